import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from './report.ts';

/**
 * A page of the last export, a line a block: K for kept, label, probability, text. Lines where the decision and the
 * label part are marked "<< leak" or "<< lost".
 *
 * @param name corpus and id, for example "wcxb/0001"
 */
export function formatPage(folder: string, name: string): string {
  const columns = readColumns(folder);
  const number = columns.pages.findIndex((page) => page.scored && `${page.corpus}/${page.id}` === name);
  if (number < 0) throw new Error(`No page ${name} in the export: corpus and id, for example wcxb/0001`);
  const texts: string[] = JSON.parse(readFileSync(join(folder, 'texts.jsonl'), 'utf8').split('\n')[number]!);
  const kept = columns.kept(number);
  const start = columns.starts[number]!;
  return texts
    .map((text, at) => {
      const label = columns.label[start + at]!;
      const fault = kept[at] && label < 0.3 ? '  << leak' : !kept[at] && label > 0.5 ? '  << lost' : '';
      const numbers = `${label.toFixed(2)} ${columns.score[start + at]!.toFixed(2)}`;
      return `${kept[at] ? 'K' : '.'} ${numbers} ${text.slice(0, 150)}${fault}`;
    })
    .join('\n');
}
