import type { Source } from '../decode/index.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { addEmbeddedBody } from '../parse/embedded-body.ts';
import { parseHtml } from '../parse/html.ts';
import type { CleanOptions, Page } from '../types.ts';
import { htmlBlocks } from './html.ts';
import { textBlocks } from './text.ts';

/** Parse and blocks: the two routes meet here, and everything after reads the same `Page`. */
export function buildBlocks(source: Pick<Source, 'text' | 'input'>, options: CleanOptions = {}): Page {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (source.input === 'text') return textBlocks(source.text, limits);
  const parsed = parseHtml(source.text, limits);
  const page = htmlBlocks(parsed);
  return holdsProse(page) || !addEmbeddedBody(parsed, limits) ? page : htmlBlocks(parsed);
}

/** A page with fewer words of prose than this may have its article in a script. */
const LEAST_PROSE = 100;

function holdsProse(page: Page): boolean {
  let words = 0;
  for (const block of page.blocks) {
    if (block.words >= 12 && block.linkWords < block.words / 3 && (words += block.words) >= LEAST_PROSE)
      return true;
  }
  return false;
}
