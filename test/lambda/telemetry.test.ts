import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clean } from '../../lambda/cleaner/index.ts';
import { DEFAULTS } from '../../lambda/config.ts';
import { createHandler } from '../../lambda/handler.ts';
import { observeOutcome } from '../../lambda/telemetry.ts';
import { batch, s3Message } from './support/events.ts';
import { FakeS3 } from './support/fake-s3.ts';

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
async function observed(body: string, options: { tries?: number; bug?: Error } = {}) {
  const s3 = new FakeS3();
  const logger = new Logger({ serviceName: 'Test' });
  const metrics = new Metrics({ namespace: 'Winnow', serviceName: 'Test' });
  const handler = createHandler({
    s3: s3.client,
    config: { ...DEFAULTS, outputBucket: 'clean' },
    observe: (outcome) => observeOutcome(logger, metrics, outcome),
    clean: (input, settings) => {
      if (options.bug) throw options.bug;
      return clean(input, settings);
    },
  });
  await handler(batch(s3Message('a.html', s3.put('raw', 'a.html', body), { tries: options.tries ?? 1 })));
  metrics.publishStoredMetrics();
  const records = lines.map((line) => JSON.parse(line));
  return { log: records.filter((record) => record.level), emf: records.find((record) => record._aws) };
}

describe('telemetry', () => {
  it('counts pages, words, bytes, kinds, confidence and milliseconds', async () => {
    const { emf } = await observed(page);
    expect(emf).toMatchObject({ service: 'Test', Pages: 1, Bytes: page.length });
    expect(emf.Words).toBeGreaterThan(0);
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

  it('of a fault of the cleaner logs the place and not the message, which may quote the page', async () => {
    const { log, emf } = await observed(page, { bug: new SyntaxError(`Unexpected token in "${SENTENCE}"`) });
    expect(emf).toMatchObject({ 'Failures.internal': 1 });
    expect(log[0].error.name).toBe('SyntaxError');
    expect(log[0].error.stack[0]).toMatch(/^at /);
    expect(lines.join('\n')).not.toContain('harbour');
  });
});
