import { describe, expect, it } from 'vitest';
import { type Label, scoreKinds } from '../../bench/kinds.ts';
import type { LineVerdict } from '../../bench/result.ts';

const label = (n: number, kind: string, words = 3): Label => ({ id: 'a', n, label: kind, words });
const verdict = (from: number, to: number, kind: string | null): LineVerdict => ({
  from,
  to,
  verdict: kind === null ? 'kept' : 'dropped',
  kind,
  field: null,
});

describe('kinds', () => {
  it('tell removed from named from exactly named', () => {
    const labels = [label(1, 'share'), label(2, 'share'), label(3, 'credit'), label(4, 'legal')];
    const verdicts = [
      verdict(1, 1, 'share'),
      verdict(2, 2, 'advert'),
      verdict(3, 3, 'caption'),
      verdict(4, 4, null),
    ];
    const { scores, misses } = scoreKinds(labels, [{ id: 'a', text: '', verdicts }]);
    expect(scores).toMatchObject({ lines: 4, removed: 0.75, named: 0.6667, exact: 0.3333 });
    expect(scores.kinds).toEqual({
      share: { lines: 2, removed: 1, named: 0.5 },
      credit: { lines: 1, removed: 1, named: 1 },
      legal: { lines: 1, removed: 0, named: 0 },
    });
    expect(misses.map(({ label: { n }, judged }) => [n, judged])).toEqual([
      [2, 'advert'],
      [4, 'kept'],
    ]);
  });

  it('count content the other way, and a line that any kept block touches as kept', () => {
    const labels = [label(1, 'content'), label(2, 'content'), label(3, 'content'), label(4, 'player')];
    const verdicts = [
      verdict(1, 1, null),
      verdict(2, 2, 'related'),
      verdict(4, 4, 'player'),
      verdict(4, 6, null),
    ];
    const { scores } = scoreKinds(labels, [{ id: 'a', text: '', verdicts }]);
    expect(scores).toMatchObject({
      content_lines: 3,
      content_kept: 0.3333,
      without_verdict: 1,
      lines: 1,
      removed: 0,
    });
  });

  it('leave out what the reader was unsure of, and lines without a word', () => {
    const { scores } = scoreKinds([label(1, 'unsure'), label(2, 'share', 0)], []);
    expect(scores).toMatchObject({ lines: 0, content_lines: 0, without_verdict: 0 });
  });
});
