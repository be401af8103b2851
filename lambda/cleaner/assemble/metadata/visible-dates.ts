import type { Block, Page } from '../../types.ts';
import { headOf, type MetaContext } from './context.ts';
import {
  type DayMonthOrder,
  dayOf,
  type FoundDate,
  findDates,
  HOLDS_DIGIT,
  isoOf,
  parseDate,
  parseMachineDate,
} from './dates/index.ts';
import { isAsOf, labelOf } from './dates/labels.ts';
import { signatureOf, surroundings } from './surroundings.ts';

/** A date that stands in the page's text or in a <time>. */
export interface VisibleDate {
  readonly iso: string;
  readonly of: 'published' | 'modified';
  readonly source: 'time element' | 'visible date';
  readonly weight: number;
  /** Day and month could be the other way round. */
  readonly ambiguous: boolean;
  /** Where it stands: between headline and body and outside of cards, or elsewhere. */
  readonly by: 'headline' | 'elsewhere';
}

/** Words of a line that may be made for its date; longer ones are sentences. */
const LONGEST = 30;
/** Blocks above the headline and behind the end of the body that belong to the article's head and foot. */
const ABOVE = 8;
const BEHIND = 8;
/** Blocks of the rest of a page that are searched for a date with a label. */
const REST = 600;
/** Years before the web are what articles are about. */
const EARLIEST = 1990;
export const MOST_TIMES = 300;
/** What a line counts wherever it stands that the classifier took for a date of the article. */
const LIFTED = 0.4;
/** Words of a kept line from which its date is what the article speaks of. */
const SENTENCE = 8;
/** Dates that count less are of other things: cards, menus, lines far from the article. */
const LEAST = 0.3;
/** What a <time> counts more than the place that it stands at, and what it does with a word such as "Published" besides. */
const TIME_ELEMENT = 0.1;
const LABELLED = 0.03;
/** What a date counts at least that stands by the article. */
const NEAR = 0.5;
/** What a date counts less in a card or column, where nothing says that it is the article's all the same. */
const inCard = (isAnnounced: boolean): number => (isAnnounced ? 0.2 : 0.3);
/** What a place counts between headline and body, the lines below a standfirst with it. */
const BY_HEADLINE = 0.63;
/** Words of a line that may be the label of the next one. */
const MOST_LABEL = 3;
const FULL_STOP = /[.!?][”“"»’)]?$/;
const DAY_MS = 86_400_000;
/** Characters before the date of a dateline: "BERLIN, 3 May 2024 - ...". */
const DATELINE = 40;

/**
 * Finds dates near the headline, in <time> elements and in short lines, and says which of the article's dates each is.
 * Those of comments are left out; those of cards, menus and other places count little.
 *
 * @param title index of the headline's block, or -1
 * @param order how to read numbers that allow both orders
 * @param headOnly look near the headline only, where the metadata gives a date already
 */
export function visibleDates(
  context: MetaContext,
  title: number,
  order: DayMonthOrder,
  headOnly: boolean,
): VisibleDate[] {
  const { blocks } = context.page;
  const { bodyFirst, bodyLast } = context;
  const { start, end: bottom } = headOf(context, title);
  const top = Math.max(0, start - ABOVE);
  /** How much a date at this block counts, from where it stands. */
  const placeWeight = (i: number): number => {
    if (i >= top && i < bottom) return i < title ? 0.62 : i > bodyFirst + 1 ? 0.64 : 0.72;
    if (i >= bodyLast && i < bodyLast + BEHIND) return 0.45;
    return isLifted(context, i) ? LIFTED : 0.2;
  };
  const found = timesOf(context, order, placeWeight);
  const counted = new Set<string>();
  const rest = Math.min(blocks.length, headOnly ? bottom : bottom + REST);
  for (let i = headOnly ? top : 0; i < rest; i++) {
    const block = blocks[i]!;
    const lifted = isLifted(context, i);
    if (!lifted && (i < top || !(block.words <= (i < bottom ? LONGEST : 12) || i === bodyFirst))) continue;
    const isDateline = i === bodyFirst && !lifted && block.words > LONGEST;
    if (!isDateline && !HOLDS_DIGIT.test(block.text)) continue;
    const place = placeWeight(i);
    const isSentence = context.verdicts[i]?.verdict === 'kept' && block.words > SENTENCE;
    const dates = isDateline ? dateline(block, order) : datesOf(block, order, place < 0.3, context.page);
    if (dates.length === 0) continue;
    const around = surroundings(context.page, block);
    if (around.comment) continue;
    const { aside } = around;
    const bonus = lifted || around.date ? 0.05 : 0;
    const by =
      place >= BY_HEADLINE && (lifted || !aside) && !isSentence && i !== bodyFirst ? 'headline' : 'elsewhere';
    const signature = signatureOf(context.page, block);
    const keys: string[] = [];
    for (const date of dates) {
      // What a sentence speaks of is another day.
      if (date.isBare && isSentence && context.page.input === 'html' && FULL_STOP.test(block.text)) continue;
      const penalty = aside && place < 0.7 ? inCard(lifted || date.isLabelled) : 0;
      const weight = place + date.bonus + bonus - penalty;
      const key = `${date.of} ${signature}`;
      // Of the posts of a thread the first is the page's.
      if (signature !== '' && counted.has(key)) continue;
      if (weight >= NEAR) keys.push(key);
      if (weight < LEAST) continue;
      const { iso, of, source, ambiguous } = date;
      found.push({ iso, of, source, ambiguous, weight, by });
    }
    for (const key of keys) counted.add(key);
  }
  return found;
}

/** The classifier took the line for a date of the article. */
const isLifted = ({ verdicts }: MetaContext, index: number): boolean =>
  verdicts[index]?.field === 'published';

function timesOf(
  context: MetaContext,
  order: DayMonthOrder,
  placeWeight: (block: number) => number,
): VisibleDate[] {
  const found: VisibleDate[] = [];
  for (const { datetime, text, tokens: own, block: index } of context.page.head.times.slice(0, MOST_TIMES)) {
    const block = context.page.blocks[index];
    if (block === undefined) continue;
    const place = placeWeight(index);
    const around = surroundings(context.page, block);
    if (around.comment) continue;
    const isCard = place < 0.7 && around.aside;
    if (place + TIME_ELEMENT + LABELLED - (isCard ? inCard(true) : 0) < LEAST) continue;
    const machine = localDay(parseMachineDate(datetime), text, order);
    const written =
      machine === null ? (findDates(datetime, order)[0] ?? findDates(text, order)[0]) : undefined;
    const iso = machine ?? (written === undefined ? parseDate(datetime, order) : isoOf(written));
    if (iso === null) continue;
    const at = block.text.indexOf(text);
    const label =
      labelOf(at > 0 ? block.text.slice(0, at) : text) ?? ownLabel(own) ?? ownLabel(around.tokens);
    if (label === 'other') continue;
    const penalty = isCard ? inCard(isLifted(context, index) || label !== null) : 0;
    const weight = place + TIME_ELEMENT + (label === 'published' ? LABELLED : 0) - penalty;
    if (weight < LEAST) continue;
    found.push({
      iso,
      of: label ?? 'published',
      source: 'time element',
      weight,
      ambiguous: written?.ambiguous ?? false,
      by: place >= BY_HEADLINE && !around.aside ? 'headline' : 'elsewhere',
    });
  }
  return found;
}

/** Of a time in UTC the neighbouring day that readers see it as. */
function localDay(machine: string | null, text: string, order: DayMonthOrder): string | null {
  const isUtc = machine !== null && /(?:Z|[+-]00:00)$/.test(machine);
  const shown = isUtc ? findDates(text, order)[0] : undefined;
  if (!isUtc || shown === undefined) return machine;
  const day = isoOf(shown);
  return Math.abs(Date.parse(dayOf(day)) - Date.parse(dayOf(machine))) === DAY_MS ? day : machine;
}

/** Which date the markup of an element announces. */
function ownLabel(tokens: string): 'published' | 'modified' | null {
  if (/publish|created|issued/i.test(tokens)) return /modif|updat/i.test(tokens) ? null : 'published';
  return /modif|updat/i.test(tokens) ? 'modified' : null;
}

type TextDate = Pick<VisibleDate, 'iso' | 'of' | 'source' | 'ambiguous'> & {
  readonly bonus: number;
  readonly isLabelled: boolean;
  /** It stands inside of a line without a word that announces it. */
  readonly isBare: boolean;
};

/** Dates of a short line with what announces each; `labelled` leaves out those that nothing announces. */
function datesOf(
  { text, index }: Block,
  order: DayMonthOrder,
  labelled: boolean,
  { blocks, input }: Page,
): TextDate[] {
  const found: TextDate[] = [];
  let from = 0;
  const dates = findDates(text.slice(0, 300), order);
  for (const date of dates) {
    const words = date.from === 0 ? labelBefore(blocks, index) : text.slice(from, date.from);
    const label = dates.length > 1 && isAsOf(words) ? 'modified' : labelOf(words);
    from = date.to;
    if (date.year < EARLIEST || label === 'other' || (label === null && (labelled || date.from > 60)))
      continue;
    // On flattened text there is no markup that would tell the last change from the day of publication.
    const isChange = input === 'text' && isLaterOfPair(date, dates, text);
    found.push({
      iso: isoOf(date),
      of: isChange ? 'modified' : (label ?? 'published'),
      source: 'visible date',
      ambiguous: date.ambiguous,
      bonus: label === 'published' ? 0.06 : labelled ? 0.1 : 0,
      isLabelled: label !== null,
      isBare: label === null && date.from > 0 && !/^\s?[|–—-]/.test(text.slice(date.to, date.to + 2)),
    });
  }
  return found;
}

/** The later of two dates with at most a blank between them is that of the last change: themes write both, and hide one. */
function isLaterOfPair(date: FoundDate, dates: readonly FoundDate[], text: string): boolean {
  return dates.some(
    (other) =>
      isoOf(other) < isoOf(date) &&
      text.slice(Math.min(date.to, other.to), Math.max(date.from, other.from)).trim() === '',
  );
}

/** The line before when it is short enough to be the label of this one: "Published". */
function labelBefore(blocks: readonly Block[], index: number): string {
  const before = blocks[index - 1];
  return before !== undefined && before.words <= MOST_LABEL && !/\d/.test(before.text) ? before.text : '';
}

/** The date that opens the first paragraph: of its dateline, or before its first sentence. */
function dateline(block: Block, order: DayMonthOrder): TextDate[] {
  const first = findDates(block.text.slice(0, 120), order)[0];
  if (first === undefined || first.from > DATELINE || first.year < EARLIEST) return [];
  const label = labelOf(block.text.slice(0, first.from));
  const after = block.text.slice(first.to, first.to + 4);
  if (label === 'other' || (label === null && !/^\s?[.|:–—)-]/.test(after))) return [];
  return [
    {
      iso: isoOf(first),
      of: label ?? 'published',
      source: 'visible date',
      ambiguous: first.ambiguous,
      bonus: -0.15,
      isLabelled: label !== null,
      isBare: false,
    },
  ];
}
