import type { Page } from '../types.ts';
import { htmlFeatures } from './features/html.ts';
import { findTitle } from './title.ts';

/** An anchor: a long block that the model is sure of. The body runs from the first to the last of them. */
const ANCHOR_SCORE = 0.85;
const ANCHOR_WORDS = 15;
/** Share of the expected article that anchors must hold before the page counts as an article. */
const ARTICLE_SHARE = 0.6;

const column = (name: string): number => {
  const index = htmlFeatures.features.findIndex((feature) => feature.name === name);
  if (index < 0) throw new Error(`No feature ${name}`);
  return index;
};
const CUE = column('cue');
const OPENERS = column('openers');
const BODY_SIGNATURE = column('bodySignature');
const BODY_PARENT = column('bodyParent');

/**
 * On pages that are clearly an article, drops doubtful blocks where chrome stands in articles: lines of links, what
 * follows the last paragraph, lines that open another zone, short lines of another make than the body's. Pages of other
 * kinds (lists, shops, forums) are left alone: there the same signs speak for content. Changes `kept` in place.
 */
export function trimArticle(
  page: Page,
  columns: readonly Float32Array[],
  score: Float32Array,
  kept: Uint8Array,
): void {
  const [cue, openers] = [columns[CUE]!, columns[OPENERS]!];
  const [bodySignature, bodyParent] = [columns[BODY_SIGNATURE]!, columns[BODY_PARENT]!];
  let expected = 0;
  let anchored = 0;
  let first = -1;
  let last = -1;
  for (const { index, words } of page.blocks) {
    expected += score[index]! * words;
    if (score[index]! < ANCHOR_SCORE || words < ANCHOR_WORDS || kept[index] === 0) continue;
    anchored += score[index]! * words;
    if (first < 0) first = index;
    last = index;
  }
  if (anchored < ARTICLE_SHARE * expected) return;
  for (const block of page.blocks) {
    const i = block.index;
    if (kept[i] === 0) continue;
    const p = score[i]!;
    const listed = block.form === 'list-item' || block.form === 'table-cell';
    const foreign = bodySignature[i] === 0 && bodyParent[i] === 0;
    const isOpener = i > first && cue[i]! >= 0 && openers[i]! > 0;
    if (
      (block.linkWords > 0.6 * block.words && p < 0.7) ||
      (i > last && p < 0.5) ||
      (isOpener && block.words <= 8 && p < 0.8) ||
      (foreign && !listed && block.words <= 12 && p < 0.7) ||
      (i < first && (listed || block.form === 'heading') && p < 0.7)
    ) {
      kept[i] = 0;
    }
  }
  keepStandfirst(page, score, kept, first);
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
