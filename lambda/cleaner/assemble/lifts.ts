import type { Document } from '../document.ts';
import type { Page, Verdict } from '../types.ts';

/** PLACEHOLDER until the lifts land. */
export function collectLifts(
  _page: Page,
  _verdicts: readonly Verdict[],
  _metadata: unknown,
): Pick<Document, 'images' | 'related' | 'footnotes' | 'corrections' | 'notes'> {
  return { images: [], related: [], footnotes: [], corrections: [], notes: [] };
}
