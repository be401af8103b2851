import type { Document } from '../../document.ts';
import type { JudgedOptions, Page, Verdict } from '../../types.ts';
import { addressesOf } from './address.ts';
import { chooseAuthors } from './authors.ts';
import type { Choice } from './choose.ts';
import { bodyRange, type MetaContext } from './context.ts';
import { preferredOrder } from './dates/order.ts';
import { type LdArticle, readJsonLd } from './jsonld/article.ts';
import { chooseLanguage } from './language/index.ts';
import { readMetas } from './meta.ts';
import { chooseDates } from './published.ts';
import { choosePublisher, chooseSiteName, namesInHeadings, siteKeysOf, siteNameInTitle } from './site.ts';
import { chooseDescription, chooseSection, tagsOf } from './subject.ts';
import { chooseTitle } from './title.ts';

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

/**
 * Gathers what the page says of its article from every source, chooses for each field the best supported value, and
 * records where it came from and which values lost.
 *
 * @param input.text the clean text, against which the declared language is checked
 * @returns besides, what the page's JSON-LD says of the article
 */
export function extractMetadata(input: {
  page: Page;
  verdicts: readonly Verdict[];
  options: JudgedOptions;
  text: string;
}): { readonly metadata: Metadata; readonly ld: LdArticle } {
  const { page, verdicts, options, text } = input;
  const { head, headers } = page;
  const metas = readMetas(head);
  const titles = [head.title ?? '', ...metas.title.map(({ value }) => value)].map((title) =>
    title.toLowerCase(),
  );
  const ld = readJsonLd(head.jsonLd, titles);
  const { url, canonicalUrl, host, isFrontPage } = addressesOf(
    [options.url, headers.url],
    [head.links.find(({ rel }) => rel === 'canonical')?.href, metas.url[0]?.value, ld.url, headers.canonical],
    head.base,
  );
  const namedSite = chooseSiteName(page, metas, ld, options.known?.siteName);
  const siteKeys = siteKeysOf(
    [
      namedSite?.value,
      ...metas.siteName.map(({ value }) => value),
      ld.publisher,
      ld.siteName,
      ...namesInHeadings(page, host),
    ],
    host,
  );
  const context: MetaContext = {
    page,
    verdicts,
    options,
    metas,
    ld,
    url: url ?? canonicalUrl,
    host,
    isFrontPage,
    siteKeys,
    ...bodyRange(page, verdicts),
  };

  const language = chooseLanguage(
    [
      { value: head.lang, source: 'html lang' },
      { value: ld.language, source: 'json-ld inLanguage' },
      { value: metas.language[0]?.value, source: `meta ${metas.language[0]?.name}` },
      { value: headers.language, source: 'header line' },
      { value: options.known?.language, source: 'scraper' },
    ],
    text,
  );
  const { choice: title, headline } = chooseTitle(context);
  const samples = head.times.slice(0, 20).map((time) => time.text);
  const order = preferredOrder(samples, head.lang, language?.value ?? null, host);
  const dates = chooseDates(context, headline, order, url ?? canonicalUrl);
  const authors = chooseAuthors(context, headline);
  const publisher = choosePublisher(metas, ld);
  const siteName = namedSite ?? siteNameInTitle(page, title?.value ?? null, siteKeys);
  const description = chooseDescription(context);
  const section = chooseSection(context);
  const metadata = {
    title: title?.value ?? null,
    description: description?.value ?? null,
    authors: [...authors.persons],
    organisations: [...authors.organisations],
    published: dates.published?.value ?? null,
    modified: dates.modified?.value ?? null,
    siteName: siteName?.value ?? null,
    publisher: publisher?.value ?? null,
    url,
    canonicalUrl,
    language: language?.value ?? null,
    section: section?.value ?? null,
    tags: tagsOf(context),
    provenance: provenanceOf({
      title,
      description,
      authors: authors.choice,
      ...dates,
      siteName,
      publisher,
      language,
      section,
    }),
  };
  return { metadata, ld };
}

function provenanceOf(choices: Readonly<Record<string, Choice | null>>): Document['provenance'] {
  const provenance: Document['provenance'] = {};
  for (const [field, choice] of Object.entries(choices)) {
    if (choice === null) continue;
    const { value, source, confidence, rivals } = choice;
    provenance[field] = { value, source, confidence, rivals: [...rivals] };
  }
  return provenance;
}
