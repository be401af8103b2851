import { replaceInSteps } from './replace.ts';

/** Control characters other than tab and line ends: no page means them, and readers of JSON stumble over them. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text of whole characters that show: halves of surrogate pairs become U+FFFD, control characters blanks. Keeps the length. */
export function soundText(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.search(CONTROLS) < 0 ? whole : replaceInSteps(whole, CONTROLS, ' ');
}

/** The beginning of a text, never ending in half a pair. */
export function beginning(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
