import type { Document } from '../document.ts';
import type { Block, Page, Verdict } from '../types.ts';
import { type LdState, pageFlags } from './metadata/flags/index.ts';

/** How clearly article and chrome parted, and what a reader of the document should be warned of. */
export function assessQuality(
  page: Page,
  verdicts: readonly Verdict[],
  kept: readonly Block[],
  url: string | null,
  ld: LdState,
  more: Readonly<Document['quality']['flags']>,
): Document['quality'] {
  let words = 0;
  let all = 0;
  let certainty = 0;
  for (const verdict of verdicts) {
    const block = page.blocks[verdict.block]!;
    all += block.words;
    certainty += Math.abs(2 * verdict.score - 1) * block.words;
    if (verdict.verdict === 'kept') words += block.words;
  }
  return {
    confidence: all > 0 ? Math.round((certainty / all) * 1000) / 1000 : 0,
    words: Math.round(words),
    flags: [...pageFlags(page, verdicts, kept, words, url, ld), ...more],
  };
}
