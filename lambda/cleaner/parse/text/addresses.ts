import type { TextLine } from './lines.ts';

/** "[1]: https://..." as Markdown defines the address of a link; "1. https://..." and "[1] https://..." as text browsers do. */
const DEFINED = /^\[([^[\]^][^[\]]{0,99})\]:\s?<?([^\s<>]{1,2000})>?(?:\s["'(].{0,500})?$/;
const LISTED = /^\[?(\d{1,4})[.\]] (?:https?|ftp|file|mailto|javascript|tel):\S*$/;
/** What text browsers write above their list and within it. */
const HEADING = /^(?:visible|hidden) links:?$/i;
const LONGEST_HEADING = 30;
const USE = /\[([^[\]]{0,500})\]\s?\[([^[\]]{0,100})\]/g;
const NUMBER = /\[\d{1,4}\](?=\S)/g;
const LONGEST = 100_000;

interface Addresses {
  /** The lines without those that define addresses. */
  readonly lines: readonly TextLine[];
  /** Reads what the lines, once whole, say of their links. */
  readonly resolve: (lines: readonly TextLine[]) => readonly TextLine[];
}

/**
 * Takes the addresses of links that stand apart from them. Markdown's are put where the links are: "[the bridge][3]" becomes
 * "[the bridge](https://...)". The numbers that text browsers set before a link, "[3]the bridge", tell not where it ends: they go.
 */
export function takeAddresses(lines: readonly TextLine[]): Addresses {
  const end = endOfText(lines);
  if (end < lines.length)
    return { lines: lines.slice(0, end), resolve: rewriting((text) => text.replace(NUMBER, '')) };
  const addresses = new Map<string, string>();
  const rest = lines.filter(({ text, code }) => {
    const match = text.startsWith('[') && !code ? DEFINED.exec(text) : null;
    if (match) addresses.set(match[1]!.toLowerCase(), match[2]!);
    return match === null;
  });
  if (addresses.size === 0) return { lines, resolve: (whole) => whole };
  const link = (use: string, words: string, id: string): string => {
    const address = addresses.get((id || words).toLowerCase());
    return address === undefined ? use : `[${words}](${address})`;
  };
  return { lines: rest, resolve: rewriting((text) => text.replace(USE, link)) };
}

/** Where a text browser's list begins: only addresses stand below, counted from one. The length where there is none. */
function endOfText(lines: readonly TextLine[]): number {
  let end = lines.length;
  let first: string | undefined;
  for (let at = end - 1; at >= 0; at--) {
    const { text } = lines[at]!;
    const number = LISTED.exec(text)?.[1];
    if (number === undefined && !HEADING.test(text)) break;
    first = number ?? first;
    end = at;
  }
  if (first !== '1') return lines.length;
  return end > 0 && lines[end - 1]!.text.length < LONGEST_HEADING ? end - 1 : end;
}

const rewriting =
  (rewrite: (text: string) => string) =>
  (lines: readonly TextLine[]): readonly TextLine[] =>
    lines.map((line) => {
      if (line.code || !line.text.includes('[') || line.text.length > LONGEST) return line;
      const text = rewrite(line.text);
      return text === line.text ? line : { ...line, text };
    });
