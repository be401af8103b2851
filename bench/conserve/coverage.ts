import { Parser } from 'htmlparser2';
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
  const words = plainTokens(input === 'html' ? visibleText(source) : source);
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

function visibleText(html: string): string {
  let depth = 0;
  let text = '';
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) depth += 1;
      text += BREAKS.has(name) ? '\n' : '';
    },
    ontext(data) {
      if (depth === 0) text += data;
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) depth -= 1;
      text += BREAKS.has(name) ? '\n' : '';
    },
  });
  parser.end(html);
  return text;
}

/** Enough of the elements that part words; the rest are inline or stand between these. */
const BREAKS = new Set(
  'address article aside blockquote body br button dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr img input label li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
