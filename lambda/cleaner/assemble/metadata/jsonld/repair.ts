const WHITE = /\s/;
const BARE = /[^\s"{}[\],:;/]+|\//y;
const LITERAL = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
/** How much white space is passed over to find a mark of structure. */
const MOST_WHITE = 200;
/** A value's first character but a quote, or a mark of structure. */
const AFTER_COMMA = /[{}[\]\dtfn-]/;

/**
 * Mends the faults that templates leave in JSON-LD, where the mending cannot change what was meant: comments and
 * CDATA around it, raw control characters and unescaped quotes in strings, commas too many or missing, several values
 * behind one another, a tail that was cut off. One pass over the text.
 *
 * @returns JSON text of a list of the values, likelier to parse; the caller still has to try
 */
export function repairJson(source: string): string {
  const text = unwrap(source);
  // Some templates quote as their own language does: {'@type': 'Article'}.
  const quote = text.includes('"') ? '"' : "'";
  const writer = new Writer();
  let i = 0;
  while (i < text.length) {
    const char = text[i]!;
    if (char === quote) {
      const end = stringEnd(text, i + 1, quote);
      writer.value(`"${escapeString(text.slice(i + 1, end))}"`);
      i = end + 1;
    } else if (char === '/' && (text[i + 1] === '*' || text[i + 1] === '/')) {
      i = afterComment(text, i);
    } else if ('{[}]:,'.includes(char)) {
      if (!writer.structure(char)) break;
      i++;
    } else {
      BARE.lastIndex = i;
      const bare = BARE.exec(text)?.[0];
      if (bare !== undefined) writer.value(LITERAL.test(bare) ? bare : JSON.stringify(bare));
      i += bare?.length ?? 1;
    }
  }
  return writer.finish();
}

/** Writes values and structure, and puts the commas itself. */
class Writer {
  private readonly out: string[] = [];
  private readonly open: string[] = [];
  /** What was written last: '' at a start, ':' after a key, 'v' after a value. */
  private last: '' | ':' | 'v' = '';

  value(json: string): void {
    if (this.last === 'v') this.out.push(',');
    this.out.push(json);
    this.last = 'v';
  }

  /** False when the mark closes more than is open: the rest is not JSON any more. */
  structure(char: string): boolean {
    if (char === ':') {
      if (this.last === 'v') this.out.push(':');
      this.last = ':';
    } else if (char === ',') {
      if (this.last === ':') this.value('null');
    } else if (char === '{' || char === '[') {
      this.value(char);
      this.open.push(char === '{' ? '}' : ']');
      this.last = '';
    } else {
      const close = this.open.pop();
      if (close === undefined) return false;
      this.close(close);
    }
    return true;
  }

  finish(): string {
    while (this.open.length > 0) this.close(this.open.pop()!);
    return `[${this.out.join('')}]`;
  }

  private close(char: string): void {
    if (this.last === ':') this.out.push('null');
    this.out.push(char);
    this.last = 'v';
  }
}

function unwrap(script: string): string {
  // Some systems escape the script as if it were text.
  const source = script.includes('"') ? script : script.replaceAll('&quot;', '"');
  const start = source.search(/[[{]/);
  if (start < 0) return '';
  // The first bracket of "<![CDATA[" is not the JSON's.
  const from = source.startsWith('[CDATA[', start) ? start + 7 : start;
  const end = source.lastIndexOf(']]>');
  return source.slice(from, end > from ? end : undefined).replace(/(?:\/\/|-->|\*\/|\/\*)\s*$/, '');
}

/** A quote ends its string only before a mark of structure; other quotes are the author's own. */
function stringEnd(text: string, from: number, quote: string): number {
  for (let i = from; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\\') i++;
    else if (char === quote && endsString(text, i + 1, quote)) return i;
  }
  return text.length;
}

/** Does a mark of structure, the end, or another string on a new line follow? */
function endsString(text: string, from: number, quote: string): boolean {
  const at = afterWhite(text, from);
  const char = text[at] ?? '';
  if (char === '' || ':}]'.includes(char)) return true;
  if (char === '/') return text[at + 1] === '*' || text[at + 1] === '/';
  if (char === ',') {
    const next = text[afterWhite(text, at + 1)] ?? '';
    return next === quote || AFTER_COMMA.test(next);
  }
  return char === quote && text.slice(from, at).includes('\n');
}

function afterWhite(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + MOST_WHITE && WHITE.test(text[at]!)) at++;
  return at;
}

function escapeString(value: string): string {
  return value.replace(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|[\\"\u0000-\u001f]/g, (match) => {
    if (match.length > 1) return match;
    if (match === '"') return '\\"';
    return match === '\\' ? '\\\\' : ' ';
  });
}

function afterComment(text: string, at: number): number {
  const end = text[at + 1] === '*' ? text.indexOf('*/', at + 2) + 2 : text.indexOf('\n', at);
  return end <= at ? text.length : end;
}
