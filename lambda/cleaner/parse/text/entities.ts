import { decodeHTML } from 'entities';
import { soundText } from '../../sound-text.ts';
import { collapse, type TextLine } from './lines.ts';

const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/gi;
/** Those that articles about markup write out, as code. */
const OF_MARKUP = /^&(?:amp|lt|gt|quot|#38|#60|#62|#34);$/i;
/** Other ones from which on nobody wrote them: a scraper forgot to decode them. */
const LEAST = 3;
/** Longer lines hold a page of their own, and are left as they stand. */
const LONGEST = 100_000;

/** Decodes the entities that a scraper left in the text of a page: "&ldquo;", "&nbsp;", "&#8217;". */
export function decodeEntities(lines: readonly TextLine[]): readonly TextLine[] {
  let found = 0;
  for (const { text } of lines) {
    if (!text.includes('&') || text.length > LONGEST) continue;
    for (const [entity] of text.matchAll(ENTITY)) if (!OF_MARKUP.test(entity)) found++;
    if (found >= LEAST) return lines.flatMap(decoded);
  }
  return lines;
}

export const withoutEntities = (text: string): string => text.replace(ENTITY, (entity) => decodeHTML(entity));

function decoded(line: TextLine): TextLine[] {
  if (line.code || !line.text.includes('&') || line.text.length > LONGEST) return [line];
  const text = collapse(soundText(withoutEntities(line.text)));
  return text === '' ? [] : [{ ...line, text }];
}
