const STEP = 1 << 16;
const WHITE = /[\s\u200b\ufeff]/;

/**
 * `text.replace(pattern, by)` in steps. The engine answers a replacement by a tree of all pieces, which for a text of
 * megabytes takes more memory than a function has; reading a character makes it one string again.
 *
 * @param pattern of one character, or of a run of white space: steps end in front of other characters
 */
export function replaceInSteps(
  text: string,
  pattern: RegExp,
  by: string | ((found: string) => string),
): string {
  if (text.length <= STEP) return text.replace(pattern, by as string);
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + STEP, text.length);
    while (end < text.length && WHITE.test(text[end]!)) end++;
    const part = text.slice(at, end).replace(pattern, by as string);
    part.charCodeAt(0);
    parts.push(part);
    at = end;
  }
  return parts.join('');
}
