import { findDates } from '../dates/index.ts';
import { monthNumber } from '../dates/months.ts';
import { BYLINE_PREFIXES, BYLINE_STOPPERS } from './words.ts';

/** "12 May 2024 by Jane Doe": a by-word behind a date or a count, before a capital. */
const INNER = /(?:^|[\s\d|•·,])(?:by|von|par|por|di|da|door|av|af|przez)\s(?=\p{Lu})/iu;
const PREFIXES_BY_INITIAL = new Map<string, string[]>();
for (const prefix of BYLINE_PREFIXES) {
  const list = PREFIXES_BY_INITIAL.get(prefix[0]!);
  if (list === undefined) PREFIXES_BY_INITIAL.set(prefix[0]!, [prefix]);
  else list.push(prefix);
}

/** What a line says of its author. */
export interface Byline {
  /** The list of names, not split yet. */
  readonly names: string;
  /** A word such as "By" or "Autor:" introduced it. */
  readonly introduced: boolean;
}

/**
 * Reads the names out of a visible byline: "By Jane Doe, Senior Editor | May 3, 2024", "3. Mai 2024 von Max Muster".
 *
 * @param text a short line; behind 300 characters nothing is read
 * @returns the part that holds the names; null when nothing is left
 */
export function readByline(text: string): Byline | null {
  const line = text.slice(0, 300).replace(/^(?:[\s\p{So}|•·:*–—-]|\ufe0f)+/u, '');
  const rest = afterPrefix(line) ?? afterInner(line);
  const names = beforeStopper(rest ?? afterDate(line));
  return names === '' ? null : { names, introduced: rest !== null };
}

function afterPrefix(line: string): string | null {
  const lower = line.toLowerCase();
  for (const prefix of PREFIXES_BY_INITIAL.get(lower[0] ?? '') ?? []) {
    if (!lower.startsWith(prefix)) continue;
    const rest = line.slice(prefix.length);
    // "ByJane Doe" was glued by the page; "Byron" was not.
    if (/^\s?[:：/]/.test(rest) || (/^\s/.test(rest) && rest.trim() !== ''))
      return rest.replace(/^[\s:：/]+/, '');
    if (prefix.length > 1 && /^(?:by|von|par|por)$|\sby$/.test(prefix) && /^\p{Lu}\p{Ll}/u.test(rest))
      return rest;
    if (/[\u3040-\u9fff\uac00-\ud7af]$/.test(prefix) && /^[\s:：/]/.test(rest)) return rest;
  }
  return null;
}

function afterInner(line: string): string | null {
  const match = INNER.exec(line);
  if (match === null) return null;
  const before = line.slice(0, match.index);
  return before === '' || /\d|publish|posted|updated|veröffentlicht|publi|written/i.test(before)
    ? line.slice(match.index + match[0].length)
    : null;
}

/** A line that begins with a date names its author behind it. */
function afterDate(line: string): string {
  const date = findDates(line, 'dmy')[0];
  return date !== undefined && date.from < 3 ? line.slice(date.to).replace(/^[\s|•·,/–—-]+/, '') : line;
}

function beforeStopper(text: string): string {
  const kept: string[] = [];
  for (const word of text.split(/\s+/)) {
    const bare = word.toLowerCase().replace(/[.,:;]+$/, '');
    if (/\d{2}|^\d|^[|•·●⋅–—-]$/.test(word)) break;
    if (
      kept.length > 0 &&
      (BYLINE_STOPPERS.has(bare) ||
        (monthNumber(bare) !== undefined && /^\p{Lu}/u.test(word) && kept.length > 1))
    )
      break;
    kept.push(word);
    if (kept.length > 40) break;
  }
  return kept.join(' ').replace(/[\s,|•·–—-]+$/, '');
}
