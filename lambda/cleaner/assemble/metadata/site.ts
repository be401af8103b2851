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
  add(page.headers.site, 'header line', 0.85);
  add(known, 'scraper', 0.65);
  if (candidates.length === 0) {
    add(stampsOf(page.blocks).find(({ count }) => count > 1)?.site, 'picture stamps', 0.6);
  }
  return choose(candidates, siteKey);
}

/** The marks between a title and the name of its site. */
const MARK = /\s(?:[-–—|·•~:/\\>]|::|--|\/\/|\|\|)\s|\s?[|»«›‹_]\s?/;
const LONGEST_ELEMENT = 400;
const LONGEST_NAME = 40;
/** Words of a line that is nothing but the site's name. */
const NAME_WORDS = 6;

/**
 * The site's name that <title> has behind the title or before it, where nothing else names the site: a guess. Of several
 * parts behind the title, and of one before it, the page has to say elsewhere that they are the site.
 */
export function siteNameInTitle(
  { head, blocks }: Page,
  title: string | null,
  siteKeys: ReadonlySet<string>,
): Choice | null {
  const element = head.title;
  if (element === null || title === null || element.length > LONGEST_ELEMENT) return null;
  const at = element.indexOf(title);
  if (at < 0) return null;
  const isNamed = (part: string): boolean =>
    siteKeys.has(siteKey(part)) ||
    blocks.some((block) => block.words <= NAME_WORDS && block.text === part && isLogo(block));
  const behind = element.slice(at + title.length);
  const [glued, ...tail] = (/^[-–—·•:]\s/.test(behind) ? ` ${behind}` : behind).split(MARK);
  const last = glued === '' ? tail.at(-1) : undefined;
  if (last !== undefined && at === 0 && isName(last) && (tail.length === 1 || isNamed(last)))
    return guess(last);
  const before = element.slice(0, at);
  const [first = '', ...rest] = before.split(MARK);
  if (rest.at(-1) === '') return isName(first) && isNamed(first) ? guess(first) : null;
  // A colon stands behind kickers, which pages repeat, as well.
  const name = /^(.*[^\s:]):\s$/.exec(before)?.[1] ?? '';
  return isName(name) && siteKeys.has(siteKey(name)) ? guess(name) : null;
}

const isName = (part: string): boolean => part.length >= 2 && part.length <= LONGEST_NAME;
const guess = (value: string): Choice => ({ value, source: 'title element', confidence: 0.4, rivals: [] });

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

/**
 * Headings that are links to the front page: the site's name, as many sites have it at the top.
 *
 * @param host the page's own, where it is known: authors link their names to the front pages of theirs
 */
export function namesInHeadings({ blocks }: Page, host: string | null): string[] {
  return headingsOf(blocks)
    .filter((block) => leadsHome(block, host))
    .map(({ text }) => text);
}

/** A line that leads home or nowhere: entries of menus, which titles name as sections, lead elsewhere. */
const isLogo = (block: Block): boolean => block.linkWords === 0 || leadsHome(block);

function leadsHome({ marks }: Block, host: string | null = null): boolean {
  return marks.some(({ type, href = '' }) => {
    const target = type === 'link' ? /^(?:https?:\/\/([^/]+)\/?|\/)$/.exec(href.trim()) : null;
    return target !== null && isOfHost(target[1] ?? null, host);
  });
}

/** Whether an address is of a host, of a part of it or of what it is part of; of an unknown host every one may be. */
function isOfHost(target: string | null, host: string | null): boolean {
  if (target === null || host === null) return true;
  const bare = target.toLowerCase().replace(/^www\./, '');
  return host.endsWith(bare) || bare.endsWith(host);
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
