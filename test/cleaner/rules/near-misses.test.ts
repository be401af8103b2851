import { beforeAll, describe, expect, it } from 'vitest';
import { BODY, MORE } from '../../../lambda/cleaner/classify/rules/example-text.ts';
import { EXAMPLES } from '../../../lambda/cleaner/classify/rules/examples.ts';
import { clean } from '../../../lambda/cleaner/index.ts';

const SIZE = 100_000;
/** Prose of the same size is the measure: a line made to hurt may take this many times as long. */
const FACTOR = 20;

/** Lines of `SIZE` characters that begin or go on as the rule's own example does, and then miss. */
function nearMisses(line: string): string[] {
  const glued = line.replaceAll(' ', '');
  const signs = [...line];
  return [
    `${line} `.repeat(SIZE / (line.length + 1)),
    glued.repeat(SIZE / glued.length),
    line + signs.at(-1)!.repeat(SIZE),
    signs[0]!.repeat(SIZE) + line,
    signs.map((sign) => sign.repeat(SIZE / signs.length)).join(''),
    line.replace(/ |$/, (blank) => `${blank}${'x '.repeat(SIZE / 2)}`),
    line.replace(/\d+|$/, (digits) => (digits || '1').repeat(SIZE / (digits.length || 1))),
    `${line.slice(0, -1)}\u00a0`.repeat(SIZE / line.length),
  ];
}

function millisecondsOf(page: string, input: 'html' | 'text'): number {
  const before = performance.now();
  clean(page, { input });
  return performance.now() - before;
}

const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const pageOf = {
  text: (lines: readonly string[]) => lines.join('\n'),
  html: (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join(''),
};
const ROUTES = ['text', 'html'] as const;
const limit = { text: 0, html: 0 };

beforeAll(() => {
  const prose = Array.from({ length: SIZE / 250 }, (_, i) => (i % 2 ? BODY : MORE));
  for (const route of ROUTES) {
    const times = Array.from({ length: 7 }, () => millisecondsOf(pageOf[route](prose), route));
    limit[route] = FACTOR * times.sort((a, b) => a - b)[3]!;
  }
});

describe.each([...EXAMPLES])('rule %s', (_, { matches }) => {
  it.each(ROUTES)('takes near-misses of 100 KB in its stride, as %s', (route) => {
    const { lines, line } = matches[0]!;
    for (const miss of nearMisses(lines[line]!)) {
      const page = pageOf[route](lines.map((own, index) => (index === line ? miss : own)));
      let time = millisecondsOf(page, route);
      // Two more tries for a busy machine: slow patterns are slow every time.
      for (let tries = 1; tries < 3 && time >= limit[route]; tries++) time = millisecondsOf(page, route);
      expect(time, `${miss.slice(0, 60)}...`).toBeLessThan(limit[route]);
    }
  });
});
