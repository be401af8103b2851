import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeDiff } from '../../bin/command/diff.ts';
import { diffOutputs } from '../../bin/operate/diff.ts';
import { loadDocuments } from '../../bin/operate/load-documents.ts';
import type { Document } from '../../lambda/cleaner/index.ts';

const document = (more: Partial<Document> = {}, key = 'k') =>
  ({
    schema: 'winnow/document/1',
    text: 'one two three',
    title: 'T',
    removed: [],
    lifted: [],
    source: { key },
    cleaner: { version: '1.0.0', fingerprint: 'f' },
    ...more,
  }) as unknown as Document;
const block = (from: number, kind: string) => ({ from, to: from, kind }) as Document['removed'][number];
const of = (...documents: Document[]) => new Map(documents.map((one) => [one.source.key ?? '', one]));

describe('diffOutputs', () => {
  it('sees nothing in the same documents of another version', () => {
    const later = document({ cleaner: { version: '2.0.0', fingerprint: 'g' } });
    expect(diffOutputs(of(document()), of(later))).toMatchObject({ compared: 1, same: 1, changed: [] });
  });

  it('counts words, fields and verdicts that changed', () => {
    const before = document({ removed: [block(1, 'share'), block(2, 'related')] });
    const after = document({
      text: 'one two two four',
      title: 'U',
      removed: [block(1, 'share'), block(3, 'promo')],
      lifted: [{ ...block(2, 'related'), field: 'related' }],
    });
    expect(diffOutputs(of(before), of(after)).changed).toEqual([
      {
        id: 'k',
        added: 2,
        removed: 1,
        fields: ['title'],
        verdicts: [
          { place: '2-2', before: 'dropped as related', after: 'lifted to related' },
          { place: '3-3', before: 'kept', after: 'dropped as promo' },
        ],
      },
    ]);
  });

  it('names pages that one side lacks, and puts the most changed first', () => {
    const before = of(document({}, 'a'), document({}, 'b'), document({}, 'gone'));
    const after = of(document({ text: 'one' }, 'b'), document({ text: 'one two' }, 'a'), document({}, 'new'));
    const diff = diffOutputs(before, after);
    expect(diff).toMatchObject({ onlyBefore: ['gone'], onlyAfter: ['new'] });
    expect(diff.changed.map((page) => page.id)).toEqual(['b', 'a']);
    expect(describeDiff(diff, 1)).toContain('words: +0 -3');
    expect(describeDiff(diff, 1)).not.toContain('  a');
  });
});

describe('loadDocuments', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'winnow-diff-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);

  it('reads a folder by path, and leaves out what is no document', () => {
    mkdirSync(join(folder, 'sub'));
    write('sub/a.json', JSON.stringify(document()));
    write('other.json', '{"schema":"winnow/error/1"}');
    write('a.txt', 'text');
    expect([...loadDocuments(folder).keys()]).toEqual([join('sub', 'a.json')]);
  });

  it('reads the numbered documents of a folder that is named like a file of many', () => {
    mkdirSync(join(folder, 'news.jsonl'));
    write('news.jsonl/000001.json', JSON.stringify(document()));
    expect([...loadDocuments(folder).keys()]).toEqual([join('news.jsonl', '000001.json')]);
  });

  it.each([
    ['half.json', '{"schema":'],
    ['half.jsonl', `${JSON.stringify(document())}\n{"schema":`],
  ])('names the file %s that breaks off', (name, content) => {
    write(name, content);
    expect(() => loadDocuments(folder)).toThrow(join(folder, name));
  });

  it('reads JSONL, gzipped too, with records of one raw file apart', () => {
    const lines = `${JSON.stringify(document())}\n{"schema":"winnow/error/1"}\n${JSON.stringify(document())}\n`;
    write('shard.jsonl.gz', gzipSync(lines));
    expect([...loadDocuments(join(folder, 'shard.jsonl.gz')).keys()]).toEqual(['k', 'k (2)']);
  });

  it('says what is missing', () => {
    expect(() => loadDocuments(join(folder, 'no'))).toThrow('there is no file');
    expect(() => loadDocuments(folder)).toThrow('there is no document');
  });
});
