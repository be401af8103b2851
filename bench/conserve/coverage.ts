import { htmlToText } from '../html-to-text.ts';
import { count, plainTokens } from '../score/tokens.ts';

/** Elements whose text no reader of the page sees as prose: code, alternatives, form values, the head. */
const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'iframe',
  'svg',
  'math',
  'select',
  'option',
  'datalist',
  'textarea',
  'object',
  'canvas',
  'audio',
  'video',
]);

/**
 * Words of a page that no block holds: where building the blocks lost something. None when the blocks hold as many
 * letters as the page: then words are only cut elsewhere, at tags that part words here and not there.
 */
export function uncoveredWords(
  input: 'html' | 'text',
  source: string,
  blocks: readonly { readonly text: string }[],
): string[] {
  const words = plainTokens(input === 'html' ? htmlToText(source, UNSEEN) : source);
  const heldWords = blocks.flatMap(({ text }) => plainTokens(text));
  if (letters(words) <= letters(heldWords)) return [];
  const held = count(heldWords);
  return words.filter((word) => {
    const left = held.get(word) ?? 0;
    held.set(word, left - 1);
    return left <= 0;
  });
}

function letters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
