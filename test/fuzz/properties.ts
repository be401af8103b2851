import { checkConservation } from '../../bench/conserve/check.ts';
import { archivedPages } from '../../lambda/archive/warc.ts';
import { CleanError, type Cleaning, type CleanOptions, inspect } from '../../lambda/cleaner/index.ts';
import type { Verdict } from '../../lambda/cleaner/types.ts';
import { readInput } from '../../lambda/records/index.ts';
import type { Case } from './cases.ts';
import { unaccountedLines } from './lines.ts';

/** What a pipeline's decompression limit lets through here: small, so that bombs are cheap. */
const MOST_BYTES = 16 * 1024 * 1024;
/** A page may take this many times as long as the median of its route, per byte. */
const TIME_FACTOR = 20;
/** Shorter runs say nothing. */
const LEAST_MS = 250;
/** Prose as the cleaner's guard counts it: words of a block, and the share of them in links. */
const PROSE_WORDS = 20;
/** On HTML the model may rule all prose out: a notice on cookies may be all of a page. */
const RULED_OUT = 0.1;

/** Checks inputs; one for a whole run, for it remembers how long pages take and what the last one gave. */
export class Checker {
  private readonly pace: Record<string, number[]> = { html: [], text: [] };
  private previous: { page: Page; json: string } | null = null;
  documents = 0;
  bytes = 0;

  /** A sentence for each breach; none when all is well. */
  async check(input: Case): Promise<string[]> {
    try {
      const breaches: string[] = [];
      for await (const page of pagesOf(input)) breaches.push(...this.checkPage(page));
      return breaches;
    } catch (error) {
      return faultOf(error);
    }
  }

  private checkPage(page: Page): string[] {
    let cleaning: Cleaning;
    const before = performance.now();
    try {
      cleaning = inspect(page.input, page.options);
    } catch (error) {
      return faultOf(error);
    }
    const ms = performance.now() - before;
    const json = JSON.stringify(cleaning.document);
    const breaches = [
      ...checkConservation(cleaning),
      ...unaccountedLines(page.input, cleaning),
      ...checkKinds(cleaning),
      ...checkProse(cleaning, page.options),
      ...checkStrings(cleaning.document),
      ...this.checkTime(page, cleaning.document.source.input, ms),
      ...this.checkSame(),
    ];
    this.documents++;
    this.bytes += page.input.length;
    this.previous = { page, json };
    return breaches;
  }

  /** Of every fourth page the one before, again: what was cleaned since must not show. */
  private checkSame(): string[] {
    if (this.previous === null || this.documents % 4 > 0) return [];
    const { page, json } = this.previous;
    const again = JSON.stringify(inspect(page.input, page.options).document);
    return again === json ? [] : ['the same bytes gave another document'];
  }

  private checkTime(page: Page, route: string, first: number): string[] {
    const pace = this.pace[route]!;
    const size = page.input.length + 1_000;
    if (pace.length < 301) pace.push(first / size);
    if (pace.length === 301) pace.sort((a, b) => a - b);
    const limit = Math.max(LEAST_MS, TIME_FACTOR * (pace[pace.length >> 1] ?? 0) * size);
    let ms = first;
    // A busy machine is slow once, a slow pattern every time.
    for (let tries = 0; tries < 6 && ms > limit; tries++) {
      const before = performance.now();
      inspect(page.input, page.options);
      ms = Math.min(ms, performance.now() - before);
    }
    return ms > limit && pace.length > 100 ? [`${Math.round(ms)} ms for ${size} bytes of ${route}`] : [];
  }
}

interface Page {
  readonly input: string | Uint8Array;
  readonly options: CleanOptions;
}

async function* pagesOf({ container, input, options }: Case): AsyncGenerator<Page> {
  if (container === 'string' || container === 'bytes' || container === 'gzip') {
    yield { input, options };
  } else if (container === 'warc') {
    for await (const page of archivedPages(chunksOf(input as Uint8Array), MOST_BYTES))
      if (!(page instanceof CleanError))
        yield { input: page.bytes, options: { ...options, ...page.options } };
  } else {
    const read = readInput(input as Uint8Array, `a.${container}`, MOST_BYTES);
    const records = read.kind === 'page' ? [] : read.kind === 'record' ? [read.record] : read.records;
    for (const record of records)
      if (!(record instanceof CleanError))
        yield { input: record.page, options: { ...options, ...record.options } };
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
}

function faultOf(error: unknown): string[] {
  if (!(error instanceof CleanError)) return [`threw ${(error as Error)?.stack ?? error}`];
  return /undefined|\[object|NaN/.test(error.message) || error.message.length < 20
    ? [`unclear: ${error.message}`]
    : [];
}

function checkKinds({ verdicts }: Cleaning): string[] {
  const wrong = verdicts.find(
    ({ verdict, kind, field, rule, evidence }) =>
      rule === '' ||
      evidence === '' ||
      (verdict === 'kept') !== (kind === null) ||
      (verdict === 'lifted') !== (field !== null),
  );
  return wrong ? [`a verdict without its reason: ${JSON.stringify(wrong)}`] : [];
}

function checkProse({ document, page, verdicts }: Cleaning, { policy }: CleanOptions): string[] {
  // What the caller does not count as text may well be all that there is.
  if (policy?.lists === 'drop') return [];
  const prose = page.blocks.find(
    ({ index, words, linkWords }) =>
      words >= PROSE_WORDS &&
      linkWords < words / 3 &&
      (page.input === 'text' || !isRuledOut(verdicts[index]!)),
  );
  return prose && document.text === ''
    ? [`nothing kept of a page with prose: ${prose.text.slice(0, 80)}`]
    : [];
}

/** The model is sure, or a rule says the same as it does. */
const isRuledOut = ({ score, rule }: Verdict): boolean =>
  score < (/^(?:legal-notice|consent-dialog)$/.test(rule) ? 0.5 : RULED_OUT);

/** No string of the document holds half a pair, or a control character other than tab and line end. */
function checkStrings(root: unknown): string[] {
  const open: [path: string, value: unknown][] = [['', root]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next;
    if (typeof value === 'string') {
      const sign = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.exec(value)?.[0];
      if (sign !== undefined) return [`U+${sign.charCodeAt(0).toString(16)} in ${path.replace(/\d+/g, 'n')}`];
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) open.push([`${path}.${name}`, child]);
    } else if (typeof value === 'number' && !Number.isFinite(value)) return [`${value} in ${path}`];
  }
  return [];
}
