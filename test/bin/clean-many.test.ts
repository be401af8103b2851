import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../bin/command/clean.ts';
import { OrderedEnds } from '../../bin/command/ordered-ends.ts';
import { answer, warcRecord } from '../lambda/support/warc.ts';

const prose = (bird: string): string =>
  `Wardens on the Skerry counted four hundred ${bird} this June, more than in any summer since the lighthouse was closed, and they expect the colony to grow.`;
const html = (bird: string): string =>
  `<title>${bird}</title><article><h1>${bird}</h1><p>${prose(bird)}</p></article>`;
const line = (bird: string): string =>
  JSON.stringify({ html: html(bird), url: `https://skerry.example/${bird}`, date: '2024-06-01' });

let folder: string;
let stdout: string;
let stderr: string;
const at = (name: string): string => join(folder, name);
const texts = (jsonl: string): (string | null)[] =>
  jsonl
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one).text ?? null);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-many-'));
  stdout = '';
  stderr = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout += chunk;
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    stderr += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('winnow clean on files of many pages', { timeout: 60_000 }, () => {
  it('cleans the records of a JSONL file, names the broken one by its line, and knows what the scraper knew', async () => {
    writeFileSync(at('birds.jsonl'), `${line('terns')}\n\n{"id":7}\n${line('gulls')}`);
    expect(await run([at('birds.jsonl'), '--format', 'jsonl'])).toBe(1);
    expect(texts(stdout)).toEqual([prose('terns'), prose('gulls')]);
    expect(JSON.parse(stdout.split('\n')[0]!)).toMatchObject({
      url: 'https://skerry.example/terns',
      published: '2024-06-01',
      source: { key: at('birds.jsonl') },
    });
    expect(stderr).toMatch(/birds\.jsonl line 3: The record in line 3 holds no page/);
    expect(stderr).toContain('2 cleaned, 1 failed');
  });

  it('reads JSONL in UTF-16, as shells of Windows write it', async () => {
    const text = `\ufeff${line('terns')}\r\n${line('gulls')}\r\n`;
    writeFileSync(at('birds.jsonl'), Buffer.from(text, 'utf16le'));
    expect(await run([at('birds.jsonl'), '--format', 'jsonl'])).toBe(0);
    expect(texts(stdout)).toEqual([prose('terns'), prose('gulls')]);
  });

  it('takes gzipped JSONL whatever it is called, JSON arrays, and a single record', async () => {
    writeFileSync(at('a.jsonl'), gzipSync(`${line('terns')}\n`));
    writeFileSync(at('b.json'), `[${line('gulls')},${line('herons')}]`);
    writeFileSync(at('c.json'), line('skuas'));
    writeFileSync(at('d.txt'), line('auks'));
    writeFileSync(at('e.txt.gz'), gzipSync(`${line('rails')}\n${line('crakes')}\n`));
    const files = ['a.jsonl', 'b.json', 'c.json', 'd.txt', 'e.txt.gz'].map(at);
    expect(await run([...files, '--format', 'jsonl'])).toBe(0);
    const birds = ['terns', 'gulls', 'herons', 'skuas', 'auks', 'rails', 'crakes'];
    expect(texts(stdout)).toEqual(birds.map(prose));
  });

  it('cleans the pages of a web archive', async () => {
    const pages = ['terns', 'gulls'].map((bird) =>
      warcRecord({ type: 'response', url: `https://skerry.example/${bird}` }, answer(html(bird))),
    );
    writeFileSync(at('crawl.warc.gz'), Buffer.concat(pages.map((one) => gzipSync(one))));
    expect(await run([at('crawl.warc.gz'), '--format', 'jsonl'])).toBe(0);
    expect(texts(stdout)).toEqual([prose('terns'), prose('gulls')]);
    expect(JSON.parse(stdout.split('\n')[1]!).url).toBe('https://skerry.example/gulls');
  });

  it('knows a web archive by its content, whatever it is called', async () => {
    const pages = ['terns', 'gulls'].map((bird) =>
      warcRecord({ type: 'response', url: `https://skerry.example/${bird}` }, answer(html(bird))),
    );
    writeFileSync(at('saved.html'), Buffer.concat(pages));
    writeFileSync(at('saved.gz'), gzipSync(Buffer.concat(pages)));
    expect(await run([at('saved.html'), at('saved.gz'), '--format', 'jsonl'])).toBe(0);
    expect(texts(stdout)).toEqual(['terns', 'gulls', 'terns', 'gulls'].map(prose));
  });

  it('goes on behind an archive that breaks off', async () => {
    const whole = warcRecord({ type: 'response', url: 'https://skerry.example/a' }, answer(html('terns')));
    writeFileSync(at('torn.warc'), Buffer.concat([whole, whole.subarray(0, 120)]));
    writeFileSync(at('z.html'), html('gulls'));
    expect(await run([at('torn.warc'), at('z.html'), '--format', 'jsonl'])).toBe(1);
    expect(texts(stdout)).toEqual([prose('terns'), prose('gulls')]);
    expect(stderr).toMatch(/torn\.warc: The file is no whole WARC archive/);
  });

  it('writes a file of many as a file of lines, faults in their places, or as a folder of numbered files', async () => {
    writeFileSync(at('birds.jsonl'), `${line('terns')}\nno record\n${line('gulls')}\n`);
    expect(await run([folder, '--out', at('out'), '--format', 'jsonl'])).toBe(1);
    expect(readdirSync(at('out'))).toEqual(['birds.jsonl.jsonl']);
    const lines = readFileSync(at('out/birds.jsonl.jsonl'), 'utf8');
    expect(texts(lines)).toEqual([prose('terns'), null, prose('gulls')]);
    expect(JSON.parse(lines.split('\n')[1]!)).toMatchObject({ schema: 'winnow/error/1' });
    expect(await run([folder, '--out', at('out'), '--format', 'text'])).toBe(1);
    expect(readdirSync(at('out/birds.jsonl'))).toEqual(['000001.txt', '000003.txt']);
    expect(readFileSync(at('out/birds.jsonl/000003.txt'), 'utf8')).toBe(`${prose('gulls')}\n`);
    expect(stdout).toBe('');
  });

  it('goes on where it stopped: whole files of lines and single records are passed over', async () => {
    writeFileSync(at('birds.jsonl'), `${line('terns')}\n${line('gulls')}\n`);
    const lines = [at('birds.jsonl'), '--out', at('out'), '--resume', '--format', 'jsonl'];
    await run(lines);
    stderr = '';
    expect(await run(lines)).toBe(0);
    await run([at('birds.jsonl'), '--out', at('out')]);
    rmSync(at('out/birds.jsonl/000002.json'));
    stderr = '';
    expect(await run([at('birds.jsonl'), '--out', at('out'), '--resume'])).toBe(0);
    expect(stderr).toContain('1 cleaned, 0 failed, 1 there already');
    expect(existsSync(at('out/birds.jsonl/000002.json'))).toBe(true);
  });

  it('spreads the records of one file over processes, and keeps their order', async () => {
    const birds = Array.from({ length: 60 }, (_, index) => `bird${index}`);
    writeFileSync(at('birds.jsonl'), birds.map(line).join('\n'));
    expect(await run([at('birds.jsonl'), '--format', 'jsonl', '--workers', '2'])).toBe(0);
    expect(texts(stdout)).toEqual(birds.map(prose));
  });

  it('does not search the folder that it writes to', async () => {
    mkdirSync(at('pages'));
    writeFileSync(at('pages/a.html'), html('terns'));
    const args = [at('pages'), '--out', at('pages/out'), '--format', 'text'];
    expect(await run(args)).toBe(0);
    expect(await run(args)).toBe(0);
    expect(readdirSync(at('pages/out'))).toEqual(['a.html.txt']);
  });
});

it('gives out no job far ahead of one that takes long, and hands all on in order', async () => {
  const given: number[] = [];
  async function* source() {
    for (let job = 0; job < 10; job++) {
      given.push(job);
      yield job;
    }
  }
  const taken: [string, number][] = [];
  const ends = new OrderedEnds<number, string>(source(), 3, (end, job) => taken.push([end, job]));
  const jobs = ends.jobs();
  for (let index = 0; index < 3; index++) await jobs.next();
  const fourth = jobs.next();
  ends.end('two', 2);
  ends.end('one', 1);
  await new Promise((resolve) => setImmediate(resolve));
  expect([taken, given.length]).toEqual([[], 4]);
  ends.end('zero', 0);
  expect(taken).toEqual([
    ['zero', 0],
    ['one', 1],
    ['two', 2],
  ]);
  expect((await fourth).value).toBe(3);
});
