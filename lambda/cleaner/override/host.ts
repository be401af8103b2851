import type { Page } from '../types.ts';

/** Header lines of a scraper that hold the page's address. */
const HEADERS = ['url', 'canonical'];

/** The host that a page lives on, without "www.": by the given address, else by what the page says of itself; null when unknown. */
export function hostOf({ head, headers }: Page, url: string | undefined): string | null {
  const addresses = [
    url,
    ...HEADERS.map((name) => headers[name]),
    head.links.find(({ rel }) => rel === 'canonical')?.href,
    head.metas.find(({ name }) => name === 'og:url')?.content,
    head.base,
  ];
  for (const address of addresses) {
    if (!address || !URL.canParse(address)) continue;
    const { protocol, hostname } = new URL(address);
    if (protocol === 'http:' || protocol === 'https:') return hostname.replace(/^www\./, '');
  }
  return null;
}
