import { describe, expect, it } from 'vitest';
import { missedFloors, raiseFloors, readFloors } from '../../bench/floors.ts';
import type { CorpusScores, Scores } from '../../bench/score/aggregate.ts';

const scores = (F1: number, n = 40): Scores => ({
  n,
  F1,
  P: 0.1,
  R: 0.1,
  snip: null,
  title: 0.8,
  byline: null,
  date: null,
  ms_median: null,
});
const corpus = (groups: Record<string, Scores>): CorpusScores => ({ pages: [], groups });

describe('floors', () => {
  it('say which score is missed, of which models', () => {
    const floors = { cv: { reeds: { all: { F1: 0.9, title: 0.8 }, forum: { F1: 0.5 } } } };
    expect(missedFloors(floors, 'cv', 'reeds', corpus({ all: scores(0.8999), forum: scores(0.6) }))).toEqual([
      'reeds all F1: 0.8999 is below the floor 0.9 (cv)',
    ]);
    expect(missedFloors(floors, 'shipped', 'reeds', corpus({ all: scores(0) }))).toEqual([]);
    expect(missedFloors(floors, 'cv', 'meadows', corpus({ all: scores(0) }))).toEqual([]);
  });

  it('miss a group that has gone, and a measure that no page has', () => {
    const floors = { cv: { reeds: { all: { byline: 0.1 }, forum: { F1: 0.5 } } } };
    expect(missedFloors(floors, 'cv', 'reeds', corpus({ all: scores(1) }))).toHaveLength(2);
  });

  it('rise to the score reached, and never fall', () => {
    const floors = { shipped: { reeds: { all: { F1: 0.9, title: 0.7 } } } };
    const raised = raiseFloors(
      floors,
      'shipped',
      'reeds',
      corpus({ all: scores(0.8), forum: scores(0.7777) }),
    );
    expect(raised.shipped?.reeds).toEqual({ all: { F1: 0.9, title: 0.8 }, forum: { F1: 0.777, title: 0.8 } });
  });

  it('are not set for groups of a few pages', () => {
    const raised = raiseFloors({}, 'cv', 'reeds', corpus({ all: scores(0.5), service: scores(0.9, 3) }));
    expect(Object.keys(raised.cv?.reeds ?? {})).toEqual(['all']);
  });

  it('in the repo are shares of one', () => {
    const values = Object.values(readFloors())
      .flatMap((set) => Object.values(set ?? {}))
      .flatMap((groups) => Object.values(groups))
      .flatMap((group) => Object.values(group));
    expect(values.filter((value) => !(value > 0 && value <= 1))).toEqual([]);
  });
});
