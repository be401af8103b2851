import type { Block } from '../../types.ts';
import { type Body, findBody } from '../article.ts';
import { type Place, topicBit } from '../cues/matcher.ts';
import { TOPICS, type Topic } from '../cues/types.ts';
import { type Credited, splitCredit } from '../lines/credit.ts';
import type { LineFacts } from '../lines/facts.ts';
import { SHAPE } from '../lines/shape.ts';
import type { KeptOf, Rule, RuleContext } from '../types.ts';

const BITS = Object.fromEntries(TOPICS.map((topic) => [topic, topicBit(topic)])) as Record<Topic, number>;

/** The bits of some topics. */
export const bitsOf = (topics: readonly Topic[]): number =>
  topics.reduce((bits, topic) => bits | BITS[topic], 0);

/** What articles speak of too; of all other topics, as a whole or at their beginning, lines of chrome do. */
const OF_ARTICLES: readonly Topic[] = ['byline', 'correction', 'credit', 'date', 'says', 'sources', 'title'];
export const CHROME = bitsOf(TOPICS.filter((topic) => !OF_ARTICLES.includes(topic)));

/** The bits of all topics that a block speaks of, wherever in it their cues stand. */
export const topicsOf = ({ lines: { line, start, hold } }: RuleContext, index: number): number =>
  line[index]! | start[index]! | hold[index]!;

/** Does a block speak of a topic: as a whole line, at its start, or anywhere? */
export function says(context: RuleContext, index: number, topic: Topic, place: Place): boolean {
  return (context.lines[place][index]! & BITS[topic]) !== 0;
}

/** The place of a block, of some, at which it speaks of a topic; the first of them counts. */
export function placeOf(
  context: RuleContext,
  index: number,
  topic: Topic,
  places: readonly Place[] = PLACES,
): Place | undefined {
  // Most lines have no cue of it anywhere.
  if ((topicsOf(context, index) & BITS[topic]) === 0) return undefined;
  return places.find((place) => says(context, index, topic, place));
}

export const looks = (context: RuleContext, index: number, shape: keyof typeof SHAPE): boolean =>
  ((context.lines.shape[index] ?? 0) & SHAPE[shape]) !== 0;

/** A headline: no sentence, but perhaps a question. */
export const isTitleLike = (context: RuleContext, index: number): boolean =>
  looks(context, index, 'headline') &&
  (!looks(context, index, 'sentence') || context.lines.form[index]!.endsWith('?'));

export const wordsOf = (context: RuleContext, index: number): number =>
  context.page.blocks[index]?.words ?? 0;

/** Does a block stand under the headline, by so many lines at most? */
export const isUnderTitle = ({ title }: RuleContext, index: number, most: number): boolean =>
  title >= 0 && index > title && index <= title + most;

export const isKept = (context: RuleContext, index: number): boolean => context.kept[index] === 1;

/** Where the body surely is; found once a page. */
export function bodyOf({ page, score, kept, memo }: RuleContext): Body {
  memo.body ??= findBody(page, score, kept);
  return memo.body;
}

/** Counts blocks that stand together, as cells of a table do. @param groupOf the node of a block's group, or -1 */
export function countKept(
  context: RuleContext,
  groupOf: (block: Block) => number,
): ReadonlyMap<number, KeptOf> {
  const groups = new Map<number, KeptOf>();
  for (const block of context.page.blocks) {
    const group = groupOf(block);
    if (group < 0) continue;
    let known = groups.get(group);
    if (known === undefined) groups.set(group, (known = { all: 0, kept: 0 }));
    known.all++;
    if (isKept(context, block.index)) known.kept++;
  }
  return groups;
}

/** Inside the body: prose of the article stands before and behind. */
export const isInside = ({ bodyFirst, bodyLast }: RuleContext, index: number): boolean =>
  index > bodyFirst && index < bodyLast;

export const isBehind = ({ bodyLast }: RuleContext, index: number): boolean =>
  bodyLast >= 0 && index > bodyLast;
export const isBefore = ({ bodyFirst }: RuleContext, index: number): boolean =>
  bodyFirst < 0 || index < bodyFirst;

/** Words of a caption with its credit, at most. */
const CAPTION_WORDS = 80;
const CREDIT_WORDS = 16;
/** Longer blocks that the model is this sure of are paragraphs. */
const PROSE_WORDS = 25;
const PROSE_SCORE = 0.97;

