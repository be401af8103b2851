import { isCapital, isSmall } from '../../letters.ts';

/** The pieces of a text that a flattener ran together: between a small letter and a capital. */
export function piecesAtSeams(text: string): readonly string[] {
  if (!mayHoldSeam(text)) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (let at = 1; at < text.length; at++) {
    if (!isCapital(text.charAt(at)) || !isSmall(text.charAt(at - 1))) continue;
    pieces.push(text.slice(from, at));
    from = at;
  }
  return [...pieces, text.slice(from)];
}

/** Cheap: of letters beyond ASCII it is not asked which they are. */
function mayHoldSeam(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 || (code >= 65 && code <= 90 && before >= 97 && before <= 122)) return true;
    before = code;
  }
  return false;
}
