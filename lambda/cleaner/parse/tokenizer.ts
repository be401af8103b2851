import { QuoteType, type TokenizerCallbacks } from 'htmlparser2';

const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

/** Elements whose content is text up to their own end tag. */
const VERBATIM = new Set(['script', 'style', 'title', 'textarea', 'xmp']);

export interface TokenizerOptions {
  /** Is an attribute to be passed over whose name begins with this character and is as long? */
  readonly skips?: (first: number, length: number) => boolean;
}

/**
 * Takes a page apart, and tells htmlparser2's parser what htmlparser2's tokenizer would tell it. That one takes a page in
 * pieces and goes from state to state with every character; this one has the whole page before it and leaps to where a
 * text, a value or a comment ends. A tag or comment that the page stops in is left out, as in browsers.
 */
export class WholePageTokenizer {
  running = true;
  private page = '';
  /** Where reading goes on. */
  private at = 0;

  constructor(
    private readonly options: TokenizerOptions,
    private readonly parser: TokenizerCallbacks,
  ) {}

  pause(): void {
    this.running = false;
  }

  /** @param page all of it: to be called once */
  write(page: string): void {
    this.page = page;
    let text = 0;
    for (let tag = page.indexOf('<'); tag >= 0; tag = page.indexOf('<', this.at)) {
      if (tag > text) this.parser.ontext(text, tag);
      if (!this.running) return;
      this.at = tag + 1;
      // A "<" that begins no tag is the first character of the text behind it.
      text = this.readMarkup() ? this.at : tag;
      if (!this.running) return;
    }
    if (text < page.length) this.parser.ontext(text, page.length);
  }

  end(): void {
    if (this.running) this.parser.onend();
  }

  /** @returns false where the "<" begins nothing */
  private readMarkup(): boolean {
    const { page, parser } = this;
    const from = this.at;
    if (isLetter(page.charCodeAt(from))) this.readOpenTag();
    else if (page[from] === '/') return this.readCloseTag();
    else if (page[from] === '!') this.readDeclaration();
    else if (page[from] !== '?') return false;
    else if (this.leapBehind('>', from + 1)) parser.onprocessinginstruction(from + 1, this.at - 1);
    return true;
  }

  private readDeclaration(): void {
    const { page, parser } = this;
    const from = this.at + 1;
    if (page.startsWith('--', from)) {
      // "<!-->" is a comment too: its end may be its beginning.
      if (this.leapBehind('-->', from)) parser.oncomment(from + 2, this.at - 1, 2);
    } else {
      // htmlparser2 does not look at what follows "<!" or "<!-", be it ">".
      const unseen = page[from] === '-' ? 2 : 1;
      if (this.leapBehind('>', from + unseen)) parser.ondeclaration(from, this.at - 1);
    }
  }

  /** @returns false for "</>", which is text */
  private readCloseTag(): boolean {
    const { page, parser } = this;
    const from = this.skipWhite(this.at + 1);
    if (from === page.length || page.charCodeAt(from) === GREATER) return false;
    if (!isLetter(page.charCodeAt(from))) {
      if (this.leapBehind('>', from + 1)) parser.oncomment(from, this.at - 1, 0);
      return true;
    }
    this.closeTag(from);
    return true;
  }

  /** @param from where the name begins */
  private closeTag(from: number): void {
    const { page } = this;
    let to = from + 1;
    // Unlike at a tag's beginning, a slash is of the name.
    while (to < page.length && !endsValue(page.charCodeAt(to))) to++;
    if (to < page.length) this.parser.onclosetag(from, to);
    this.leapBehind('>', to);
  }

  private readOpenTag(): void {
    const { page, parser } = this;
    const from = this.at;
    const to = this.skipName(from + 1);
    this.at = to;
    if (to === page.length) return;
    parser.onopentagname(from, to);
    if (this.running && this.readAttributes() && mayBeVerbatim(page.charCodeAt(from))) {
      const name = page.slice(from, to).toLowerCase();
      if (VERBATIM.has(name)) this.readVerbatim(name);
    }
  }

