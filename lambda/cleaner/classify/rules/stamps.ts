import type { RuleContext } from '../types.ts';
import { looks, wordsOf } from './support.ts';

/** "Alt text - Site Name, 1920, 01.05.2022": a dash, a name, a width in pixels, a day. */
const STAMP = /[-–|] ([^,]{2,40}), \d{2,4}, \d{1,2}[./-]\d{1,2}[./-]\d{4}$/;

export const isStamped = ({ page }: RuleContext, index: number): boolean => {
  const text = page.blocks[index]?.text;
  if (text === undefined) return false;
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57 && STAMP.test(text.slice(-90));
};

/** A stamped alt text before a headline is the picture of another article's card; before prose, one of this article. */
export function stampOpensCard(context: RuleContext, index: number): boolean {
  const next = index + 1;
  if (context.bodyFirst < 0 || index < context.bodyFirst || next === context.title) return false;
  return looks(context, next, 'headline') && !looks(context, next, 'sentence') && wordsOf(context, next) >= 4;
}
