import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inspect, prepareOverrides } from '../../lambda/cleaner/index.ts';
import { watchOverrides } from '../../local/overrides.ts';
import { type Pipeline, startPipeline } from '../../local/pipeline.ts';
import { type ReviewServer, startReviewServer } from '../../local/review/server.ts';
import type { Detail, DocumentsAnswer, OverrideAnswer, ReportAnswer } from '../../local/review/types.ts';
import { prose } from './invented.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let pipeline: Pipeline;
let server: ReviewServer;
let reports: string;

beforeAll(async () => {
  reports = await mkdtemp(path.join(tmpdir(), 'winnow-reports-'));
  pipeline = await startPipeline({
    retryMs: 1,
    overrides: watchOverrides(path.join(reports, 'overrides'), () => {}),
  });
  const overrides = path.join(reports, 'overrides');
  server = await startReviewServer(pipeline, { reports, overrides });
});
afterAll(async () => {
  await server.close();
  await pipeline.close();
  await rm(reports, { recursive: true });
});

const text = `${prose('kite').join('\n\n')}\n\nSubscribe\n`;
const post = (route: string, body: string, headers: object = { 'x-winnow': '1' }) =>
  fetch(new URL(route, server.address), { method: 'POST', body, headers: { ...headers } });
const ask = async <T>(route: string) => (await fetch(new URL(route, server.address))).json() as Promise<T>;

test('takes a page, lists it, and tells later only of what changed since', async () => {
  expect((await post('/api/pages?key=in/kite+%26+pier.txt', text)).status).toBe(200);
  await pipeline.queue.idle();
  const first = await ask<DocumentsAnswer>('/api/documents?since=0');
  expect(first).toMatchObject({ documents: [{ key: 'in/kite & pier.txt', error: null }], pending: 0 });
  expect((await ask<DocumentsAnswer>(`/api/documents?since=${first.next}`)).documents).toEqual([]);
  await post('/api/pages?key=second.txt', text);
  await pipeline.queue.idle();
  const later = await ask<DocumentsAnswer>(`/api/documents?since=${first.next}`);
  expect(later.documents.map((one) => one.key)).toEqual(['second.txt']);
});

test('gives every block of a page with its verdict', async () => {
  const detail = await ask<Detail>('/api/document?key=in/kite+%26+pier.txt');
  expect(detail.blocks.at(-1)).toMatchObject({ text: 'Subscribe', verdict: 'dropped' });
  expect(detail.document.text).not.toContain('Subscribe');
});

test('saves reports as a fixture: the source, what was expected, and an override', async () => {
  const detail = await ask<Detail>('/api/document?key=second.txt');
  const dropped = detail.blocks.findIndex((one) => one.text === 'Subscribe');
  const kept = detail.blocks.findIndex((one) => one.verdict === 'kept');
  const first = { key: 'second.txt', block: dropped, should: 'keep', comment: 'A word of the poem' };
  await post('/api/report', JSON.stringify({ ...first, should: 'drop' }));
  await post('/api/report', JSON.stringify(first));
  const second = { key: 'second.txt', block: kept, should: 'drop', comment: '' };
  const { folder } = (await (await post('/api/report', JSON.stringify(second))).json()) as ReportAnswer;

  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  const files = ['expected.json', 'expected.md', 'reports.json', 'source.txt'];
  expect((await readdir(folder)).sort()).toEqual(files);
  expect(await read('source.txt')).toBe(text);
  expect((await read('expected.md')).split('\n\n')).toEqual([...prose('kite').slice(1), 'Subscribe\n']);
  const { verdicts } = JSON.parse(await read('expected.json'));
  expect([verdicts[kept].verdict, verdicts[dropped].verdict]).toEqual(['dropped', 'kept']);
  expect(JSON.parse(await read('reports.json'))).toMatchObject([
    { text: 'Subscribe', expected: 'kept', got: { verdict: 'dropped' }, comment: 'A word of the poem' },
    { text: prose('kite')[0], expected: 'dropped', got: { verdict: 'kept' } },
  ]);
});

test('a report on a page whose host is known proposes an override that does what the reader asks', async () => {
  const key = 'hosted.txt';
  const hosted = `URL: https://www.kite-post.example/1\n\n${text}`;
  await post(`/api/pages?${new URLSearchParams({ key })}`, hosted);
  await pipeline.queue.idle();
  const { blocks } = await ask<Detail>(`/api/document?key=${key}`);
  const dropped = blocks.findIndex((one) => one.text === 'Subscribe');
  const kept = blocks.findIndex((one) => one.text === prose('kite')[0]);
  await post('/api/report', JSON.stringify({ key, block: dropped, should: 'keep', comment: 'Of the poem' }));
  const answer = await post('/api/report', JSON.stringify({ key, block: kept, should: 'drop', comment: '' }));
  const { folder, override } = (await answer.json()) as ReportAnswer;
  expect(override).toMatchObject({ host: 'kite-post.example' });
  const proposal = JSON.parse(await readFile(path.join(folder, 'override.json'), 'utf8'));
  const today = new Date().toISOString().slice(0, 10);
  const overrides = prepareOverrides({ 'kite-post.example': proposal }, today);
  expect(overrides.all).toMatchObject([{ host: 'kite-post.example', ignored: null }]);
  const again = inspect(hosted, { overrides });
  expect([again.verdicts[dropped], again.verdicts[kept]]).toMatchObject([
    { verdict: 'kept', rule: 'override:kite-post.example', evidence: expect.stringMatching(/Of the poem$/) },
    { verdict: 'dropped', rule: 'override:kite-post.example' },
  ]);
});

