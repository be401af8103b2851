import { describe, expect, it } from 'vitest';
import { checkConservation } from '../../bench/conserve/check.ts';
import { uncoveredWords } from '../../bench/conserve/coverage.ts';
import { type Cleaning, inspect } from '../../lambda/cleaner/index.ts';

const PAGE = `<title>Tern counts rise</title><nav><a href="/">Home</a><a href="/birds">Birds</a></nav><article>
<h1>Tern counts rise</h1><p>Wardens on the Skerry counted four hundred terns this June, more than in any summer since the
lighthouse was closed, and they expect the colony to grow while the foxes stay away from the gravel.</p>
<p>The count was made from a boat on three mornings, by the same two wardens, who know the birds by their calls.</p>
</article><footer>All rights of the Skerry Post reserved</footer>`;
const sound = inspect(PAGE);

describe('conservation', () => {
  it('holds of a cleaning as it comes', () => {
    expect(checkConservation(sound)).toEqual([]);
    expect(sound.verdicts.some(({ verdict }) => verdict === 'kept')).toBe(true);
    expect(sound.document.removed.length + sound.document.lifted.length).toBeGreaterThan(0);
  });

  const broken: [string, Partial<Cleaning>, RegExp][] = [
    ['a block without a verdict', { verdicts: sound.verdicts.slice(1) }, /block 0 has 0 verdicts/],
    ['a block with two', { verdicts: [...sound.verdicts, sound.verdicts[0]!] }, /block 0 has 2 verdicts/],
    [
      'a verdict on no block',
      { verdicts: [...sound.verdicts, { ...sound.verdicts[0]!, block: 99 }] },
      /block 99, which/,
    ],
    [
      'a kept block that the text lacks',
      { document: { ...sound.document, text: sound.document.text.replace('terns', 'gulls') } },
      /is not in the text/,
    ],
    [
      'kept blocks out of order',
      { document: { ...sound.document, text: sound.document.text.split('\n\n').reverse().join('\n\n') } },
      /out of order/,
    ],
    [
      'a text with words of its own',
      { document: { ...sound.document, text: `${sound.document.text}\n\nSubscribe` } },
      /letters that no kept block has/,
    ],
    [
      'a removal that is not listed',
      { document: { ...sound.document, removed: [], lifted: [] } },
      /is not listed/,
    ],
    [
      'a listed removal that was none',
      { document: { ...sound.document, removed: [...sound.document.removed, sound.document.removed[0]!] } },
      /listed without a verdict/,
    ],
  ];
  it.each(broken)('is broken by %s', (_, change, message) => {
    expect(checkConservation({ ...sound, ...change }).join('\n')).toMatch(message);
  });
});

describe('words in no block', () => {
  it('are found, whatever hides in scripts', () => {
    const html = '<p>Terns <b>nest</b>ing on gravel</p><script>var hidden</script><p>Foxes</p>';
    expect(uncoveredWords('html', html, [{ text: 'Terns nesting on gravel' }])).toEqual(['foxes']);
  });

  it('count each time that a word is lost, not those that are only cut elsewhere', () => {
    const bells = 'Bell rings\nBoat\nBell rings';
    expect(uncoveredWords('text', bells, [{ text: 'Bell rings' }])).toEqual(['boat', 'bell', 'rings']);
    expect(
      uncoveredWords('html', '<i-tab>Boat</i-tab><i-tab>Bell</i-tab>', [{ text: 'Boat' }, { text: 'Bell' }]),
    ).toEqual([]);
  });
});
