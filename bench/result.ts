import type { Verdict } from '../lambda/cleaner/index.ts';

/** Where one block of a page ended. `from` and `to` are 1-based input lines of a text page, characters of an HTML page. */
export interface LineVerdict {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict['verdict'];
  readonly kind: string | null;
  readonly field: string | null;
}

/** What a cleaner made of one page: a line of a results file. Other tools' files hold at least `id` and `text`. */
export interface Result {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  /** Milliseconds of wall time in a warm process. */
  readonly ms?: number | null;
  readonly error?: string | null;
  readonly verdicts?: readonly LineVerdict[];
}

/** Results by page id; of two lines with one id the later counts. */
export function byId(results: readonly Result[]): ReadonlyMap<string, Result> {
  return new Map(results.map((result) => [result.id, result]));
}
