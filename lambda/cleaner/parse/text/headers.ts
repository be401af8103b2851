import { LETTERS } from '../../letters.ts';
import type { TextLine } from './lines.ts';

/** Names that scrapers write before the text they saved; each is kept in lower case. */
const NAMES = new Set([
  'url',
  'link',
  'source',
  'source url',
  'canonical',
  'permalink',
  'title',
  'headline',
  'date',
  'published',
  'publish date',
  'publication date',
  'published time',
  'pubdate',
  'author',
  'authors',
  'byline',
  'site',
  'site name',
  'sitename',
  'website',
  'hostname',
  'publisher',
  'language',
  'lang',
  'description',
  'section',
  'category',
  'keywords',
  'tags',
  'scraped',
  'crawled',
  'fetched',
  'retrieved',
  'warc-target-uri',
  'warc-date',
  'content-type',
  'id',
]);
const HEADER = new RegExp(String.raw`^([${LETTERS}][${LETTERS} _-]{0,24}?)\s?[:=]\s(.+)$`, 'u');
const ADDRESS = /^https?:\/\/\S+$/i;
const MOST = 20;

/**
 * Takes the header lines that a scraper put first ("URL: ...", "Date: ...", YAML front matter between "---").
 * One line alone counts only when it names an address or the title, for an article may well begin "Source: ...".
 *
 * @returns the headers by lower-case name, and how many leading lines they took
 */
export function takeHeaders(lines: readonly TextLine[]): { headers: Record<string, string>; taken: number } {
  const headers: Record<string, string> = {};
  let at = 0;
  const frontMatter = lines[0]?.text === '---' && lines[0].from === 1;
  if (frontMatter) at++;
  else if (lines[0] && ADDRESS.test(lines[0].text)) headers.url = lines[at++]!.text;
  let named = 0;
  for (; at < Math.min(lines.length, MOST); at++) {
    const line = lines[at]!;
    if (frontMatter && line.text === '---') return { headers, taken: at + 1 };
    const match = line.text.length < 2_000 ? HEADER.exec(line.text) : null;
    const name = match?.[1]?.toLowerCase().replaceAll('_', ' ');
    if (!match || !name || (!frontMatter && !NAMES.has(name))) break;
    headers[name] ??= match[2]!.replace(/^["'](.*)["']$/, '$1');
    named++;
  }
  if (frontMatter) return { headers: {}, taken: 0 };
  const sure =
    named >= 2 || 'title' in headers || ADDRESS.test(headers.url ?? headers.link ?? headers.source ?? '');
  return sure ? { headers, taken: at } : { headers: {}, taken: 0 };
}
