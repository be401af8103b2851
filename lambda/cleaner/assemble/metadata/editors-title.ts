import { slugWords, wordsOf } from '../../classify/title-words.ts';
import type { Block } from '../../types.ts';
import type { Candidate } from './choose.ts';
import type { MetaContext } from './context.ts';
import { type Headline, shareOf } from './headlines.ts';
import { plainText, sameKey } from './plain-text.ts';
import { isLabel, partsOf } from './title-cut.ts';

/** Blocks below an h1 for search engines in which the headline for readers stands. */
const BELOW = 3;
/** Parts of a <title> that are a name and what it stands for; more are words for search engines. */
const MOST_PARTS = 3;
/** What parts the phrases of a title, and what stands where it was cut short. */
const PARTED_OR_CUT = /[|–—:-] |(?:…|\.\.\.)$/;

/**
 * On pages marked up as news the title that the editors wrote, where h1 and <title> carry another wording for search
 * engines: the one that stands as a heading right below the h1, those for sharing when they differ from all others,
 * JSON-LD's when <title> has it too.
 */
export function editorsTitle(
  { ld, page }: MetaContext,
  declared: readonly Candidate[],
  headline: Headline | undefined,
): Candidate[] {
  if (!headline?.confirmed || headline.source !== 'h1' || !ld.types.some((type) => type.includes('News')))
    return [];
  const same = (a: Candidate, b: Candidate): boolean => sameKey(a.value) === sameKey(b.value);
  const find = (name: string): Candidate | undefined => declared.find(({ source }) => source === name);
  const [og, json, element] = [find('meta og:title'), find('json-ld headline'), find('title element')];
  const below = [og, json].find(
    (title) => title && !same(title, headline) && standsBelow(title, headline, page.blocks),
  );
  if (below !== undefined) return [{ ...below, weight: 1 }];
  if (og === undefined || json === undefined || element === undefined) return [];
  const inElement = (title: Candidate): boolean => sameKey(element.value).startsWith(sameKey(title.value));
  const shared = declared.filter(({ source }) => source.startsWith('meta '));
  if (same(og, headline)) return inElement(json) && !same(json, headline) ? [{ ...json, weight: 1 }] : [];
  // One title for sharing alone may be a slip; two, or with JSON-LD's, are meant.
  if (!shared.some((title) => title !== og && same(title, og))) return [];
  const alone =
    same(json, headline) &&
    inElement(headline) &&
    !shared.some((title) => same(title, headline)) &&
    !sameKey(og.value).startsWith(sameKey(headline.value));
  const agreed = same(og, json) && !inElement(og);
  return alone || agreed ? [{ ...og, weight: 1 }] : [];
}

/** Whether a title is a heading right below the headline; one of the two may have a kicker before it. */
function standsBelow(title: Candidate, headline: Headline, blocks: readonly Block[]): boolean {
  const key = sameKey(title.value);
  return blocks.slice(headline.block + 1, headline.block + 1 + BELOW).some(({ form, text, words }) => {
    const other = form === 'heading' && words >= 3 ? sameKey(text) : '';
    return other !== '' && (key.endsWith(other) || other.endsWith(key));
  });
}

/**
 * On pages that their head calls a website rather than an article the title for sharing, where it is one whole phrase and
 * has no less of the address than the heading, which has not all of it: there headings are slogans and labels of a menu.
 */
export function sharedTitle(
  { ld, page, url }: MetaContext,
  declared: readonly Candidate[],
  headline: Headline | undefined,
): Candidate[] {
  if (!headline?.confirmed || ld.isArticle || url === null || headline.addressed === 1) return [];
  if (!page.head.metas.some(({ name, content }) => name === 'og:type' && content.toLowerCase() === 'website'))
    return [];
  const title = declared.find(({ source }) => source === 'meta og:title');
  if (
    title === undefined ||
    PARTED_OR_CUT.test(title.value) ||
    sameKey(title.value) === sameKey(headline.value)
  )
    return [];
  return shareOf(slugWords(url), wordsOf(title.value)) >= headline.addressed ? [{ ...title, weight: 1 }] : [];
}

/**
 * On the first page of a site its whole <title>, which names the site and says what it is: headings are slogans there, and
 * the site's name alone or what stands beside it says less.
 */
export function frontPageTitle(
  { ld, page, isFrontPage }: MetaContext,
  declared: readonly Candidate[],
): Candidate[] {
  const title = isFrontPage ? declared.find(({ source }) => source === 'title element') : undefined;
  if (title === undefined || ld.isArticle) return [];
  const whole = plainText(page.head.title ?? '');
  const parts = partsOf(whole);
  if (title.value === whole || parts.length > MOST_PARTS || parts.some(isLabel)) return [];
  return [{ ...title, value: whole, weight: 1 }];
}
