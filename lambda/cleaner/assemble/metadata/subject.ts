import { type Candidate, type Choice, choose } from './choose.ts';
import type { MetaContext } from './context.ts';
import { plainText, sameKey } from './plain-text.ts';

const MAX_TAGS = 30;

/** Chooses the description: Open Graph and <meta name=description> before JSON-LD. */
export function chooseDescription({ metas, ld, page, options }: MetaContext): Choice | null {
  const candidates: Candidate[] = metas.description.map(({ value, name }, rank) => ({
    value,
    source: `meta ${name}`,
    weight: 0.9 - rank * 0.05,
  }));
  if (ld.description !== null)
    candidates.push({ value: ld.description, source: 'json-ld description', weight: 0.82 });
  const header = page.headers.description;
  if (header) candidates.push({ value: plainText(header), source: 'header line', weight: 0.8 });
  const known = options.known?.description;
  if (known) candidates.push({ value: plainText(known), source: 'scraper', weight: 0.75 });
  return choose(candidates.filter(({ value }) => value.length > 2));
}

/** Chooses the section of the site that the article stands in. */
export function chooseSection({ metas, ld, page, options }: MetaContext): Choice | null {
  const candidates: Candidate[] = [];
  if (ld.section !== null)
    candidates.push({ value: ld.section, source: 'json-ld articleSection', weight: 0.9 });
  for (const { value, name } of metas.section)
    candidates.push({ value, source: `meta ${name}`, weight: 0.85 });
  const header = page.headers.section;
  if (header) candidates.push({ value: plainText(header), source: 'header line', weight: 0.8 });
  const known = options.known?.section;
  if (known) candidates.push({ value: plainText(known), source: 'scraper', weight: 0.75 });
  return choose(candidates.filter(({ value }) => value.length <= 100 && !/^https?:/.test(value)));
}

/** Tags and keywords of the page from all sources, each once, in the page's order. */
export function tagsOf({ metas, ld, page, options }: MetaContext): string[] {
  const lists = [
    ...metas.tags.map(({ value }) => value),
    ...ld.keywords,
    page.headers.tags ?? '',
    ...(options.known?.tags ?? []),
  ];
  const tags = new Map<string, string>();
  for (const list of lists) {
    for (const part of list.split(/[,;]/)) {
      const tag = plainText(part.trim());
      const key = sameKey(tag);
      if (key !== '' && tag.length <= 60 && !tags.has(key)) tags.set(key, tag);
      if (tags.size === MAX_TAGS) return [...tags.values()];
    }
  }
  return [...tags.values()];
}
