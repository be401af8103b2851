import { type Cues, cueForm } from '../../classify/cues/matcher.ts';
import type { Document } from '../../document.ts';
import type { Block, Page, Verdict } from '../../types.ts';
import { resolveUrl } from '../metadata/address.ts';
import { findDates, isoOf } from '../metadata/dates/index.ts';
import { stampsOf } from '../metadata/stamps.ts';

type Related = Document['related'][number];

/** Collects the other articles that the page links to: title without "Read more:", address, and the date of their card. */
export function collectRelated(
  page: Page,
  verdicts: readonly Verdict[],
  lifted: readonly Verdict[],
  base: string | null,
  cues: Cues,
): Document['related'] {
  const stamps = new Map(stampsOf(page.blocks).map((stamp) => [stamp.block, stamp.date]));
  const found = new Map<string, Related>();
  let last: Related | null = null;
  /** Date of a card whose title is still to come. */
  let ahead: string | null = null;
  let before = -1;
  for (const { block: index, field } of lifted) {
    if (field !== 'related') continue;
    const block = page.blocks[index]!;
    if (verdicts.slice(before + 1, index).some(({ kind }) => kind !== 'related')) last = null;
    before = index;
    const stamp = stamps.get(index);
    if (stamp !== undefined) {
      ahead = stamp;
      last = null;
      continue;
    }
    const date = dateOf(block);
    if (date !== null) {
      if (last !== null && last.published === null) last.published = date;
      continue;
    }
    const title = titleOf(block.text, cues);
    const link = block.marks.find(({ type }) => type === 'link')?.href;
    const url = link === undefined ? null : resolveUrl(link, base);
    const known = found.get(title);
    if (known) {
      known.url ??= url;
      known.published ??= ahead;
    } else if (title !== '') {
      found.set(title, { title, url, published: ahead });
    }
    last = found.get(title) ?? null;
    ahead = null;
  }
  return [...found.values()];
}

/** The day of a line that holds a date and nothing else. */
function dateOf({ text, words }: Block): string | null {
  if (words > 8 || !/\d/.test(text)) return null;
  const date = findDates(text, 'dmy')[0];
  return date && date.to - date.from >= text.length - 6 ? isoOf(date) : null;
}

/** What stands behind "Read more:" or "Lire aussi :"; the whole line where nothing does. */
function titleOf(text: string, cues: Cues): string {
  const form = cueForm(text);
  const cue = cues.findCue(form, 'readmore', 'start') ?? cues.findCue(form, 'related', 'start');
  if (cue === null || form.length !== text.length) return text;
  const rest = text.slice(form.indexOf(cue) + cue.length);
  const title =
    /^\s?[:：|»›>→–—-]/.test(rest) || cue.endsWith(':') ? rest.replace(/^[\s:：|»›>→–—-]+/, '') : text;
  return title === '' ? text : title;
}
