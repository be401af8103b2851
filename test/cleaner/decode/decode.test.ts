import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../lambda/cleaner/decode/index.ts';
import { CleanError, clean } from '../../../lambda/cleaner/index.ts';

const PAGE = '<html><body><p>Der Fährmann übersetzt täglich.</p></body></html>';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CleanError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('charset', () => {
  const latin = (charset: string): Buffer => Buffer.from(`<meta charset="${charset}">${PAGE}`, 'latin1');

  it.each([
    ['a byte order mark before anything', Buffer.from(`\ufeff${PAGE}`), 'utf-8', 'bom'],
    [
      'UTF-8 bytes whatever the page declares',
      Buffer.from(`<meta charset="latin1">${PAGE}`),
      'utf-8',
      'utf8-bytes',
    ],
    ['the declaration in <meta>', latin('iso-8859-1'), 'windows-1252', 'meta'],
    ['a label nobody knows by sniffing', latin('klingon-8'), 'windows-1252', 'sniff'],
    ['UTF-16 without a mark by its zero bytes', Buffer.from(PAGE, 'utf16le'), 'utf-16le', 'sniff'],
  ])('takes %s', (_, bytes, charset, source) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ charset, charsetSource: source });
    expect(decoded.text).toContain('Fährmann übersetzt täglich');
  });

  it('takes the header before <meta>', () => {
    const bytes = Buffer.from([...Buffer.from('<meta charset="iso-8859-1"><p>'), 0xcf, 0xf0, 0xe8]);
    expect(decode(bytes, { contentType: 'text/html; charset=windows-1251' }).text).toContain('При');
  });

  describe('UTF-8 that was taken for Latin-1 and written as UTF-8', () => {
    const decoded = (text: string, charset: string): string =>
      new TextDecoder(charset).decode(Buffer.from(text));
    const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
    const charsets = [
      ['Latin-1', latin1],
      ['windows-1252', (text: string) => decoded(text, 'windows-1252')],
    ] as const;
    const texts = [
      'The ferryman’s crossing – daily',
      'The “red” ferry… for 4 € ‰ ™',
      'Der Fährmann übersetzt täglich',
      'Паром ходит ежедневно',
      'Přívoz jede každý den, říká převozník – a večer też',
    ];

    it.each(charsets.flatMap(([charset, read]) => texts.map((text) => [charset, text, read] as const)))(
      'is read as it was meant by way of %s: %s',
      (_, text, read) => {
        expect(decode(Buffer.from(read(`<p>${text}</p>`)))).toMatchObject({
          text: `<p>${text}</p>`,
          charset: 'utf-8',
          charsetSource: 'utf8-twice',
        });
      },
    );

    it.each([
      ['a letter', '<p>Fähre</p>'],
      ['a quote', '<p>The ferryman’s</p>'],
    ])('stays what it is beside %s that was written once', (_, once) => {
      for (const [, read] of charsets) {
        const text = `${once}${read('<p>The ferryman’s Fähre</p>')}`;
        expect(decode(Buffer.from(text))).toMatchObject({ text, charsetSource: 'utf8-bytes' });
      }
    });
  });

  it('reads UTF-8 that was cut in mid-character', () => {
    const whole = Buffer.from(`<p>${'Größere Fähren für Föhr. '.repeat(40)}ü`);
    expect(decode(whole.subarray(0, -1))).toMatchObject({ charset: 'utf-8', charsetSource: 'sniff' });
  });
});

describe('a page whose tags are all entities', () => {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const page = '<h1>Ferry</h1><p>It runs &amp; runs.</p><p>Daily.</p>';

  it('is unescaped once', () => {
    expect(decode(escaped(page))).toMatchObject({ text: page, input: 'html' });
    expect(decode(`Ferry\n\n${escaped(page)}`).text).toBe(`Ferry\n\n${page}`);
  });

  it('is none where tags stand beside them, or few of them do', () => {
    for (const text of [`<p>${escaped(page)}</p>`, escaped('<p>Ferry</p> and </p>')])
      expect(decode(text).text).toBe(text);
  });
});

