import { onceFor } from '../once-for.ts';
import type { Block } from '../types.ts';

/** Words of a line, at most, whose lower case is kept. */
export const LOWER_WORDS = 60;

/** The texts of a page's blocks in lower case; of long ones nothing. Features and rules both search them for words. */
export const lowerTexts = onceFor((blocks: readonly Block[]): readonly string[] => {
  const lower: string[] = new Array(blocks.length).fill('');
  for (const { index, text, words } of blocks) if (words <= LOWER_WORDS) lower[index] = text.toLowerCase();
  return lower;
});
