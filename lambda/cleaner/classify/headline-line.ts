import type { Block, Page } from '../types.ts';
import { topicBit } from './cues/language-index.ts';
import { hashOf } from './cues/words.ts';
import { splitCredit } from './lines/credit.ts';
import type { LineFacts } from './lines/facts.ts';
import { SHAPE } from './lines/shape.ts';
import { addContentWords, contentOf, eachWord, slugWords } from './title-words.ts';

/** Words of a kept block from which it is prose. */
const PROSE_WORDS = 12;
/** Score from which prose is surely of the article, and the share of it that may stand above the headline if it is not. */
export const SURE = 0.93;
const MOST_ABOVE = 0.25;
/** Words of the body that a headline's are compared with. */
const BODY_SAMPLE = 400;
const LONGEST = 250;
const MOST_WORDS = 40;
const BYLINE_WORDS = 5;
const BYLINE = topicBit('byline');
/** Letters from which one line at the beginning of another is no accident. */
const BEGINNING = 12;
/** Lines above in which one that this one begins is looked for: the page's title, a path. */
const ABOVE = 12;
/** The nearest of them may be a path that ends in this one. */
const NEAR_ABOVE = 3;
/** Marks and words of credits, or a time of day as bylines have it. */
const CREDIT = /©|\(c\)|\/(?:dpa|afp|ap|epa|reuters|getty|imago|efe|ansa)\b|\b\d{1,2}:\d\d\b/i;
/** A path, or the site's name behind a title. */
const SEPARATED = /\s[|>»›]\s|\s[-–—]\s[^-–—]{2,30}$/;

/** Marks of a path, a row of tags, an address: no headline has them. */
const PATH_OR_TAGS = /\s>+\s|#[^\s#]{1,40} #|:\/\//;

/**
 * What speaks for a line as the headline, and how much: a conditional logit over the lines of a page, fitted on the
 * flattened articles of the development corpora. `npm run train -- headline` fits them anew and compares. All but the
 * shares and the distance are 0 or 1.
 */
export const HEADLINE_WEIGHTS = {
  shareInBody: 1.9,
  fourSharedWords: 2.8,
  shareOfAddress: 3.2,
  mostOfAddress: 1.2,
  noneOfAddress: -0.8,
  fewWords: -1.1,
  manyWords: -1.3,
  readsAsHeadline: 1.6,
  readsAsSentence: -1.8,
  readsAsName: -0.5,
  beginsWithCue: -0.8,
  holdsCue: -2,
  isCredit: -0.9,
  isSeparated: -0.8,
  inText: -1.8,
  repeatedInText: -2,
  distanceToBody: -0.6,
  proseAbove: -0.5,
  first: 2.6,
  amongFirst: 0.7,
  bylineBelow: 1,
  standfirstBelow: 0.5,
  headlineAbove: -1.1,
  endsLineAbove: 1.3,
  beginsLineAbove: 0.3,
};
export type HeadlineWeights = Readonly<typeof HEADLINE_WEIGHTS>;

/**
 * On flattened text no mark says which line is the headline: the one that reads like one, shares most words with the
 * body and with the page's address, stands at the top or has a byline or date under it, and is no part of a menu.
 *
 * @param kept 1 for the blocks that the model keeps
 * @param score the probability that each block is of the article, by the model
 * @param url address of the page, or null
 * @returns the line's index, or -1
 */
export function headlineLine(
  page: Page,
  lines: LineFacts,
  kept: Uint8Array,
  score: Float32Array,
  url: string | null,
  weights: HeadlineWeights = HEADLINE_WEIGHTS,
): number {
  let best = -1;
  let high = Number.NEGATIVE_INFINITY;
  for (const [index, total] of lineScores(page, lines, kept, score, url, weights)) {
    if (total <= high || isCaption(page, lines, index)) continue;
    best = index;
    high = total;
  }
  return best;
}

