import { readFileSync, writeFileSync } from 'node:fs';
import type { CorpusScores, Scores } from './score/aggregate.ts';

/** Which models judged the pages: the shipped ones, trained on all dev pages, or in cross-validation those of other sites. */
export type FloorSet = 'shipped' | 'cv';

const MEASURES = ['F1', 'snip', 'title', 'byline', 'date'] as const;
type Measure = (typeof MEASURES)[number];
type GroupFloors = Partial<Record<Measure, number>>;

/** Lowest scores that may be: models, corpus, group of pages ("all" or a page type), measure. */
export type Floors = Partial<Record<FloorSet, Record<string, Record<string, GroupFloors>>>>;

/** Groups of fewer pages are noise, and get no floor. */
const LEAST_PAGES = 20;

const FILE = new URL('./floors.json', import.meta.url);

/** The floors in the repo. */
export function readFloors(file: URL | string = FILE): Floors {
  return JSON.parse(readFileSync(file, 'utf8')) as Floors;
}

/** Writes floors back, ready to commit. */
export function writeFloors(floors: Floors, file: URL | string = FILE): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

/** A sentence for each score below its floor; a group that a floor names and the corpus lacks is missed too. */
export function missedFloors(floors: Floors, set: FloorSet, corpus: string, scores: CorpusScores): string[] {
  return Object.entries(floors[set]?.[corpus] ?? {}).flatMap(([group, lowest]) =>
    MEASURES.flatMap((measure) => {
      const floor = lowest[measure];
      const value = scores.groups[group]?.[measure] ?? null;
      if (floor === undefined || (value !== null && value >= floor)) return [];
      return [`${corpus} ${group} ${measure}: ${value ?? 'none'} is below the floor ${floor} (${set})`];
    }),
  );
}

/** The floors with each raised to the present score, cut to three digits, where that is higher; none is lowered. */
export function raiseFloors(floors: Floors, set: FloorSet, corpus: string, scores: CorpusScores): Floors {
  const groups: Record<string, GroupFloors> = { ...floors[set]?.[corpus] };
  for (const [group, now] of Object.entries(scores.groups)) {
    if (group === 'all' || now.n >= LEAST_PAGES) groups[group] = raised(groups[group] ?? {}, now);
  }
  return { ...floors, [set]: { ...floors[set], [corpus]: groups } };
}

function raised(floors: GroupFloors, now: Scores): GroupFloors {
  const next: GroupFloors = { ...floors };
  for (const measure of MEASURES) {
    const value = now[measure];
    if (value !== null) next[measure] = Math.max(next[measure] ?? 0, Math.floor(value * 1000 + 1e-6) / 1000);
  }
  return next;
}
