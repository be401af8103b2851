import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderMarkdown } from '../../lambda/cleaner/assemble/render.ts';
import type { Cleaning, Override, Page, Verdict } from '../../lambda/cleaner/index.ts';
import { proposeOverride } from './propose.ts';
import type { Report } from './types.ts';

/** A report that fits no block of its page. */
export class BadReportError extends Error {
  override readonly name = 'BadReportError';
}

/** A report as it is saved: what the reader expects of a block, and what the cleaner made of it. */
interface SavedReport {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly expected: 'kept' | 'dropped';
  readonly got: Omit<Verdict, 'block'>;
  readonly comment: string;
}

/**
 * Saves a report of a wrong verdict in a folder that a contributor can move to `test/fixtures/`: `source`, and
 * `expected.md` and `expected.json` as the reader wants them, all reports on the page counted; beside them the reports
 * and the proposal of an override for the page's host. A later report on a block replaces the earlier one.
 *
 * @returns the folder, and the override that is proposed there; null where the page's host is not known
 * @param now time of the report, in milliseconds since 1970; the override's expiry counts from it
 * @throws BadReportError when the report names no block of the page
 */
export async function saveReport(
  folder: string,
  report: Report,
  source: Uint8Array,
  cleaning: Cleaning,
  now = Date.now(),
): Promise<{ folder: string; override: Override | null }> {
  const { page, verdicts, document } = cleaning;
  const block = page.blocks[report.block];
  if (!block || !['keep', 'drop'].includes(report.should)) {
    throw new BadReportError('The report names no block of the page, or neither keep nor drop');
  }
  const { block: _, ...got } = verdicts[report.block]!;
  const { from, to, text } = block;
  const expected = report.should === 'keep' ? 'kept' : 'dropped';
  const saved = {
    block: report.block,
    from,
    to,
    text,
    expected,
    got,
    comment: report.comment,
  } as const;

  const target = path.join(folder, folderName(report.key));
  await mkdir(target, { recursive: true });
  const earlier = await readReports(path.join(target, 'reports.json'));
  const reports = [...earlier.filter((one) => one.block !== report.block), saved];
  const wanted = corrected(verdicts, reports);
  const kept = page.blocks.filter((one) => wanted[one.index]!.verdict === 'kept');
  const write = (name: string, content: string | Uint8Array) => writeFile(path.join(target, name), content);
  await write(`source.${document.source.input === 'html' ? 'html' : 'txt'}`, source);
  await write('expected.md', `${renderMarkdown(page, kept)}\n`);
  await write('expected.json', pretty(expectation(cleaning, page, wanted)));
  await write('reports.json', pretty(reports));
  const override = proposeOverride(source, cleaning, reports, now);
  if (override !== null) await write('override.json', pretty(override));
  return { folder: target, override };
}

async function readReports(file: string): Promise<SavedReport[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as SavedReport[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The verdicts as the reader wants them. What should not be in the text is dropped; its kind is the contributor's to say. */
function corrected(verdicts: readonly Verdict[], reports: readonly SavedReport[]): Verdict[] {
  const wanted = [...verdicts];
  for (const { block, expected } of reports) {
    const kind = expected === 'kept' ? null : 'other';
    wanted[block] = { ...wanted[block]!, verdict: expected, kind, field: null };
  }
  return wanted;
}

function expectation({ document }: Cleaning, page: Page, verdicts: readonly Verdict[]) {
  const { title, authors, published, siteName, language, images, related, footnotes } = document;
  return {
    ...{ title, authors, published, siteName, language, images, related, footnotes },
    verdicts: verdicts.map(({ block, verdict, kind, field }) => {
      const { from, to } = page.blocks[block]!;
      return { from, to, verdict, kind, field };
    }),
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
