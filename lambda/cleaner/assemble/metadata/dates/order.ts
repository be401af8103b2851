import type { DayMonthOrder } from './scan.ts';
import { findDates } from './scan.ts';

/** Countries whose English (or Spanish) pages write the month first. */
const MONTH_FIRST_REGIONS = new Set(['us', 'ph', 'pr', 'bz']);
const MONTH_FIRST_HOSTS = new Set([
  'com',
  'org',
  'net',
  'edu',
  'gov',
  'us',
  'mil',
  'io',
  'co',
  'ph',
  'info',
  'blog',
]);

/**
 * Says how a page writes 03/04/2024: by its unambiguous dates, else by region, language and top-level domain.
 *
 * @param samples short texts of the page that hold dates
 * @param lang the declared language as the page writes it ("en-US"), or null
 * @param language the primary subtag that was decided on, or null
 * @param host the page's host name, or null
 */
export function preferredOrder(
  samples: readonly string[],
  lang: string | null,
  language: string | null,
  host: string | null,
): DayMonthOrder {
  let balance = 0;
  for (const sample of samples) {
    // Points and words allow one order only.
    if (!/[/|–-]/.test(sample)) continue;
    for (const found of findDates(sample, 'dmy')) {
      if (found.shows !== null) balance += found.shows === 'dmy' ? 1 : -1;
    }
  }
  if (balance !== 0) return balance > 0 ? 'dmy' : 'mdy';
  const region = /^[a-z]{2,3}[-_]([a-z]{2})\b/i.exec(lang ?? '')?.[1]?.toLowerCase();
  if (language !== null && language !== 'en') return 'dmy';
  const domain = host?.slice(host.lastIndexOf('.') + 1) ?? 'com';
  // "en-US" is also the default of software that nobody changed, so a country's own domain outranks it.
  if (!MONTH_FIRST_HOSTS.has(domain)) return 'dmy';
  if (region !== undefined) return MONTH_FIRST_REGIONS.has(region) ? 'mdy' : 'dmy';
  return 'mdy';
}
