import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetLabels, softLabels } from '../../model/labels.ts';

const GOLD = [
  'The old harbour crane was taken down on Tuesday after ninety years of service.',
  'What comes next',
  'A museum ship is to be moored at the quay, and the crane driver keeps his cabin as a garden shed.',
].join('\n');

describe('softLabels', () => {
  it('labels what the gold has and nothing else', () => {
    const blocks = [
      'Home',
      'The old harbour crane was taken down on Tuesday after ninety years of service.',
      'Read our newsletter about the old town and the sea',
      'What comes next',
      'A museum ship is to be moored at the quay, and the crane driver keeps his cabin as a garden shed.',
      'The museum of garden ships',
    ];
    expect([...softLabels(blocks, GOLD)]).toEqual([0, 1, 0, 1, 1, 0]);
  });

  it('gives the share of a block that is partly of the article', () => {
    const [label] = softLabels(
      [
        'The old harbour crane was taken down on Tuesday after ninety years of service. Share this story with friends',
      ],
      GOLD,
    );
    expect(label).toBeCloseTo(14 / 19, 5);
  });

  it('wants short blocks whole and in place', () => {
    const line =
      'A museum ship is to be moored at the quay, and the crane driver keeps his cabin as a garden shed.';
    expect(softLabels(['The quay', line], GOLD)[0]).toBe(0);
    expect(softLabels(['next', line], GOLD)[0]).toBe(1);
    expect(softLabels([line.slice(0, -6), 'shed.'], GOLD)[1]).toBe(1);
  });

  it('finds gold that stands elsewhere on the page', () => {
    const [first, heading, last] = GOLD.split('\n') as [string, string, string];
    expect([...softLabels([last, heading, first], GOLD)]).toEqual([1, 1, 1]);
  });

  it('counts each stretch of gold once', () => {
    const [first] = GOLD.split('\n') as [string];
    const labels = softLabels([first, first], GOLD);
    expect([...labels].sort()).toEqual([0, 1]);
  });

  it('takes each CJK character for a word', () => {
    expect([
      ...softLabels(['港口的旧起重机星期二被拆除', '订阅我们的新闻'], '港口的旧起重机星期二被拆除。'),
    ]).toEqual([1, 0]);
  });

  it('gives signs between labelled blocks the label of both', () => {
    const [first, , last] = GOLD.split('\n') as [string, string, string];
    expect([...softLabels([first, '* * *', last, '***', 'Imprint'], GOLD)]).toEqual([1, 1, 1, 0, 0]);
  });

  it('stays between 0 and 1, is 0 without gold and 1 where the page is the gold', () => {
    const line = fc.stringMatching(/^[a-d]{1,2}( [a-d]{1,2}){0,9}$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.array(line), (blocks, gold) => {
        for (const label of softLabels(blocks, gold.join('\n'))) {
          expect(label).toBeGreaterThanOrEqual(0);
          expect(label).toBeLessThanOrEqual(1);
        }
        expect(softLabels(blocks, '').every((label) => label === 0)).toBe(true);
        expect(softLabels(blocks, blocks.join('\n')).every((label) => label === 1)).toBe(true);
      }),
    );
  });
});

describe('snippetLabels', () => {
  it('says nothing of blocks without a snippet', () => {
    const labels = snippetLabels(['The Crane is down', 'Log in', 'More'], ['the crane is'], ['log in']);
    expect([...labels]).toEqual([1, 0, Number.NaN]);
  });
});
