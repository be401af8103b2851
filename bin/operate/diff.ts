import type { Document } from '../../lambda/cleaner/index.ts';

/** How one page's document differs from another of the same page. */
export interface PageDiff {
  readonly id: string;
  /** Words that came into the text and that left it, counted with repeats. */
  readonly added: number;
  readonly removed: number;
  /** Metadata fields whose value differs. */
  readonly fields: readonly string[];
  /** Blocks judged otherwise: where they stand, and their verdicts before and after. */
  readonly verdicts: readonly { readonly place: string; readonly before: string; readonly after: string }[];
}

/** What changed between two outputs. */
export interface OutputDiff {
  readonly compared: number;
  readonly same: number;
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Pages that differ, the most changed text first. */
  readonly changed: readonly PageDiff[];
}

/** Fields that tell of the run or hold the text itself, which is compared by words. */
const NOT_METADATA = new Set([
  'schema',
  'text',
  'markdown',
  'removed',
  'lifted',
  'source',
  'cleaner',
  'provenance',
]);

/** Compares two outputs, documents by name. */
export function diffOutputs(
  before: ReadonlyMap<string, Document>,
  after: ReadonlyMap<string, Document>,
): OutputDiff {
  const changed: PageDiff[] = [];
  let compared = 0;
  for (const [id, old] of before) {
    const fresh = after.get(id);
    if (!fresh) continue;
    compared++;
    const diff = diffPage(id, old, fresh);
    if (diff.added + diff.removed + diff.fields.length + diff.verdicts.length > 0) changed.push(diff);
  }
  const size = (diff: PageDiff) => diff.added + diff.removed;
  changed.sort((a, b) => size(b) - size(a));
  return {
    compared,
    same: compared - changed.length,
    onlyBefore: [...before.keys()].filter((id) => !after.has(id)),
    onlyAfter: [...after.keys()].filter((id) => !before.has(id)),
    changed,
  };
}

function diffPage(id: string, before: Document, after: Document): PageDiff {
  const counts = new Map<string, number>();
  for (const word of wordsOf(before)) counts.set(word, (counts.get(word) ?? 0) - 1);
  for (const word of wordsOf(after)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const changes = [...counts.values()];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !NOT_METADATA.has(name),
  );
  const value = (document: Document, name: string) => JSON.stringify(document[name as keyof Document]);
  return {
    id,
    added: changes.reduce((sum, change) => sum + Math.max(change, 0), 0),
    removed: changes.reduce((sum, change) => sum + Math.max(-change, 0), 0),
    fields: names.filter((name) => value(before, name) !== value(after, name)),
    verdicts: diffVerdicts(verdictsOf(before), verdictsOf(after)),
  };
}

const wordsOf = ({ text }: Document) => text.split(/\s+/u).filter((word) => word !== '');

/** Verdicts of the blocks that are not kept, by their place in the input. */
function verdictsOf({ removed, lifted }: Document): Map<string, string> {
  const verdicts = new Map<string, string>();
  for (const { from, to, kind } of removed) verdicts.set(`${from}-${to}`, `dropped as ${kind}`);
  for (const { from, to, field } of lifted) verdicts.set(`${from}-${to}`, `lifted to ${field}`);
  return verdicts;
}

function diffVerdicts(before: Map<string, string>, after: Map<string, string>): PageDiff['verdicts'] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((place) => {
    const [was, is] = [before.get(place) ?? 'kept', after.get(place) ?? 'kept'];
    return was === is ? [] : [{ place, before: was, after: is }];
  });
}
