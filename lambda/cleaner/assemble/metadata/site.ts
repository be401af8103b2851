import type { Block, Page } from '../../types.ts';
import { type Candidate, type Choice, choose } from './choose.ts';
import { headingsOf } from './headings.ts';
import type { LdArticle } from './jsonld/article.ts';
import type { MetaValues } from './meta.ts';
import { plainText, siteKey } from './plain-text.ts';
import { stampsOf } from './stamps.ts';

const ADDRESS = /^https?:|^@|^www\./;

/** Chooses the name that the site goes by, its own name before that of its publisher. */
export function chooseSiteName(
  page: Page,
  metas: MetaValues,
  ld: LdArticle,
  known: string | undefined,
): Choice | null {
  const candidates: Candidate[] = [];
  const add = (value: string | null | undefined, source: string, weight: number): void => {
    const text = value ? plainText(value) : '';
    if (text !== '' && text.length <= 80 && !ADDRESS.test(text))
      candidates.push({ value: text, source, weight });
  };
  for (const { value, name } of metas.siteName)
    add(value, `meta ${name}`, name.startsWith('og:') ? 0.9 : 0.75);
  add(ld.siteName, 'json-ld WebSite', 0.8);
  add(ld.publisher, 'json-ld publisher', 0.7);
  const { headers } = page;
  add(headers.site ?? headers['site name'] ?? headers.sitename ?? headers.website, 'header line', 0.85);
  add(known, 'scraper', 0.65);
  if (candidates.length === 0) {
    add(stampsOf(page.blocks).find(({ count }) => count > 1)?.site, 'picture stamps', 0.6);
  }
  return choose(candidates, siteKey);
}

/** The site's name that <title> has behind the title, where nothing else names the site: a guess. */
export function siteNameInTitle(element: string | null, title: string | null): Choice | null {
  if (element === null || title === null || !element.startsWith(title)) return null;
  const tail = /^\s?[-–—|·•»:]\s(.{2,40})$/.exec(element.slice(title.length))?.[1];
  if (tail === undefined || /[|·•»]|\s[-–—]\s/.test(tail)) return null;
  return { value: tail, source: 'title element', confidence: 0.4, rivals: [] };
}

/** Chooses who publishes the site, when the page says so apart from the site's name. */
export function choosePublisher(metas: MetaValues, ld: LdArticle): Choice | null {
  const candidates: Candidate[] = [];
  if (ld.publisher !== null)
    candidates.push({ value: ld.publisher, source: 'json-ld publisher', weight: 0.9 });
  for (const { value, name } of metas.publisher) {
    if (!ADDRESS.test(value) && value.length <= 120)
      candidates.push({ value, source: `meta ${name}`, weight: 0.7 });
  }
  return choose(candidates, siteKey);
}

/** Headings that are links to the front page: the site's name, as many sites have it at the top. */
export function namesInHeadings({ blocks }: Page): string[] {
  return headingsOf(blocks)
    .filter(leadsHome)
    .map(({ text }) => text);
}

function leadsHome({ marks }: Block): boolean {
  return marks.some(
    ({ type, href = '' }) => type === 'link' && /^(?:https?:\/\/[^/]+\/?|\/)$/.test(href.trim()),
  );
}

/** Keys of all names that a page's titles may end in: the site's, its publisher's, its host's. */
export function siteKeysOf(
  names: readonly (string | null | undefined)[],
  host: string | null,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of names) {
    if (!name) continue;
    const key = siteKey(name);
    if (key.length < 2) continue;
    keys.add(key);
    if (key.startsWith('the')) keys.add(key.slice(3));
  }
  if (host !== null) {
    const labels = host.split('.');
    keys.add(siteKey(host));
    const name = labels[Math.max(0, labels.length - 2)]!;
    // "co.uk" and its like are not names.
    keys.add(siteKey(name.length <= 3 && labels.length > 2 ? labels[labels.length - 3]! : name));
  }
  keys.delete('');
  return keys;
}
