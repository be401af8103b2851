import type { TextLine } from './lines.ts';

/** Lines among which the headline may stand. */
const REACH = 400;
const SHORTEST = 15;
const LONGEST = 300;
const MARK_BEHIND = /^\s?[|–—·»«<>-]\s/;
const MARK_BEFORE = /\s[|–—·»«<>-]\s?$/;

/**
 * The headline, where a text begins with the title of its document, as `get_text()` gives it: a line further down that
 * the title has before or behind the name of the site. Null where there is none.
 */
export function titleAmong(lines: readonly TextLine[]): string | null {
  const title = lines[0]?.text ?? '';
  if (title.length < SHORTEST || title.length > LONGEST) return null;
  for (const { text } of lines.slice(1, REACH)) {
    if (text.length < Math.max(SHORTEST, title.length / 2) || text.length >= title.length) continue;
    const at = title.startsWith(text) ? 0 : title.endsWith(text) ? title.length - text.length : -1;
    if (
      at === 0 ? MARK_BEHIND.test(title.slice(text.length)) : at > 0 && MARK_BEFORE.test(title.slice(0, at))
    )
      return text;
  }
  return null;
}
