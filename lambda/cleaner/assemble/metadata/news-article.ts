import type { Document } from '../../document.ts';

/** A JSON-LD object: names of schema.org and their values; properties without a value are left out. */
export type JsonLd = { readonly [name: string]: unknown };

/**
 * Maps a cleaned document to schema.org `NewsArticle` as JSON-LD; `docs/document.md` has the table.
 *
 * @returns a plain object without nulls and empty lists, ready for JSON.stringify
 */
export function toJsonLd(document: Document): JsonLd {
  const { siteName, publisher, canonicalUrl, url, related, quality } = document;
  const page = canonicalUrl ?? url;
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: document.title,
    description: document.description,
    articleBody: document.text,
    wordCount: quality.words,
    author: [
      ...document.authors.map((name) => ({ '@type': 'Person', name })),
      ...document.organisations.map((name) => ({ '@type': 'Organization', name })),
    ],
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    isPartOf: siteName === null ? null : { '@type': 'WebSite', name: siteName },
    datePublished: document.published,
    dateModified: document.modified,
    inLanguage: document.language,
    articleSection: document.section,
    keywords: document.tags,
    url: url ?? canonicalUrl,
    mainEntityOfPage:
      page === null
        ? null
        : filled({
            '@type': 'WebPage',
            '@id': page,
            relatedLink: related.map((link) => link.url).filter((link) => link !== null),
          }),
    image: document.images.map(({ src, alt, caption, credit, creator, agency, lead }) =>
      filled({
        '@type': 'ImageObject',
        contentUrl: src,
        description: alt,
        caption,
        creditText: credit,
        creator: creator === null ? null : { '@type': 'Person', name: creator },
        copyrightHolder: agency === null ? null : { '@type': 'Organization', name: agency },
        representativeOfPage: lead ? true : null,
      }),
    ),
    correction: document.corrections.map((text) => ({ '@type': 'CorrectionComment', text })),
    isAccessibleForFree: quality.flags.some(({ flag }) => flag === 'paywalled') ? false : null,
  });
}

function filled(properties: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
