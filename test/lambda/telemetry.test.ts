import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clean } from '../../lambda/cleaner/index.ts';
import { DEFAULTS } from '../../lambda/config.ts';
import { createHandler } from '../../lambda/handler.ts';
import { observeDocument, observeOutcome, observeRejection } from '../../lambda/telemetry.ts';
import { batch, message, s3Message } from './support/events.ts';
import { FakeS3, s3Error } from './support/fake-s3.ts';
import { answer, warcRecord } from './support/warc.ts';

const SENTENCE = 'The ferry will sail again from Thursday, the harbour office said in a short statement.';
const page = `<html><head><title>Ferry</title></head><body><article><p>${SENTENCE}</p>
<p>It had lain in dock since a storm tore off its bow door in the last week of November.</p>
<p>Islanders were carried by fishing boats meanwhile, at a price that the office calls fair.</p>
<p>The repair was paid by the insurer, and the timetable stays as it was before the winter.</p></article>
<div class="share-buttons"><p>Share this</p></div></body></html>`;

let lines: string[];
beforeEach(() => {
  lines = [];
  // Development mode writes to the console that a test can see, and would turn metrics off.
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  for (const level of ['log', 'info', 'error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((line: unknown) => void lines.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Runs one object through the handler with real telemetry; gives log lines and the metrics blob. */
async function observed(
  body: string | Buffer,
  options: { tries?: number; bug?: Error; key?: string; message?: string; denied?: boolean } = {},
) {
  const s3 = new FakeS3();
  s3.before = async (name) => {
    if (options.denied && name === 'PutObject') throw s3Error('AccessDenied', 403);
  };
  const logger = new Logger({ serviceName: 'Test' });
  const metrics = new Metrics({ namespace: 'Winnow', serviceName: 'Test' });
  const handler = createHandler({
    s3: s3.client,
    config: { ...DEFAULTS, outputBucket: 'clean' },
    observe: (outcome) => observeOutcome(logger, metrics, outcome),
    onArchived: (document, ms) => observeDocument(metrics, document, ms),
    reject: (id, error) => observeRejection(logger, metrics, id, error),
    clean: (input, settings) => {
      if (options.bug) throw options.bug;
      return clean(input, settings);
    },
  });
  const { key = 'a.html', tries = 1 } = options;
  const upload = s3Message(key, s3.put('raw', key, body), { tries });
  await handler(batch(options.message === undefined ? upload : message(options.message)));
  metrics.publishStoredMetrics();
  const records = lines.map((line) => JSON.parse(line));
  return { log: records.filter((record) => record.level), emf: records.find((record) => record._aws) };
}

describe('telemetry', () => {
  it('counts pages, words, bytes, kinds, confidence and milliseconds', async () => {
    const { emf } = await observed(page);
    expect(emf).toMatchObject({ service: 'Test', Pages: 1, Bytes: page.length });
    expect(emf.Words).toBeGreaterThan(0);
    expect(emf.Kept).toBe(4);
    expect(emf.CleanTime).toBeGreaterThan(0);
    expect(emf.Confidence).toBeGreaterThan(0);
    expect(Object.keys(emf).some((name) => name.startsWith('Dropped.'))).toBe(true);
  });

  it('logs facts and no word of the article', async () => {
    const { log } = await observed(page);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ key: 'a.html', status: 'cleaned', input: 'html' });
    expect(lines.join('\n')).not.toContain('harbour');
  });

  it('counts failures by cause and says what was quarantined', async () => {
    const { log, emf } = await observed('', { tries: 5 });
    expect(emf).toMatchObject({ Failures: 1, 'Failures.empty': 1, Quarantined: 1 });
    expect(log[0]).toMatchObject({ level: 'ERROR', cause: 'empty', quarantined: 'quarantine/a.html.error' });
  });

  it('counts the pages of a web archive like any other, and its faults', async () => {
    const response = (body: string) => warcRecord({ type: 'response', url: 'https://e.org/' }, answer(body));
    const { log, emf } = await observed(Buffer.concat([response(page), response(page), response('')]), {
      key: 'a.warc',
    });
    expect(emf).toMatchObject({ Pages: [1, 1], Bytes: [page.length, page.length], PageFaults: 1 });
    for (const name of ['Words', 'Kept', 'Confidence', 'CleanTime', 'LowConfidence'])
      expect(emf[name]).toHaveLength(2);
    expect(log[0]).toMatchObject({ status: 'cleaned', documents: 2, faults: 1 });
  });

  it('counts the records of a file that could not be cleaned', async () => {
    const records = [JSON.stringify({ html: page }), '{"no":"page"}', JSON.stringify({ html: page })];
    const { log, emf } = await observed(records.join('\n'), { key: 'a.jsonl' });
    expect(emf).toMatchObject({ PageFaults: 1 });
    expect(log[0]).toMatchObject({ status: 'cleaned', documents: 2, faults: 1 });
  });

  it('tells of a message that is no event', async () => {
    const { log, emf } = await observed('', { message: '{"foo":1}' });
    expect(emf).toMatchObject({ Failures: 1, 'Failures.bad-event': 1 });
    expect(log[0]).toMatchObject({ level: 'ERROR', messageId: 'm1' });
  });

  it('says why an error document is missing', async () => {
    const { log, emf } = await observed('', { tries: 5, denied: true });
    expect(emf).toMatchObject({ 'Failures.denied': 1 });
    expect(emf.Quarantined).toBeUndefined();
    expect(log[0].error.errors).toMatchObject([
      { name: 'PermanentError' },
      { name: 'AccessDenied', status: 403 },
    ]);
  });

  it('of a fault of the cleaner logs the place and not the message, which may quote the page', async () => {
    const { log, emf } = await observed(page, { bug: new SyntaxError(`Unexpected token in "${SENTENCE}"`) });
    expect(emf).toMatchObject({ 'Failures.internal': 1 });
    expect(log[0].error.name).toBe('SyntaxError');
    expect(log[0].error.stack[0]).toMatch(/^at /);
    expect(lines.join('\n')).not.toContain('harbour');
  });
});
