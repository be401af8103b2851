import { alignSequences } from './lcs.ts';
import { Vocabulary, wordsOrCharacters } from './words.ts';

/** Unused gold is matched a second time in shingles of this many words. */
const SHINGLE = 4;

/**
 * Soft labels: for each block the share of its words that are of the gold text, by their longest common subsequence.
 * Scattered matches count as none, short blocks count only where the gold has them in the same place, and gold text that
 * stands elsewhere on the page (in another order, or copied) is looked for in a second pass.
 *
 * @returns one label a block, 0 to 1; all 0 when the gold is empty
 */
export function softLabels(blocks: readonly string[], gold: string): Float32Array {
  const vocabulary = new Vocabulary();
  const numbers = (text: string): number[] => wordsOrCharacters(text).map((word) => vocabulary.number(word));
  const lines = gold
    .split('\n')
    .map(numbers)
    .filter((line) => line.length > 0);
  const words = blocks.map(numbers);
  const partner = alignSequences(Int32Array.from(words.flat()), Int32Array.from(lines.flat()));

  const lineStart = new Set<number>();
  const lineEnd = new Set<number>();
  let place = 0;
  for (const line of lines) {
    lineStart.add(place);
    place += line.length;
    lineEnd.add(place);
  }
  const labels = new Float32Array(blocks.length);
  const bounds = wordBounds(words);
  for (const [index, own] of words.entries()) {
    const [from, to] = [bounds[index]!, bounds[index + 1]!];
    if (own.length === 0) continue;
    labels[index] =
      own.length <= 3
        ? shortLabel(partner, from, to, lineStart, lineEnd)
        : longLabel(partner.subarray(from, to));
  }
  secondPass(words, bounds, lines, partner, labels);
  labelWordless(words, labels);
  return labels;
}

function wordBounds(words: readonly number[][]): number[] {
  const bounds = [0];
  for (const own of words) bounds.push(bounds.at(-1)! + own.length);
  return bounds;
}

function longLabel(partner: Int32Array): number {
  let matched = 0;
  let runs = 0;
  for (const [at, column] of partner.entries()) {
    if (column < 0) continue;
    matched++;
    if (at === 0 || partner[at - 1] !== column - 1) runs++;
  }
  const share = matched / partner.length;
  if (share < 0.3 || (share < 0.6 && matched / runs < 3)) return 0;
  return share;
}

/** Up to three words: 1 when they stand together in the gold, as a line's start or end or right beside a neighbour's match. */
function shortLabel(
  partner: Int32Array,
  from: number,
  to: number,
  lineStart: ReadonlySet<number>,
  lineEnd: ReadonlySet<number>,
): number {
  const first = partner[from]!;
  if (first < 0) return 0;
  for (let at = from; at < to; at++) if (partner[at] !== first + at - from) return 0;
  const end = first + to - from;
  if (lineStart.has(first) && lineEnd.has(end)) return 1;
  const joinsBefore = from > 0 && partner[from - 1] === first - 1;
  const joinsAfter = to < partner.length && partner[to] === end;
  return joinsBefore || joinsAfter ? 1 : 0;
}

/** Finds blocks without a label among the gold that no block used: by equality with a line, then by shared shingles. */
function secondPass(
  words: readonly number[][],
  bounds: readonly number[],
  lines: readonly number[][],
  partner: Int32Array,
  labels: Float32Array,
): void {
  const used = new Set<number>();
  for (const [index, label] of labels.entries()) {
    if (label > 0) for (let at = bounds[index]!; at < bounds[index + 1]!; at++) used.add(partner[at]!);
  }
  const unusedLines = new Map<string, number>();
  const shingles = new Map<string, number>();
  let place = 0;
  for (const line of lines) {
    const unused = line.filter((_, at) => !used.has(place + at)).length;
    if (unused === line.length) add(unusedLines, line.join(' '), 1);
    for (let at = 0; at + SHINGLE <= line.length; at++) {
      let free = true;
      for (let step = 0; step < SHINGLE && free; step++) free = !used.has(place + at + step);
      if (free) add(shingles, line.slice(at, at + SHINGLE).join(' '), 1);
    }
    place += line.length;
  }
  for (const [index, own] of words.entries()) {
    if (labels[index]! > 0 || own.length === 0) continue;
    const key = own.join(' ');
    if ((unusedLines.get(key) ?? 0) > 0) {
      add(unusedLines, key, -1);
      labels[index] = 1;
    } else if (own.length >= 6) labels[index] = shingleShare(own, shingles);
  }
}

function shingleShare(own: readonly number[], shingles: Map<string, number>): number {
  const found: string[] = [];
  const total = own.length - SHINGLE + 1;
  for (let at = 0; at < total; at++) {
    const key = own.slice(at, at + SHINGLE).join(' ');
    if ((shingles.get(key) ?? 0) <= 0) continue;
    add(shingles, key, -1);
    found.push(key);
  }
  const share = found.length / total;
  if (share >= 0.6) return share;
  for (const key of found) add(shingles, key, 1);
  return 0;
}

/** Blocks of signs alone take the label that both neighbours share. */
function labelWordless(words: readonly number[][], labels: Float32Array): void {
  for (let index = 1; index < labels.length - 1; index++) {
    if (words[index]!.length === 0) labels[index] = Math.min(labels[index - 1]!, labels[index + 1]!);
  }
}

const add = (counts: Map<string, number>, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/**
 * Weak labels from snippets that must or must not stand in the text: 1 and 0 for blocks that hold one, NaN for the rest.
 */
export function snippetLabels(
  blocks: readonly string[],
  wanted: readonly string[],
  unwanted: readonly string[],
): Float32Array {
  const lower = blocks.map((text) => text.toLowerCase());
  const holds = (text: string, snippets: readonly string[]): boolean =>
    snippets.some((snippet) => text.includes(snippet.toLowerCase()));
  return Float32Array.from(lower, (text) =>
    holds(text, wanted) ? 1 : holds(text, unwanted) ? 0 : Number.NaN,
  );
}
