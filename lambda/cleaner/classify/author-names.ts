import { LETTERS } from '../letters.ts';
import { cueForm } from './cues/matcher.ts';
import { isKept, looks, says, wordsOf } from './rules/support.ts';
import type { RuleContext } from './types.ts';

/** Lines around the headline that are looked at for a byline, and its words. */
const ABOVE = 4;
const BELOW = 12;
const BYLINE_WORDS = 8;
/** Behind these the names of a byline end. */
const NAME_END = /[,，、|•·/()（）\d]| [-–—] /;
const LEAST_LETTERS = 5;
const LEAST_WIDE = 3;
const WIDE = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LETTER = new RegExp(`[${LETTERS}]`, 'u');
const BIO_WORDS = 80;
const SURE_SCORE = 0.975;

/** "Jo Lind covers the harbour for the Courier": a line at the end that begins with the name of the byline. */
export function beginsWithAuthor(context: RuleContext, index: number): string | null {
  const words = wordsOf(context, index);
  if (index <= context.bodyFirst || index < context.bodyLast - 1 || words < 4 || words > BIO_WORDS)
    return null;
  if (isKept(context, index) && context.score[index]! > SURE_SCORE) return null;
  const form = context.lines.form[index]!;
  const name = authorNames(context).find(
    (author) => form.startsWith(author) && (WIDE.test(author) || !LETTER.test(form.charAt(author.length))),
  );
  return name === undefined ? null : 'begins with the name of the author';
}

/** The names in the bylines around the headline, in `cueForm`; read once a page. */
function authorNames(context: RuleContext): readonly string[] {
  const { memo } = context;
  if (memo.authors !== undefined) return memo.authors;
  const title = Math.max(0, context.title);
  const names: string[] = [];
  const end = Math.min(context.page.blocks.length, title + BELOW, Math.max(context.bodyFirst, 0) + 2);
  for (let i = Math.max(0, title - ABOVE); i < end; i++) {
    const name = i === context.title || wordsOf(context, i) > BYLINE_WORDS ? '' : nameIn(context, i);
    if (name.length >= (WIDE.test(name) ? LEAST_WIDE : LEAST_LETTERS)) names.push(name);
  }
  return (memo.authors = names);
}

function nameIn(context: RuleContext, index: number): string {
  const form = context.lines.form[index]!;
  const first = form.search(LETTER);
  const cue = says(context, index, 'byline', 'start')
    ? context.lines.cues.startCueAt(form, Math.max(0, first), 'byline')
    : null;
  if (cue === null && !looks(context, index, 'name')) return '';
  const rest = cueForm(form.slice(cue === null ? 0 : first + cue.length)).replace(/^[\s:：-]+/, '');
  return rest.split(NAME_END, 1)[0]!.trim();
}
