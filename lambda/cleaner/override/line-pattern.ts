/** Tells whether a text fits a pattern. */
export type LineMatcher = (text: string) => boolean;

/**
 * Compiles a line pattern: the text itself, in which `*` stands for any characters and `\*` for an asterisk. Case, and how
 * much white space there is, do not count. No regular expression of a user ever runs: parts are looked up one after the
 * other, each as early as it can stand.
 */
export function compileLine(pattern: string): LineMatcher {
  const parts = partsOf(comparable(pattern));
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  if (parts.length === 1) return (text) => text === first;
  const middle = parts.slice(1, -1);
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
      return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of middle) {
      const found = text.indexOf(part, at);
      if (found < 0 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}

/** A text as patterns are compared with it. */
export function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The pattern that fits this very text. */
export function exactLine(text: string): string {
  return text.replace(/[\\*]/g, '\\$&');
}

function partsOf(pattern: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!;
    if (character === '*') {
      parts.push(part);
      part = '';
    } else {
      const escaped = character === '\\' && (pattern[i + 1] === '*' || pattern[i + 1] === '\\');
      part += escaped ? pattern[++i]! : character;
    }
  }
  return [...parts, part];
}
