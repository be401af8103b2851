import type { Source } from '../decode/index.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { addEmbeddedBody } from '../parse/embedded-body.ts';
import { parseHtml } from '../parse/html.ts';
import { placeStreamed } from '../parse/streamed.ts';
import type { CleanOptions, Page } from '../types.ts';
import { declaredKind } from './declared-kind.ts';
import { htmlBlocks } from './html.ts';
import { textBlocks } from './text.ts';

/** Parse and blocks: the two routes meet here, and everything after reads the same `Page`. */
export function buildBlocks(source: Pick<Source, 'text' | 'input'>, options: CleanOptions = {}): Page {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (source.input === 'text') return textBlocks(source.text, limits);
  const parsed = placeStreamed(parseHtml(source.text, limits));
  const page = htmlBlocks(parsed);
  const least = leastEmbedded(page);
  return least === null || !addEmbeddedBody(parsed, limits, least) ? page : htmlBlocks(parsed);
}

/** A page with fewer words of prose than this may have its article in a script. */
const LEAST_PROSE = 100;
/** What a page can say that it is (`DeclaredKind`) other than an article, a discussion or nothing. */
const SHOP_OR_LIST: ReadonlySet<number> = new Set([1, 2]);

/**
 * Characters that a text in a script must exceed to be the page's article; null where none is. Long strings of shops and
 * lists are terms and descriptions, and a page that does not say what it is may have any: there the text must be longer
 * than all that the page shows.
 */
function leastEmbedded(page: Page): number | null {
  if (holdsProse(page)) return null;
  const { article, other } = declaredKind(page.head);
  if (article > 0) return 0;
  return SHOP_OR_LIST.has(other) ? null : page.blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function holdsProse(page: Page): boolean {
  let words = 0;
  for (const block of page.blocks) {
    if (block.words >= 12 && block.linkWords < block.words / 3 && (words += block.words) >= LEAST_PROSE)
      return true;
  }
  return false;
}
