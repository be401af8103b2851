import { CleanError, type CleanOptions } from '../cleaner/index.ts';

/** A page inside a record file, with what the scraper already knew of it. */
export interface PageRecord {
  readonly page: string;
  readonly options: Pick<CleanOptions, 'url' | 'input' | 'known'>;
}

/** Names that scrapers give to a field, the first that is there counts. */
const NAMES = {
  html: ['html', 'raw_html', 'rawHtml', 'page_html'],
  text: ['text', 'content', 'body', 'article', 'raw_text'],
  url: ['url', 'link', 'uri', 'source_url'],
  title: ['title', 'headline'],
  published: [
    'date',
    'published',
    'published_at',
    'publishedAt',
    'date_published',
    'datePublished',
    'pub_date',
  ],
  authors: ['authors', 'author', 'byline'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** Is the value an object that holds a page? */
export function isRecord(value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && pageOf(value as Fields) !== null
  );
}

/**
 * The page of a record and what the scraper knew.
 *
 * @param place for the message, for example "line 7"
 * @throws CleanError bad-record when it holds no page
 */
export function toPage(value: unknown, place: string): PageRecord {
  if (!isRecord(value)) {
    const names = [...NAMES.html, ...NAMES.text].join(', ');
    throw new CleanError(
      'bad-record',
      `The record in ${place} holds no page: it needs one of the fields ${names}.`,
    );
  }
  const found = pageOf(value);
  const url = textOf(value, NAMES.url);
  const title = textOf(value, NAMES.title);
  const published = textOf(value, NAMES.published);
  const authors = authorsOf(value);
  return {
    page: found?.page ?? '',
    options: {
      ...(found?.html ? { input: 'html' as const } : {}),
      ...(url === null ? {} : { url }),
      known: {
        ...(title === null ? {} : { title }),
        ...(published === null ? {} : { published }),
        ...(authors.length === 0 ? {} : { authors }),
      },
    },
  };
}

function pageOf(record: Fields): { page: string; html: boolean } | null {
  const html = textOf(record, NAMES.html);
  if (html !== null) return { page: html, html: true };
  const text = textOf(record, NAMES.text);
  return text === null ? null : { page: text, html: false };
}

function textOf(record: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

function authorsOf(record: Fields): string[] {
  for (const name of NAMES.authors) {
    const value = record[name];
    const names = (Array.isArray(value) ? value : [value]).filter(
      (one) => typeof one === 'string' && one !== '',
    );
    if (names.length > 0) return names as string[];
  }
  return [];
}
