import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspect, KINDS } from '../../lambda/cleaner/index.ts';
import { detailOf, STRIP_CELLS, stripOf, summarise } from '../../local/review/model.ts';

const lines = [
  'Ferry Finds Its Old Route Again After the Flood',
  'Subscribe',
  'The ferry left the quay at seven on Monday and took the northern channel, which had been closed to it since the flood of last spring.',
  'Its captain said that the water was as deep as ever and that only the maps had changed in the meantime.',
  'Share',
  'Passengers were given tea and a paper flag, and most of them kept the flag, according to the company that runs the ferry.',
  'Copyright 2024 River Post. All rights reserved.',
];
const cleaning = inspect(lines.join('\n\n'), { input: 'text' });

test('counts each block once and draws a strip of a fixed length', () => {
  const summary = summarise('ferry.txt', cleaning, 2.5);
  const named = Object.values(summary.kinds).reduce((sum, one) => sum + one, 0);
  expect(summary.kept + summary.lifted + summary.dropped).toBe(cleaning.page.blocks.length);
  expect(named).toBe(summary.lifted + summary.dropped);
  expect(summary.strip).toMatch(/^[.a-tA-T]{64}$/);
  expect(summary).toMatchObject({ key: 'ferry.txt', input: 'text', ms: 2.5, error: null });
});

test('a strip gives each block its share of the words, whatever the page', () => {
  const block = fc.record({
    words: fc.nat({ max: 400 }),
    kind: fc.constantFrom(null, ...KINDS),
    lifted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const verdicts = blocks.map(({ kind, lifted }) => ({
        kind,
        verdict: kind === null ? 'kept' : lifted ? 'lifted' : 'dropped',
      }));
      const total = blocks.reduce((sum, one) => sum + one.words, 0);
      const strip = stripOf({ page: { blocks }, verdicts } as never);
      expect(strip.length).toBe(total === 0 ? 0 : STRIP_CELLS);
      const kept = blocks.reduce((sum, one) => sum + (one.kind === null ? one.words : 0), 0);
      const cells = strip.split('.').length - 1;
      if (total > 0)
        expect(Math.abs(cells - (kept / total) * STRIP_CELLS)).toBeLessThanOrEqual(blocks.length);
    }),
  );
});

test('places each kept block where it stands in the clean text', () => {
  const { blocks, document } = detailOf('ferry.txt', cleaning);
  const kept = blocks.filter((one) => one.verdict === 'kept');
  expect(kept.length).toBeGreaterThan(1);
  for (const { at, text } of kept) expect(document.text.slice(...at!)).toBe(text);
  const starts = kept.map((one) => one.at![0]);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const { verdict, at } of blocks) if (verdict !== 'kept') expect(at).toBeNull();
  expect(blocks.at(-1)).toMatchObject({ verdict: 'dropped', weighed: expect.stringMatching(/\w+ \w+/) });
});