/** The lines that may be the headline with what speaks for each, parameters as those of `headlineLine`. */
export function lineScores(
  page: Page,
  lines: LineFacts,
  kept: Uint8Array,
  score: Float32Array,
  url: string | null,
  weights: HeadlineWeights,
): [index: number, score: number][] {
  const { blocks } = page;
  // A text may be header lines and nothing else.
  if (blocks.length === 0) return [];
  const prose = new ProseAround(page, kept, score);
  const lastInText = new Map<string, number>();
  for (const { index, words } of blocks)
    if (kept[index] === 1 && words <= MOST_WORDS) lastInText.set(lines.form[index]!, index);
  const slug = slugWords(url);
  const facts: PageFacts = {
    page,
    lines,
    kept,
    prose,
    weights,
    slug,
    lastInText,
    words: new LineWords(page, bodyWords(page, kept, prose.end), slug),
  };
  const inSlug = new Map<number, number>();
  let most = 0;
  const scores: [index: number, score: number][] = [];
  for (let index = 0; index <= prose.end; index++) {
    const { text, words } = blocks[index]!;
    if (words < 2 || words > MOST_WORDS || text.length > LONGEST || PATH_OR_TAGS.test(text)) continue;
    // A paragraph is none; a long headline that the model keeps may be.
    if (prose.holds(index) && !readsAsHeadline(text, lines.shape[index]!)) continue;
    if (lines.line[index] !== 0 || (lines.shape[index]! & SHAPE.date) !== 0) continue;
    // A line so short that begins with "by" or "author:" names one.
    if (words <= BYLINE_WORDS && (lines.start[index]! & BYLINE) !== 0) continue;
    const share = slug.size > 1 ? facts.words.of(index).inAddress / slug.size : 0;
    most = Math.max(most, share);
    inSlug.set(index, share);
    scores.push([index, weigh(facts, index, share)]);
  }
  for (const line of scores) {
    if (most > 0.3 && inSlug.get(line[0]) === most) line[1] += weights.mostOfAddress;
  }
  return scores;
}

/** Its own credit, or one in the line below, shows a caption. */
function isCaption(page: Page, lines: LineFacts, index: number): boolean {
  const below = page.blocks[index + 1];
  if (splitCredit(page.blocks[index]!.text, lines.cues) !== null) return true;
  return below !== undefined && below.words <= 8 && splitCredit(below.text, lines.cues)?.caption === '';
}

interface PageFacts {
  readonly page: Page;
  readonly lines: LineFacts;
  readonly kept: Uint8Array;
  readonly prose: ProseAround;
  readonly weights: HeadlineWeights;
  readonly slug: ReadonlySet<string>;
  /** For each form of a shorter line that the model keeps the last line that has it. */
  readonly lastInText: ReadonlyMap<string, number>;
  readonly words: LineWords;
}

function weigh(facts: PageFacts, index: number, share: number): number {
  const { page, lines, kept, prose, slug } = facts;
  const { text, words } = page.blocks[index]!;
  const form = lines.form[index]!;
  const shape = lines.shape[index]!;
  const { content, inBody } = facts.words.of(index);
  const w = facts.weights;
  let total = (w.shareInBody * inBody) / Math.max(3, content) + (w.fourSharedWords * Math.min(inBody, 4)) / 4;
  total += w.shareOfAddress * share;
  if (slug.size > 1 && share === 0) total += w.noneOfAddress;
  if (words >= 3 && words < 5) total += w.fewWords;
  if (words > 16) total += w.manyWords;
  if (shape & SHAPE.headline) total += w.readsAsHeadline;
  if (readsAsSentence(text, shape)) total += w.readsAsSentence;
  if (shape & SHAPE.name) total += w.readsAsName;
  if (lines.start[index] !== 0) total += w.beginsWithCue;
  if (lines.hold[index] !== 0) total += w.holdsCue;
  if (CREDIT.test(text)) total += w.isCredit;
  if (SEPARATED.test(text)) total += w.isSeparated;
  if (kept[index] === 1) total += w.inText;
  total += w.distanceToBody * Math.log1p(prose.distanceBelow(index));
  total += w.proseAbove * Math.log1p(prose.wordsAbove[index]!);
  if (index === 0) total += w.first;
  if (index < 4) total += w.amongFirst;
  if ([1, 2, 3].some((step) => namesAuthorOrDate(lines, index + step))) total += w.bylineBelow;
  if ([1, 2].some((step) => isStandfirst(page, index + step))) total += w.standfirstBelow;
  if ([1, 2].some((step) => isHeadlineAbove(facts, index - step, form))) total += w.headlineAbove;
  return total + copies(facts, index, form);
}

/** Headlines may ask and shout. */
const readsAsSentence = (text: string, shape: number): boolean =>
  (shape & SHAPE.sentence) !== 0 && !/[?!？！]\W{0,2}$/.test(text);

const readsAsHeadline = (text: string, shape: number): boolean =>
  (shape & SHAPE.headline) !== 0 && !readsAsSentence(text, shape);

/** What it says that the line stands in others too: at the end of a path, before the site's name, as a subheading. */
function copies({ lines, lastInText, weights }: PageFacts, index: number, form: string): number {
  let endsOther = false;
  let beginsOther = false;
  for (let above = index - 1, longer = 0; above >= Math.max(0, index - ABOVE); above--) {
    const other = lines.form[above]!;
    if (other.length <= form.length) continue;
    longer++;
    endsOther ||= longer <= NEAR_ABOVE && other.endsWith(form);
    beginsOther ||= form.length > BEGINNING && other.startsWith(form);
  }
  let total = 0;
  if (endsOther) total += weights.endsLineAbove;
  if (beginsOther) total += weights.beginsLineAbove;
  if ((lastInText.get(form) ?? -1) > index) total += weights.repeatedInText;
  return total;
}

