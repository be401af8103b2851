import { isDigit } from '../cues/words.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { CHROME, creditOf, isKept, looks, wordsOf } from './support.ts';

/** "3. Use saucers", "#4) Paris". */
const NUMBER = /^#?\s?(\d{1,3})[.)]\s\S/;
const HEADING_WORDS = 20;
/** Headings in a row, from the first on, that the model keeps before it is believed to be wrong about another. */
const LEAST_KEPT = 2;
/** Lines of a section, at most. */
const LONGEST = 30;
/** Score below which the model leaves no doubt. */
const LEAST_SCORE = 0.1;
/** Words of a sentence right below the last heading. */
const SENTENCE_WORDS = 9;

export const numberedSection: Rule = {
  id: 'numbered-section',
  kind: null,
  force: 'keeps',
  summary:
    'A heading of flattened text whose number goes on from those that are kept, and what stands between two of them.',
  judge(context, index) {
    if (context.page.input === 'html' || isKept(context, index) || context.score[index]! < LEAST_SCORE)
      return null;
    context.memo.sections ??= findSections(context);
    const number = context.memo.sections.get(index);
    if (number === undefined || (number === 0 && isOther(context, index))) return null;
    return number > 0
      ? `goes on from the heading ${number - 1} above`
      : 'stands in a numbered section of the text';
  },
};

const ITEMS = ['1. The old bridge', BODY, '2. The ferry', MORE];

export const examples: RuleExamples = {
  matches: [
    { lines: [...ITEMS, 'Photo gallery', '3. The tunnel', BODY], line: 5, kept: [0, 1, 2, 3, 6] },
    {
      lines: [...ITEMS, '3. The tunnel', 'Cheap and wet', '4. The ford', BODY],
      line: 5,
      kept: [0, 1, 2, 3, 4, 6, 7],
    },
  ],
  spares: [
    { lines: [...ITEMS, 'Most read', '1. Ferries sell out'], line: 5, kept: [0, 1, 2, 3] },
    { lines: [...ITEMS, '3. The tunnel', 'Cheap and wet', 'Share'], line: 5, kept: [0, 1, 2, 3, 4] },
  ],
};

/** The headings of a numbered text with their numbers, and 0 for the lines of its sections. */
function findSections(context: RuleContext): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let last = 0;
  let kept = 0;
  let heading = -1;
  for (const { index, text, words } of context.page.blocks) {
    const number = words <= HEADING_WORDS && mayBeNumbered(text) ? Number(NUMBER.exec(text)?.[1] ?? 0) : 0;
    if (number === 0) continue;
    const stays = isKept(context, index);
    if (number === 1) {
      last = kept = stays ? 1 : 0;
    } else if (number !== last + 1 || (kept < LEAST_KEPT && !stays)) {
      continue;
    } else {
      last = number;
      if (index - heading <= LONGEST + 1 && kept >= LEAST_KEPT) fill(found, heading, index);
      if (stays) kept++;
      else found.set(index, number);
    }
    heading = index;
  }
  const below = heading + 1;
  const isSentence =
    kept >= LEAST_KEPT && looks(context, below, 'sentence') && wordsOf(context, below) >= SENTENCE_WORDS;
  if (isSentence) found.set(below, 0);
  return found;
}

/** Pictures and boxes stand in sections too. */
const isOther = (context: RuleContext, index: number): boolean =>
  ((context.lines.line[index]! | context.lines.start[index]!) & CHROME) !== 0 ||
  creditOf(context, index) !== null;

/** Most lines begin with a letter. */
function mayBeNumbered(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x23 || isDigit(first);
}

function fill(found: Map<number, number>, heading: number, next: number): void {
  for (let index = heading + 1; index < next; index++) found.set(index, 0);
}
