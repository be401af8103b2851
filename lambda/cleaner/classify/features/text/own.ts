import { CUES } from './cues.ts';
import { type Column, columnsOf, type View } from './view.ts';

/** What a line shows by itself. */
export function ownColumns(view: View): Column[] {
  const { lexical, cues, words, end } = view;
  const add = columnsOf(view);
  const credit = CUES.indexOf('credit');
  return [
    add('words', 'Words of the line', 'words >= 0', words),
    add('characters', 'Characters of the line', '>= 0', lexical.characters),
    add(
      'end',
      'How the line ends: 0 in a word, 1 in a comma or colon, 2 in dots, 3 as a sentence',
      '0..3',
      end,
    ),
    add('sentences', 'Marks that end sentences', '>= 0', lexical.sentences),
    add('capitalised', 'Share of capitalised words', '0..1', lexical.capitalised),
    add('upper', 'Share of capital letters', '0..1', lexical.upperRatio),
    add('cues', 'Different kinds of cue words', '0..15', (i) => bitCount(cues[i]! & 0x7fff)),
    add(
      'cue-credit',
      'Cue words of credits: 1 in the line, 2 at its begin',
      '0..2',
      (i) => ((cues[i]! >> credit) & 1) + ((cues[i]! >> (credit + 16)) & 1),
    ),
  ];
}

export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
