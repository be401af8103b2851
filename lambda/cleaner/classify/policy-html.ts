import type { Page } from '../types.ts';
import { type Body, findBody, isArticle } from './article.ts';
import { htmlFeatures } from './features/html.ts';
import { select } from './select.ts';
import { findTitle } from './title.ts';

const column = (name: string): number => {
  const index = htmlFeatures.features.findIndex((feature) => feature.name === name);
  if (index < 0) throw new Error(`No feature ${name}`);
  return index;
};
const CUE = column('cue');
const OPENERS = column('openers');

/** Of pages that are no article, blocks are wanted or not together, so a doubtful one is worth more than its own odds. */
const SOFTENING = 0.85;

/**
 * What the best set leaves open. On pages that are clearly an article, doubtful blocks go where chrome stands in
 * articles, and the standfirst stays. On other pages (lists, shops, forums) the same signs speak for content.
 *
 * @param kept the best set; changed in place
 * @returns 1 for each block that is kept
 */
export function settleHtml(
  page: Page,
  columns: readonly Float32Array[],
  score: Float32Array,
  kept: Uint8Array,
): Uint8Array {
  const body = findBody(page, score, kept);
  if (!isArticle(page, body))
    return select(
      page,
      score.map((p) => p ** SOFTENING),
    );
  if (body.isMost) {
    trimArticle(page, columns, score, kept, body);
    keepStandfirst(page, score, kept, body.first);
  }
  return kept;
}

/** Drops lines of links, what follows the last paragraph, lines that open another zone. */
function trimArticle(
  page: Page,
  columns: readonly Float32Array[],
  score: Float32Array,
  kept: Uint8Array,
  { first, last }: Body,
): void {
  const [cue, openers] = [columns[CUE]!, columns[OPENERS]!];
  for (const { index, words, linkWords } of page.blocks) {
    if (kept[index] === 0) continue;
    const p = score[index]!;
    const isOpener = index > first && cue[index]! >= 0 && openers[index]! > 0;
    if (
      (linkWords > 0.6 * words && p < 0.7) ||
      (index > last && p < 0.5) ||
      (isOpener && words <= 8 && p < 0.8)
    ) {
      kept[index] = 0;
    }
  }
}

/** The benchmarks disagree on standfirsts; a news reader takes them for text, so little evidence is enough. */
const STANDFIRST_SCORE = 0.2;

/** Keeps the paragraph or two between headline and body that sum the article up. */
function keepStandfirst(page: Page, score: Float32Array, kept: Uint8Array, first: number): void {
  const title = findTitle(page, first, undefined);
  if (title < 0) return;
  for (let i = title + 1; i < Math.min(first, title + 7); i++) {
    const { words, linkWords, form } = page.blocks[i]!;
    if (form !== 'paragraph' && form !== 'heading') continue;
    if (words >= 12 && words <= 70 && linkWords === 0 && score[i]! >= STANDFIRST_SCORE) kept[i] = 1;
  }
}
