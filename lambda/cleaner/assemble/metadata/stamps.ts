import { onceFor } from '../../once-for.ts';
import type { Block } from '../../types.ts';
import { parseDate } from './dates/index.ts';

/** A stamp that some sites put behind a picture's alt text: "ALT - Site Name, 1920, 01.05.2022". */
export interface Stamp {
  readonly block: number;
  readonly site: string;
  readonly date: string;
  /** Stamps of the same site on the page. */
  readonly count: number;
}

/** Characters from the dash to the end, at most. */
const LONGEST = 90;

/** Finds the stamps of a page: the site's name, the picture's width and the day, behind the last dash of a line. */
export const stampsOf = onceFor((blocks: readonly Block[]): readonly Stamp[] => {
  const found: Omit<Stamp, 'count'>[] = [];
  const counts = new Map<string, number>();
  for (const { index, text } of blocks) {
    const last = text.charCodeAt(text.length - 1);
    if (last < 48 || last > 57) continue;
    const tail = text.slice(-LONGEST);
    const dash = Math.max(tail.lastIndexOf(' - '), tail.lastIndexOf(' – '), tail.lastIndexOf(' | '));
    if (dash < 3) continue;
    const [site, width, day, rest] = tail.slice(dash + 3).split(', ');
    if (!site || rest !== undefined || !/^\d{2,4}$/.test(width ?? '') || day === undefined) continue;
    const date = parseDate(day);
    if (date === null) continue;
    found.push({ block: index, site, date });
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  return found.map((stamp) => ({ ...stamp, count: counts.get(stamp.site)! }));
});
