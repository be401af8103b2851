import { QuoteType, type TokenizerCallbacks } from 'htmlparser2';
import { mayBeRead } from './attributes.ts';

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const DASH = 45;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_X = 120;

/**
 * Elements that hold text alone, up to their end tag: what follows the first letter of their names. htmlparser2 tells
 * those on t and x apart by the second letter only, and so does this.
 */
const VERBATIM_ON_S = new Map([
  ['cript', '</script'],
  ['tyle', '</style'],
]);
const VERBATIM_ON_T_AND_X = new Map([
  ['itle', '</title'],
  ['extarea', '</textarea'],
  ['mp', '</xmp'],
]);

/**
 * htmlparser2's tokenizer for a page that is there at once, without CDATA, and whose entities are decoded later: where that
 * one takes a step a character, this leaps, and it passes over attributes that nothing reads. It tells the same events in
 * the same order, also for markup that is broken or cut off.
 */
export class PageTokenizer {
  running = true;
  private page = '';
  /** Where the text begins that was not told yet. */
  private textFrom = 0;

  constructor(
    _: unknown,
    private readonly tell: TokenizerCallbacks,
  ) {}

  write(page: string): void {
    this.page = page;
    let next = 0;
    for (let open = page.indexOf('<'); open >= 0; open = page.indexOf('<', next)) {
      if (open > this.textFrom) this.tell.ontext(this.textFrom, open);
      if (!this.running) return;
      this.textFrom = open;
      next = this.markup(open);
      if (!this.running) return;
    }
    if (this.textFrom < page.length) this.tell.ontext(this.textFrom, page.length);
  }

  end(): void {
    if (this.running) this.tell.onend();
  }

  pause(): void {
    this.running = false;
  }

  /** Reads what a "<" begins. @returns where to look for the next */
  private markup(open: number): number {
    const code = this.page.charCodeAt(open + 1);
    if (isLetter(code)) return this.openTag(open + 1);
    if (code === SLASH) return this.closeTag(open + 2);
    if (code === EXCLAMATION) return this.declaration(open + 2);
    if (code !== QUESTION) return open + 1;
    const end = this.page.indexOf('>', open + 2);
    if (end < 0) return this.cutOff(open + 2);
    this.tell.onprocessinginstruction(open + 2, end);
    return this.goOn(end + 1);
  }

  private declaration(from: number): number {
    const { page } = this;
    const isDashed = page.charCodeAt(from) === DASH;
    if (isDashed && page.charCodeAt(from + 1) === DASH) return this.comment(from);
    // htmlparser2 looks for the end behind the characters by which it tells a comment.
    const end = page.indexOf('>', from + (isDashed ? 2 : 1));
    if (end < 0) return this.cutOff(from);
    this.tell.ondeclaration(from, end);
    return this.goOn(end + 1);
  }

  /** @param dashes where the two dashes are: "<!-->" is a comment */
  private comment(dashes: number): number {
    const end = this.page.indexOf('-->', dashes);
    if (end < 0) return this.cutOff();
    this.tell.oncomment(dashes + 2, end + 2, 2);
    return this.goOn(end + 3);
  }

  private closeTag(behindSlash: number): number {
    const { page } = this;
    const from = whiteEnd(page, behindSlash);
    if (from === page.length) return from;
    const code = page.charCodeAt(from);
    if (code === GREATER) return from + 1;
    if (isLetter(code)) return this.closeTagNamed(from);
    const end = page.indexOf('>', from);
    if (end < 0) return this.cutOff(from);
    this.tell.oncomment(from, end, 0);
    return this.goOn(end + 1);
  }

  private closeTagNamed(from: number): number {
    const { page } = this;
    let end = from;
    for (; end < page.length; end++) {
      const code = page.charCodeAt(end);
      if (code === GREATER || isWhite(code)) break;
    }
    if (end === page.length) return this.cutOff();
    this.tell.onclosetag(from, end);
    const behind = page.indexOf('>', end) + 1;
    // There htmlparser2 takes the last character for text.
    return behind > 0 ? this.goOn(behind) : this.cutOff(page.length - 1);
  }

  private openTag(from: number): number {
    const { page } = this;
    let end = from + 1;
    while (end < page.length && !endsName(page.charCodeAt(end))) end++;
    if (end === page.length) return this.cutOff(mayBeVerbatim(page.slice(from)) ? from : end);
    this.tell.onopentagname(from, end);
    if (!this.running) return end;
    const close = this.attributes(end);
    if (close < 0) return page.length;
    if (page.charCodeAt(close) === SLASH) {
      // What stands between is white space.
      const behind = page.indexOf('>', close) + 1;
      this.tell.onselfclosingtag(behind - 1);
      return this.goOn(behind);
    }
    this.tell.onopentagend(close);
    this.goOn(close + 1);
    const verbatimEnd = verbatimEndOf(page, from, end);
    return verbatimEnd === undefined ? close + 1 : this.verbatim(verbatimEnd);
  }

