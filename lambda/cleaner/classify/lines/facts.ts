import type { Page } from '../../types.ts';
import { Cues, cueForm } from '../cues/matcher.ts';
import { captionNodes } from './captions.ts';
import type { Credited } from './credit.ts';
import { shapeOf } from './shape.ts';

/** How often a text stands on a page, and how often the model drops it. */
export interface Copies {
  readonly all: number;
  readonly dropped: number;
}

/** What the rules read of each line besides its text, computed once a page; index = block. */
export interface LineFacts {
  /** The cues of the page's languages. */
  readonly cues: Cues;
  /** Lower case, straight apostrophes: the form that cues and comparisons use. Long blocks are cut. */
  readonly form: readonly string[];
  /** Bit masks of topics, see `LineTopics`. */
  readonly line: Int32Array;
  readonly start: Int32Array;
  readonly hold: Int32Array;
  /** Bit mask, see `SHAPE`. */
  readonly shape: Uint8Array;
  /** HTML: 2 for blocks in a <figcaption>, 1 for those under a class that is named for captions. */
  readonly caption: Uint8Array;
  /** Texts of the blocks that the model keeps, in `cueForm`. */
  readonly keptForms: ReadonlySet<string>;
  /** What a rule reckons once a page. */
  readonly memo: {
    creditsComeFirst?: boolean;
    authors?: readonly string[];
    copies?: ReadonlyMap<string, Copies>;
    /** Headings of lists of sources. */
    sources?: readonly number[];
    /** Blocks that carry the marks of footnotes. */
    readonly carriers: Map<string, number>;
  };
  /** Credits found so far: few blocks are asked for theirs. */
  readonly credits: Map<number, Credited | null>;
}

/** Chrome shows itself in its first words; nothing beyond them is read for cues. */
const LONGEST = 600;

/** Words of a line that may be several buttons run together. */
const MOST_PIECED = 10;

/**
 * Reads every line of a page once. Linear in the text.
 *
 * @param kept 1 for the blocks that the model keeps
 * @param languages whose cues are looked for, as primary subtags
 */
export function readLines(
  { blocks, tree }: Pick<Page, 'blocks' | 'tree'>,
  languages: readonly string[],
  kept: Uint8Array,
): LineFacts {
  const marked = captionNodes(tree);
  const caption = new Uint8Array(blocks.length);
  const cues = new Cues(languages);
  const form: string[] = [];
  const keptForms = new Set<string>();
  const line = new Int32Array(blocks.length);
  const start = new Int32Array(blocks.length);
  const hold = new Int32Array(blocks.length);
  const shape = new Uint8Array(blocks.length);
  for (const { index, text, words, inlineNode } of blocks) {
    if (inlineNode >= 0) caption[index] = marked[inlineNode]!;
    const lower = cueForm(text.length > LONGEST ? text.slice(0, LONGEST) : text);
    form.push(lower);
    if (kept[index] === 1) keptForms.add(lower);
    const topics = cues.topicsOf(lower);
    line[index] = topics.line !== 0 || words > MOST_PIECED ? topics.line : cues.topicsOfPieces(text, lower);
    start[index] = topics.start;
    hold[index] = topics.hold;
    shape[index] = shapeOf(text, lower, words, cues);
  }
  return {
    cues,
    form,
    line,
    start,
    hold,
    shape,
    caption,
    keptForms,
    memo: { carriers: new Map() },
    credits: new Map(),
  };
}
