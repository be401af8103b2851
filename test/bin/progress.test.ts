import { describe, expect, it } from 'vitest';
import { duration, showProgress } from '../../bin/progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
}

describe('progress', () => {
  it('tells count, rate, time left and failures, and redraws no oftener than ten times a second', () => {
    const out = terminal(true);
    let time = 0;
    const progress = showProgress('clean', 400, out, () => time);
    for (let page = 0; page < 200; page++) {
      time += 20;
      progress.step(page === 3);
    }
    expect(out.written.length).toBeLessThanOrEqual(41);
    expect(out.written.at(-1)).toMatch(/clean {2}19\d\/400 {2}50\/s {2}4 s left {2}1 failed$/);
    time += 4000;
    for (let page = 0; page < 200; page++) progress.step(false);
    progress.end();
    expect(out.written.slice(-2).join('')).toMatch(/400\/400 {2}50\/s {2}in 8 s {2}1 failed\n$/);
  });

  it('is silent where no terminal is', () => {
    const out = terminal(false);
    const progress = showProgress('clean', 2, out);
    progress.step(false);
    progress.clear();
    progress.end();
    expect(out.written).toEqual([]);
  });

  it.each([
    [7.6, '8 s'],
    [200, '3 min 20 s'],
    [7500, '2 h 5 min'],
  ])('says %d seconds as %s', (seconds, words) => expect(duration(seconds)).toBe(words));
});
