import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toJsonLd } from '../../../lambda/cleaner/assemble/metadata/news-article.ts';
import { clean } from '../../../lambda/cleaner/index.ts';
import { documentJsonSchema } from '../../../schema/generate.ts';
import { html, jsonLd, meta } from './page.ts';

const published = JSON.parse(readFileSync('schema/document.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(published);
const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' }).filter(
  (name) => statSync(`samples/${name}`).isFile() && /\.(?:html?|txt|md)$/.test(name),
);

test('the published schema is the one that the definition gives (npm run schema)', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(documentJsonSchema())));
});

describe('every sample gives a document of the schema', () => {
  test.each(samples)('%s', (name) => {
    const document = clean(readFileSync(`samples/${name}`), { name });
    expect(validate(document) ? [] : validate.errors).toEqual([]);
  });
  test('the schema refuses a document that lacks a field or has another', () => {
    const document = clean(html({}));
    expect(validate({ ...document, extra: 1 })).toBe(false);
    const { title: _, ...rest } = document;
    expect(validate(rest)).toBe(false);
  });
});

describe('toJsonLd', () => {
  test('maps a document to NewsArticle', () => {
    const head = `${meta('og:site_name', 'Courier Online')}${meta('og:url', 'https://courier.example/a')}
      ${jsonLd({ '@type': 'NewsArticle', headline: 'Ferry landing stays open', datePublished: '2024-05-03', author: [{ name: 'Mira Holt' }], publisher: { name: 'Courier Press' } })}`;
    const document = clean(html({ head }));
    expect(toJsonLd(document)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry landing stays open',
      articleBody: document.text,
      author: [{ '@type': 'Person', name: 'Mira Holt' }],
      publisher: { '@type': 'Organization', name: 'Courier Press' },
      isPartOf: { '@type': 'WebSite', name: 'Courier Online' },
      datePublished: '2024-05-03',
      inLanguage: 'en',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://courier.example/a' },
    });
  });

  test('maps who made a picture and whose it is', () => {
    const byline = `<figure><img src="/quay.jpg" alt="The quay">
      <figcaption>The quay at noon. Photo: Mira Holt / Reuters</figcaption></figure>`;
    expect(toJsonLd(clean(html({ head: meta('og:type', 'article'), byline }))).image).toEqual([
      expect.objectContaining({
        creditText: 'Photo: Mira Holt / Reuters',
        creator: { '@type': 'Person', name: 'Mira Holt' },
        copyrightHolder: { '@type': 'Organization', name: 'Reuters' },
      }),
    ]);
  });

  test('leaves out what is not known', () => {
    const values = Object.values(toJsonLd(clean('The council voted.\n\nNothing else is known of it.')));
    expect(values).not.toContain(null);
    expect(values.filter((value) => Array.isArray(value) && value.length === 0)).toEqual([]);
  });
});
