import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CleanError, type CleanOptions, inspect } from '../../lambda/cleaner/index.ts';
import { DEFAULT_LIMITS } from '../../lambda/cleaner/limits.ts';

const PROSE = 'The ferry to the islands sails again on Monday, after nine days of storm. ';
const MEGABYTE = 1024 * 1024;

/** The code of the error, or "fine", or "truncated". */
function outcome(input: string | Uint8Array, options: CleanOptions): string {
  try {
    const { quality } = inspect(input, options).document;
    return quality.flags.some(({ flag }) => flag === 'truncated') ? 'truncated' : 'fine';
  } catch (error) {
    if (!(error instanceof CleanError)) throw error;
    expect(error.message).toMatch(/limit/);
    return error.code;
  }
}

/** So many bytes, packed to a small part of them, but no smaller than pages pack. */
const packed = (bytes: number): Buffer => {
  const lines = Array.from({ length: bytes / PROSE.length }, (_, i) => `${PROSE}${i} ${(i * 7919) % 9973}\n`);
  // In a script, so that it costs no time behind the limit.
  return gzipSync(`<html><p>${PROSE}</p><script>${lines.join('')}`.slice(0, bytes));
};
const ticking = (step: number): (() => number) => {
  let time = 0;
  return () => (time += step);
};

describe.each<[limit: string, within: string | Uint8Array, over: string | Uint8Array, CleanOptions, string]>([
  ['bytes', PROSE.slice(0, 60), PROSE.slice(0, 61), { limits: { bytes: 60 } }, 'too-large'],
  ['decompressedBytes', packed(5_000), packed(5_001), { limits: { decompressedBytes: 5_000 } }, 'gzip-bomb'],
  ['ratio', packed(MEGABYTE), packed(MEGABYTE + 1), { limits: { ratio: 2 } }, 'gzip-bomb'],
  [
    'nodes, tags',
    `<p>${PROSE}</p>`,
    `<p>${PROSE}</p><p>x`,
    { input: 'html', limits: { nodes: 2 } },
    'truncated',
  ],
  ['nodes, lines', `${PROSE}\nEnd`, `${PROSE}\nEnd\nx`, { input: 'text', limits: { nodes: 2 } }, 'truncated'],
  [
    'nodes, cells of text',
    `${PROSE}\none | two\nred | blue`,
    `${PROSE}\none | two\nred | blue\nand | more`,
    { input: 'text', limits: { nodes: 5 } },
    'truncated',
  ],
])('limits.%s', (_, within, over, options, code) => {
  it('takes what is just within it', () => {
    expect(outcome(within, options)).toBe('fine');
  });

  it(`answers what is over it by ${code}`, () => {
    expect(outcome(over, options)).toBe(code);
  });

  it('has a default that takes both', () => {
    expect(outcome(over, { ...options, limits: {} })).toBe('fine');
  });
});

describe('limits.nodes', () => {
  const textsOf = (text: string, nodes: number): string[] =>
    inspect(text, { input: 'text', limits: { nodes } }).page.blocks.map((block) => block.text);

  it('leaves what is over it of a page on one line uncut, and loses none of it', () => {
    const line = PROSE.repeat(30).trim();
    expect(textsOf(line, 40)).toEqual(Array(30).fill(PROSE.trim()));
    expect(textsOf(line, 20).length).toBeLessThanOrEqual(20);
    expect(textsOf(line, 20).at(-1)).toMatch(/Monday.+Monday/);
    expect(textsOf(line, 20).join(' ')).toBe(line);
  });

  it('leaves Markdown as it is written when links are as many', () => {
    expect(textsOf('[one](/a)\n\n[two](/b)\n\n[three](/c)', 3)).toEqual(['one', 'two', 'three']);
    expect(textsOf('[one](/a) [two](/b)\n\n[three](/c)', 2)).toEqual(['one two', '[three](/c)']);
  });
});

describe('limits.depth', () => {
  const page = `<div class="one"><div class="two"><div class="three"><p>${PROSE}</p></div></div></div>`;
  const depthOf = (depth: number): number => {
    const { page: read } = inspect(page, { input: 'html', limits: { depth } });
    expect(read.blocks.map(({ text }) => text)).toEqual([PROSE.trim()]);
    return read.tree.depth[read.blocks[0]!.node]!;
  };

  it('leaves a page just within it as it is', () => {
    expect(depthOf(4)).toBe(4);
  });

  it('takes deeper elements out of their ancestors, and loses no text', () => {
    expect(depthOf(3)).toBeLessThan(3);
  });
});

describe('limits.milliseconds', () => {
  const at = (milliseconds: number, now?: () => number): string =>
    outcome(PROSE, { input: 'text', limits: { milliseconds }, ...(now && { now }) });

  it('takes a page that is done just in time', () => {
    expect(at(30, ticking(10))).toBe('fine');
  });

  it('answers a page that takes longer by too-slow', () => {
    expect(at(29, ticking(10))).toBe('too-slow');
  });

  it('has a default, and bounds nothing without a clock', () => {
    expect(outcome(PROSE, { now: ticking(DEFAULT_LIMITS.milliseconds) })).toBe('too-slow');
    expect(at(0)).toBe('fine');
  });
});
