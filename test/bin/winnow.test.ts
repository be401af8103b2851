import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CLEANER_VERSION } from '../../lambda/cleaner/version.ts';

const TSX = createRequire(import.meta.url).resolve('tsx');
const ENTRY = fileURLToPath(new URL('../../bin/winnow.ts', import.meta.url));

/** Starts the command as a person would, with standard input. */
function winnow(
  args: string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', TSX, ENTRY, ...args], {
      env: { ...process.env, ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

describe('winnow', { timeout: 60_000 }, () => {
  it('cleans standard input', async () => {
    const prose =
      'Wardens on the Skerry counted four hundred terns this June, more than in any summer before it.';
    const { code, stdout, stderr } = await winnow(
      ['clean', '-', '--format', 'text'],
      `<!doctype html><body><article><p>${prose}</p></article></body>`,
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${prose}\n`, stderr: '' });
  });

  const line = (bird: string) =>
    JSON.stringify({
      text: `Wardens on the Skerry counted four hundred ${bird} this June, more than in any summer since the lighthouse was closed.`,
    });
  const texts = (stdout: string) =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map((one) => /hundred (\w+)/.exec(JSON.parse(one).text)?.[1]);

  it.each([
    ['JSONL', `${line('terns')}\n${line('gulls')}\n`, ['terns', 'gulls']],
    ['gzipped JSONL', gzipSync(`${line('terns')}\n${line('gulls')}`), ['terns', 'gulls']],
    ['an array', `[${line('terns')},\n${line('gulls')}]`, ['terns', 'gulls']],
    ['one record', `${line('terns')}\n`, ['terns']],
    ['one record over many lines', JSON.stringify(JSON.parse(line('terns')), null, 2), ['terns']],
    ['JSONL with a fault in its first line', `{"text":\n${line('gulls')}\n`, ['gulls']],
  ])('cleans %s from standard input', async (what, input, birds) => {
    const { code, stdout } = await winnow(['clean', '-', '--format', 'jsonl'], input);
    expect(texts(stdout)).toEqual(birds);
    expect(code).toBe(what.includes('fault') ? 1 : 0);
  });

  it('cleans the lines of standard input while others are still to come', async () => {
    const child = spawn(process.execPath, ['--import', TSX, ENTRY, 'clean', '-', '--format', 'jsonl']);
    child.stdin.write(`${line('terns')}\n`.repeat(60));
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    child.stdin.end();
    await once(child, 'close');
    expect(texts(first.toString().split('\n')[0]!)).toEqual(['terns']);
  });

  it('leaves no half file when it is stopped', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'winnow-stop-'));
    const command = ['clean', '-', '--format', 'jsonl', '--out', folder];
    const child = spawn(process.execPath, ['--import', TSX, ENTRY, ...command]);
    child.stdin.write(`${line('terns')}\n`.repeat(60));
    await expect.poll(() => readdirSync(folder).length, { timeout: 30_000 }).toBe(1);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('exits with 1 and a plain sentence when a page cannot be cleaned', async () => {
    const { code, stderr } = await winnow(['clean', '-']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^winnow: standard input: .*empty[^\n]*\n$/);
  });

  it('exits with 2 and the way to help when the call is wrong', async () => {
    const { code, stdout, stderr } = await winnow(['clean', '--wat']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/there is no option --wat\nTry: winnow clean --help\n$/);
    expect((await winnow(['clean', 'a.html', '--fromat', 'text'])).stderr).toContain(
      'did you mean --format?',
    );
    expect(stderr).not.toContain('    at ');
  });

  it('says in a sentence what is missing on the way to AWS', async () => {
    const { code, stderr } = await winnow(['redrive'], '', {
      ...{ AWS_REGION: '', AWS_DEFAULT_REGION: '', AWS_PROFILE: '' },
      ...{ AWS_CONFIG_FILE: '/nowhere', AWS_SHARED_CREDENTIALS_FILE: '/nowhere' },
    });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^winnow redrive: which region\? .*\nTry: .*\n$/),
    ]);
  });

  it('tells its version', async () => {
    expect(await winnow(['--version'])).toEqual({ code: 0, stdout: `${CLEANER_VERSION}\n`, stderr: '' });
  });

  it('says in a sentence what the file system refuses', async () => {
    const { code, stderr } = await winnow(
      ['clean', '-', '--review', '/dev/null/review.html'],
      '<p>Terns</p>',
    );
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^winnow clean: E[A-Z]+: [^\n]*\n$/)]);
  });

  it('tells its commands, and each its options with examples', async () => {
    const [all, one, none] = await Promise.all([
      winnow(['--help']),
      winnow(['clean', '--help']),
      winnow(['cleen']),
    ]);
    expect(all).toMatchObject({ code: 0, stderr: '' });
    expect(all.stdout).toMatch(/^ {2}clean /m);
    expect(one.code).toBe(0);
    for (const word of ['--format', '--out', '--url', '--explain', 'Examples:', 'Exit code:']) {
      expect(one.stdout).toContain(word);
    }
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('no command "cleen"');
  });
});
