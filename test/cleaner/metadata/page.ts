import { extractMetadata, type Metadata } from '../../../lambda/cleaner/assemble/metadata/index.ts';
import { buildBlocks } from '../../../lambda/cleaner/blocks/index.ts';
import { decode } from '../../../lambda/cleaner/decode/index.ts';
import type { CleanOptions } from '../../../lambda/cleaner/types.ts';

/** A paragraph long enough to count as an article's body; invented. */
export const BODY = `The council of Brackwater voted on Tuesday to keep the old ferry landing open through the winter,
  after residents of the three island hamlets had asked for a crossing that does not depend on the weather or on the
  goodwill of the owners of the larger boats.`;

/** Metadata of an invented page or of flattened text, without verdicts. */
export function metadataOf(input: string, options: CleanOptions = {}): Metadata {
  const page = buildBlocks(decode(input, options), options);
  const text = page.blocks.map((block) => block.text).join('\n');
  return extractMetadata({ page, verdicts: [], options, text }).metadata;
}

/** An HTML page: what stands in its head, and what stands between headline and body. */
export function html(parts: {
  head?: string;
  lang?: string;
  top?: string;
  h1?: string;
  byline?: string;
  foot?: string;
}): string {
  const { head = '', lang = 'en', top = '', h1 = 'Ferry landing stays open', byline = '', foot = '' } = parts;
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${top}
    <article>${h1 === '' ? '' : `<h1>${h1}</h1>`}${byline}<p>${BODY}</p><p>${BODY}</p></article>${foot}</body></html>`;
}

/** One JSON-LD script. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

export function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}
