/** How a line ends: in a word, in a mark that goes on, in dots, as a sentence does. */
export const END = { open: 0, clause: 1, dots: 2, sentence: 3 } as const;

/** The last sign of a line counts, closing quotes and brackets left out; marks of all scripts. */
export function endOf(text: string): number {
  let at = text.length - 1;
  if (isLetter(text.charCodeAt(at))) return END.open;
  while (at > 0 && CLOSERS.has(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  if (code === 0x2e) return text.charCodeAt(at - 1) === 0x2e ? END.dots : END.sentence;
  if (code === 0x2026) return END.dots;
  if (SENTENCE_ENDS.has(code)) return END.sentence;
  return CLAUSE_ENDS.has(code) ? END.clause : END.open;
}

/** Of ASCII: most lines end in one. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const CLOSERS = codes('"\'”’»)]」』）*“');
const SENTENCE_ENDS = codes('!?。！？؟।՞');
const CLAUSE_ENDS = codes(',;:-–—，；：、،');
