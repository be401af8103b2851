import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../bin/command/clean.ts';
import { clean } from '../../lambda/cleaner/index.ts';

const prose = (bird: string): string =>
  `Wardens on the Skerry counted four hundred ${bird} this June, more than in any summer since the lighthouse was closed, and they expect the colony to grow.`;
const html = (bird: string): string =>
  `<title>${bird} counts rise</title><nav><a href="/">Home</a></nav><article><h1>${bird} counts rise</h1><p>${prose(bird)}</p><p>${prose(bird)} So says the report.</p></article>`;

let folder: string;
let stdout: string;
let stderr: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-clean-'));
  writeFileSync(at('tern.html'), html('terns'));
  writeFileSync(at('gull.html.gz'), gzipSync(html('gulls')));
  stdout = '';
  stderr = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout += chunk;
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((line) => {
    stderr += `${line}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('winnow clean', { timeout: 60_000 }, () => {
  it('prints the clean text and one line break, nothing else', async () => {
    expect(await run([at('tern.html'), '--format', 'text'])).toBe(0);
    expect(stdout).toBe(`${clean(html('terns')).text}\n`);
    expect(stdout).toContain(prose('terns'));
    expect(stderr).toBe('');
  });

  it('prints a document as JSON that says which file it was', async () => {
    expect(await run([at('tern.html'), '--url', 'https://skerry.example/terns'])).toBe(0);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      schema: 'winnow/document/1',
      source: { key: at('tern.html'), input: 'html' },
    });
  });

  it('prints one line a page as JSONL, in the order given, gzipped pages too', async () => {
    expect(await run([at('gull.html.gz'), at('tern.html'), '--format', 'jsonl'])).toBe(0);
    const keys = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.key);
    expect(keys).toEqual([at('gull.html.gz'), at('tern.html')]);
    expect(stderr).toMatch(/^2 cleaned, 0 failed; \d+ words kept\n$/);
  });

  it('writes a folder of pages as a folder of documents, each in its place', async () => {
    mkdirSync(at('deep/er'), { recursive: true });
    writeFileSync(at('deep/er/heron.txt'), `${prose('herons')}\n`);
    writeFileSync(at('deep/notes.pdf'), 'not a page');
    writeFileSync(at('.hidden.html'), 'not a page');
    expect(await run([folder, '--out', at('out'), '--format', 'markdown'])).toBe(0);
    expect(stdout).toBe('');
    expect(readdirSync(at('out')).sort()).toEqual(['deep', 'gull.html.gz.md', 'tern.html.md']);
    expect(readFileSync(at('out/deep/er/heron.txt.md'), 'utf8')).toContain(prose('herons'));
  });

  it('names the page that fails and why, does the others, and exits with 1', async () => {
    writeFileSync(at('empty.html'), '');
    writeFileSync(at('cut.html.gz'), gzipSync(html('terns')).subarray(0, 60));
    const files = ['none.html', 'empty.html', 'cut.html.gz', 'tern.html'].map(at);
    expect(await run([...files, '--format', 'text'])).toBe(1);
    expect(stdout).toContain(prose('terns'));
    expect(stderr).toContain(`winnow: ${at('none.html')}: there is no such file\n`);
    expect(stderr).toMatch(/empty\.html: .*empty/);
    expect(stderr).toMatch(/cut\.html\.gz: .*gzip/);
    expect(stderr).toContain('1 cleaned, 3 failed');
  });

  it('cleans many pages in processes, in the order given', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}.txt`);
    for (const name of names) writeFileSync(at(name), name === 'p7.txt' ? '' : `${prose(name)}\n`);
    expect(await run([...names.map(at), '--format', 'jsonl', '--workers', '2'])).toBe(1);
    const keys = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.key);
    expect(keys).toEqual(names.filter((name) => name !== 'p7.txt').map(at));
    expect(stderr).toMatch(/p7\.txt: .*empty/);
  });

  it('explains each removal in words, without colour where there is no terminal', async () => {
    vi.stubEnv('FORCE_COLOR', undefined);
    expect(await run([at('tern.html'), '--explain'])).toBe(0);
    const { removed, lifted } = clean(html('terns'));
    expect(removed.length + lifted.length).toBeGreaterThan(0);
    for (const { evidence, text } of [...removed, ...lifted]) {
      expect(stdout).toContain(text);
      expect(stdout).toContain(evidence);
    }
    expect(stdout).not.toContain('\u001b');
  });

  it('explains in colour when asked to, and passes no control character of a page on', async () => {
    writeFileSync(at('evil.html'), html('terns').replace('Home', 'Home\u001b]0;gotcha\u0007\u202eemoH'));
    vi.stubEnv('FORCE_COLOR', '1');
    vi.stubEnv('NO_COLOR', undefined);
    expect(await run([at('evil.html'), '--explain'])).toBe(0);
    expect(stdout).toContain('\u001b[31m');
    expect(stdout).not.toMatch(/\u001b\]|\u0007|\u202e/);
  });

  it('passes no control character of a name on', async () => {
    writeFileSync(at('e\u001b]0;vil\n.html'), '');
    await run([at('e\u001b]0;vil\n.html')]);
    expect(stderr).toContain(`winnow: ${at('e ]0;vil .html')}: The input is empty`);
  });

  it.each([
    [[], /which file/],
    [['a.html', '--format', 'pdf'], /--format takes json, jsonl, text, markdown, jsonld, not "pdf"/],
    [['a.html', 'b.html', '--url', 'https://skerry.example'], /one page/],
    [['a.html', '--url', 'skerry'], /takes an address/],
    [['a.html', '--input', 'pdf'], /html or text/],
    [['a.html', '--workers', '0'], /from 1/],
    [['a.html', '--captions', 'drop'], /--captions takes lift or keep, not "drop"/],
    [['a.html', '--overrides', 'nowhere'], /there is no folder nowhere/],
    [['a.html', '--out', 'package.json'], /--out takes a folder; package\.json is a file/],
    [['a.html', '--review', 'docs'], /--review takes a file; docs is a folder/],
    [['x/a.html', 'y/a.html', '--out', 'o'], /x\/a\.html and y\/a\.html would both become/],
  ])('does not understand %j', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
    expect(stdout).toBe('');
  });

  it.each([
    ['[1]', /not a JSON object/],
    ['{"skerry": "tern.html"}', /"skerry" is not an address/],
    ['{"https://skerry.example": 7}', /not a file name/],
    ['{', /map\.json: .*JSON/],
  ])('does not understand the map %s', async (map, message) => {
    writeFileSync(at('map.json'), map);
    await expect(run(['--map', at('map.json')])).rejects.toThrow(message);
  });

  it('takes the addresses of pages from a map', async () => {
    writeFileSync(at('map.json'), '{"https://skerry.example/terns?id=4": "tern.html"}');
    expect(await run(['--map', at('map.json')])).toBe(0);
    expect(JSON.parse(stdout).url).toBe('https://skerry.example/terns?id=4');
  });

  it('takes a pattern, and says when none matches', async () => {
    mkdirSync(at('sub'));
    writeFileSync(at('sub/heron.html'), html('herons'));
    expect(await run([at('**/*.html'), '--format', 'jsonl'])).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.key),
    ).toEqual([at('sub/heron.html'), at('tern.html')]);
    await expect(run([at('*.pdf')])).rejects.toThrow(/\*\.pdf: no file matches/);
  });

  it('goes on where an interrupted run stopped, and does again what changed', async () => {
    const out = at('out');
    expect(await run([at('tern.html'), '--out', out, '--resume'])).toBe(0);
    writeFileSync(join(out, 'tern.html.json'), 'done already');
    expect(await run([at('tern.html'), at('gull.html.gz'), '--out', out, '--resume'])).toBe(0);
    expect(readFileSync(join(out, 'tern.html.json'), 'utf8')).toBe('done already');
    expect(readdirSync(out).sort()).toEqual(['gull.html.gz.json', 'tern.html.json']);
    expect(stderr).toMatch(/1 cleaned, 0 failed, 1 there already/);
    utimesSync(at('tern.html'), new Date(), new Date(Date.now() + 60_000));
    await run([at('tern.html'), '--out', out, '--resume']);
    expect(JSON.parse(readFileSync(join(out, 'tern.html.json'), 'utf8')).schema).toBe('winnow/document/1');
    await expect(run([at('tern.html'), '--resume'])).rejects.toThrow(/--resume needs --out/);
  });

  it('writes a review page that holds the pages it could clean', async () => {
    expect(await run([at('tern.html'), at('none.html'), '--review', at('review.html')])).toBe(1);
    expect(stdout).toBe('');
    const review = readFileSync(at('review.html'), 'utf8');
    expect(review).toContain('Content-Security-Policy');
    expect(review).toContain('four hundred terns');
  });

  it('cleans by the policy that is asked for', async () => {
    const list =
      '<ul><li>the north cliff, where the young were ringed in the first week of the month;</li></ul>';
    writeFileSync(at('list.html'), html('terns').replace('</p>', `</p>${list}`));
    expect(await run([at('list.html'), '--format', 'text'])).toBe(0);
    expect(stdout).toContain('the north cliff');
    stdout = '';
    expect(await run([at('list.html'), '--format', 'text', '--lists', 'drop'])).toBe(0);
    expect(stdout).not.toContain('the north cliff');
    expect(stdout).toContain(prose('terns'));
  });

  it('holds to the overrides of a folder, and warns of one that is not used', async () => {
    mkdirSync(at('sites'));
    const override = {
      ...{ schema: 'winnow/override/1', host: 'skerry.example', expires: '2999-12-31' },
      drop: [{ line: '*So says the report.', kind: 'promo' }],
      test: [{ line: 'So says the report.', verdict: 'dropped' }],
    };
    writeFileSync(at('sites/skerry.example.json'), JSON.stringify(override));
    writeFileSync(
      at('sites/gone.example.json'),
      JSON.stringify({ ...override, host: 'gone.example', test: [] }),
    );
    const names = Array.from({ length: 25 }, (_, index) => `${index}.html`);
    for (const name of names) writeFileSync(at(name), html(name));
    writeFileSync(
      at('map.json'),
      JSON.stringify(Object.fromEntries(names.map((name) => [`https://www.skerry.example/${name}`, name]))),
    );
    // Enough pages for processes, so that the overrides have to reach those.
    const args = ['--map', at('map.json'), '--overrides', at('sites'), '--format', 'jsonl', '--workers', '2'];
    expect(await run(args)).toBe(0);
    const documents = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents).toHaveLength(25);
    for (const { text, removed } of documents) {
      expect(text).not.toContain('So says the report.');
      expect(removed).toContainEqual(
        expect.objectContaining({ kind: 'promo', rule: 'override:skerry.example' }),
      );
    }
    expect(stderr).toContain('winnow: the override of gone.example is not used: test is empty');
  });

  it('writes a schema.org NewsArticle', async () => {
    expect(await run([at('tern.html'), '--format', 'jsonld'])).toBe(0);
    const article = JSON.parse(stdout);
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'terns counts rise',
    });
    expect(article.articleBody).toContain(prose('terns'));
    expect(Object.values(article)).not.toContain(null);
  });

  it('says how many files of a folder it passes over, and how to name them', async () => {
    for (const name of ['a.json', 'b.json', 'c.php', 'bare']) writeFileSync(at(name), html('terns'));
    expect(await run([folder, '--format', 'text'])).toBe(0);
    expect(stderr).toContain(`passed over 4 files by their names (2 .json, 1 without ending, 1 .php)`);
    expect(stderr).toContain(`"${join(folder, '**', '*.json')}"`);
    expect(stderr).toContain('2 cleaned, 0 failed');
  });

  it('takes the documents beside pages for none of the files that were passed over', async () => {
    const args = [folder, '--out', folder];
    await run(args);
    stderr = '';
    expect(await run(args)).toBe(0);
    expect(stderr).toMatch(/^2 cleaned[^\n]*\n$/);
  });

  it('does not take a folder without pages', async () => {
    mkdirSync(at('bare'));
    await expect(run([at('bare')])).rejects.toThrow(/no page in this folder/);
  });
});
