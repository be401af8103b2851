import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Detail, Report, ReportAnswer } from './types.ts';

/**
 * Saves a report of a wrong verdict as a folder that a contributor can move to `test/fixtures/`:
 * the source, what was expected of the block, and a proposal of an override for the page's host.
 *
 * @throws TypeError when the report names no block of the page
 */
export async function saveReport(
  folder: string,
  report: Report,
  source: Uint8Array,
  detail: Detail,
): Promise<ReportAnswer> {
  const block = detail.blocks[report.block];
  if (!block || !['keep', 'drop'].includes(report.should)) throw new TypeError('The report names no block');
  const { source: input } = detail.document;
  const target = path.join(folder, folderName(report.key));
  const { from, to, text, verdict, kind, rule, evidence, score } = block;
  const expectation = {
    from,
    to,
    text,
    expected: report.should,
    got: { verdict, kind, rule, evidence, score },
    comment: String(report.comment ?? ''),
  };
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, `source.${input.input === 'html' ? 'html' : 'txt'}`), source);
  await writeFile(path.join(target, `report-${report.block}.json`), pretty(expectation));
  await writeFile(path.join(target, 'override.json'), pretty(proposal(report, detail, text)));
  return { folder: target };
}

/** A per-host override for this block: exact, short-lived, and with the test that shows whether it still holds. */
function proposal(report: Report, detail: Detail, text: string) {
  const address = detail.document.canonicalUrl ?? detail.document.url;
  return {
    host: address !== null && URL.canParse(address) ? new URL(address).hostname : null,
    [report.should]: [{ line: text }],
    test: { line: text, verdict: report.should === 'keep' ? 'kept' : 'dropped' },
  };
}

/** A readable name that no other key shares. */
function folderName(key: string): string {
  const readable = key
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60);
  return `${readable}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
