import type { CleanOptions } from '../types.ts';

/** How much of the text is looked at: a page shows its tags early, and inline scripts can be long. */
const SAMPLE = 64 * 1024;
/** How a whole page begins. */
export const MARKUP_START = /^\s*(?:<(?:\?xml|!--)[^>]{0,2000}>\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const BLOCK_TAGS = /<\/(?:p|div|li|ul|h[1-6]|td|tr|table|section|article|span|a|title|body|html)\s*>/gi;
/** What the piece of a page that a feed or an API hands out begins with. */
const PIECE_START = /^\s*<(?:p|div|article|section|main|h[1-6]|ul|ol|table|blockquote|figure)\b/i;

/**
 * HTML or flattened text: by content first, then by file name, then by Content-Type.
 * A few stray tags (Markdown may hold some) do not make a page.
 */
export function detectInput(
  text: string,
  options: Pick<CleanOptions, 'name' | 'contentType'>,
): 'html' | 'text' {
  const sample = text.slice(0, SAMPLE);
  if (MARKUP_START.test(sample)) return 'html';
  const closing = sample.match(BLOCK_TAGS)?.length ?? 0;
  if (closing >= 5 && closing * 400 > Math.min(sample.length, SAMPLE)) return 'html';
  if (closing === 0) return 'text';
  if (options.name && /\.x?html?(?:\.gz)?$/i.test(options.name)) return 'html';
  if (options.name && /\.(?:txt|text|md|markdown)(?:\.gz)?$/i.test(options.name)) return 'text';
  if (options.contentType && /html/i.test(options.contentType)) return 'html';
  const isPiece = PIECE_START.test(sample) && text.trimEnd().endsWith('>');
  return closing >= 3 || isPiece ? 'html' : 'text';
}
