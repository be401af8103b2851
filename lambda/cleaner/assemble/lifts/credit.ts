import { type Cues, cueForm } from '../../classify/cues/matcher.ts';
import type { Document } from '../../document.ts';
import { isPictureAgency } from '../metadata/names/agencies.ts';
import { cleanName, isPersonName } from '../metadata/names/name.ts';
import { trimEndOf } from '../metadata/plain-text.ts';

type Credit = Pick<Document['images'][number], 'credit' | 'creator' | 'agency'>;

const MARKS = /^(?:©|\(c\)|📷|📸|[\s([|:：=])+/i;
const PARTS = /\s?[/|•·,;]\s?|\s(?:via|and|und|et|y|e|[-–—])\s/i;

/** Parts a credit into the persons and the agencies that it names: "Photo: Jo Doe / Reuters". What is neither stays in the credit alone. */
export function readCredit(credit: string | null, cues: Cues): Credit {
  if (credit === null) return { credit, creator: null, agency: null };
  const persons = new Set<string>();
  const agencies = new Set<string>();
  for (const part of credit.split(PARTS)) {
    const name = cleanName(trimEndOf(withoutLabel(part, cues), ' )]'));
    if (isPictureAgency(name)) agencies.add(name);
    else if (isPersonName(name)) persons.add(name);
  }
  return { credit, creator: listed(persons), agency: listed(agencies) };
}

/** Without marks and a label in front: "© Photo by ". An agency's name may begin like a label. */
function withoutLabel(part: string, cues: Cues): string {
  const bare = part.replace(MARKS, '');
  if (isPictureAgency(bare)) return bare;
  const label = cues.startCueAt(cueForm(bare), 0, 'credit');
  return label !== null && bare.toLowerCase().startsWith(label)
    ? bare.slice(label.length).replace(MARKS, '')
    : bare;
}

const listed = (names: ReadonlySet<string>): string | null => (names.size > 0 ? [...names].join(', ') : null);
