import { sameKey } from './plain-text.ts';

/** A value that one source on the page gives for a field. */
export interface Candidate {
  readonly value: string;
  /** Where it stands: "json-ld datePublished", "meta og:title", "visible byline". */
  readonly source: string;
  /** How often such a source is right, 0 to 1; the order of the sources of a field. */
  readonly weight: number;
}

/** A field's value with where it came from, how sure it is, and the values that lost. */
export interface Choice {
  readonly value: string;
  readonly source: string;
  /** 0 to 1: the source's own reliability, raised by agreeing sources and lowered by strong rivals. */
  readonly confidence: number;
  readonly rivals: readonly { readonly value: string; readonly source: string }[];
}

/** Rivals listed; more say nothing new. */
const MAX_RIVALS = 6;
/** What each further source that agrees adds to a value's rank: enough to decide between close sources only. */
const AGREEMENT = 0.04;
/** What no key leaves out. */
const WORD = /[a-z\d]/i;
/** Agreement alone never reaches certainty. */
const MAX_RANK = 0.99;

/**
 * Chooses the value of the best source; sources that agree strengthen it and can lift it over a slightly better one.
 *
 * @param candidates in any order; of equals the earlier wins
 * @param keyOf values with equal keys agree; default: case, spacing and punctuation do not count
 */
export function choose(
  candidates: readonly Candidate[],
  keyOf: (value: string) => string = sameKey,
): Choice | null {
  if (candidates.length === 0) return null;
  const groups = new Map<string, { best: Candidate; rank: number; doubt: number; sources: string[] }>();
  // Most sources give a value in the same writing, and of one value it is enough to know that it has a key.
  const { value: any } = candidates[0]!;
  const isOne = WORD.test(any) && candidates.every(({ value }) => value === any);
  const keys = new Map<string, string>();
  for (const candidate of candidates) {
    let key = isOne ? any : keys.get(candidate.value);
    if (key === undefined) keys.set(candidate.value, (key = keyOf(candidate.value)));
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) {
      const { weight, source } = candidate;
      groups.set(key, { best: candidate, rank: weight, doubt: 1 - weight, sources: [source] });
    } else if (!group.sources.includes(candidate.source)) {
      group.sources.push(candidate.source);
      const rank = Math.max(group.rank, candidate.weight);
      group.rank = Math.max(rank, Math.min(MAX_RANK, rank + AGREEMENT));
      group.doubt *= 1 - candidate.weight / 2;
      if (candidate.weight > group.best.weight) group.best = candidate;
    }
  }
  const ranked = [...groups.values()].sort((a, b) => b.rank - a.rank);
  const first = ranked[0];
  const second = ranked[1];
  if (first === undefined) return null;
  const contested = second === undefined ? 1 : 1 - Math.max(0, second.rank - first.rank + 0.3) / 2;
  return {
    value: first.best.value,
    source: first.best.source,
    confidence: Math.round((1 - first.doubt) * contested * 100) / 100,
    rivals: ranked.slice(1, 1 + MAX_RIVALS).map(({ best }) => ({ value: best.value, source: best.source })),
  };
}
