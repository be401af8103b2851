import { type Candidate, type Choice, choose } from './choose.ts';
import type { MetaContext } from './context.ts';
import { type DayMonthOrder, dayOf, parseDate } from './dates/index.ts';
import { dateInUrl } from './url-date.ts';
import { type VisibleDate, visibleDates } from './visible-dates.ts';

/** The dates of an article, and where they came from. */
export interface ArticleDates {
  readonly published: Choice | null;
  readonly modified: Choice | null;
}

/** Meta names that pages also use for other dates than that of publication. */
const LOOSE = new Set(['date', 'dc.date', 'dc:date', 'dcterms.date', 'datepublished', 'created']);

/**
 * Chooses when the article was published first, not when it was changed last, and its last change.
 *
 * @param title index of the headline's block, or -1
 * @param order how the page writes numbers that allow both orders
 * @param url address of the page, or null
 */
export function chooseDates(
  context: MetaContext,
  title: number,
  order: DayMonthOrder,
  url: string | null,
): ArticleDates {
  const published: Candidate[] = [];
  const modified: Candidate[] = [];
  const add = (list: Candidate[], value: string | undefined | null, source: string, weight: number): void => {
    const iso = value ? parseDate(value, order) : null;
    if (iso !== null) list.push({ value: iso, source, weight });
  };
  const { ld, metas, options, page } = context;
  add(published, ld.published[0], 'json-ld datePublished', ld.isArticle ? 0.92 : 0.8);
  add(published, ld.created[0], 'json-ld dateCreated', 0.6);
  for (const { value, name } of metas.published) {
    const same = metas.published.filter((meta) => meta.name === name).length;
    add(published, value, `meta ${name}`, (LOOSE.has(name) ? 0.75 : 0.9) - (same > 2 ? 0.3 : 0));
  }
  for (const { value, name } of metas.created) add(published, value, `meta ${name}`, 0.65);
  add(published, dateInUrl(url), 'url', 0.83);
  add(
    published,
    page.headers.date ?? page.headers.published ?? page.headers['publish date'],
    'header line',
    0.87,
  );
  add(published, options.known?.published, 'scraper', 0.75);

  add(modified, ld.modified[0], 'json-ld dateModified', 0.9);
  for (const { value, name } of metas.modified) add(modified, value, `meta ${name}`, 0.8);
  const machineDays = new Set([...published, ...modified].map(({ value }) => dayOf(value)));
  for (const date of visibleDates(context, title, order)) {
    const value = settled(date, machineDays);
    (date.of === 'modified' ? modified : published).push({ value, source: date.source, weight: date.weight });
  }
  const first = choose(published, dayOf);
  const last = choose(modified, dayOf);
  const only = first ?? lastResort(last);
  return {
    published: only && precise(only, published),
    modified: last && isLater(last, only) ? precise(last, modified) : null,
  };
}

/** An ambiguous day that reads as a machine date of the page the other way round is that date. */
function settled({ iso, ambiguous }: VisibleDate, machineDays: ReadonlySet<string>): string {
  if (!ambiguous || machineDays.has(dayOf(iso))) return iso;
  const swapped = `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}`;
  return machineDays.has(swapped) ? swapped + iso.slice(10) : iso;
}

/** Of the writings of the chosen day the most precise one. */
function precise(choice: Choice, candidates: readonly Candidate[]): Choice {
  const day = dayOf(choice.value);
  let best = { value: choice.value, source: choice.source };
  for (const { value, source } of candidates) {
    if (dayOf(value) === day && value.length > best.value.length) best = { value, source };
  }
  return { ...choice, value: best.value, source: best.source };
}

/** The day of the last change stands in for an unknown day of publication, and says so. */
function lastResort(modified: Choice | null): Choice | null {
  return (
    modified && {
      ...modified,
      source: `${modified.source} (last change)`,
      confidence: Math.min(modified.confidence, 0.3),
    }
  );
}

function isLater(modified: Choice, published: Choice | null): boolean {
  return published === null || dayOf(modified.value) >= dayOf(published.value);
}
