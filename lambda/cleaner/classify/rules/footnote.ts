import type { Rule, RuleContext } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isKept } from './support.ts';

const MARKER = /^(\*{1,3}|†|‡|\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹])\s?(?=[\p{L}\p{N}"“„«'])/u;

/** The marker that a block begins with, when it is a footnote: a mark that the text above carries too. */
export function footnoteMarker({ page }: Pick<RuleContext, 'page'>, index: number): string | null {
  const block = page.blocks[index]!;
  const marker = block.words <= 120 ? MARKER.exec(block.text)?.[1] : undefined;
  if (marker === undefined) return null;
  for (let i = 0; i < index; i++) {
    const { text, words } = page.blocks[i]!;
    if (words < 8) continue;
    const at = text.indexOf(marker, 1);
    if (at > 0 && text[at - 1] !== '*' && text[at + marker.length] !== '*' && !/\d/.test(text[at - 1]!))
      return marker;
  }
  return null;
}

export const footnote: Rule = {
  id: 'footnote',
  kind: null,
  force: 'keeps',
  summary: 'A footnote whose mark stands in the text: it stays, and is listed among the footnotes.',
  judge(context, index) {
    if (context.bodyFirst < 0 || index <= context.bodyFirst) return null;
    const marker =
      isKept(context, index) || index <= context.bodyLast + 30 ? footnoteMarker(context, index) : null;
    return marker === null ? null : `the text above carries its mark “${marker}”`;
  },
  examples: {
    matches: [{ lines: [`${BODY} The guild* was not heard.`, MORE, '* A union of ferrymen'], line: 2 }],
    spares: [{ lines: [BODY, MORE, '* Required field'], line: 2 }],
  },
};
