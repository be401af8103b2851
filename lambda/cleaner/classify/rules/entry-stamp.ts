import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';

const MOST_WORDS = 7;
const LEAST_COPIES = 3;
/** A time of day, and what stands behind it. */
const STAMP = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?[ap]\.?m\.?| uhr)?[ ,|–—-]{1,3}(\S.*)$/i;

export const entryStamp: Rule = {
  id: 'entry-stamp',
  kind: 'date',
  force: 'decides',
  summary: "A live blog's time of an entry with its author or a label, which stand above other entries too.",
  judge(context, index) {
    const { form, text, words } = context.page.blocks[index]!;
    const behind = form === 'paragraph' && words <= MOST_WORDS ? behindTime(text) : null;
    if (behind === null) return null;
    const entries = entriesOf(context).get(behind)!;
    return entries < LEAST_COPIES ? null : `"${behind}" stands behind ${entries} times of day`;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: ['17:20 Ines Varga', BODY, '17:05 Ines Varga', MORE, '16:48 Ines Varga', BODY],
      line: 2,
      kept: [0, 1, 2, 3, 4],
    },
  ],
  spares: [
    {
      lines: ['17:20 Rowing, final', BODY, '17:40 Sailing, first race', MORE, '18:00 Swimming, relay'],
      line: 2,
      kept: [0, 1, 2, 3, 4],
    },
  ],
};

function behindTime(text: string): string | null {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57 ? (STAMP.exec(text)?.[1] ?? null) : null;
}

/** How often each text stands behind a time of day. */
function entriesOf({ page, memo }: RuleContext): ReadonlyMap<string, number> {
  if (memo.entries) return memo.entries;
  const entries = new Map<string, number>();
  for (const { text, words } of page.blocks) {
    const behind = words <= MOST_WORDS ? behindTime(text) : null;
    if (behind !== null) entries.set(behind, (entries.get(behind) ?? 0) + 1);
  }
  return (memo.entries = entries);
}
