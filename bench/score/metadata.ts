import { plainTokens } from './tokens.ts';

const BY = /^\s*(?:by|von|par|por|di)\s+/iu;

/** Equal words, case and compatibility forms aside; up to 40 characters more at one end (a site name) are forgiven. */
export function sameTitle(given: string | null | undefined, wanted: string): boolean {
  const a = normalise(given);
  const b = normalise(wanted);
  if (!a || !b) return false;
  if (a === b) return true;
  const [short, long] = length(a) <= length(b) ? [a, b] : [b, a];
  if (short.split(' ').length < 3 || length(long) - length(short) > 40) return false;
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** F1 of two sets of names. */
export function sameNames(wanted: readonly string[], given: readonly string[]): number {
  const a = nameSet(wanted);
  const b = nameSet(given);
  if (b.size === 0) return 0;
  const both = [...a].filter((name) => b.has(name)).length;
  return (2 * both) / (a.size + b.size);
}

function nameSet(names: readonly string[]): Set<string> {
  const set = new Set(
    names.filter((name) => typeof name === 'string').map((name) => normalise(name.replace(BY, ''))),
  );
  set.delete('');
  return set;
}

function normalise(text: string | null | undefined): string {
  return plainTokens((text ?? '').normalize('NFKC')).join(' ');
}

function length(text: string): number {
  return [...text].length;
}
