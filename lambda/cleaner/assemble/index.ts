import { modelFingerprint } from '../classify/model/index.ts';
import type { Source } from '../decode/index.ts';
import type { Document, Removal } from '../document.ts';
import type { Block, JudgedOptions, Page, Verdict } from '../types.ts';
import { CLEANER_VERSION } from '../version.ts';
import { collectLifts } from './lifts.ts';
import { extractMetadata } from './metadata/index.ts';
import { assessQuality } from './quality.ts';
import { renderMarkdown, renderText } from './render.ts';

/**
 * Blocks and verdicts to the document: text, Markdown, metadata, the fields that blocks were lifted to, the removals.
 *
 * @param flags what earlier steps have to say of the document's quality
 */
export function assemble(
  source: Source,
  page: Page,
  verdicts: readonly Verdict[],
  options: JudgedOptions,
  flags: Readonly<Document['quality']['flags']> = [],
): Document {
  const { kept, lifted, dropped } = byVerdict(page, verdicts);
  const text = renderText(page, kept);
  const { metadata, ld } = extractMetadata({ page, verdicts, options, text });
  return {
    schema: 'winnow/document/1',
    text,
    markdown: renderMarkdown(page, kept),
    ...metadata,
    ...collectLifts(page, verdicts, lifted, metadata),
    quality: assessQuality(page, verdicts, kept, metadata.url ?? metadata.canonicalUrl, ld, flags),
    removed: dropped.map((verdict) => removal(page, verdict)),
    lifted: lifted.map((verdict) =>
      Object.assign(removal(page, verdict), { field: verdict.field ?? 'other' }),
    ),
    source: {
      bucket: null,
      key: null,
      version: null,
      etag: null,
      sequencer: null,
      bytes: source.bytes,
      sha256: source.sha256,
      charset: source.charset,
      charsetSource: source.charsetSource,
      input: source.input,
    },
    cleaner: { version: CLEANER_VERSION, fingerprint: modelFingerprint() },
  };
}

/** The blocks that are kept, and the verdicts on the others. */
function byVerdict({ blocks }: Page, verdicts: readonly Verdict[]) {
  const kept: Block[] = [];
  const lifted: Verdict[] = [];
  const dropped: Verdict[] = [];
  for (const verdict of verdicts) {
    if (verdict.verdict === 'kept') kept.push(blocks[verdict.block]!);
    else (verdict.verdict === 'lifted' ? lifted : dropped).push(verdict);
  }
  return { kept, lifted, dropped };
}

function removal(page: Page, verdict: Verdict): Removal {
  const { from, to, text } = page.blocks[verdict.block]!;
  return {
    from,
    to,
    kind: verdict.kind ?? 'other',
    rule: verdict.rule,
    evidence: verdict.evidence,
    score: Math.round(verdict.score * 1000) / 1000,
    text,
  };
}
