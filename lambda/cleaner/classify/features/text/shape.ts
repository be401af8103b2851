import type { Block } from '../../../types.ts';
import type { Lexical } from '../lexical.ts';

/** How a line ends: in a word, in a mark that goes on, in dots, in the end of a sentence. */
export const END = { open: 0, clause: 1, dots: 2, sentence: 3 } as const;

/** What the characters of each line show; index = block. */
export interface Shape {
  readonly end: Uint8Array;
  /** 0 capital or letter without case, 1 small letter, 2 digit, 3 quote, dash or bracket, 4 other sign. */
  readonly begin: Uint8Array;
  readonly exclamations: Uint8Array;
  readonly questions: Uint8Array;
  readonly quotes: Uint8Array;
  /** Signs that part labels: | / · • > » → _ = + */
  readonly separators: Uint8Array;
  readonly brackets: Uint8Array;
  /** @ and # at the start of a word, addresses. */
  readonly handles: Uint8Array;
  /** Numbers, four-digit years among them, and times of day. */
  readonly numbers: Uint8Array;
  readonly years: Uint8Array;
  readonly clocks: Uint8Array;
  readonly money: Uint8Array;
  /** Share of the line before its first colon, 1 when it has none. */
  readonly colon: Float32Array;
  /** 1 for two to five capitalised words without digits or an end: a name or a title. */
  readonly name: Uint8Array;
}

/** One pass over the characters of every line. */
export function scanShape(blocks: readonly Block[], lexical: Lexical): Shape {
  const count = blocks.length;
  const bytes = (): Uint8Array => new Uint8Array(count);
  const shape = {
    end: bytes(),
    begin: bytes(),
    exclamations: bytes(),
    questions: bytes(),
    quotes: bytes(),
    separators: bytes(),
    brackets: bytes(),
    handles: bytes(),
    numbers: bytes(),
    years: bytes(),
    clocks: bytes(),
    money: bytes(),
    colon: new Float32Array(count).fill(1),
    name: bytes(),
  };
  for (let b = 0; b < count; b++) {
    const { text, words } = blocks[b]!;
    shape.begin[b] = beginOf(text);
    shape.end[b] = endOf(text);
    scanLine(text, b, shape);
    if (
      words >= 2 &&
      words <= 5 &&
      shape.numbers[b] === 0 &&
      shape.end[b] === END.open &&
      lexical.capitalised[b]! > 0.7
    )
      shape.name[b] = 1;
  }
  return shape;
}

function scanLine(text: string, b: number, shape: Shape): void {
  const add = (counts: Uint8Array): void => {
    if (counts[b]! < 255) counts[b]!++;
  };
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      if (digits === 0) add(shape.numbers);
      digits++;
      continue;
    }
    if (digits > 0) {
      if (digits === 4 && isYear(text, i - 4)) add(shape.years);
      if (code === 0x3a && digits <= 2 && isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i + 2)))
        add(shape.clocks);
      digits = 0;
    }
    if (
      code === 32 ||
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 0xc0 && code < 0x2000)
    )
      continue;
    if (code === 0x21 || code === 0xff01) add(shape.exclamations);
    else if (code === 0x3f || code === 0xff1f) add(shape.questions);
    else if (
      code === 0x22 ||
      code === 0xab ||
      code === 0xbb ||
      (code >= 0x201c && code <= 0x201f) ||
      code === 0x300c
    )
      add(shape.quotes);
    else if (
      code === 0x7c ||
      code === 0x2f ||
      code === 0xb7 ||
      code === 0x2022 ||
      code === 0x3e ||
      code === 0x2192 ||
      code === 0x5f ||
      code === 0x3d ||
      code === 0x2b
    )
      add(shape.separators);
    else if (code === 0x28 || code === 0x5b || code === 0xff08 || code === 0x3010) add(shape.brackets);
    else if (code === 0x40 || code === 0x23) add(shape.handles);
    else if (code === 0x24 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20b9)
      add(shape.money);
    else if ((code === 0x3a || code === 0xff1a) && shape.colon[b] === 1) shape.colon[b] = i / text.length;
  }
  if (digits === 4 && isYear(text, text.length - 4)) add(shape.years);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isYear(text: string, at: number): boolean {
  const century = text.slice(at, at + 2);
  return century === '19' || century === '20';
}

function beginOf(text: string): number {
  const code = text.charCodeAt(0);
  if (isDigit(code)) return 2;
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 0;
  if (code < 0xc0)
    return code === 0x22 || code === 0x27 || code === 0x28 || code === 0x2d || code === 0x5b || code === 0xab
      ? 3
      : 4;
  if (code < 0x2000) {
    const first = text[0]!;
    return first === first.toLowerCase() && first !== first.toUpperCase() ? 1 : 0;
  }
  if (code <= 0x206f) return 3;
  if (code < 0x3000) return 4;
  return code <= 0x303f ? 3 : 0;
}

/** The last sign counts, closing quotes and brackets left out. */
function endOf(text: string): number {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.has(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  if (code === 0x2e) return text.charCodeAt(at - 1) === 0x2e ? END.dots : END.sentence;
  if (code === 0x2026) return END.dots;
  if (SENTENCE_ENDS.has(code)) return END.sentence;
  return CLAUSE_ENDS.has(code) ? END.clause : END.open;
}

const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const CLOSERS = codes('"\'”’»)]」』）*“');
const SENTENCE_ENDS = codes('!?。！？؟।՞');
const CLAUSE_ENDS = codes(',;:-–—，；：、،');
