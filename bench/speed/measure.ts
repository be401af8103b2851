import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Corpus, CorpusPage } from '../corpus.ts';
import { median } from '../score/aggregate.ts';
import { scorePage } from '../score/page.ts';
import type { Contestant, SpeedPage } from './contestant.ts';

/** A contestant's figures over the pages. Ratios are to the first contestant's on the same pages. */
export interface SpeedRow {
  readonly name: string;
  readonly medianMs: number;
  readonly medianRatio: number;
  readonly totalRatio: number;
  /** The longest page, in milliseconds. */
  readonly worstMs: number;
  /** Mean F1 of the text; null where it gives none. */
  readonly F1: number | null;
  readonly failures: number;
}

interface Lap {
  /** The best of the rounds; null when it failed. */
  ms: number | null;
  F1: number | null;
}

/**
 * Times contestants on pages, interleaved: on each page one after the other, starting with another each time, so that
 * a busy moment of the machine falls on all alike. Each page counts with the best of its rounds.
 *
 * @param warmUp pages that each contestant runs first, untimed, in at most `WARM_UP_MS`
 */
export async function race(
  contestants: readonly Contestant[],
  corpus: Corpus,
  pages: readonly (readonly [CorpusPage, SpeedPage])[],
  rounds: number,
  warmUp: number,
  onPage: () => void,
): Promise<SpeedRow[]> {
  const collectGarbage = garbageCollector();
  const wcxb = corpus.folder.includes('wcxb');
  for (const contestant of contestants) await warm(contestant, pages, warmUp);
  const laps = contestants.map((): Lap[] => []);
  for (const [at, [gold, page]] of pages.entries()) {
    const lap = contestants.map((): Lap => ({ ms: null, F1: null }));
    for (let turn = 0; turn < rounds * contestants.length; turn++) {
      const which = (turn + at) % contestants.length;
      collectGarbage();
      await runLap(contestants[which]!, gold, page, wcxb, lap[which]!);
    }
    for (const [which, result] of lap.entries()) laps[which]!.push(result);
    onPage();
  }
  return contestants.map(({ name }, which) => summarise(name, laps[which]!, laps[0]!));
}

/** What slow contestants may take to get warm: native ones are from the start. */
const WARM_UP_MS = 10_000;

async function warm(
  contestant: Contestant,
  pages: readonly (readonly [CorpusPage, SpeedPage])[],
  runs: number,
): Promise<void> {
  const start = performance.now();
  for (let run = 0; run < runs && performance.now() - start < WARM_UP_MS; run++) {
    const [, page] = pages[run % pages.length]!;
    await contestant.run(page).catch(() => null);
  }
}

/** V8's collection of young objects, run before each lap, so that none pays for the garbage of the one before. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
  return () => collect({ type: 'minor' });
}

async function runLap(
  contestant: Contestant,
  gold: CorpusPage,
  page: SpeedPage,
  wcxb: boolean,
  lap: Lap,
): Promise<void> {
  try {
    const { ms, text } = await contestant.run(page);
    lap.ms = Math.min(ms, lap.ms ?? Number.POSITIVE_INFINITY);
    if (text !== null) lap.F1 ??= scorePage(gold, { id: gold.id, text }, wcxb).F1 ?? null;
  } catch {
    lap.F1 ??= 0;
  }
}

function summarise(name: string, laps: readonly Lap[], yardstick: readonly Lap[]): SpeedRow {
  const done = laps.flatMap(({ ms }, at) => {
    const bare = yardstick[at]!.ms;
    return ms === null || bare === null ? [] : [{ ms, bare }];
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const scores = laps.flatMap(({ F1 }) => F1 ?? []);
  return {
    name,
    medianMs: median(done.map(({ ms }) => ms)) ?? 0,
    medianRatio: median(done.map(({ ms, bare }) => ms / bare)) ?? 0,
    totalRatio: Number((sum(done.map(({ ms }) => ms)) / sum(done.map(({ bare }) => bare))).toFixed(2)),
    worstMs: Math.round(Math.max(0, ...done.map(({ ms }) => ms))),
    F1: scores.length > 0 ? Number((sum(scores) / scores.length).toFixed(4)) : null,
    failures: laps.filter(({ ms }) => ms === null).length,
  };
}
