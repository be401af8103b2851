import { decodeHTML } from 'entities';
import { CleanError } from '../errors.ts';
import type { CleanOptions } from '../types.ts';

/** Closed tags that were written out as entities, and how many tell that the whole page was. */
const ESCAPED = /&lt;\/(?:p|div|li|h[1-6]|td|article|body|html)\s*&gt;/gi;
const LEAST_ESCAPED = 3;

/** A page whose tags are all entities, "&lt;p&gt;", was escaped once too often on its way: it is unescaped. */
export function unescapeWhole(text: string): string {
  if (!text.includes('&lt;') || text.includes('<')) return text;
  return (text.match(ESCAPED)?.length ?? 0) < LEAST_ESCAPED ? text : decodeHTML(text);
}

const HEAD = 16 * 1024;
const FIELD = /^[\w-]+:/;
const MAIL = /^MIME-Version:\s*1\.0/im;
const XML = /^\s*(?:<[?!][^<>]*>\s*)*<(rss|feed|rdf:RDF|urlset|sitemapindex|opml)[\s>]/i;
const TABLE = /\.([ct]sv)(?:\.gz)?$/i;

/**
 * Text that is no page but holds others, or leads to them: cleaned as one page it would come out as a jumble.
 *
 * @throws CleanError not-a-page, which names what it is
 */
export function refuseOtherText(
  text: string,
  input: 'html' | 'text',
  { name = '', contentType = '' }: Pick<CleanOptions, 'name' | 'contentType'>,
): void {
  const head = text.slice(0, HEAD);
  const root = XML.exec(head)?.[1];
  if (root !== undefined)
    refuse(`XML of <${root}>, a feed or list of pages. Upload the pages that it lists.`);
  if (FIELD.test(head) && MAIL.test(head.split(/\r?\n\r?\n/, 1)[0]!))
    refuse('a mail or MHTML file. Upload the HTML or text inside.');
  const table = TABLE.exec(name)?.[1] ?? /^text\/([ct]sv|tab-sep)/i.exec(contentType)?.[1];
  if (input === 'text' && table !== undefined)
    refuse('a table. Upload its rows as JSONL, each with its page in the field html or text.');
}

function refuse(what: string): never {
  throw new CleanError('not-a-page', `The input is no page but ${what}`);
}