describe('control characters', () => {
  const page = `<p>${'Grün sind die Fähren.\r\n\tWeiß ihr Rumpf. '.repeat(3)}</p>`;
  const sounds = (text: string): string => text.replace(/[\0\b\x1b\x7f]/g, ' ');

  it.each(['utf8', 'utf16le', 'latin1'] as const)('become blanks wherever they stand in %s', (charset) => {
    for (const control of ['\0', '\b', '\x1b', '\x7f']) {
      for (let at = 0; at <= page.length; at++) {
        const text = page.slice(0, at) + control + page.slice(at);
        // Not at the beginning of its memory, as in a buffer that is cut from a larger one.
        const bytes = Buffer.from(`x${text}`, charset).subarray(charset === 'utf16le' ? 2 : 1);
        expect(decode(bytes, { input: 'html' }).text).toBe(sounds(text));
      }
    }
  });

  it('are none of line ends, tabs and what stands beside them', () => {
    const text = `${page}\n\t\r ~!\u0080\u00a0\u0420`;
    expect(decode(Buffer.from(text)).text).toBe(text);
  });

  it('become blanks in text that is decoded already, and halves of pairs are replaced', () => {
    expect(decode(`${page}\0\ud800`).text).toBe(`${page} \ufffd`);
  });
});

describe('containers', () => {
  it('undoes gzip by its magic number', () => {
    expect(decode(gzipSync(PAGE)).text).toBe(PAGE);
  });

  it.each([
    ['empty', () => decode(Buffer.alloc(0))],
    ['empty', () => decode(Buffer.from(' \n\t '))],
    ['binary', () => decode(Buffer.from('%PDF-1.7 ...'))],
    ['binary', () => decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))],
    ['binary', () => decode(Buffer.from(Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)))],
    ['bad-gzip', () => decode(gzipSync(PAGE.repeat(100)).subarray(0, 60))],
  ])('refuses %s input', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });
});

describe('characters that no page means', () => {
  const input = 'A\u0000B\u001bC\ud800D\udc00E\u007f🦀\tF';

  it('become blanks and U+FFFD, and every place stays where it was', () => {
    expect(decode(input).text).toBe('A B C\ufffdD\ufffdE 🦀\tF');
    expect(decode(Buffer.from(`${'x'.repeat(500)}\u0001y`)).text).toBe(`${'x'.repeat(500)} y`);
  });

  it.each([0, 1])('do not come of a quote that is cut, %i', (shift) => {
    const line = `Please enable JavaScript ${'x'.repeat(shift)} ${'🦀'.repeat(80)}`;
    const { quality } = clean(`<p>${line}</p>`, { input: 'html' });
    expect(quality.flags.map(({ flag }) => flag)).toContain('needs-javascript');
    for (const { reason } of quality.flags) expect(reason.isWellFormed()).toBe(true);
  });

  it('do not come in by entities or JSON either', () => {
    const page = `<script type="application/ld+json">{"@type":"Article","headline":"The \\ud800 ferry\\u0001 leaves"}</script>
      <meta name="author" content="Jo&#1; Doe"><p>The&#1; ferry&#xd800; ${'leaves at noon '.repeat(20)}</p>`;
    const json = JSON.stringify(clean(page, { input: 'html' }));
    expect(json).not.toMatch(/\\u(?:00[01]|d8)/);
  });
});

it.each([undefined, null, 7, new ArrayBuffer(8), Promise.resolve('<p>')])(
  'says what it takes to a caller without types who gives %s',
  (input) => {
    expect(() => decode(input as unknown as string)).toThrow('has to be a string or a Uint8Array');
  },
);

describe('route', () => {
  it.each([
    ['html', '<!DOCTYPE html><title>x</title><p>One', undefined],
    ['html', '<!-- saved by a scraper -->\n<html><body>One', undefined],
    ['html', '<div><p>One</p><p>Two</p><p>Three</p><p>Four</p></div>', undefined],
    ['text', 'A headline\n\nThe ferry leaves at <b>nine</b>.', undefined],
    ['text', 'A line that says <p>so</p> once, in Markdown', 'note.md'],
    ['html', '<p>Only one paragraph</p>', 'page.html'],
    ['html', '<p>Only one paragraph, as a feed brings it</p>\n', undefined],
    ['html', '<p>Only one paragraph, in the field of a record</p>', 'feed.jsonl'],
    ['text', '<p>Only one paragraph</p> of an answer about markup', undefined],
    ['text', '<p>Only one paragraph</p>', 'note.md'],
  ])('is %s for %j', (input, text, name) => {
    expect(decode(text, name === undefined ? {} : { name }).input).toBe(input);
  });
});
