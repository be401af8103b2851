import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as conserve from '../../bench/command/conserve.ts';
import * as extract from '../../bench/command/extract.ts';
import * as kinds from '../../bench/command/kinds.ts';
import * as leaks from '../../bench/command/leaks.ts';
import * as score from '../../bench/command/score.ts';
import * as styles from '../../bench/command/styles.ts';
import { readCorpus, readLines } from '../../bench/corpus.ts';
import type { Result } from '../../bench/result.ts';
import { page } from './invented.ts';

const PROSE =
  'Wardens on the Skerry counted four hundred terns this June, more than in any summer since the lighthouse was closed, and they expect the colony to grow while the foxes stay away.';
const HTML = `<!doctype html><title>Tern counts rise</title><nav><a href="/">Home</a></nav><article><h1>Tern counts rise</h1><p>${PROSE}</p></article>`;
const TEXT = `Home\nTern counts rise\n${PROSE}\nSubscribe to our newsletter\n`;

let root: string;
let out: string[];
let err: string[];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'winnow-bench-'));
  const pages = [
    page('terns', { text: PROSE, title: 'Tern counts rise' }, { url: 'https://skerry.example/terns' }),
    page('flat', { text: PROSE, style: 'blocks' }, { file: 'pages/flat.txt.gz' }),
    page('empty', { text: PROSE, title: 'Nothing came' }),
  ];
  mkdirSync(join(root, 'reeds/dev/pages'), { recursive: true });
  writeFileSync(join(root, 'reeds/dev/pages.jsonl'), pages.map((row) => `${JSON.stringify(row)}\n`).join(''));
  writeFileSync(join(root, 'reeds/dev/pages/terns.html.gz'), gzipSync(HTML));
  writeFileSync(join(root, 'reeds/dev/pages/flat.txt.gz'), gzipSync(TEXT));
  writeFileSync(join(root, 'reeds/dev/pages/empty.html.gz'), gzipSync(''));
});
beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void err.push(String(line)));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const corpus = (): string => join(root, 'reeds');
const results = (): string => join(root, 'results.jsonl');

describe('the bench', { timeout: 60_000 }, () => {
  it('names a corpus by its set, and by its split where that is not dev', () => {
    expect(readCorpus(corpus()).name).toBe('reeds');
    expect(readCorpus(join(corpus(), 'dev')).pages).toHaveLength(3);
    expect(() => readCorpus(root)).toThrow(/no pages\.jsonl/);
  });

  it('extracts a corpus, and goes on where a page fails', async () => {
    expect(await extract.run([corpus(), results(), '--verdicts', '--workers', '1'])).toBe(0);
    const [terns, flat, empty] = readLines<Result>(results());
    expect(terns).toMatchObject({ id: 'terns', text: PROSE, title: 'Tern counts rise', error: null });
    expect(terns?.ms).toBeGreaterThan(0);
    expect(flat?.verdicts).toContainEqual({ from: 3, to: 3, verdict: 'kept', kind: null, field: null });
    expect(flat?.verdicts?.find(({ from }) => from === 4)).toMatchObject({ to: 4, kind: 'subscribe' });
    expect(empty).toMatchObject({ id: 'empty', text: '', error: expect.stringMatching(/empty/) });
    expect(err.join('\n')).toContain('3 pages, 1 failed');
  });

  it('scores what was extracted', async () => {
    expect(await score.run([corpus(), '--results', results(), '--json', '--by', 'style'])).toBe(0);
    const groups = JSON.parse(out[0]!);
    expect(groups.all).toMatchObject({ n: 3, F1: 0.6667, title: 0.5 });
    expect(groups.blocks).toMatchObject({ n: 1, F1: 1 });
  });

  it('prints the table, the worst pages, and each failure when it cleans the corpus itself', async () => {
    expect(await score.run([corpus(), '--worst', '1', '--workers', '1'])).toBe(0);
    expect(out[0]).toBe('empty F1=0.000 P=0.000 R=0.000');
    expect(out[1]).toMatch(/^ +n +F1[\s\S]*\nreeds all +3 +0\.6667/);
    expect(err.join('\n')).toMatch(/reeds empty: .*empty/);
  });

  it('counts leaks, and labelled lines', async () => {
    await leaks.run([corpus(), '--results', results(), '--json', '--show', 'lost']);
    expect(JSON.parse(out[0]!)).toMatchObject({ pages: 3, leaked_lines: 0, lost_paragraphs: 1 });
    expect(out[1]).toContain('empty Wardens on the Skerry');
    const labels = join(root, 'labels.jsonl');
    writeFileSync(
      labels,
      '{"id":"flat","n":4,"label":"subscribe","words":4}\n{"id":"flat","n":3,"label":"content","words":30}\n',
    );
    await kinds.run([labels, '--results', results()]);
    expect(out[2]).toContain('1 chrome lines: 100.0% removed, of those 100.0% named');
    await expect(kinds.run([labels])).rejects.toThrow(/which corpus/);
  });

  it('calls a page that throws a breach of conservation', async () => {
    expect(await conserve.run([corpus(), '--workers', '1'])).toBe(1);
    expect(err.join('\n')).toMatch(/BROKEN reeds empty: /);
    expect(out[0]).toMatch(/\nreeds +3 +1 +0 +0 /);
    writeFileSync(
      join(root, 'reeds/dev/pages.jsonl'),
      readFileSync(join(root, 'reeds/dev/pages.jsonl'), 'utf8').replace(/.*"empty".*\n/, ''),
    );
    expect(await conserve.run([corpus(), '--workers', '1'])).toBe(0);
  });

  it('compares the ways of flattening, and fails where one falls behind', async () => {
    expect(await styles.run([corpus(), '--workers', '1'])).toBe(1);
    const rows = out[0]!.split('\n');
    expect(rows.find((row) => row.startsWith('a line a block'))).toMatch(/ 1 +1 +1 +0$/);
    expect(rows.find((row) => row.startsWith('Markdown'))).toMatch(/ 0$/);
    // A page of a few words on one line is left whole.
    expect(rows.find((row) => row.startsWith('a single line'))).toMatch(/ 0\.\d+$/);
  });

  it('does not understand numbers that are none', async () => {
    await expect(score.run([corpus(), '--limit', 'few'])).rejects.toThrow(/--limit takes a whole number/);
    await expect(score.run([corpus(), '--by', 'colour'])).rejects.toThrow(/--by takes type, lang or style/);
    await expect(score.run([])).rejects.toThrow(/1 arguments or more/);
  });
});
