import type { TextLine } from './lines.ts';

/** The line under a heading: "=====" for the first level, "-----" for the second. */
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const LONGEST = 200;
/** How many signs a line of dashes may be longer or shorter than its heading: others part what stands above and below. */
const SLACK = 2;

/** Writes underlined headings as Markdown's other headings: "Title" over "=====" as "# Title". Without any, the same array. */
export function readUnderlines(lines: readonly TextLine[]): readonly TextLine[] {
  const read: TextLine[] = [];
  for (const line of lines) {
    const above = read.at(-1);
    if (above !== undefined && isHeading(above, line)) {
      const mark = line.text.startsWith('=') ? '#' : '##';
      read[read.length - 1] = { ...above, text: `${mark} ${above.text}`, to: line.to };
    } else read.push(line);
  }
  return read.length < lines.length ? read : lines;
}

function isHeading(line: TextLine, under: TextLine): boolean {
  if (!UNDERLINE.test(under.text) || under.gap > 0 || line.code || under.code || line.text.length > LONGEST)
    return false;
  if (UNDERLINE.test(line.text) || line.text.startsWith('#')) return false;
  return under.text.startsWith('=') || Math.abs(under.text.length - line.text.length) <= SLACK;
}
