import { lazily } from '../../lazily.ts';
import type { Candidate } from './choose.ts';
import type { MetaContext } from './context.ts';
import { headingsOf } from './headings.ts';
import { isTemplate, plainText, sameKey, siteKey } from './plain-text.ts';
import { cutTitle, isLabel } from './title-cut.ts';

const LONGEST = 250;
/** The site's own name is the title of a front page that has no other, "About" that of one. */
const SITE_ONLY = 0.2;

/** The titles that a page declares outside of its text, the site's name cut off. */
export function declaredTitles({ page, metas, ld, siteKeys, options }: MetaContext): Candidate[] {
  const candidates: Candidate[] = [];
  const headlines = lazily(() =>
    headingsOf(page.blocks)
      .filter(({ level }) => level === 1)
      .map(({ text }) => sameKey(text)),
  );
  const read = (value: string, guess: boolean) => {
    const text = cutTitle(plainText(value), siteKeys, guess, headlines);
    const isSite = siteKeys.has(siteKey(text)) || (text !== value && siteKeys.has(siteKey(value)));
    return { text, isSite };
  };
  /** Most sources give the same title. */
  const known = new Map<string, ReturnType<typeof read>>();
  const add = (value: string | null | undefined, source: string, weight: number, guess = true): void => {
    if (!value) return;
    const key = `${guess} ${value}`;
    const { text, isSite } = known.get(key) ?? read(value, guess);
    known.set(key, { text, isSite });
    if (text === '' || text.length > LONGEST || isTemplate(text)) return;
    candidates.push({ value: text, source, weight: isSite || isLabel(text) ? SITE_ONLY : weight });
  };
  for (const { value, name } of metas.title) add(value, `meta ${name}`, weightOfMeta(name));
  if (ld.isArticle) for (const value of ld.titles.slice(0, 1)) add(value, 'json-ld headline', 0.8);
  add(page.head.title, 'title element', 0.7);
  add(page.headers.title, 'header line', 0.85);
  add(options.known?.title, 'scraper', 0.75, false);
  add(options.stated?.title, 'override', 1, false);
  return candidates;
}

function weightOfMeta(name: string): number {
  if (name === 'og:title') return 0.84;
  return name === 'title' || name === 'headline' ? 0.55 : 0.7;
}
