import { buildBlocks } from '../lambda/cleaner/blocks/index.ts';
import { decode } from '../lambda/cleaner/decode/index.ts';
import { softLabels } from './labels.ts';

/** Lines of the page that may stand above and below the article in its crop. */
const MOST_AROUND = 4;

/**
 * The lines from the first of an article to its last, with a few around: what a scraper makes of the element that holds
 * the article. No menu or footer is left to tell the chrome between its paragraphs by.
 *
 * @param seed decides how many lines around it stay
 * @returns null where the text has none of the article's lines
 */
export function crop(text: string, gold: string, seed: string): string | null {
  const { blocks } = buildBlocks(decode(text, { input: 'text' }), { input: 'text' });
  const labels = softLabels(
    blocks.map((block) => block.text),
    gold,
  );
  const article = blocks.filter(({ index }) => labels[index]! >= 0.5);
  const [first, last] = [article[0], article.at(-1)];
  if (first === undefined || last === undefined) return null;
  const sum = [...seed].reduce((total, sign) => (total * 31 + sign.charCodeAt(0)) % 10_007, 7);
  const above = sum % (MOST_AROUND + 1);
  const below = Math.floor(sum / 10) % (MOST_AROUND + 1);
  const lines = text.split('\n');
  return lines.slice(Math.max(0, first.from - 1 - above), last.to + below).join('\n');
}
