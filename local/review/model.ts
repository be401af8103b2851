import type { Document } from '../../lambda/cleaner/document.ts';
import { type Cleaning, KINDS, type Kind } from '../../lambda/cleaner/index.ts';
import type { Detail, ReviewBlock, Summary } from './types.ts';
import { weighedAgainst } from './weighed.ts';

/** Cells of a strip: fine enough to see an article's shape, small enough for ten thousand of them. */
export const STRIP_CELLS = 64;

/** The list's line for one cleaning. @param ms time in the cleaner, 0 where it was not measured */
export function summarise(key: string, cleaning: Cleaning, ms: number): Summary {
  const { document, verdicts, page } = cleaning;
  const count = (verdict: string) => verdicts.filter((one) => one.verdict === verdict).length;
  const kinds: Partial<Record<Kind, number>> = {};
  for (const { kind } of verdicts) if (kind !== null) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    key,
    title: document.title,
    host: hostOf(document),
    language: document.language,
    input: page.input,
    bytes: document.source.bytes,
    words: document.quality.words,
    confidence: document.quality.confidence,
    flags: document.quality.flags.map((one) => one.flag),
    kept: count('kept'),
    lifted: count('lifted'),
    dropped: count('dropped'),
    kinds,
    strip: stripOf(cleaning),
    ms,
    error: null,
  };
}

/** The list's line for an object that could not be cleaned. */
export function failedSummary(key: string, bytes: number, error: string): Summary {
  return {
    key,
    bytes,
    error,
    title: null,
    host: null,
    language: null,
    input: 'text',
    words: 0,
    confidence: 0,
    flags: [],
    kept: 0,
    lifted: 0,
    dropped: 0,
    kinds: {},
    strip: '',
    ms: 0,
  };
}

/**
 * A page as a strip of `STRIP_CELLS` characters from its top to its end, each word as wide as the next:
 * `.` for kept text, the letter of the kind (`a` is the first of `KINDS`) for removed text, upper case where it was dropped.
 */
export function stripOf({ page, verdicts }: Pick<Cleaning, 'page' | 'verdicts'>): string {
  const total = page.blocks.reduce((sum, block) => sum + block.words, 0);
  if (total === 0) return '';
  let strip = '';
  let seen = 0;
  page.blocks.forEach((block, index) => {
    seen += block.words;
    const end = Math.round((seen / total) * STRIP_CELLS);
    if (end > strip.length) strip = strip.padEnd(end, letterOf(verdicts[index]!));
  });
  return strip;
}

function letterOf({ verdict, kind }: Pick<ReviewBlock, 'verdict' | 'kind'>): string {
  if (verdict === 'kept' || kind === null) return '.';
  const letter = String.fromCharCode(97 + KINDS.indexOf(kind));
  return verdict === 'dropped' ? letter.toUpperCase() : letter;
}

/** Everything that the page shows of one cleaning. */
export function detailOf(key: string, cleaning: Cleaning): Detail {
  const { page, verdicts, document } = cleaning;
  const places = placesOf(cleaning);
  const against = weighedAgainst(page);
  const blocks = page.blocks.map((block, index): ReviewBlock => {
    const { verdict, kind, field, rule, evidence, score } = verdicts[index]!;
    const { text, form, level, from, to, hidden } = block;
    const at = places[index] ?? null;
    const weighed = verdict === 'kept' ? '' : against[index]!;
    return { text, form, level, from, to, hidden, verdict, kind, field, rule, evidence, score, weighed, at };
  });
  return { key, blocks, document };
}

/** Where each kept block stands in the clean text: they follow one another there in their order on the page. */
function placesOf({ page, verdicts, document }: Cleaning): (readonly [number, number] | null)[] {
  let cursor = 0;
  return page.blocks.map((block, index) => {
    if (verdicts[index]?.verdict !== 'kept') return null;
    const at = document.text.indexOf(block.text, cursor);
    if (at < 0) return null;
    cursor = at + block.text.length;
    return [at, cursor] as const;
  });
}

function hostOf(document: Document): string | null {
  const address = document.canonicalUrl ?? document.url;
  return address !== null && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : null;
}
