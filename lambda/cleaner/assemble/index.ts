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
  const kept = page.blocks.filter((block) => verdicts[block.index]!.verdict === 'kept');
  const text = renderText(page, kept);
  const { metadata, ld } = extractMetadata({ page, verdicts, options, text });
  return {
    schema: 'winnow/document/1',
    text,
    markdown: renderMarkdown(page, kept),
    ...metadata,
    ...collectLifts(page, verdicts, metadata),
    quality: assessQuality(page, verdicts, metadata.url ?? metadata.canonicalUrl, ld, flags),
    removed: verdicts.filter((v) => v.verdict === 'dropped').map((v) => removal(page.blocks[v.block]!, v)),
    lifted: verdicts
      .filter((v) => v.verdict === 'lifted')
      .map((v) => ({ ...removal(page.blocks[v.block]!, v), field: v.field ?? 'other' })),
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

function removal(block: Block, verdict: Verdict): Removal {
  return {
    from: block.from,
    to: block.to,
    kind: verdict.kind ?? 'other',
    rule: verdict.rule,
    evidence: verdict.evidence,
    score: Math.round(verdict.score * 1000) / 1000,
    text: block.text,
  };
}
