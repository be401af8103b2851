import type { Document } from '../../lambda/cleaner/index.ts';

/**
 * A document as a schema.org NewsArticle (https://schema.org/NewsArticle). Fields that the document has not are left out.
 * What schema.org has no word for (removals, provenance, quality) stays in the document alone.
 */
export function toNewsArticle(document: Document): Record<string, unknown> {
  const { canonicalUrl, url } = document;
  const people = document.authors.map((name) => ({ '@type': 'Person', name }));
  const organisations = document.organisations.map((name) => ({ '@type': 'Organization', name }));
  const publisher = document.publisher ?? document.siteName;
  const paywalled = document.quality.flags.some(({ flag }) => flag === 'paywalled');
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: document.title,
    description: document.description,
    url: canonicalUrl ?? url,
    mainEntityOfPage: canonicalUrl ?? url,
    datePublished: document.published,
    dateModified: document.modified,
    author: [...people, ...organisations],
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    inLanguage: document.language,
    articleSection: document.section,
    keywords: document.tags,
    image: document.images.flatMap(toImage),
    correction: document.corrections,
    isAccessibleForFree: paywalled ? false : null,
    wordCount: document.quality.words,
    articleBody: document.text,
  };
  return Object.fromEntries(Object.entries(article).filter(([, value]) => !isEmpty(value)));
}

function toImage({ src, caption, credit }: Document['images'][number]): Record<string, string>[] {
  if (src === null) return [];
  return [
    {
      '@type': 'ImageObject',
      url: src,
      ...(caption === null ? {} : { caption }),
      ...(credit === null ? {} : { creditText: credit }),
    },
  ];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