  /** Reads attributes. @returns where the ">" of the tag stands, or the "/" before it; -1 when the page ends before */
  private attributes(from: number): number {
    const { page } = this;
    let last = -1;
    for (let at = from; at < page.length; ) {
      const code = page.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === SLASH) {
        const next = whiteEnd(page, at + 1);
        if (next === page.length) {
          // There htmlparser2 takes the last character for text, and its place is that of the last attribute.
          if (last >= 0) this.tell.onattribname(last, next);
          this.cutOff(next - 1);
          return -1;
        }
        if (page.charCodeAt(next) === GREATER) return at;
        at = next;
      } else if (isWhite(code)) at++;
      else at = this.attribute((last = at));
    }
    this.cutOff();
    return -1;
  }

  /** Reads an attribute. @returns where to go on; the end of the page when it is cut off */
  private attribute(from: number): number {
    const { page } = this;
    let end = from + 1;
    while (end < page.length && page.charCodeAt(end) !== EQUALS && !endsName(page.charCodeAt(end))) end++;
    const behind = whiteEnd(page, end);
    if (behind === page.length) return behind;
    if (page.charCodeAt(behind) !== EQUALS) {
      this.tellAttribute(from, end, end, end, QuoteType.NoValue);
      return behind;
    }
    const value = whiteEnd(page, behind + 1);
    if (value === page.length) return value;
    const quote = page.charCodeAt(value);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return this.bareAttribute(from, end, value);
    const close = page.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", value + 1);
    if (close < 0) return page.length;
    this.tellAttribute(
      from,
      end,
      value + 1,
      close,
      quote === DOUBLE_QUOTE ? QuoteType.Double : QuoteType.Single,
    );
    return close + 1;
  }

  private bareAttribute(from: number, end: number, value: number): number {
    const { page } = this;
    let close = value;
    while (close < page.length && page.charCodeAt(close) !== GREATER && !isWhite(page.charCodeAt(close)))
      close++;
    if (close < page.length) this.tellAttribute(from, end, value, close, QuoteType.Unquoted);
    return close;
  }

  private tellAttribute(from: number, end: number, value: number, close: number, quote: QuoteType): void {
    const { page, tell } = this;
    if (!mayBeRead(page.charCodeAt(from), page.charCodeAt(end - 1), end - from)) return;
    tell.onattribname(from, end);
    if (quote !== QuoteType.NoValue) tell.onattribdata(value, close);
    tell.onattribend(quote, close);
  }

  /** The text of an element up to its end tag, and that tag. */
  private verbatim(endTag: string): number {
    const { page, textFrom } = this;
    for (let at = page.indexOf('</', textFrom); at >= 0; at = page.indexOf('</', at + 2)) {
      const behind = at + endTag.length;
      if (behind >= page.length) break;
      const code = page.charCodeAt(behind);
      if ((code !== GREATER && !isWhite(code)) || page.slice(at, behind).toLowerCase() !== endTag) continue;
      if (textFrom < at) this.tell.ontext(textFrom, at);
      return this.running ? this.closeTagNamed(at + 2) : behind;
    }
    return this.cutOff(textFrom);
  }

  private goOn(at: number): number {
    this.textFrom = at;
    return at;
  }

  /** The page ends within markup. @param textFrom where it is taken for text from; what is left out is nothing */
  private cutOff(textFrom = this.page.length): number {
    this.textFrom = textFrom;
    return this.page.length;
  }
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

const isWhite = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === TAB || code === FORM_FEED || code === RETURN;

const endsName = (code: number): boolean => code === GREATER || code === SLASH || isWhite(code);

function whiteEnd(page: string, from: number): number {
  let end = from;
  while (end < page.length && isWhite(page.charCodeAt(end))) end++;
  return end;
}

/** The beginning of the end tag of an element that holds text alone. */
const verbatimEndOf = (page: string, from: number, end: number): string | undefined =>
  verbatimOn(page.charCodeAt(from))?.get(page.slice(from + 1, end).toLowerCase());

/** Is it the beginning of such an element's name, or all of it? */
function mayBeVerbatim(name: string): boolean {
  const rests = verbatimOn(name.charCodeAt(0))?.keys() ?? [];
  return [...rests].some((rest) => rest.startsWith(name.slice(1).toLowerCase()));
}

/** Elements that hold text alone, by the first letter of their names. */
function verbatimOn(letter: number): ReadonlyMap<string, string> | undefined {
  const lower = letter | 32;
  if (lower === LETTER_S) return VERBATIM_ON_S;
  return lower === LETTER_T || lower === LETTER_X ? VERBATIM_ON_T_AND_X : undefined;
}
