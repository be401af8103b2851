import { CleanError, type CleanOptions } from '../cleaner/index.ts';

/** A page inside a record file, with what the scraper already knew of it. */
export interface PageRecord {
  readonly page: string;
  readonly options: Pick<CleanOptions, 'url' | 'input' | 'known'>;
}

/** Names that scrapers give to a field, the first that is there counts. */
const NAMES = {
  html: ['html', 'raw_html', 'rawHtml', 'page_html'],
  text: [
    'text',
    'content',
    'body',
    'article',
    'raw_text',
    'markdown',
    'maintext',
    'plain_text',
    'page_content',
    'full_text',
    'article_text',
    'articleBody',
  ],
  url: ['url', 'link', 'uri', 'source_url', 'sourceURL', 'final_url', 'original_url'],
  title: ['title', 'headline'],
  published: [
    'date',
    'published',
    'published_at',
    'publishedAt',
    'date_published',
    'datePublished',
    'pub_date',
    'publish_date',
    'date_publish',
    'publishedTime',
  ],
  authors: ['authors', 'author', 'byline'],
  siteName: ['site_name', 'siteName', 'sitename', 'site', 'publication'],
  language: ['language', 'lang'],
  section: ['section', 'category'],
  description: ['description', 'summary', 'excerpt'],
  tags: ['tags', 'keywords'],
} as const;

/** The fields that may hold a record's page, for messages. */
export const PAGE_FIELDS = [...NAMES.html, ...NAMES.text].join(', ');

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
    throw new CleanError(
      'bad-record',
      `The record in ${place} holds no page: it needs one of the fields ${PAGE_FIELDS}.`,
    );
  }
  const found = pageOf(value);
  const fields = withMetadata(value);
  const url = textOf(fields, NAMES.url) ?? addressIn(fields.source);
  return {
    page: found?.page ?? '',
    options: {
      ...(found?.html ? { input: 'html' as const } : {}),
      ...(url === null ? {} : { url }),
      known: knownOf(fields),
    },
  };
}

/** Crawlers and loaders of documents put what they know into an object of its own; the record's own fields go first. */
function withMetadata(record: Fields): Fields {
  const { metadata } = record;
  return typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata)
    ? { ...metadata, ...record }
    : record;
}

/** "source" may be an address, a file, or a name. */
const addressIn = (source: unknown): string | null =>
  typeof source === 'string' && /^https?:\/\//.test(source) ? source : null;

/** What the scraper knew: fields that the record does not have are left out. */
function knownOf(record: Fields): NonNullable<CleanOptions['known']> {
  const known: Record<string, string | string[]> = {};
  for (const field of ['title', 'published', 'siteName', 'language', 'section', 'description'] as const) {
    const text = textOf(record, NAMES[field]);
    if (text !== null) known[field] = text;
  }
  for (const field of ['authors', 'tags'] as const) {
    const list = listOf(record, NAMES[field]);
    if (list.length > 0) known[field] = list;
  }
  return known;
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

function listOf(record: Fields, fields: readonly string[]): string[] {
  for (const name of fields) {
    const value = record[name];
    const texts = (Array.isArray(value) ? value : [value]).filter(
      (one) => typeof one === 'string' && one !== '',
    );
    if (texts.length > 0) return texts as string[];
  }
  return [];
}
