import { replaceInSteps } from '../replace.ts';
import { isInvisible } from '../sound-text.ts';
import type { Mark } from '../types.ts';
import { countWords } from './words.ts';

/** A finished run of inline text. */
export interface InlineRun {
  readonly text: string;
  readonly from: number;
  readonly marks: readonly Mark[];
  readonly words: number;
  readonly linkWords: number;
  readonly node: number;
}

const MARK_TYPES: Readonly<Record<string, Mark['type']>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
};
const NO_MARKS: readonly Mark[] = [];
/** White space but single spaces, which stay as they are: most texts hold no other and are not copied. */
const WHITE = /(?:[^\S ]|\u200b)[\s\u200b]*| [\s\u200b]+/g;

/** Gathers the text nodes between two block boundaries: collapses white space, remembers inline markup. */
export class InlineText {
  /** Only added to until the run ends: to read a character of it makes the engine copy it all. */
  private text = '';
  /** Is the text empty, or does it end in a space? */
  private atSpace = true;
  /** The last character of the text. */
  private last = '';
  /** The inline element that ended since the last text, its address, and whether another one has begun since. */
  private ended = '';
  private endedHref: string | undefined;
  private atSeam = false;
  private from = 0;
  private node = -1;
  private marks: Mark[] = [];
  /** Open inline elements; they stay open over a boundary inside them and mark the next run too. */
  private open: { tag: string; type: Mark['type'] | undefined; href: string | undefined; from: number }[] =
    [];

  /** Adds a text node; true when it held more than white space. */
  append(data: string, from: number, node: number, verbatim: boolean): boolean {
    // Most texts between elements are a line end and some blanks.
    if (!verbatim && isWhite(data)) {
      if (data !== '') this.space();
      return false;
    }
    const piece = verbatim || !holdsWhite(data) ? data : replaceInSteps(data, WHITE, ' ');
    if (piece === '') return false;
    if (this.text === '') {
      this.from = from;
      this.node = node;
    }
    if (this.atSeam && !verbatim && isSeam(this.last, piece[0]!) && !this.isCode()) this.space();
    this.ended = '';
    this.atSeam = false;
    this.add(piece[0] === ' ' && this.atSpace && !verbatim ? piece.slice(1) : piece);
    return true;
  }

  private add(piece: string): void {
    // A mark begins behind the space that it opened before.
    if (piece[0] === ' ')
      for (let i = this.open.length - 1; i >= 0 && this.open[i]!.from === this.text.length; i--)
        this.open[i]!.from++;
    this.text += piece;
    this.last = piece[piece.length - 1]!;
    this.atSpace = this.last === ' ';
  }

  /** One space, unless the run is empty or ends in one. */
  space(): void {
    if (!this.atSpace) this.add(' ');
  }

  openMark(tag: string, href: string | undefined): void {
    // Style parts links that nothing stands between: names, tags, entries of a menu. Editors cut one link in two.
    if (tag === 'a' && this.ended === 'a' && href !== this.endedHref) this.space();
    this.atSeam = this.ended !== '';
    this.open.push({ tag, type: MARK_TYPES[tag], href, from: this.text.length });
  }

  closeMark(tag: string): void {
    const mark = this.open.pop();
    this.ended = tag;
    this.endedHref = mark?.href;
    if (mark && mark.tag === tag) this.note(mark);
  }

  /** Names in code are coloured by parts: "use" and "State". */
  private isCode(): boolean {
    return this.open.some(({ type }) => type === 'code');
  }

  /** Ends the run: null when it held nothing but white space. */
  take(verbatim: boolean): InlineRun | null {
    // Most boundaries stand next to another one.
    if (this.text === '' && this.open.length === 0) return null;
    const text = verbatim ? trimCode(this.text) : this.text.trimEnd();
    if (text === '' || isInvisible(text)) {
      this.clear();
      return null;
    }
    for (const mark of this.open) this.note(mark);
    const run = this.finish(text);
    this.clear();
    return run;
  }

  private clear(): void {
    this.text = '';
    this.atSpace = true;
    this.ended = '';
    this.atSeam = false;
    this.marks = [];
    for (const mark of this.open) mark.from = 0;
  }

  private note(mark: { type: Mark['type'] | undefined; href: string | undefined; from: number }): void {
    if (!mark.type) return;
    const { from } = mark;
    const to = this.text.length - (this.atSpace ? 1 : 0);
    if (to <= from) return;
    this.marks.push({ from, to, type: mark.type, ...(mark.href !== undefined && { href: mark.href }) });
  }

  private finish(text: string): InlineRun {
    const words = countWords(text);
    let linkWords = 0;
    for (const { type, from, to } of this.marks) {
      if (type !== 'link') continue;
      // An entry of a menu is one link. Marks of code may reach beyond what is left of it.
      const end = Math.min(to, text.length);
      linkWords += from === 0 && end === text.length ? words : countWords(text, from, end);
    }
    return {
      text,
      from: this.from,
      marks: this.marks.length > 0 ? this.marks : NO_MARKS,
      words,
      linkWords: Math.min(words, linkWords),
      node: this.node,
    };
  }
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
const isUpper = (sign: string): boolean => sign !== sign.toLowerCase();
const isLower = (sign: string): boolean => sign !== sign.toUpperCase();

/** Does a word end and another begin where one inline element follows another: "Ridgeway" and "Trail 2", "2026" and "1h 54m"? */
const isSeam = (before: string, behind: string): boolean =>
  (isLower(before) || isDigit(before)) && (isUpper(behind) || isDigit(behind));

/** Is all of a text white space, as `WHITE` has it? */
function isWhite(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13 && !isRareWhite(code)) return false;
  }
  return true;
}

/** Does a text hold white space as `WHITE` has it? The engine would take several times as long to look. */
function holdsWhite(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 ? code !== 32 || before === 32 : code >= 0xa0 && isRareWhite(code)) return true;
    before = code;
  }
  return false;
}

const RARE_WHITE: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

const isRareWhite = (code: number): boolean =>
  code === 11 ||
  code === 12 ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x1680 && code <= 0x3000 && ((code >= 0x2000 && code <= 0x200b) || RARE_WHITE.has(code)));

function trimCode(text: string): string {
  return text.replace(/\u200b|\ufeff/g, '').trim() === '' ? '' : text.replace(/^[ \t]*\r?\n/, '').trimEnd();
}
