import { byId, type Result } from './result.ts';
import { count } from './score/tokens.ts';

/** A line of a flattened page that a person labelled with the kind of chrome it is, or "content", or "unsure". */
export interface Label {
  readonly id: string;
  /** 1-based line of the input. */
  readonly n: number;
  readonly label: string;
  readonly words: number;
}

/** Kinds that readers take for one another: either name counts. */
const NEAR: readonly ReadonlySet<string>[] = [
  new Set(['credit', 'caption']),
  new Set(['byline', 'author-bio']),
  new Set(['widget', 'navigation', 'player']),
  new Set(['legal', 'reporter-note']),
  new Set(['subscribe', 'paywall', 'promo']),
];

interface KindScore {
  readonly lines: number;
  /** Share of the lines that are not kept. */
  readonly removed: number;
  /** Of those, the share given the label's kind or one near to it. */
  readonly named: number;
}

export interface KindScores extends KindScore {
  /** Share of the removed given exactly the label's kind. */
  readonly exact: number;
  readonly content_lines: number;
  readonly content_kept: number;
  readonly without_verdict: number;
  readonly kinds: Readonly<Record<string, KindScore>>;
}

/** One labelled line that was judged otherwise, for a person to read. */
export interface KindMiss {
  readonly label: Label;
  /** "kept", or the kind that it was given, or "no verdict". */
  readonly judged: string;
}

/** Scores verdicts against labelled lines. A line is removed when every block on it is; "unsure" and wordless lines do not count. */
export function scoreKinds(
  labels: readonly Label[],
  results: readonly Result[],
): { scores: KindScores; misses: KindMiss[] } {
  const found = byId(results);
  const judged = labels
    .filter(({ label, words }) => label !== 'unsure' && words > 0)
    .map((label) => judge(label, found.get(label.id)));
  const content = judged.filter(({ label }) => label.label === 'content');
  const chrome = judged.filter(({ label }) => label.label !== 'content');
  const byLines = [...count(chrome.map(({ label }) => label.label))].sort(([, a], [, b]) => b - a);
  const kinds = byLines.map(([kind]) => {
    const own = chrome.filter(({ label }) => label.label === kind);
    return [kind, tally(own, 3)] as const;
  });
  const removed = chrome.filter((line) => line.removed);
  return {
    scores: {
      ...tally(chrome, 4),
      exact: share(removed, (line) => line.exact, 4),
      content_lines: content.length,
      content_kept: share(content, (line) => line.seen && !line.removed, 4),
      without_verdict: judged.filter((line) => !line.seen).length,
      kinds: Object.fromEntries(kinds),
    },
    misses: judged
      .filter((line) => (line.label.label === 'content' ? !line.seen || line.removed : !line.named))
      .map(({ label, judged }) => ({ label, judged })),
  };
}

interface Judged {
  readonly label: Label;
  readonly seen: boolean;
  readonly removed: boolean;
  readonly named: boolean;
  readonly exact: boolean;
  readonly judged: string;
}

function judge(label: Label, result: Result | undefined): Judged {
  const verdicts = (result?.verdicts ?? []).filter(({ from, to }) => from <= label.n && label.n <= to);
  const removed = verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'kept');
  const kinds = verdicts.map(({ kind }) => kind ?? '');
  return {
    label,
    seen: verdicts.length > 0,
    removed,
    named: removed && kinds.some((kind) => isNear(label.label, kind)),
    exact: removed && kinds.includes(label.label),
    judged: removed ? kinds.join(', ') : verdicts.length > 0 ? 'kept' : 'no verdict',
  };
}

function isNear(a: string, b: string): boolean {
  return a === b || NEAR.some((group) => group.has(a) && group.has(b));
}

function tally(lines: readonly Judged[], digits: number): KindScore {
  const removed = lines.filter((line) => line.removed);
  return {
    lines: lines.length,
    removed: share(lines, (line) => line.removed, digits),
    named: share(removed, (line) => line.named, digits),
  };
}

function share(lines: readonly Judged[], holds: (line: Judged) => boolean, digits: number): number {
  return Number((lines.filter(holds).length / Math.max(lines.length, 1)).toFixed(digits));
}
