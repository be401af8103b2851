import type { Verdict } from '../../types.ts';
import { type Candidate, type Choice, choose } from './choose.ts';
import type { MetaContext } from './context.ts';
import { type DayMonthOrder, dayOf, parseDate, parseMachineDate } from './dates/index.ts';
import { stampsOf } from './stamps.ts';
import { dateInUrl } from './url-date.ts';
import { MOST_TIMES, type VisibleDate, visibleDates } from './visible-dates.ts';

/** The dates of an article, and where they came from. */
export interface ArticleDates {
  readonly published: Choice | null;
  readonly modified: Choice | null;
}

const DAY_MS = 86_400_000;
/** Changes that count less, as those of cards, do not stand in for an unknown day of publication. */
const LEAST_CHANGE = 0.4;
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
  const countOf = (name: string): number => metas.published.filter((meta) => meta.name === name).length;
  const isAlone = ld.published.length === 0 && metas.published.every(({ name }) => countOf(name) > 2);
  for (const { value, name } of metas.published) {
    // Of many the first is the page's, the others those of its comments or cards; or all are, where another source dates it.
    const isFirst = isAlone && metas.published.find((meta) => meta.name === name)?.value === value;
    const weight = countOf(name) > 2 ? (isFirst ? 0.85 : 0.4) : LOOSE.has(name) ? 0.68 : 0.9;
    add(published, value, `meta ${name}`, weight);
  }
  for (const { value, name } of metas.created) add(published, value, `meta ${name}`, 0.65);
  add(published, dateInUrl(url), 'url', 0.83);
  add(published, page.headers.date, 'header line', 0.87);
  add(published, options.known?.published, 'scraper', 0.75);
  add(published, options.stated?.published, 'override', 1);

  add(modified, ld.modified[0], 'json-ld dateModified', 0.9);
  for (const { value, name } of metas.modified) add(modified, value, `meta ${name}`, 0.8);
  const machineDays = new Set([...published, ...modified].map(({ value }) => dayOf(value)));
  for (const { datetime } of page.head.times.slice(0, MOST_TIMES)) {
    const iso = parseMachineDate(datetime);
    if (iso !== null) machineDays.add(dayOf(iso));
  }
  const seen: Candidate[] = [];
  const isStated = published.some(({ weight }) => weight > 0.8);
  for (const date of visibleDates(context, title, order, isStated)) {
    const candidate = { value: settled(date, machineDays, order), source: date.source, weight: date.weight };
    (date.of === 'modified' ? modified : published).push(candidate);
    if (date.by === 'headline' && date.of === 'published') seen.push(candidate);
  }
  // Sites that stamp their pictures stamp them with the day of the article that they stand in or link to.
  const stamp = context.verdicts.some(isOfPicture)
    ? stampsOf(page.blocks).find(({ block, count }) => count > 1 && isOfPicture(context.verdicts[block]))
    : undefined;
  add(published, stamp?.date, 'picture stamp', 0.3);
  const first = localDay(original(choose(published, dayOf), seen, modified), published);
  const last = choose(modified, dayOf);
  const only = first ?? lastResort(last, modified);
  return {
    published: only && precise(only, published),
    modified: last && isLater(last, only) ? precise(last, modified) : null,
  };
}

const isOfPicture = (verdict: Verdict | undefined): boolean => verdict?.field === 'images';

/**
 * The date by the headline where it is earlier than the chosen one and no other date there agrees with that: software
 * sets the metadata anew when a page is moved or changed, and readers still see when the article was published.
 */
function original(
  choice: Choice | null,
  seen: readonly Candidate[],
  modified: readonly Candidate[],
): Choice | null {
  const first = seen[0];
  if (choice === null || first === undefined) return choice;
  const day = dayOf(choice.value);
  const isEarlier = Date.parse(day) - Date.parse(dayOf(first.value)) > DAY_MS;
  const agrees = (other: string) => (candidate: Candidate) => dayOf(candidate.value) === other;
  if (!isEarlier || seen.some(agrees(day)) || modified.some(agrees(dayOf(first.value)))) return choice;
  const { value, source, weight } = first;
  const rivals = choice.rivals.filter((rival) => dayOf(rival.value) !== dayOf(value));
  return {
    value,
    source,
    confidence: weight,
    rivals: [{ value: choice.value, source: choice.source }, ...rivals],
  };
}

/**
 * The page's own day where the metadata gives the hour in UTC: an address names the neighbouring day, or the instant is
 * midnight of another zone and readers see that day.
 */
function localDay(choice: Choice | null, published: readonly Candidate[]): Choice | null {
  if (choice === null || !/T[\d:.]{1,20}(?:Z|[+-]00:00)$/.test(choice.value)) return choice;
  const midnight = /T(?:2[0-3]|0[1-9]):00(?::00)?(?:Z|[+-]00:00)$/.test(choice.value);
  const neighbour = published.find(({ value, source }) => {
    const days = Math.abs(Date.parse(dayOf(value)) - Date.parse(dayOf(choice.value))) / DAY_MS;
    return days === 1 && (source === 'url' || (midnight && source === 'visible date'));
  });
  return neighbour === undefined ? choice : { ...choice, value: neighbour.value, source: neighbour.source };
}

/**
 * An ambiguous day that reads as a machine date of the page the other way round is that date; in a zone of Europe and
 * its like nobody writes the month first.
 */
function settled(
  { iso, ambiguous }: VisibleDate,
  machineDays: ReadonlySet<string>,
  order: DayMonthOrder,
): string {
  if (!ambiguous || machineDays.has(dayOf(iso))) return iso;
  const swapped = `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}`;
  const isSwapped = machineDays.has(swapped) || (order === 'mdy' && /\+0[1-5]:\d\d$/.test(iso));
  return isSwapped ? swapped + iso.slice(10) : iso;
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

/** The day of the first change that is known stands in for an unknown day of publication, and says so. */
function lastResort(last: Choice | null, modified: readonly Candidate[]): Choice | null {
  const sure = modified.filter(({ weight }) => weight >= LEAST_CHANGE);
  const [first = last] = sure.toSorted((a, b) => (dayOf(a.value) < dayOf(b.value) ? -1 : 1));
  if (last === null || first === null) return null;
  const others = [{ value: last.value, source: last.source }, ...last.rivals];
  return {
    value: first.value,
    source: `${first.source} (last change)`,
    confidence: Math.min(last.confidence, 0.3),
    rivals: others.filter((other) => dayOf(other.value) !== dayOf(first.value)),
  };
}

function isLater(modified: Choice, published: Choice | null): boolean {
  return published === null || dayOf(modified.value) >= dayOf(published.value);
}
