import type { Document } from '../../document.ts';
import type { CleanOptions, Page, Verdict } from '../../types.ts';

export type Metadata = Pick<
  Document,
  | 'title'
  | 'description'
  | 'authors'
  | 'organisations'
  | 'published'
  | 'modified'
  | 'siteName'
  | 'publisher'
  | 'url'
  | 'canonicalUrl'
  | 'language'
  | 'section'
  | 'tags'
  | 'provenance'
>;

/** PLACEHOLDER until the metadata lands. */
export function extractMetadata(input: {
  page: Page;
  verdicts: readonly Verdict[];
  options: CleanOptions;
  text: string;
}): Metadata {
  return {
    title: input.page.head.title,
    description: null,
    authors: [],
    organisations: [],
    published: null,
    modified: null,
    siteName: null,
    publisher: null,
    url: input.options.url ?? null,
    canonicalUrl: null,
    language: null,
    section: null,
    tags: [],
    provenance: {},
  };
}