function namesAuthorOrDate({ shape, start }: LineFacts, index: number): boolean {
  return ((shape[index] ?? 0) & (SHAPE.date | SHAPE.name)) !== 0 || ((start[index] ?? 0) & BYLINE) !== 0;
}

function isStandfirst({ blocks }: Page, index: number): boolean {
  const words = blocks[index]?.words ?? 0;
  return words >= 14 && words <= 45;
}

/** A line above that reads as the headline, so that this one is its standfirst. */
function isHeadlineAbove({ page, lines, words }: PageFacts, index: number, form: string): boolean {
  const block = page.blocks[index];
  if (block === undefined || block.words < 4 || block.words > 20 || words.of(index).inBody < 2) return false;
  return (lines.shape[index]! & SHAPE.headline) !== 0 && !lines.form[index]!.endsWith(form);
}

/** The prose that the model keeps. */
export const keptProse = ({ blocks }: Page, kept: Uint8Array): Block[] =>
  blocks.filter(({ index, words }) => kept[index] === 1 && words >= PROSE_WORDS);

/** How much of it stands above and below each line. */
class ProseAround {
  /** The first prose that is surely of the article: the headline stands above it, however much chrome was kept there. */
  readonly end: number;
  readonly wordsAbove: Uint32Array;
  private readonly next: Uint32Array;

  constructor(page: Page, kept: Uint8Array, score: Float32Array) {
    const { blocks } = page;
    this.wordsAbove = new Uint32Array(blocks.length + 1);
    this.next = new Uint32Array(blocks.length);
    const prose = keptProse(page, kept);
    let last = 0;
    let above = 0;
    for (const { index, words } of prose) {
      this.next.fill(index, last, index);
      above += words;
      this.wordsAbove.fill(above, index + 1);
      last = index;
    }
    this.next.fill(blocks.length, last);
    const sure = prose.find(({ index }) => score[index]! >= SURE) ?? prose[0];
    const isLate =
      beginsWithText(prose[0], kept) ||
      (sure !== undefined && this.wordsAbove[sure.index]! > MOST_ABOVE * above);
    this.end = (isLate ? prose[0] : sure)?.index ?? blocks.length - 1;
  }

  holds(index: number): boolean {
    return this.wordsAbove[index + 1]! > this.wordsAbove[index]!;
  }

  /** Lines from one to the next prose below it, or to the end of the page. */
  distanceBelow(index: number): number {
    return this.next[index]! - index;
  }
}

/** No chrome stands above the first paragraph: the text came without its page, and what stands below is no headline. */
const beginsWithText = (first: Block | undefined, kept: Uint8Array): boolean =>
  first !== undefined && kept.subarray(0, first.index).every((keeps) => keeps === 1);

/** What a line says that body and address say too. */
interface SharedWords {
  /** Content words, and those of them that the body has; 0 for long lines. */
  readonly content: number;
  readonly inBody: number;
  /** Words of the address that the line has. */
  readonly inAddress: number;
}

/** Cuts the lines above the body into words, each when it is first asked for: most menu entries never are. */
class LineWords {
  private readonly known = new Map<number, SharedWords>();

  constructor(
    private readonly page: Page,
    private readonly body: ReadonlySet<number>,
    private readonly address: ReadonlySet<string>,
  ) {}

  of(index: number): SharedWords {
    let shared = this.known.get(index);
    if (shared === undefined) this.known.set(index, (shared = this.count(this.page.blocks[index]!.text)));
    return shared;
  }

  private count(text: string): SharedWords {
    let inBody = 0;
    let inAddress = 0;
    const words = eachWord(text);
    for (const word of new Set(words)) if (this.address.has(word)) inAddress++;
    const content = new Set(text.length > LONGEST ? [] : contentOf(words));
    for (const word of content) if (this.body.has(hashOf(word, 0, word.length))) inBody++;
    return { content: content.size, inBody, inAddress };
  }
}

/** Hashes of the content words of the body's first paragraphs. */
function bodyWords({ blocks }: Page, kept: Uint8Array, from: number): Set<number> {
  const sample = new Set<number>();
  for (let i = from; i < blocks.length && sample.size < BODY_SAMPLE; i++) {
    if (kept[i] === 0 || blocks[i]!.words < PROSE_WORDS) continue;
    addContentWords(blocks[i]!.text, sample);
  }
  return sample;
}
