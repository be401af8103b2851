import { type Cleaning, type CleanOptions, type Document, inspect } from '../lambda/cleaner/index.ts';
import type { Outcome } from '../lambda/handler.ts';
import { failedSummary, summarise } from './review/model.ts';
import type { Summary } from './review/types.ts';

/** Pages of one file that are shown: each is held in memory. */
const MOST_OF_FILE = 1_000;

/** What the cleaner was given for a page that is not a whole raw object: a JSON record, or one of a file of many. */
export interface GivenPage {
  /** The raw object that it is in. */
  readonly raw: string;
  readonly input: Uint8Array | string;
  readonly options: CleanOptions;
}

/** A page as the table and the review page show it. */
export interface ShownPage {
  /** Key of the raw object; with `#` and the page's number where it holds several. */
  readonly key: string;
  readonly summary: Summary;
  /** Null where the raw object is the page. */
  readonly given: GivenPage | null;
}

/** The pages of a raw object, and how many more there are of a large file. */
export interface ShownObject {
  readonly pages: readonly ShownPage[];
  readonly more: number;
}

interface Kept {
  readonly cleaning: Cleaning;
  readonly input: Uint8Array | string;
  readonly options: CleanOptions;
  /** Time in the cleaner, in milliseconds. */
  readonly ms: number;
}

/**
 * Looks on as the handler cleans, so that each page of an outcome is shown and nothing is cleaned twice for it. The
 * handler copies a document to add its source; the copy shares the `quality`, which therefore serves as the key.
 */
export function watchCleaner() {
  const cleanings = new WeakMap<Document['quality'], Kept>();
  const archived = new Map<string, Kept[]>();
  return {
    clean(input: Uint8Array | string, options: CleanOptions = {}): Document {
      const start = performance.now();
      const cleaning = inspect(input, options);
      const { document } = cleaning;
      cleanings.set(document.quality, { cleaning, input, options, ms: performance.now() - start });
      return document;
    },

    /** The handler tells of the pages of a web archive one by one. */
    onArchived({ source, quality }: Document): void {
      const pages = archived.get(source.key!) ?? [];
      if (pages.length < MOST_OF_FILE) pages.push(cleanings.get(quality)!);
      archived.set(source.key!, pages);
    },

    /** What there is to show of an outcome; no pages when the object is gone, null when nothing has changed. */
    shownOf(outcome: Outcome, maxTries: number): ShownObject | null {
      const { object, status, documents, pages: counted, failure } = outcome;
      const fromArchive = archived.get(object.key) ?? [];
      archived.delete(object.key);
      if (failure)
        return outcome.tries < maxTries ? null : { pages: [failed(object, failure.error)], more: 0 };
      if (status === 'gone' || status === 'removed') return { pages: [], more: 0 };
      if (status !== 'cleaned') return null;
      const isArchive = fromArchive.length > 0;
      const kept = isArchive
        ? fromArchive
        : documents.slice(0, MOST_OF_FILE).map((one) => cleanings.get(one.quality)!);
      const { documents: cleaned, faults } = counted ?? { documents: documents.length, faults: [] };
      const all = cleaned + faults.length;
      const places = placesOf(kept.length, faults);
      // With as many digits in each, they are listed in their order.
      const digits = String(places.at(-1)).length;
      const placed = (index: number) => `#${String(places[index]).padStart(digits, '0')}`;
      const pages = kept.map((one, index) => shown(object.key, all > 1 ? placed(index) : '', one, isArchive));
      const rest = faults.length === 0 ? [] : [failed(object, faultsOf(faults, all))];
      return { pages: [...rest, ...pages], more: cleaned - pages.length };
    },
  };
}

function shown(
  raw: string,
  place: string,
  { cleaning, input, options, ms }: Kept,
  isArchived: boolean,
): ShownPage {
  const key = raw + place;
  // Of records the cleaner gets text, of whole objects the bytes that are stored.
  const isPart = isArchived || typeof input === 'string';
  return { key, summary: summarise(key, cleaning, ms), given: isPart ? { raw, input, options } : null };
}

/** The first places in a file, from 1, that hold no fault. */
function placesOf(count: number, faults: readonly number[]): number[] {
  const faulty = new Set(faults);
  const places: number[] = [];
  for (let place = 1; places.length < count; place++) if (!faulty.has(place)) places.push(place);
  return places;
}

/** Places that a message names. */
const MOST_NAMED = 10;

function faultsOf(faults: readonly number[], all: number): string {
  const more = faults.length > MOST_NAMED ? ', ...' : '';
  const lines = faults.slice(0, MOST_NAMED).join(', ') + more;
  return `${faults.length} of its ${all} pages could not be cleaned; the output says why in ${faults.length === 1 ? 'line' : 'lines'} ${lines}`;
}

function failed({ key, size }: Outcome['object'], error: unknown): ShownPage {
  const message = error instanceof Error ? error.message : String(error);
  return { key, summary: failedSummary(key, size ?? 0, message), given: null };
}
