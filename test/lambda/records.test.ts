import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CleanError } from '../../lambda/cleaner/index.ts';
import { readInput } from '../../lambda/records/index.ts';

const read = (text: string | Buffer, name = 'a') => readInput(Buffer.from(text), name, 10_000);
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('readInput', () => {
  it.each([
    '<html><body>x</body></html>',
    'Some text, {with} braces [1]',
    '{ "just": "data" }',
    '[1, 2, 3]',
    '{not json at all',
    '',
  ])('takes %s for a page', (text) => {
    expect(read(text).kind).toBe('page');
  });

  it.each([
    ['UTF-16 with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without one', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('reads records in %s', (_, encode) => {
    const input = read(encode(lines({ text: 'Fähre' }, { text: 'Möwe' })), 'a.jsonl');
    expect(input).toMatchObject({ kind: 'records', records: [{ page: 'Fähre' }, { page: 'Möwe' }] });
  });

  it('reads one record with what the scraper knew', () => {
    const value = { url: 'https://e.org/a', html: '<p>x</p>', title: 'T', date: '2026-01-02', author: 'A B' };
    expect(read(JSON.stringify(value, null, 2))).toEqual({
      kind: 'record',
      record: {
        page: '<p>x</p>',
        options: {
          input: 'html',
          url: 'https://e.org/a',
          known: { title: 'T', published: '2026-01-02', authors: ['A B'] },
        },
      },
    });
  });

  it('reads what the scraper knew of the site and the subject', () => {
    const value = {
      text: 'x',
      site: 'Courier',
      lang: 'en',
      category: 'Isles',
      summary: 'S',
      keywords: ['a', 'b'],
    };
    expect(read(JSON.stringify(value))).toMatchObject({
      record: {
        options: {
          known: {
            siteName: 'Courier',
            language: 'en',
            section: 'Isles',
            description: 'S',
            tags: ['a', 'b'],
          },
        },
      },
    });
  });

  it('reads what crawlers and loaders of documents keep in an object of its own, after the own fields', () => {
    const crawled = {
      markdown: '# T',
      title: 'Own',
      metadata: { title: 'Other', sourceURL: 'https://e.org/a', publishedTime: '2026-01-02', language: 'en' },
    };
    expect(read(JSON.stringify(crawled))).toMatchObject({
      record: {
        page: '# T',
        options: {
          url: 'https://e.org/a',
          known: { title: 'Own', published: '2026-01-02', language: 'en' },
        },
      },
    });
    const loaded = (source: string) => read(JSON.stringify({ page_content: 'x', metadata: { source } }));
    expect(loaded('https://e.org/b')).toMatchObject({ record: { options: { url: 'https://e.org/b' } } });
    expect(loaded('folder/b.txt')).toMatchObject({ record: { page: 'x', options: { known: {} } } });
    expect(loaded('folder/b.txt')).not.toHaveProperty('record.options.url');
    expect(read(JSON.stringify({ maintext: 'x', metadata: 'none' }))).toMatchObject({ kind: 'record' });
  });

  it('leaves the route of a text field open, for it may hold markup', () => {
    expect(read('{"content":"x","authors":["A","",3,"B"]}')).toEqual({
      kind: 'record',
      record: { page: 'x', options: { known: { authors: ['A', 'B'] } } },
    });
  });

  it('prefers html to text', () => {
    expect(read('{"text":"t","html":"h"}')).toMatchObject({ record: { page: 'h' } });
  });

  it.each([
    ['JSONL', lines({ text: 'one' }, { text: 'two' })],
    ['JSONL with Windows line ends and blank lines', '{"text":"one"}\r\n\r\n{"text":"two"}\r\n'],
    ['an array', JSON.stringify([{ text: 'one' }, { text: 'two' }])],
    ['gzipped JSONL', gzipSync(lines({ text: 'one' }, { text: 'two' }))],
    ['a byte order mark first', `\ufeff${lines({ text: 'one' }, { text: 'two' })}`],
  ])('reads %s', (_, text) => {
    expect(read(text)).toMatchObject({ kind: 'records', records: [{ page: 'one' }, { page: 'two' }] });
  });

  it('keeps the place of a faulty record, and the others', () => {
    const input = read('{"text":"one"}\nbroken\n{"title":"no page"}\n{"text":"two"}');
    if (input.kind !== 'records') throw new Error('not records');
    expect(input.records.map((one) => (one instanceof CleanError ? one.code : one.page))).toEqual([
      'one',
      'bad-record',
      'bad-record',
      'two',
    ]);
    expect((input.records[2] as CleanError).message).toContain('line 3');
    expect(read('{"text":"a"}\nno JSON\n', 'a.jsonl')).toMatchObject({
      records: [{ page: 'a' }, { message: 'Line 2 is no JSON.' }],
    });
  });

  it('knows a file of lines by its name, however few, and by any of its first lines', () => {
    expect(read('{"text":"one"}', 'a.jsonl').kind).toBe('records');
    expect(read('{"text":"one"}', 'a.json').kind).toBe('record');
    expect(read('{"text":"cut off\n{"text":"two"}', 'feed').kind).toBe('records');
  });

  it('takes the Content-Type for a name', () => {
    expect(() => readInput(Buffer.from('{"just":"data"}'), 'a', 1000, 'application/json')).toThrow(
      CleanError,
    );
    expect(readInput(Buffer.from('{"just":"data"}'), 'a', 1000, 'text/html').kind).toBe('page');
  });

  it.each(['a.json', 'a.jsonl.gz', 'a.ndjson'])('says that %s holds no record, by its name', (name) => {
    expect(() => read('{ "just": "data" }', name)).toThrow(CleanError);
    expect(() => read('[broken', name)).toThrow(/no JSON record/);
    expect(read('<html></html>', name).kind).toBe('page');
  });

  it.each(['{\n  "results": [\n    {"text": "a"}\n  ]\n}', '{\n  "text": "a page that breaks off'])(
    'has one fault for JSON over many lines, and says what a record holds: %j',
    (text) => {
      expect(() => read(text, 'a.json')).toThrow(/no JSON record .* one of the fields html, /);
    },
  );

  it('goes by the end of a name only', () => {
    expect(read('{ "just": "data" }', 'a.json.html').kind).toBe('page');
    expect(read('{"text":"one"}', 'a.jsonl.txt').kind).toBe('record');
  });

  it('takes an array for records when all are, or its name says so', () => {
    expect(read('[{"text":"one"},7]').kind).toBe('page');
    expect(read('[]').kind).toBe('page');
    expect(() => read('[]', 'a.json')).toThrow(expect.objectContaining({ code: 'bad-record' }));
    const named = read('[{"text":"one"},null,{"html":""}]', 'a.json');
    if (named.kind !== 'records') throw new Error('not records');
    expect(named.records[0]).toEqual({ page: 'one', options: { known: {} } });
    expect(named.records.slice(1)).toMatchObject([
      { code: 'bad-record', message: expect.stringContaining('item 2') },
      { code: 'bad-record', message: expect.stringContaining('html, raw_html, rawHtml') },
    ]);
  });

  it('tries ten lines of a file without a telling name, and believes a name', () => {
    const broken = (count: number): string => `${'{broken\n'.repeat(count)}{"text":"one"}`;
    expect(read(broken(9)).kind).toBe('records');
    expect(read(broken(10)).kind).toBe('page');
    expect(read('{broken\n{broken', 'a.jsonl').kind).toBe('records');
  });

  it('passes over blank fields', () => {
    expect(read('{"html":" ","text":"t","author":"","title":" "}')).toEqual({
      kind: 'record',
      record: { page: 't', options: { known: {} } },
    });
  });

  it('stays below its limit when it unpacks', () => {
    expect(() => read(gzipSync(Buffer.alloc(20_000, '{')))).toThrow(/more than the limit/);
  });

  it('leaves a gzipped page to the cleaner', () => {
    expect(read(gzipSync('<html></html>')).kind).toBe('page');
  });
});
