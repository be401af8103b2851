import type { Kind } from '../types.ts';
import { isBefore, isInside, isTitleLike, looks, wordsOf } from './rules/support.ts';
import type { RuleContext } from './types.ts';

/** A kind, and why. */
export interface Named {
  readonly kind: Kind;
  readonly evidence: string;
}

/** Menu entries and section labels are at most this long. */
const LABEL_WORDS = 5;
/** Kinds whose parts come several in a row: a figure or short label behind one belongs to it. */
const GREGARIOUS: ReadonlySet<Kind> = new Set([
  'comments',
  'share',
  'player',
  'related',
  'navigation',
  'widget',
  'subscribe',
  'advert',
]);

/**
 * Names a removed line that neither a rule nor a zone speaks for, by where it stands and what it looks like.
 *
 * @param before kind of the line before it, null when that was kept or there is none
 */
export function byPlace(context: RuleContext, index: number, before: Kind | null): Named {
  const words = wordsOf(context, index);
  if (!looks(context, index, 'letters')) {
    return before !== null && GREGARIOUS.has(before)
      ? { kind: before, evidence: `figures behind a line of ${before}` }
      : { kind: 'widget', evidence: 'figures without words, as counters show them' };
  }
  if (isBefore(context, index)) return beforeBody(context, index, words);
  if (isInside(context, index)) return insideBody(context, index, words, before);
  return behindBody(context, index, words, before);
}

function beforeBody(context: RuleContext, index: number, words: number): Named {
  const above = context.title < 0 || index < context.title;
  if (words <= LABEL_WORDS || above) {
    return words <= 7
      ? {
          kind: 'navigation',
          evidence: above ? 'a short line above the headline' : 'a label between headline and text',
        }
      : { kind: 'related', evidence: 'a longer line above the headline: a teaser of the page head' };
  }
  return { kind: 'title', evidence: 'a line between headline and text' };
}

function insideBody(context: RuleContext, index: number, words: number, before: Kind | null): Named {
  if (context.page.blocks[index]!.form === 'quote')
    return { kind: 'widget', evidence: 'a quote set apart, as embedded posts are' };
  if (looks(context, index, 'headline') && words >= 4) {
    return { kind: 'related', evidence: 'a headline between paragraphs that it does not belong to' };
  }
  if (
    words <= LABEL_WORDS &&
    context.kept[index + 1] === 0 &&
    isTitleLike(context, index + 1) &&
    wordsOf(context, index + 1) >= 4
  ) {
    return { kind: 'related', evidence: 'a label above the headline of another article' };
  }
  if (before !== null && words <= LABEL_WORDS)
    return { kind: before, evidence: `a short line behind one of ${before}` };
  if (before === 'related' || before === 'promo' || before === 'advert') {
    return { kind: before, evidence: `goes on behind a line of ${before}` };
  }
  return words <= LABEL_WORDS
    ? { kind: 'widget', evidence: 'a short label between paragraphs' }
    : { kind: 'related', evidence: 'stands between paragraphs that it does not belong to' };
}

function behindBody(context: RuleContext, index: number, words: number, before: Kind | null): Named {
  if (words > LABEL_WORDS && looks(context, index, 'headline')) {
    return { kind: 'related', evidence: 'a headline behind the article' };
  }
  if (isCardLabel(context, index))
    return { kind: 'related', evidence: 'a label or date on the card of another article' };
  if (before === 'widget' && words <= LABEL_WORDS)
    return { kind: before, evidence: 'a short line behind a part of the interface' };
  if (words <= LABEL_WORDS && isShortRun(context, index)) {
    return { kind: 'navigation', evidence: 'one of several short lines in a row behind the article' };
  }
  if (before !== null && GREGARIOUS.has(before))
    return { kind: before, evidence: `goes on behind a line of ${before}` };
  return words <= LABEL_WORDS
    ? { kind: 'widget', evidence: 'a short label behind the article' }
    : { kind: 'related', evidence: 'text of another matter behind the article' };
}

/** Three short lines in a row, this one among them. */
function isShortRun(context: RuleContext, index: number): boolean {
  const isShort = (i: number): boolean => {
    const words = wordsOf(context, i);
    return words > 0 && words <= LABEL_WORDS && looks(context, i, 'letters');
  };
  return (
    (isShort(index - 1) && (isShort(index - 2) || isShort(index + 1))) ||
    (isShort(index + 1) && isShort(index + 2))
  );
}

/** A date, or a label of few words, beside a headline behind the article. */
function isCardLabel(context: RuleContext, index: number): boolean {
  const isTitle = (i: number): boolean => looks(context, i, 'headline') && wordsOf(context, i) > LABEL_WORDS;
  return looks(context, index, 'date')
    ? isTitle(index - 1) || isTitle(index + 1)
    : wordsOf(context, index) <= 3 && isTitle(index + 1);
}
