import type { PageHead } from '../../types.ts';
import { isTemplate, plainText } from './plain-text.ts';

/** The metadata fields that <meta> elements speak of. */
export type MetaField =
  | 'title'
  | 'description'
  | 'author'
  | 'published'
  | 'modified'
  | 'created'
  | 'siteName'
  | 'publisher'
  | 'section'
  | 'tags'
  | 'url'
  | 'language';

/** Names of <meta> by field, best first: Open Graph, Twitter, Dublin Core, citation_*, Parse.ly, Sailthru, Cxense, schema.org. */
const NAMES: Readonly<Record<MetaField, string>> = {
  title: `og:title twitter:title citation_title parsely-title sailthru.title cxenseparse:title dc.title dcterms.title
    schema:headline dc:title rnews:headline headline title twitter:text:title`,
  description:
    'og:description description twitter:description dc.description dcterms.description sailthru.description',
  author: `citation_author parsely-author author byl sailthru.author cxenseparse:author dc.creator dcterms.creator
    article:author og:article:author og:author article:author_name shareaholic:article_author_name mediator_author
    schema:author dc:creator dcterms:creator rnews:author smartbanner:author creator authors article.author dc.contributor`,
  published: `article:published_time og:article:published_time og:published_time datepublished parsely-pub-date
    citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dc.date.published
    article:published article.published sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime
    rnews:datepublished schema:datepublished dc:issued dcterms:issued pubdate publishdate publish-date publish_date published_date published_time_telegram
    publication_date publication-date date_published originalpublicationdate article_date_original date.available
    published bt:pubdate ptime pdate displaydate dcterms.date dc.date dc:date date`,
  created:
    'date.created dcterms.created dc.date.created dc.created datecreated uploaddate created creation_date',
  modified: `article:modified_time og:article:modified_time og:updated_time datemodified schema:datemodified dcterms:modified dcterms.modified dc.date.modified
    lastmod last-modified last_updated_date article.updated date.updated date.modified modified updated revised`,
  siteName: 'og:site_name og:site site_name sitename application-name apple-mobile-web-app-title',
  publisher:
    'dc.publisher dcterms.publisher publisher citation_publisher citation_journal_title article:publisher copyright',
  section:
    'article:section og:article:section og:section parsely-section cxenseparse:taxonomy section schema:articlesection articlesection category',
  tags: 'article:tag og:article:tag parsely-tags sailthru.tags news_keywords keywords dc.subject',
  url: 'og:url parsely-link citation_fulltext_html_url twitter:url',
  language: 'og:locale content-language dc.language dcterms.language language',
};

const FIELDS = Object.keys(NAMES) as MetaField[];
const FIELD_OF = new Map<string, { field: MetaField; rank: number }>();
for (const [field, names] of Object.entries(NAMES)) {
  for (const [rank, name] of names.split(/\s+/).entries()) {
    FIELD_OF.set(name, { field: field as MetaField, rank });
  }
}

/** Values of one field that are read: thousands of itemprop metas are of a list of cards. */
const MOST = 50;

export interface MetaValue {
  readonly value: string;
  /** Name of the <meta> as the page writes it, lower case. */
  readonly name: string;
}

export type MetaValues = Readonly<Record<MetaField, readonly MetaValue[]>>;

/** Names of a site's own making: "w-published-date", "article_publish_time". */
function placeByName(name: string): { field: MetaField; rank: number } | undefined {
  if (!/dat[eu]|time|_at$|-at$/.test(name) || /expir|unpub|event/.test(name)) return undefined;
  if (/publi[sc]/.test(name)) return { field: 'published', rank: 90 };
  return /modif|updat/.test(name) ? { field: 'modified', rank: 90 } : undefined;
}

/** Values of the page's <meta> elements by field, best names first, as plain text; empty ones and template marks are left out. */
export function readMetas(head: PageHead): MetaValues {
  const found: Record<MetaField, (MetaValue & { rank: number })[]> = {
    title: [],
    description: [],
    author: [],
    published: [],
    modified: [],
    created: [],
    siteName: [],
    publisher: [],
    section: [],
    tags: [],
    url: [],
    language: [],
  };
  for (const meta of head.metas) {
    const place = FIELD_OF.get(meta.name) ?? placeByName(meta.name);
    if (place === undefined || found[place.field].length === MOST) continue;
    const value = plainText(meta.content);
    if (value === '' || isTemplate(value)) continue;
    found[place.field].push({ value, name: meta.name, rank: place.rank });
  }
  for (const field of FIELDS) if (found[field].length > 1) found[field].sort((a, b) => a.rank - b.rank);
  // Some templates write the page's title for the name of the application.
  if (found.siteName.length > 1)
    found.siteName = found.siteName.filter(
      ({ name, value }) => name.startsWith('og:') || found.title.every((title) => title.value !== value),
    );
  return found;
}
