import type { Block, Page, Verdict } from '../types.ts';

/** Share of the blocks that must stand in the form that the cleaner writes. */
const FORM_SHARE = 0.9;
/** Share of the words that the model may want to take out of a text that is clean already. */
const DROPPED_SHARE = 0.2;
/** Lines for each one that may look like chrome by its words, and how many may at most: scraped pages have one in four. */
const LINES_A_DOUBT = 20;
const MOST_DOUBTS = 3;

/**
 * Is this text clean already? It stands in the form that the cleaner writes, hardly a line says that it is chrome, and the
 * model leaves nearly all of it. What the model would still take out is its noise: cleaned again, a text must not shrink.
 *
 * @param verdicts those that model and rules give the page
 */
export function isCleanText({ input, blocks }: Page, verdicts: readonly Verdict[]): boolean {
  if (input === 'html' || blocks.length === 0) return false;
  let words = 0;
  let removed = 0;
  let doubts = 0;
  let formed = 0;
  for (const [index, block] of blocks.entries()) {
    const { verdict, rule } = verdicts[index]!;
    words += block.words;
    if (isAsWritten(blocks[index - 1], block)) formed++;
    if (verdict === 'kept') continue;
    removed += block.words;
    if (rule !== 'neighbours') doubts++;
  }
  return (
    formed >= FORM_SHARE * blocks.length &&
    removed <= DROPPED_SHARE * words &&
    doubts <= Math.min(MOST_DOUBTS, Math.floor(blocks.length / LINES_A_DOUBT))
  );
}

/** One blank line before a block; none between entries of a list, rows and cells of a table, sentences of one line. */
function isAsWritten(before: Block | undefined, block: Block): boolean {
  if (before === undefined || block.gapBefore === 1) return true;
  const isRun = block.form === before.form && (block.form === 'list-item' || block.form === 'table-cell');
  return block.gapBefore === 0 && (isRun || block.from === before.from);
}
