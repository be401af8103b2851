const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

/** Is told what a page is made of, by offsets of names, values and texts. */
export interface Markup {
  /** A start tag. @returns the name in lower case where all up to its end tag is text, else null */
  open(tag: number, from: number, to: number): string | null;
  /** An attribute of the start tag; one without a value has an empty one. */
  attribute(from: number, to: number, value: number, end: number): void;
  /** The end of the start tag. @param closesItself written with a slash */
  opened(closesItself: boolean): void;
  /** An end tag. */
  close(tag: number, from: number, to: number): void;
  /** A text or a part of one: each "<" that begins nothing begins a part. */
  text(from: number, to: number): void;
}

/**
 * Takes a page apart. It leaps from the beginning of a text, value or comment to its end; tags and comments that the page
 * stops in are left out. Linear: no character is looked at more than a few times.
 */
export class Tokenizer {
  /** Where reading goes on. */
  private at = 0;

  constructor(
    private readonly page: string,
    private readonly markup: Markup,
  ) {}

  read(): void {
    const { page } = this;
    let text = 0;
    for (let tag = page.indexOf('<'); tag >= 0; tag = page.indexOf('<', this.at)) {
      if (tag > text) this.markup.text(text, tag);
      this.at = tag + 1;
      text = this.readMarkup(tag) ? this.at : tag;
    }
    if (text < page.length) this.markup.text(text, page.length);
  }

  /** @returns false where the "<" begins nothing */
  private readMarkup(tag: number): boolean {
    const { page } = this;
    const code = page.charCodeAt(tag + 1);
    if (isLetter(code)) this.readOpenTag(tag);
    else if (code === SLASH) return this.readCloseTag(tag);
    else if (page[tag + 1] === '!') this.skipDeclaration(tag + 2);
    else if (page[tag + 1] === '?') this.leapBehind('>', tag + 2);
    else return false;
    return true;
  }

  private skipDeclaration(from: number): void {
    const { page } = this;
    // "<!-->" is a comment too: its end may be its beginning.
    if (page.startsWith('--', from)) this.leapBehind('-->', from);
    // As in htmlparser2, which does not look at what follows "<!" or "<!-", be it ">".
    else this.leapBehind('>', from + (page[from] === '-' ? 2 : 1));
  }

  /** @returns false for "</>", which is text */
  private readCloseTag(tag: number): boolean {
    const { page } = this;
    const from = this.skipWhite(tag + 2);
    if (from === page.length || page.charCodeAt(from) === GREATER) return false;
    if (isLetter(page.charCodeAt(from))) this.closeTag(tag, from);
    else this.leapBehind('>', from + 1);
    return true;
  }

  /** @param from where the name begins */
  private closeTag(tag: number, from: number): void {
    const { page } = this;
    let to = from + 1;
    // Unlike in a start tag, a slash is of the name.
    while (to < page.length && !endsValue(page.charCodeAt(to))) to++;
    if (to < page.length) this.markup.close(tag, from, to);
    this.leapBehind('>', to);
  }

  private readOpenTag(tag: number): void {
    const { page } = this;
    const from = tag + 1;
    const to = this.skipName(from + 1);
    this.at = to;
    if (to === page.length) return;
    const verbatim = this.markup.open(tag, from, to);
    if (this.readAttributes() && verbatim !== null) this.readVerbatim(verbatim);
  }

  /**
   * Reads on to the end of the tag.
   *
   * @returns false where the tag closes itself or does not end
   */
  private readAttributes(): boolean {
    const { page, markup } = this;
    let at = this.at;
    while ((at = this.skipWhite(at)) < page.length) {
      const code = page.charCodeAt(at);
      if (code === GREATER) {
        markup.opened(false);
        this.at = at + 1;
        return true;
      }
      if (code !== SLASH) at = this.readAttribute(at);
      else if (page.charCodeAt((at = this.skipWhite(at + 1))) === GREATER) {
        markup.opened(true);
        this.at = at + 1;
        return false;
      }
    }
    this.at = at;
    return false;
  }

  /** @returns the offset behind the attribute; the page's length where it does not end */
  private readAttribute(from: number): number {
    const { page, markup } = this;
    const { length } = page;
    const to = this.skipAttributeName(from + 1);
    let at = this.skipWhite(to);
    if (at < length && page.charCodeAt(at) !== EQUALS) {
      markup.attribute(from, to, to, to);
      return at;
    }
    at = this.skipWhite(at + 1);
    if (at >= length) return length;
    const quote = page[at]!;
    if (quote === '"' || quote === "'") {
      const end = page.indexOf(quote, at + 1);
      if (end < 0) return length;
      markup.attribute(from, to, at + 1, end);
      return end + 1;
    }
    const value = at;
    while (at < length && !endsValue(page.charCodeAt(at))) at++;
    if (at < length) markup.attribute(from, to, value, at);
    return at;
  }

  /** Tells all up to the element's end tag as text, and that. */
  private readVerbatim(name: string): void {
    const { page, markup } = this;
    const from = this.at;
    let tag = page.indexOf('</', from);
    while (tag >= 0 && !this.isEndOf(name, tag + 2)) tag = page.indexOf('</', tag + 2);
    const to = tag < 0 ? page.length : tag;
    this.at = to;
    if (to > from) markup.text(from, to);
    if (tag >= 0) this.closeTag(tag, tag + 2);
  }

  private isEndOf(name: string, from: number): boolean {
    const { page } = this;
    const to = from + name.length;
    const code = page.charCodeAt(to);
    return (code === GREATER || isWhite(code)) && page.slice(from, to).toLowerCase() === name;
  }

  /** To the end of the page where the rest of it does not hold the mark. */
  private leapBehind(mark: string, from: number): void {
    const found = this.page.indexOf(mark, from);
    this.at = found < 0 ? this.page.length : found + mark.length;
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
