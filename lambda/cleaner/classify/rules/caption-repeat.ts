import { LETTERS, NUMBERS } from '../../letters.ts';
import { isAsciiLetter, trimMarks } from '../cues/words.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { creditOf, isKept, isOwnPlace, looks, wordsOf } from './support.ts';

/** HTML shows no alt text as a line: two long paragraphs that begin alike are the article's. */
const isProseOfHtml = (context: RuleContext, index: number): boolean =>
  context.page.input === 'html' && wordsOf(context, index) >= 20;

/** Lines between a picture's alt text and its caption: a button, a counter. */
const REACH = 2;
const MOST_WORDS = 70;
const LEAST_LETTERS = 16;
/** Blocks that the model is surer of are text, repeated for effect. */
const SURE = 0.9;
const FOUND = 'stands twice in a row, as alt text and caption do';

export const captionRepeat: Rule = {
  id: 'caption-repeat',
  kind: 'caption',
  force: 'decides',
  field: 'images',
  yields: true,
  summary:
    "A picture's alt text and its caption: the same words twice within three lines, one with more behind them.",
  judge(context, index) {
    if (!isOwnPlace(context, index)) return null;
    const words = wordsOf(context, index);
    if (index === context.title || index === context.bodyFirst || words > MOST_WORDS || words < 3)
      return null;
    if (context.page.blocks[index]!.form !== 'paragraph' || context.lines.line[index] !== 0) return null;
    const kept = isKept(context, index);
    if (kept && (context.score[index]! > SURE || isProseOfHtml(context, index))) return null;
    // Two lines on, a short title may be that of a card of which the label stands between.
    const reach = words >= 9 || looks(context, index, 'sentence') ? REACH : 1;
    for (let distance = 1; distance <= reach; distance++) {
      if (repeats(context, index, index + distance)) return FOUND;
      if (!repeats(context, index, index - distance)) continue;
      // A heading under a picture whose alt text is the same: the second one is the article's.
      const isHeading = words <= 10 && !looks(context, index, 'sentence') && context.score[index]! > 0.4;
      return kept && isHeading && sameWords(context, index, index - distance) ? null : FOUND;
    }
    return null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [BODY, 'The closed bridge over the Alma', 'The closed bridge over the Alma Foto: Jo Lind', MORE],
      line: 1,
      kept: [0, 1, 3],
    },
    {
      lines: [BODY, 'The closed bridge over the …', 'The closed bridge over the Alma on Tuesday', MORE],
      line: 2,
      kept: [0, 2, 3],
    },
  ],
  spares: [{ lines: [BODY, 'The closed bridge', 'The closed tunnel', MORE], line: 1 }],
};

const sameWords = (context: RuleContext, a: number, b: number): boolean =>
  bare(context, a) === bare(context, b);

function repeats(context: RuleContext, a: number, b: number): boolean {
  if (b < 0 || b >= context.page.blocks.length || b === context.title) return false;
  if (!mayRepeat(context.lines.form[a]!, context.lines.form[b]!)) return false;
  const one = bare(context, a);
  const two = bare(context, b);
  if (one.length < LEAST_LETTERS || two.length < LEAST_LETTERS) return false;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (!long.startsWith(short)) return false;
  // More words behind an alt text are a credit; behind a cut one, the rest of the sentence.
  const longer = one.length < two.length ? b : a;
  return (
    isCut(context, longer === a ? b : a) ||
    long.length - short.length < 60 ||
    creditOf(context, longer) !== null
  );
}

const isCut = ({ lines }: RuleContext, index: number): boolean => /(?:…|\.\.\.)$/.test(lines.form[index]!);

/** Without quotes and accents around it and without the mark that cuts it: alt texts change both. */
function bare({ lines }: RuleContext, index: number): string {
  return trimMarks(lines.form[index] ?? '').replace(/["“”„«»]/g, '');
}

/** Cheap look at the first letters, whatever quote or mark stands before them. */
function mayRepeat(one: string, two: string): boolean {
  const a = firstLetter(one);
  const b = firstLetter(two);
  if (a < 0 || b < 0 || one.charCodeAt(a) !== two.charCodeAt(b)) return false;
  return one.startsWith(two.slice(b, b + 6), a);
}

const firstLetter = (text: string): number => (isAsciiLetter(text.charCodeAt(0)) ? 0 : text.search(LETTER));

const LETTER = new RegExp(`[${LETTERS}${NUMBERS}]`, 'u');
