import type { TextLine } from './lines.ts';

/** Lines that the link around a card may take. */
const LONGEST_CARD = 20;
const LONGEST = 5_000;
/** Nothing but the beginning of a link, perhaps in a list, and its end. */
const OPENING = /^((?:[-*+] )?)\[$/;
const CLOSING = /^\]\(\S*\)$/;

/**
 * Writes links that a converter to Markdown spread over lines as such within them: "[", "### Title", "](/a)" as
 * "### [Title](/a)"; and puts on one line those whose line ends it escaped by backslashes.
 */
export function joinSpreadLinks(lines: readonly TextLine[]): readonly TextLine[] {
  const joined: TextLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const end = line.code ? 0 : endOfEscaped(lines, at) || endOfCard(lines, at);
    if (end === 0) {
      joined.push(line);
      at++;
      continue;
    }
    const card = lines.slice(at, end + 1);
    if (line.text.endsWith('\\')) {
      const text = card.map((part) => withoutEscape(part.text)).join(' ');
      joined.push({ ...line, text: text.replace(/ {2,}/g, ' '), to: lines[end]!.to });
    } else {
      const bullet = OPENING.exec(line.text)![1]!;
      const address = lines[end]!.text;
      for (const part of card.slice(1, -1)) {
        const mark = /^(?:#{1,6} )?/.exec(part.text)![0] || (part === card[1] ? bullet : '');
        const text = part.text.replace(/^#{1,6} /, '');
        joined.push({ ...part, text: text.startsWith('![') ? text : `${mark}[${text}${address}` });
      }
    }
    at = end + 1;
  }
  return joined.length < lines.length ? joined : lines;
}

/** The last line of a link whose lines end in backslashes; 0 where none begins here. */
function endOfEscaped(lines: readonly TextLine[], at: number): number {
  const { text } = lines[at]!;
  if (!text.endsWith('\\') || !text.includes('[')) return 0;
  for (let end = at + 1; end < Math.min(lines.length, at + LONGEST_CARD); end++) {
    const { text } = lines[end]!;
    if (text.length > LONGEST) return 0;
    if (!text.endsWith('\\')) return text.includes('](') ? end : 0;
  }
  return 0;
}

/** The last line of a link that begins with a bracket alone; 0 where none begins here. */
function endOfCard(lines: readonly TextLine[], at: number): number {
  if (!OPENING.test(lines[at]!.text)) return 0;
  for (let end = at + 1; end < Math.min(lines.length, at + LONGEST_CARD); end++) {
    const { text } = lines[end]!;
    if (CLOSING.test(text)) return end;
    if (text.length > LONGEST || OPENING.test(text)) return 0;
  }
  return 0;
}

/** Without the one or two backslashes at the end of a line. */
const withoutEscape = (text: string): string => text.replace(/\\{1,2}$/, '').trim();