  /**
   * Reads on to the end of the tag.
   *
   * @returns false where the tag closes itself or does not end
   */
  private readAttributes(): boolean {
    const { page, parser } = this;
    let at = this.at;
    while ((at = this.skipWhite(at)) < page.length) {
      const code = page.charCodeAt(at);
      if (code === GREATER) {
        parser.onopentagend(at);
        this.at = at + 1;
        return true;
      }
      if (code !== SLASH) at = this.readAttribute(at);
      else if (page.charCodeAt((at = this.skipWhite(at + 1))) === GREATER) {
        parser.onselfclosingtag(at);
        this.at = at + 1;
        return false;
      }
    }
    this.at = at;
    return false;
  }

  /** @returns the offset behind the attribute; the page's length where it does not end */
  private readAttribute(from: number): number {
    const { page } = this;
    const { length } = page;
    const nameEnd = this.skipAttributeName(from + 1);
    let at = this.skipWhite(nameEnd);
    if (at < length && page.charCodeAt(at) !== EQUALS) {
      this.tell(from, nameEnd, nameEnd, nameEnd, QuoteType.NoValue);
      return at;
    }
    at = this.skipWhite(at + 1);
    if (at >= length) return length;
    const quote = page[at]!;
    if (quote === '"' || quote === "'") {
      const end = page.indexOf(quote, at + 1);
      if (end < 0) return length;
      this.tell(from, nameEnd, at + 1, end, quote === '"' ? QuoteType.Double : QuoteType.Single);
      return end + 1;
    }
    const value = at;
    while (at < length && !endsValue(page.charCodeAt(at))) at++;
    if (at < length) this.tell(from, nameEnd, value, at, QuoteType.Unquoted);
    return at;
  }

  private tell(from: number, nameEnd: number, value: number, end: number, quote: QuoteType): void {
    const { parser, options } = this;
    if (options.skips?.(this.page.charCodeAt(from), nameEnd - from)) return;
    parser.onattribname(from, nameEnd);
    if (quote !== QuoteType.NoValue) parser.onattribdata(value, end);
    const isQuoted = quote === QuoteType.Double || quote === QuoteType.Single;
    parser.onattribend(quote, isQuoted ? end + 1 : end);
  }

  /** Tells all up to the element's end tag as text, and that. */
  private readVerbatim(name: string): void {
    const { page, parser } = this;
    const from = this.at;
    let tag = page.indexOf('</', from);
    while (tag >= 0 && !this.isEndOf(name, tag + 2)) tag = page.indexOf('</', tag + 2);
    const to = tag < 0 ? page.length : tag;
    this.at = to;
    if (to > from) parser.ontext(from, to);
    if (tag >= 0 && this.running) this.closeTag(tag + 2);
  }

  private isEndOf(name: string, from: number): boolean {
    const { page } = this;
    const to = from + name.length;
    const code = page.charCodeAt(to);
    return (code === GREATER || isWhite(code)) && page.slice(from, to).toLowerCase() === name;
  }

  /** @returns false where the rest of the page does not hold it; reading goes on at the page's end then */
  private leapBehind(mark: string, from: number): boolean {
    const found = this.page.indexOf(mark, from);
    this.at = found < 0 ? this.page.length : found + mark.length;
    return found >= 0;
  }

  private skipWhite(from: number): number {
    const { page } = this;
    let at = from;
    while (at < page.length && isWhite(page.charCodeAt(at))) at++;
    return at;
  }

  private skipName(from: number): number {
    const { page } = this;
    let at = from;
    while (at < page.length && !endsName(page.charCodeAt(at))) at++;
    return at;
  }

  private skipAttributeName(from: number): number {
    const { page } = this;
    let at = from;
    while (at < page.length) {
      const code = page.charCodeAt(at);
      if (code === EQUALS || endsName(code)) break;
      at++;
    }
    return at;
  }
}

// Letters come first in each of these: most characters are.

function isWhite(code: number): boolean {
  return code <= 32 && (code === 32 || code === 10 || code === 9 || code === 13 || code === 12);
}

function endsValue(code: number): boolean {
  return code <= GREATER && (code === GREATER || isWhite(code));
}

function endsName(code: number): boolean {
  return code <= GREATER && (code === GREATER || code === SLASH || isWhite(code));
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** By the first letter of its name. */
function mayBeVerbatim(code: number): boolean {
  const letter = code | 32;
  return letter === 115 || letter === 116 || letter === 120;
}
