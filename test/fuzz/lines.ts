import type { Cleaning } from '../../lambda/cleaner/index.ts';
import { withoutEntities } from '../../lambda/cleaner/parse/text/entities.ts';

/**
 * Lines of a text page that went nowhere: each line with a letter stands in a block, or was read as a header or picture.
 * None on the HTML route, and none where a limit cut the page short.
 */
export function unaccountedLines(input: string | Uint8Array, { page, document }: Cleaning): string[] {
  if (page.input !== 'text' || page.truncated || typeof input !== 'string') return [];
  const lines = input.split(input.includes('\n') ? '\n' : '\r');
  const held = new Map<number, string>();
  for (const { from, to, text } of page.blocks)
    for (let line = from; line <= to; line++) held.set(line, (held.get(line) ?? '') + signs(text));
  const headers = signs(Object.entries(page.headers).flat().join(' '));
  const pictures = signs(page.images.flatMap(({ src, alt }) => [src, alt]).join(' '));
  let isInAddress = false;
  let isInPicture = false;
  let before = '';
  for (const [index, raw] of lines.entries()) {
    // Private signs that the cleaner marks borders with are taken out first.
    const whole = raw.replace(/[\ue000-\ue007]/g, '');
    // An address of Markdown may be wrapped: what stands before its end is markup, in a line that is held.
    const goesOn = held.has(index + 1) && (isInAddress || (before.endsWith(']') && whole.startsWith('(')));
    const line = goesOn ? afterAddress(whole) : whole;
    // So may that of a picture, or its text, which no line holds.
    const mayBePicture = isInAddress || isInPicture;
    isInPicture = whole.lastIndexOf('![') > whole.lastIndexOf('](') || (isInPicture && !whole.includes(']('));
    isInAddress = leavesAddressOpen(goesOn && line === '' ? `](${whole}` : line);
    before = whole;
    // The name of a header field is not kept, and any space may stand before its colon.
    const parts = line.replace(/^(\S{1,24})\s{1,9}(?=[:=])/, '$1').split(PARTS);
    const isHeld = parts.every((part) => {
      // Entities that a scraper left are decoded.
      const writings = [part, withoutEntities(part)];
      return writings.some(
        (text) =>
          signs(text) === '' ||
          headers.includes(signs(text.slice(text.search(/[:=]/) + 1))) ||
          ((mayBePicture || /^!\[/.test(text)) && pictures.includes(signs(text))) ||
          held.get(index + 1)?.includes(signs(text)),
      );
    });
    // Addresses of links and pictures are markup where the page speaks Markdown.
    if (isHeld || (line.includes('](') && (held.has(index + 1) || pictures !== ''))) continue;
    if (/^\s{0,3}(?:```|~~~)/.test(line)) continue;
    return [
      `line ${index + 1} of ${document.source.bytes} bytes went nowhere: ${JSON.stringify(line.slice(0, 80))}`,
    ];
  }
  return [];
}

/** What stands after an address that began on a line before; all of the line is address where it does not end. */
const afterAddress = (line: string): string => (line.includes(')') ? line.slice(line.indexOf(')') + 1) : '');
const leavesAddressOpen = (line: string): boolean => line.lastIndexOf('](') > line.lastIndexOf(')');

/** What parts the lines of a page that reaches the cleaner on one line. */
const PARTS = /\s{2,}|[\t\f\v\u0085\u2028\u2029]|\\[nrt]|(?=!\[)/;
const signs = (text: string): string => text.replace(/[^\p{L}\p{N}]{1,1000}/gu, '');
