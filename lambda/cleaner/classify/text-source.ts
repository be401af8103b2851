import { cueForm } from './cues/matcher.ts';
import type { RuleContext } from './types.ts';

const LONGEST = 60;

/** "Source: Reuters", "Źródło: PAP": an agency behind a word for sources, of the text or of a picture before it. */
export function namesSource({ page, lines }: RuleContext, index: number): boolean {
  const text = page.blocks[index]?.text ?? '';
  if (text.length > LONGEST) return false;
  const colon = text.search(/[:：]/);
  if (colon < 1 || !lines.cues.isWholeLine(cueForm(text.slice(0, colon)), 'sources')) return false;
  const agency = cueForm(text.slice(colon + 1).trim());
  return lines.cues.isWholeLine(agency, 'credit') || lines.cues.isWholeLine(agency, 'byline');
}
