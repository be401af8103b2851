import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';
import { bitOf, CUES } from '../../../lambda/cleaner/classify/features/cues.ts';
import { longestRun } from '../../../lambda/cleaner/classify/features/text/body.ts';
import { END, endOf } from '../../../lambda/cleaner/classify/features/text/ends.ts';
import { viewOf } from '../../../lambda/cleaner/classify/features/text/view.ts';
import { textFeatures } from '../../../lambda/cleaner/classify/features/text.ts';
import { IntMap } from '../../../lambda/cleaner/classify/int-map.ts';

const names = textFeatures.features.map((feature) => feature.name);
const compute = (lines: readonly string[]) => {
  const page = textBlocks(lines.join('\n'), { nodes: 10_000 });
  return { page, columns: textFeatures.compute(page, new Map()) };
};
/** The values of a feature on a page, line by line. */
const values = (lines: readonly string[], name: string): number[] => {
  const column = names.indexOf(name);
  expect(column, name).toBeGreaterThanOrEqual(0);
  return [...compute(lines).columns[column]!];
};

const BODY = [
  'The lighthouse on the northern cliff will be lit again this winter, eleven years after the last keeper left it to the gulls and to the salt of the sea.',
  'A group of islanders has repaired the lamp of the lighthouse with parts that came from three countries, and the keeper showed them how to turn the lens.',
  'Ships will hardly need it, says the harbour office, but the winter nights on the cliff are dark, and a lit lighthouse is a sight that guests will pay for.',
];
const PAGE = [
  'Home',
  'Weather',
  'Lighthouse to shine again',
  ...BODY,
  'Related articles',
  'Ferry prices go up',
  'Comments (3)',
  'Bob',
  'Nobody on this island has asked me whether I want that thing to blink through my bedroom window all night long, thank you.',
];

describe('text features', () => {
  it('are documented and named once', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { name, meaning, range } of textFeatures.features) {
      expect(
        [meaning, range].every((words) => words.length > 0),
        name,
      ).toBe(true);
    }
  });

  it('are finite and the same every time, whatever the lines', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(...PAGE, '', '©', '...', '港口明天开放。', '١٢'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { page, columns } = compute(lines);
        expect(columns).toHaveLength(names.length);
        for (const values of columns) {
          expect(values).toHaveLength(page.blocks.length);
          expect(values.every(Number.isFinite)).toBe(true);
        }
        expect(textFeatures.compute(page, new Map())).toEqual(columns);
      }),
      { numRuns: 100 },
    );
  });

  it('find the article by position', () => {
    expect(values(PAGE, 'run-inside').slice(0, 7)).toEqual([0, 0, 0, 1, 1, 1, 0]);
    expect(values(PAGE, 'short-run')).toEqual([3, 3, 3, 0, 0, 0, 4, 4, 4, 4, 0]);
  });

  it('count the zones that were opened after it', () => {
    expect(values(PAGE, 'zones-seen')).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2]);
    expect(values(PAGE, 'since-opener').at(-1)).toBe(2);
    expect(values(PAGE, 'openers-ahead').slice(5)).toEqual([2, 1, 1, 0, 0, 0]);
  });

  it('know the topic by title and lead', () => {
    const share = values(PAGE, 'lead-share');
    expect(share[4]).toBeGreaterThan(share[10]! + 0.3);
    expect(values(PAGE, 'cluster-before-topic')[10]).toBeLessThan(0.5);
  });

  it('see what stands twice', () => {
    const lines = [
      'A boat in the old harbour',
      ...BODY,
      'A boat in the old harbour',
      'A boat in the old harbour - Island Post',
    ];
    expect(values(lines, 'copies')).toEqual([2, 1, 1, 1, 2, 1]);
    expect(values(lines, 'copies-before')).toEqual([0, 0, 0, 0, 1, 0]);
    expect(values(lines, 'trigram-repeats')[0]).toBe(1);
    expect(values(lines, 'in-before')[5]).toBeGreaterThan(0.4);
  });

  it('cope with a page without prose, and with none', () => {
    expect(values(['a', 'b'], 'run-inside')).toEqual([0, 0]);
    expect(compute([]).columns.every((values) => values.length === 0)).toBe(true);
  });
});

describe('cues', () => {
  /** The cues of a line on a page in a language, by what they speak for: of those in it, and of those that it is as a whole. */
  const cuesIn = (text: string, language: string) => {
    const page = textBlocks(text, { nodes: 10 });
    const [mask] = viewOf({ ...page, head: { ...page.head, lang: language } }).cues;
    return {
      holds: CUES.filter((cue) => (mask! & bitOf(cue)) !== 0),
      whole: CUES.filter((cue) => ((mask! >>> 16) & bitOf(cue)) !== 0),
    };
  };

  it.each([
    ['Meistgelesen', 'de', 'related'],
    ['Les plus lus', 'fr', 'related'],
    ['Популярное', 'ru', 'related'],
    ['相关阅读', 'zh', 'related'],
    ['12 Kommentare', 'de', 'comments'],
    ['구독하기', 'ko', 'subscribe'],
    ['Teilen', 'de', 'share'],
    ['Foto: Ann Example', 'de', 'credit'],
    ['Sign in', 'hu', 'subscribe'],
  ] as const)('are those of the tables that rules read: %s', (text, language, cue) => {
    expect(cuesIn(text, language).holds).toContain(cue);
  });

  it('are whole words, and tell what is nothing else', () => {
    expect(cuesIn('The shareholders commended it', 'en').holds).toEqual([]);
    expect(cuesIn('Share this', 'en').whole).toContain('share');
    const behind = cuesIn('Tell us: sign up for our newsletter', 'en');
    expect(behind.holds).toContain('subscribe');
    expect(behind.whole).not.toContain('subscribe');
  });

  it('of long lines are not read', () => {
    expect(cuesIn(`Sign up for our newsletter ${'and read on '.repeat(20)}`, 'en').holds).toEqual([]);
  });
});

describe('the end of a line', () => {
  it.each([
    ['He left', END.open],
    ['He left,', END.clause],
    ['He left...', END.dots],
    ['He left.', END.sentence],
    ['“He left.”', END.sentence],
    ['(He left!)', END.sentence],
    ['他走了。', END.sentence],
    ['هل غادر؟', END.sentence],
    ['वह चला गया।', END.sentence],
    ['', END.open],
  ])('of %s', (text, end) => {
    expect(endOf(text)).toBe(end);
  });
});

describe('the longest run', () => {
  it('has the largest sum of all runs', () => {
    const line = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const value = ([words, marked]: readonly [number, boolean]) => (marked ? words : -6);
        const sum = (first: number, last: number) =>
          lines.slice(first, last + 1).reduce((total, one) => total + value(one), 0);
        const { first, last } = longestRun(
          Float64Array.from(lines, ([words]) => words),
          Uint8Array.from(lines, ([, marked]) => (marked ? 1 : 0)),
          6,
        );
        let best = 0;
        for (let a = 0; a < lines.length; a++)
          for (let b = a; b < lines.length; b++) best = Math.max(best, sum(a, b));
        expect(sum(first, last)).toBe(best);
      }),
    );
  });
});

describe('IntMap', () => {
  it('holds what a Map holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.nat(1_000_000))), (entries) => {
        const map = new IntMap(entries.length);
        for (const [key, value] of entries) map.set(key, value);
        for (const [key, value] of new Map(entries)) expect(map.get(key)).toBe(value);
        expect(new IntMap(1).get(5)).toBe(-1);
      }),
    );
  });
});
