/** Counts from which a bounded repetition is judged as if it had no bound. */
const MANY = 9;
const COUNT = /\{(\d+)(?:,(\d*))?\}/g;

/**
 * A pattern that takes at least as long as the given one on long inputs, in terms that a prover finishes with:
 *
 * - `{0,2000}` becomes `*`: two thousand tries for each character are linear in name only
 * - look-around of a bounded length is taken out, and the pattern made to fail at its end: every path that the
 *   assertions would have cut is then walked to its end
 */
export function asymptotic(source: string): string {
  const bare = withoutLookAround(source);
  const wide = bare.replace(COUNT, (count, least: string, most: string | undefined) => {
    const max = most === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
    if (max < MANY) return count;
    return least === '0' ? '*' : least === '1' ? '+' : `{${Math.min(Number(least), 3)},}`;
  });
  return bare === source ? wide : `(?:${wide})[^\\s\\S]`;
}

function withoutLookAround(source: string): string {
  let kept = '';
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (char === '\\') kept += char + source[++i];
    else if (!inClass && /^\(\?<?[=!]/.test(source.slice(i, i + 4))) {
      const end = closing(source, i);
      if (/(?<!\\)[*+]|\{\d+,(?!\d{1,2}\})/.test(source.slice(i + 3, end).replace(/\[[^\]]*\]/g, '')))
        throw new Error(`look-around of unbounded length in /${source}/`);
      i = end;
    } else {
      if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      kept += char;
    }
  }
  return kept;
}

/** The parenthesis that closes the one at `from`. */
function closing(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = from; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (!inClass && char === '(') depth++;
    else if (!inClass && char === ')' && --depth === 0) return i;
  }
  return source.length;
}
