import type { TextLine } from './lines.ts';
import { SENTENCE_END } from './wrap.ts';

/** The address of the page, or the moment at which it was printed. */
const STAMP = String.raw`(https?:\/\/\S+|\d[\d./-]{5,9},? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)`;
/** "1/3", "Page 1 of 3". */
const NUMBER = String.raw`(?:[^\d\s]{4,8} )?\d{1,3}(?:\/| [^\d\s]{1,3} )\d{1,3}`;
/** A foot holds the page's number, and the address or the moment beside it: "https://... 1/3", "Page 1 of 3 https://...". */
const FOOT = new RegExp(`^(?:${NUMBER} ${STAMP}|${STAMP} ${NUMBER})$`, 'i');
/** And a head the title. */
const HEAD_BEFORE = new RegExp(String.raw`^${STAMP} (\S.*)$`, 'i');
const HEAD_BEHIND = new RegExp(String.raw`^(\S.*) ${STAMP}$`, 'i');
const LONGEST = 400;

/**
 * Takes the heads and feet that a browser printed on each page: title, moment, address and page number, two of them a
 * line or each on its own. A paragraph that the end of a page cut goes on.
 */
export function takePrint(lines: readonly TextLine[]): {
  headers: Record<string, string>;
  lines: readonly TextLine[];
} {
  const headers: Record<string, string> = {};
  const stampAt = (at: number, count: number): string | null => {
    // Addresses and times have a colon; of two lines one is an address.
    const mayBe =
      count === 1
        ? lines[at]!.text.includes(':')
        : isAddress(lines[at]!.text) || isAddress(lines[at + 1]?.text);
    if (!mayBe) return null;
    const match = FOOT.exec(joined(lines, at, count));
    const stamp = match?.[1] ?? match?.[2] ?? null;
    return count === 1 || isAddress(stamp) ? stamp : null;
  };
  const countAt = (at: number): number => [1, 2].find((count) => stampAt(at, count) !== null) ?? 0;
  const first = lines.findIndex((_, at) => countAt(at) > 0);
  if (first < 0) return { headers, lines };
  const headLines = [1, 2].find((count) => headOf(joined(lines, 0, count)) !== null) ?? 0;
  const head = joined(lines, 0, headLines);
  const { title, stamp } = headOf(head) ?? {};
  const url = [stampAt(first, countAt(first)), stamp].find(isAddress);
  if (url) headers.url = url;
  if (title !== undefined) headers.title = title;
  const rest: TextLine[] = [];
  let gap = -1;
  for (let at = 0; at < lines.length; ) {
    const isHead = headLines > 0 && joined(lines, at, headLines) === head;
    const count = isHead ? headLines : countAt(at);
    const line = lines[at]!;
    if (count > 0) gap = Math.max(gap, line.gap);
    else {
      const last = rest.at(-1);
      const isCut = gap >= 0 && last !== undefined && !SENTENCE_END.test(last.text.slice(-3));
      // Large letters break the headline early.
      if (last !== undefined && title?.startsWith(`${last.text} ${line.text}`))
        rest[rest.length - 1] = { ...last, text: `${last.text} ${line.text}`, to: line.to };
      else rest.push(gap < 0 ? line : { ...line, gap: isCut ? 0 : Math.max(1, gap, line.gap) });
      gap = -1;
    }
    at += Math.max(1, count);
  }
  return { headers, lines: rest };
}

function headOf(text: string): { title: string; stamp: string } | null {
  const before = HEAD_BEFORE.exec(text);
  if (before !== null) return { title: before[2]!, stamp: before[1]! };
  const behind = HEAD_BEHIND.exec(text);
  return behind && { title: behind[1]!, stamp: behind[2]! };
}

const isAddress = (text: string | null | undefined): boolean => text?.startsWith('http') ?? false;

/** Some lines as one, empty where they are too long to be any that browsers print. */
function joined(lines: readonly TextLine[], at: number, count: number): string {
  if (lines[at]!.text.length > LONGEST) return '';
  return lines
    .slice(at, at + count)
    .map(({ text }) => text)
    .join(' ');
}
