import { bitCount } from '../../bits.ts';
import { CUES } from '../cues.ts';
import { type Column, columnsOf, type View } from './view.ts';

const CREDIT = CUES.indexOf('credit');

/** What a line shows by itself. */
export function ownColumns(view: View): Column[] {
  const { lexical, cues, words, end } = view;
  const add = columnsOf(view);
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
    add('cues', 'Different kinds of cue words', '0..16', () => kindsOf(cues)),
    add('cue-credit', 'Cue words of credits: 1 in the line, 2 as all of it', '0..2', () => creditsIn(cues)),
  ];
}

function kindsOf(cues: Int32Array): Uint8Array {
  const kinds = new Uint8Array(cues.length);
  for (let i = 0; i < cues.length; i++) kinds[i] = bitCount(cues[i]! & 0xffff);
  return kinds;
}

function creditsIn(cues: Int32Array): Uint8Array {
  const credits = new Uint8Array(cues.length);
  for (let i = 0; i < cues.length; i++)
    credits[i] = ((cues[i]! >> CREDIT) & 1) + ((cues[i]! >> (CREDIT + 16)) & 1);
  return credits;
}