test('a proposal names a class where that tells the block from all that stays, and else its line', async () => {
  const key = 'classes.html';
  const [first, second, ...rest] = prose('kite');
  const html = `<!doctype html><link rel="canonical" href="https://class-post.example/1"><article class="story">
    <h1>Kite</h1><p class="text">${first}</p><div class="shop-box"><p class="text">${second}</p></div>
    ${rest.map((one) => `<p class="text">${one}</p>`).join('')}</article>`;
  await post(`/api/pages?${new URLSearchParams({ key })}`, html);
  await pipeline.queue.idle();
  const { blocks } = await ask<Detail>(`/api/document?key=${key}`);
  const drop = async (text: string) => {
    const block = blocks.findIndex((one) => one.text === text);
    const answer = await post('/api/report', JSON.stringify({ key, block, should: 'drop', comment: '' }));
    return ((await answer.json()) as ReportAnswer).override;
  };
  expect((await drop(second!))!.drop).toEqual([{ selector: '.shop-box' }]);
  const both = (await drop(first!))!;
  expect(both.drop).toEqual([{ selector: '.shop-box' }, { line: first }]);
  const overrides = prepareOverrides({ 'class-post.example': both }, new Date().toISOString().slice(0, 10));
  expect(overrides.all[0]!.ignored).toBeNull();
  const { text: cleaned } = inspect(html, { overrides }).document;
  expect([cleaned.includes(first!), cleaned.includes(second!), cleaned.includes(rest[0]!)]).toEqual([
    false,
    false,
    true,
  ]);
});

test('a proposal that is taken over holds for the pages of its host at once, and later ones join it', async () => {
  const key = 'adopted.txt';
  const hosted = `URL: https://www.pier-post.example/1\n\n${text}`;
  await post(`/api/pages?${new URLSearchParams({ key })}`, hosted);
  await pipeline.queue.idle();
  expect(pipeline.summaries.get(key)!.dropped).toBe(1);
  const { blocks } = await ask<Detail>(`/api/document?key=${key}`);
  const report = async (line: string, should: string) => {
    const block = blocks.findIndex((one) => one.text === line);
    const answer = await post('/api/report', JSON.stringify({ key, block, should, comment: '' }));
    return ((await answer.json()) as ReportAnswer).override;
  };
  const adopt = (override: unknown) => post('/api/override', JSON.stringify(override));
  expect((await adopt(await report('Subscribe', 'keep'))).status).toBe(200);
  await pipeline.queue.idle();
  expect(pipeline.summaries.get(key)!.dropped).toBe(0);

  await report('Subscribe', 'drop');
  const answer = await adopt(await report(prose('kite')[0]!, 'drop'));
  const { file } = (await answer.json()) as OverrideAnswer;
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    keep: [],
    drop: [{ line: 'Subscribe' }, { line: prose('kite')[0] }],
  });
  await pipeline.queue.idle();
  expect(pipeline.summaries.get(key)!.dropped).toBe(2);

  await writeFile(file, '{"schema"');
  const refused = await adopt(await report('Subscribe', 'keep'));
  expect([refused.status, await refused.json()]).toEqual([
    400,
    { error: expect.stringContaining('Mend') as string },
  ]);
  expect((await adopt({ host: '../../escape' })).status).toBe(400);
});

test('a report stays in its folder, whatever the key', async () => {
  const key = '../../../escape.txt';
  await post(`/api/pages?${new URLSearchParams({ key })}`, text);
  await pipeline.queue.idle();
  const body = JSON.stringify({ key, block: 0, should: 'drop', comment: '' });
  const { folder } = (await (await post('/api/report', body)).json()) as ReportAnswer;
  expect(path.relative(reports, folder)).toMatch(/^[A-Za-z0-9-]+$/);
});

test.each([
  ['not JSON', 400],
  ['{"key":"second.txt","block":99,"should":"keep"}', 400],
  ['{"key":"second.txt","block":0,"should":"burn"}', 400],
  ['{"key":"never.txt","block":0,"should":"keep"}', 404],
])('refuses the report %s', async (body, status) => {
  expect((await post('/api/report', body)).status).toBe(status);
});

test.each([
  ['/api/document?key=never', 404, 'never'],
  ['/api/document', 400, 'key'],
  ['/api/none', 404, '/api/none'],
])('answers %s with %i and a cause', async (route, status, cause) => {
  const answer = await fetch(new URL(route, server.address));
  expect([answer.status, (await answer.json()) as object]).toEqual([
    status,
    { error: expect.stringContaining(cause) },
  ]);
});

test('talks to its own page alone: no other name, no other origin, no bare form', async () => {
  const { port } = new URL(server.address);
  const asAnotherName = await new Promise<number | undefined>((resolve) => {
    const options = { host: '127.0.0.1', port, path: '/api/documents', headers: { host: 'evil.example' } };
    request(options, (answer) => resolve(answer.resume().statusCode)).end();
  });
  const fromAnotherSite = await post('/api/pages?key=x.txt', text, {
    'x-winnow': '1',
    origin: 'https://evil.example',
  });
  const asForm = await post('/api/pages?key=x.txt', text, {});
  expect([asAnotherName, fromAnotherSite.status, asForm.status]).toEqual([403, 403, 403]);
  expect(pipeline.summaries.has('x.txt')).toBe(false);
});

test('serves the page under a policy that lets nothing in but itself', async () => {
  const answer = await fetch(server.address);
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});