/** Credit and caption of a block, or null; reckoned once a block, for neighbours ask for it too. */
export function creditOf({ page, lines, score, memo }: RuleContext, index: number): Credited | null {
  const known = memo.credits.get(index);
  if (known !== undefined) return known;
  const block = page.blocks[index];
  const isProse = block && block.words > PROSE_WORDS && score[index]! > PROSE_SCORE;
  const credited =
    block && !isProse && block.form !== 'code' && mayHoldCredit(lines, block)
      ? splitCredit(block.text, lines.cues)
      : null;
  memo.credits.set(index, credited);
  return credited;
}

/** A cheap look: marks that stand in credits, or words of one. */
function mayHoldCredit({ line, start, hold }: LineFacts, { index, text, words }: Block): boolean {
  if (words > CAPTION_WORDS) return false;
  if (((line[index]! | start[index]! | hold[index]!) & BITS.credit) !== 0) return true;
  return CREDIT_MARKS.test(text.length > 130 ? text.slice(-130) : text) || text.charCodeAt(0) === 0xa9;
}

const CREDIT_MARKS = /[©/|]|\([^()]{2,90}\)\s?\.?$|[.!?…"”»)]\s[^\s.!?…"”»):：]{2,20}\s?[:：]/;

/** Is the block a credit and nothing else? */
export const isCreditLine = (context: RuleContext, index: number): boolean =>
  wordsOf(context, index) <= CREDIT_WORDS && creditOf(context, index)?.caption === '';

/** Pictures farther behind the text belong to other articles. */
export const isOwnPlace = ({ bodyLast }: RuleContext, index: number): boolean =>
  bodyLast < 0 || index <= bodyLast + 4;

/** Up to how many words a line may have to be judged by a cue at each place; a place left out is not read. */
export type Reach = Partial<Readonly<Record<Place, number>>>;

export interface CueSpec extends Omit<Rule, 'judge' | 'force' | 'topics'> {
  readonly topics: readonly Topic[];
  /** Overrules the model's keep within this reach, for blocks less sure than `below` (default: all) or of several cues. */
  readonly decides: Reach;
  /** One for all places, or one a place. */
  readonly below?: number | Readonly<Record<Place, number>>;
  /** Names what is removed within this reach. */
  readonly names: Reach;
  /** What holds besides. */
  readonly when?: (context: RuleContext, index: number) => boolean;
}

/** A rule that rests on cue words alone. */
export function cueRule({ topics, decides, below = 1.1, names, when, ...rule }: CueSpec): Rule {
  const mask = bitsOf(topics);
  const limits = typeof below === 'number' ? { line: below, start: below, hold: below } : below;
  return {
    ...rule,
    topics,
    force: 'decides',
    judge(context, index) {
      if ((topicsOf(context, index) & mask) === 0) return null;
      const { line, start, hold } = context.lines;
      const kept = isKept(context, index);
      const reach = kept ? decides : names;
      // A line that begins with one cue and holds another leaves no doubt.
      const isSure =
        (start[index]! & hold[index]! & mask) !== 0 ||
        ((line[index]! & mask) !== 0 && wordsOf(context, index) >= SURE_LINE_WORDS);
      const words = wordsOf(context, index);
      // A cue that is the whole line says more than another that it begins with.
      const last = (line[index]! & ~mask) !== 0 && (line[index]! & mask) === 0 ? 1 : PLACES.length;
      for (const place of PLACES.slice(0, last)) {
        if ((context.lines[place][index]! & mask) === 0 || words > (reach[place] ?? -1)) continue;
        if (kept && context.score[index]! >= limits[place] && !isSure) continue;
        // Headings and list entries begin with the words of prompts too.
        const { form } = context.page.blocks[index]!;
        if (kept && place !== 'line' && form !== 'paragraph' && form !== 'quote') continue;
        if (when && !when(context, index)) return null;
        return evidence(context, index, topics, place);
      }
      return null;
    },
  };
}

/** Words from which a whole-line cue is no heading of an article. */
const SURE_LINE_WORDS = 3;

const PLACES = ['line', 'start', 'hold'] as const;
const SAYS: Readonly<Record<Place, string>> = {
  line: 'the whole line is',
  start: 'begins with',
  hold: 'holds',
};

/** "begins with “read more”": the cue that a verdict rests on. */
export function evidence(
  context: RuleContext,
  index: number,
  topics: readonly Topic[],
  place: Place,
): string {
  for (const topic of topics) {
    const cue = context.lines.cues.findCue(context.lines.form[index]!, topic, place);
    if (cue !== null) return `${SAYS[place]} “${cue.trim()}”`;
  }
  return `${SAYS[place]} words of ${topics[0]}`;
}
