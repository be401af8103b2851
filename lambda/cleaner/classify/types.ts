import type { Kind, Page, Policy } from '../types.ts';
import type { Body } from './article.ts';
import type { Topic } from './cues/types.ts';
import type { Credited } from './lines/credit.ts';
import type { LineFacts } from './lines/facts.ts';

/** One column of the feature matrix: the table in `docs/features.md` and the reasons of the model's drops come from here. */
export interface Feature {
  readonly name: string;
  readonly meaning: string;
  /** For example "0..1" or "words >= 0". */
  readonly range: string;
}

/** Log-odds that a class/id/role/itemprop token stands on the path of article text, by `tokenHash`; absent tokens are 0. */
export type TokenTable = ReadonlyMap<number, number>;

/** The features of a route. `compute` gives one array a feature, index = block. */
export interface FeatureSet {
  readonly features: readonly Feature[];
  compute(page: Page, tokens: TokenTable): readonly Float32Array[];
}

/** A forest of a route with its token table, as trained. */
export interface Model {
  readonly forest: Forest;
  readonly tokens: TokenTable;
}

/** Gradient-boosted trees in flat arrays. See `model/forest.ts` for the layout. */
export interface Forest {
  /** The columns that are tested. */
  readonly columns: Uint16Array;
  /** What they are tested against, ascending; those of column n are `first[n]` to `first[n + 1]`. */
  readonly thresholds: Float32Array;
  readonly first: Uint16Array;
  /** Index of the root node of each tree. */
  readonly roots: Int32Array;
  /** The nodes: what is tested and where to go on; 0 for a leaf. */
  readonly split: Int32Array;
  /** Steps from the root to the farthest leaf of the deepest tree. */
  readonly depth: number;
  /** A leaf's output. For an inner node the mean output of its training rows, which attribution reads. */
  readonly value: Float64Array;
}

export interface Models {
  readonly html: Model;
  readonly text: Model;
}

/** What a rule may read besides the page. Rules are pure functions of it. */
export interface RuleContext {
  readonly page: Page;
  /** Probability of each block. */
  readonly score: Float32Array;
  /** 1 where model and decode keep the block. */
  readonly kept: Uint8Array;
  /** Block of the headline, or -1. */
  readonly title: number;
  /** First and last kept block of the body's prose; -1 when nothing is kept. */
  readonly bodyFirst: number;
  readonly bodyLast: number;
  /** What of the article counts as text. */
  readonly policy: Policy;
  /** Cues and shape of each block's text. */
  readonly lines: LineFacts;
  readonly memo: Memo;
}

/** What rules work out once a page, or once for a block that several ask about. */
export interface Memo {
  /** Credits found so far: few blocks are asked for theirs. */
  readonly credits: Map<number, Credited | null>;
  /** Blocks that carry the marks of footnotes. */
  readonly carriers: Map<string, number>;
  creditsComeFirst?: boolean;
  /** Names in the bylines around the headline. */
  authors?: readonly string[];
  copies?: ReadonlyMap<string, Copies>;
  /** How often each text stands behind a time of day. */
  entries?: ReadonlyMap<string, number>;
  /** Cells of tables by the table's node. */
  tables?: ReadonlyMap<number, KeptOf>;
  /** Paragraphs by the node of their parent. */
  paragraphs?: ReadonlyMap<number, KeptOf>;
  /** Blocks by the number of what their elements look like. */
  alike?: ReadonlyMap<number, KeptOf>;
  regions?: Regions;
  /** Headings of lists of sources. */
  sources?: readonly number[];
  /** Where the body surely is. */
  body?: Body;
  /** For each line how many lines its run between paragraphs has; 0 where it is in none. */
  runs?: Uint32Array;
  /** Paragraphs that go on with a short text behind a box. */
  onTopic?: ReadonlySet<number>;
  /** Headings of a numbered text that the model lets go, with their numbers, and 0 for the lines between them. */
  sections?: ReadonlyMap<number, number>;
  /** The comments below the article; null when there are none. */
  thread?: Thread | null;
  /** The line of the editor that ends the article; -1 when there is none. */
  editorLine?: number;
  /** Nodes of the articles that stand below the page's own; null when there are none. */
  nextArticles?: ReadonlySet<number> | null;
  /** Texts of the blocks that the model keeps, in `cueForm`. */
  keptForms?: ReadonlySet<string>;
  /** Hashes of their beginnings. */
  keptBeginnings?: ReadonlySet<number>;
}

/** How many blocks stand together, and how many of them the model keeps. */
export interface KeptOf {
  all: number;
  kept: number;
}

/** Parts of a page that its markup names, by number from 1. */
export interface Regions {
  /** The one that each node around a kept block stands in; 0 for none. */
  readonly of: Int8Array;
  /** Words that the model keeps: in all of the page, then in each region. */
  readonly words: Float64Array;
}

/** Readers' comments below flattened text. */
export interface Thread {
  /** The line that the first of them begins with, and the last one that a comment begins or ends with. */
  readonly first: number;
  readonly last: number;
  readonly comments: number;
}

/** How often a text stands on a page, and how often the model drops it. */
export interface Copies {
  readonly all: number;
  readonly dropped: number;
}

/** What stands beside a rule in its file: lines that it holds for, and such as it spares. Tests and docs read them. */
export interface RuleExamples {
  readonly matches: readonly RuleExample[];
  readonly spares: readonly RuleExample[];
}

/** A small flattened page, one string a line, and the 0-based line that is judged. */
export interface RuleExample {
  readonly lines: readonly string[];
  readonly line: number;
  /** The same page as HTML, one block a line, for rules that read the markup. */
  readonly html?: string;
  readonly language?: string;
  /** Lines that the model keeps, for rules that read `kept`; default: lines of 15 words or more. */
  readonly kept?: readonly number[];
  /** Lines that the model keeps and is sure of, for rules that read where the body surely is. */
  readonly sure?: readonly number[];
}

/**
 * One rule, one file under `rules/`, named after its id.
 * force 'decides' overrules the model's keep; 'names' only names what is removed anyway; 'keeps' overrules its drop.
 */
export interface Rule {
  readonly id: string;
  readonly kind: Kind | null;
  readonly force: 'decides' | 'names' | 'keeps';
  /** The document field that the block's content is lifted to; absent: the block is dropped. */
  readonly field?:
    | 'title'
    | 'authors'
    | 'published'
    | 'images'
    | 'related'
    | 'footnotes'
    | 'corrections'
    | 'notes';
  /** Opens a zone: this many removed lines behind it are of its kind, up to one that another rule names. */
  readonly opens?: number;
  /** Gives way to the zone that its line stands in: the date on a card of another article is part of the card. */
  readonly yields?: true;
  /** Overrules the model on pages that are no article too, whatever its kind. */
  readonly everywhere?: true;
  /** Speaks only for lines with a cue of these topics: others are not put to it. */
  readonly topics?: readonly Topic[];
  /** One sentence for the docs. */
  readonly summary: string;
  /** Evidence in plain words when the rule holds for block `index`, else null. */
  judge(context: RuleContext, index: number): string | null;
}
