import type { Source } from '../decode/index.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { parseHtml } from '../parse/html.ts';
import type { CleanOptions, Page } from '../types.ts';
import { htmlBlocks } from './html.ts';
import { textBlocks } from './text.ts';

/** Parse and blocks: the two routes meet here, and everything after reads the same `Page`. */
export function buildBlocks(source: Source, options: CleanOptions = {}): Page {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  return source.input === 'html'
    ? htmlBlocks(parseHtml(source.text, limits))
    : textBlocks(source.text, limits);
}
