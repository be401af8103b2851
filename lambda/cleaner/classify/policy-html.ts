import { declaredKind } from '../blocks/declared-kind.ts';
import type { Block, Page } from '../types.ts';
import { type Body, findBody, isArticle } from './article.ts';
import { htmlColumn } from './features/html.ts';
import { select } from './select.ts';
import { withSurroundings } from './surroundings.ts';
import { LEAST_CELL_SCORE, tablesOf } from './tables.ts';
import { findTitle } from './title.ts';
import { isOfSigns } from './title-words.ts';

const CUE = htmlColumn('cue');
const OPENERS = htmlColumn('openers');

/** On pages of unknown kind blocks are wanted or not together, so a doubtful one is worth more than its own odds. */
const SOFTENING = 0.75;
/** Declared kinds (`DeclaredKind`) of which the model is as sure as it says: a product, questions or a discussion. */
const ONE_THING: ReadonlySet<number> = new Set([1, 3]);

/**
 * What the best set leaves open. On pages that are clearly an article, doubtful blocks go where chrome stands in
 * articles, and the standfirst stays. On other pages (lists, shops, forums) the same signs speak for content: there a
 * block is judged with its surroundings.
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
  const article = isArticle(page, body);
  if (article && (body.isMost || body.isMostOfLittle)) {
    trimArticle(page, columns, score, kept, body);
    keepTables(page, score, kept, body);
    trimOrphanHeadings(page, score, kept);
    keepStandfirst(page, score, kept, body.first);
    return kept;
  }
  const judged = withSurroundings(page, columns, score);
  const isKnown = article || ONE_THING.has(declaredKind(page.head).other);
  const settled = select(page, isKnown ? judged : judged.map((p) => p ** SOFTENING));
  if (!article) return settled;
  keepTables(page, score, settled, body);
  trimOrphanHeadings(page, score, settled);
  return settled;
}

/** On an article only paragraphs of its body stay that the model takes for chrome rather than text. */
const ARTICLE_SCORE = 0.5;
/** Short facts in a list, short quotes and embedded posts must be surer: the doubtful ones are mostly beside the story. */
const FACT_SCORE = 0.7;
const FACT_WORDS = 10;
const EMBEDDED = /\b(?:twitter|tweet|instagram|tiktok|bluesky|mastodon|fb|reddit|embed)/;
/** So must other quotes, longer entries, and short paragraphs: notes of the site are that long. */
const SHORT_SCORE = 0.6;
const SHORT_WORDS = 20;
const LIST_WORDS = 25;

/** Drops doubtful blocks, and surer ones that are lines of links or open another zone. */
function trimArticle(
  page: Page,
  columns: readonly Float32Array[],
  score: Float32Array,
  kept: Uint8Array,
  { first, last }: Body,
): void {
  const [cue, openers] = [columns[CUE()]!, columns[OPENERS()]!];
  for (const block of page.blocks) {
    const { index, words, linkWords } = block;
    const isOpener = index > first && cue[index]! >= 0 && openers[index]! > 0;
    const wanted = Math.max(
      leastScore(page, block),
      index > last ? ARTICLE_SCORE : 0,
      linkWords > 0.6 * words ? 0.7 : 0,
      isOpener && words <= 8 ? 0.8 : 0,
    );
    if (score[index]! < wanted) kept[index] = 0;
  }
}

/** How sure the model must be of a block on an article. */
function leastScore(page: Page, { form, words, inlineNode }: Block): number {
  if (form === 'quote') return words <= FACT_WORDS || isEmbedded(page, inlineNode) ? FACT_SCORE : SHORT_SCORE;
  if (form === 'list-item' && words <= LIST_WORDS) return words <= FACT_WORDS ? FACT_SCORE : SHORT_SCORE;
  if (form !== 'paragraph') return ARTICLE_SCORE;
  return words <= SHORT_WORDS ? SHORT_SCORE : 0;
}

/** Whether the markup of a quote, or of what it stands in, is that of a network's post. */
const isEmbedded = ({ tree }: Page, node: number): boolean =>
  EMBEDDED.test(tree.tokens[node]!) || EMBEDDED.test(tree.tokens[tree.parent[node]!] ?? '');

/** Mean score from which on a table between paragraphs of the article stays. */
const TABLE_SCORE = 0.15;

/** Keeps tables of the body as a whole: cells are short, so that the model doubts each of them. */
function keepTables(page: Page, score: Float32Array, kept: Uint8Array, { first, last }: Body): void {
  for (const cells of tablesOf(page).values()) {
    if (cells[0]!.index < first || cells.at(-1)!.index > last) continue;
    let words = 0;
    let expected = 0;
    for (const cell of cells) {
      words += cell.words;
      expected += cell.words * score[cell.index]!;
    }
    if (expected < TABLE_SCORE * words) continue;
    for (const { index } of cells) if (score[index]! >= LEAST_CELL_SCORE) kept[index] = 1;
  }
}

/** Headings below this score go when they head nothing; a few articles end with one, or have two in a row. */
const ORPHAN_SCORE = 0.7;
/** A heading of this many words is a paragraph: a tag that was never closed makes headings of all that follows. */
const PARAGRAPH_WORDS = 20;

/**
 * Drops headings that no text follows before the next heading of their level: names of boxes, teasers of other articles;
 * and those of signs alone.
 */
function trimOrphanHeadings({ blocks }: Page, score: Float32Array, kept: Uint8Array): void {
  const isHeading = ({ form, words }: Block): boolean => form === 'heading' && words < PARAGRAPH_WORDS;
  // Where headings are all there is, they are the text.
  if (!blocks.some((block) => kept[block.index] === 1 && !isHeading(block))) return;
  let next: Block | null = null;
  for (const block of blocks.toReversed()) {
    if (kept[block.index] === 0) continue;
    const headsNothing = next === null || (isHeading(next) && next.level <= block.level);
    const isOrphan = headsNothing && score[block.index]! < ORPHAN_SCORE;
    if (isHeading(block) && (isOrphan || isOfSigns(block.text))) kept[block.index] = 0;
    else next = block;
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
