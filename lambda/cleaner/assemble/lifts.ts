import { Cues } from '../classify/cues/matcher.ts';
import { languagesOf } from '../classify/lines/languages.ts';
import { footnoteMark } from '../classify/rules/footnote.ts';
import type { Document } from '../document.ts';
import type { Page, Verdict } from '../types.ts';
import { collectImages } from './lifts/images.ts';
import { collectRelated } from './lifts/related.ts';
import { resolveUrl } from './metadata/address.ts';
import type { Metadata } from './metadata/index.ts';

/**
 * Gathers the fields that lifted blocks went to: pictures, other articles, footnotes, corrections, reporter notes.
 *
 * @param lifted the verdicts on lifted blocks
 */
export function collectLifts(
  page: Page,
  verdicts: readonly Verdict[],
  lifted: readonly Verdict[],
  metadata: Pick<Metadata, 'url' | 'canonicalUrl' | 'language'>,
): Pick<Document, 'images' | 'related' | 'footnotes' | 'corrections' | 'notes'> {
  const address = metadata.url ?? metadata.canonicalUrl;
  // A <base> may be relative itself, or empty.
  const base = resolveUrl(page.head.base, address) ?? address;
  const cues = new Cues(languagesOf(page, metadata.language));
  const textsOf = (field: string): string[] => [
    ...new Set(
      lifted.filter((verdict) => verdict.field === field).map(({ block }) => page.blocks[block]!.text),
    ),
  ];
  return {
    images: collectImages(page, verdicts, lifted, base, cues),
    related: collectRelated(page, verdicts, lifted, base, cues),
    footnotes: footnotesOf(page, verdicts),
    corrections: textsOf('corrections'),
    notes: textsOf('notes'),
  };
}

function footnotesOf(page: Page, verdicts: readonly Verdict[]): Document['footnotes'] {
  const footnotes: Document['footnotes'] = [];
  for (const { block, rule } of verdicts) {
    const marker = rule === 'footnote' ? footnoteMark(page.blocks[block]!.text) : null;
    if (marker !== null)
      footnotes.push({ marker, text: page.blocks[block]!.text.slice(marker.length).trim() });
  }
  return footnotes;
}
