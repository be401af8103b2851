import { lazyPattern } from '../../lazily.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isKept } from './support.ts';

const MARKER = lazyPattern(String.raw`^(\*{1,3}|†|‡|\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹])\s?(?=[\p{L}\p{N}"“„«'])`, 'u');
/** What a mark may begin with: hardly a line does. */
const MARKS = '*†‡[¹²³⁴⁵⁶⁷⁸⁹';

const MOST_WORDS = 120;
/** Marks that are looked for on one page, each through all of its text. */
const MOST_MARKS = 100;

/** The mark that a text begins with as footnotes do, or null. */
export const footnoteMark = (text: string): string | null =>
  MARKS.includes(text.charAt(0)) ? (MARKER().exec(text)?.[1] ?? null) : null;

/** The first block whose text carries a mark, not as its bullet; Infinity when none does. Found once a page and mark. */
function firstCarrier({ page, memo }: RuleContext, mark: string): number {
  const known = memo.carriers.get(mark);
  if (known !== undefined) return known;
  if (memo.carriers.size >= MOST_MARKS) return Number.POSITIVE_INFINITY;
  const carrier = page.blocks.find(({ text, words }) => {
    const at = words < LEAST_CARRIER_WORDS ? -1 : text.indexOf(mark, 1);
    return at > 0 && !/[\d*]/.test(text[at - 1]!) && text[at + mark.length] !== '*';
  });
  const index = carrier?.index ?? Number.POSITIVE_INFINITY;
  memo.carriers.set(mark, index);
  return index;
}

const LEAST_CARRIER_WORDS = 8;

export const footnote: Rule = {
  id: 'footnote',
  kind: null,
  force: 'keeps',
  summary: 'A footnote whose mark stands in the text: it stays, and is listed among the footnotes.',
  judge(context, index) {
    if (context.bodyFirst < 0 || index <= context.bodyFirst) return null;
    const { text, words } = context.page.blocks[index]!;
    if (words > MOST_WORDS || (!isKept(context, index) && index > context.bodyLast + 30)) return null;
    const mark = footnoteMark(text);
    return mark !== null && firstCarrier(context, mark) < index
      ? `the text above carries its mark “${mark}”`
      : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ lines: [`${BODY} The guild* was not heard.`, MORE, '* A union of ferrymen'], line: 2 }],
  spares: [{ lines: [BODY, MORE, '* Required field'], line: 2 }],
};
