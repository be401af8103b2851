import { CUES } from './cues.ts';
import { type Column, column, type View } from './view.ts';

const FORMS = ['paragraph', 'heading', 'list-item', 'quote', 'code', 'table-cell', 'caption'];

/** What a line shows by itself. */
export function ownColumns(view: View): Column[] {
  const { blocks, lexical, shape, cues, words } = view;
  const add = (
    name: string,
    meaning: string,
    range: string,
    reason: string,
    value: (i: number) => number,
  ): Column => column(view, name, meaning, range, reason, value);
  const rate = (counts: ArrayLike<number>, i: number): number => counts[i]! / Math.max(1, words[i]!);
  return [
    add('words', 'Words of the line', 'words >= 0', 'the line has {value} words', (i) => words[i]!),
    add(
      'characters',
      'Characters of the line',
      '>= 0',
      'the line has {value} characters',
      (i) => lexical.characters[i]!,
    ),
    add(
      'word-length',
      'Mean characters a word',
      '>= 0',
      'words of {value} characters',
      (i) => lexical.characters[i]! / Math.max(1, words[i]!),
    ),
    add(
      'end',
      'How the line ends: 0 in a word, 1 in a comma or colon, 2 in dots, 3 as a sentence',
      '0..3',
      'how the line ends ({value})',
      (i) => shape.end[i]!,
    ),
    add(
      'begin',
      'First sign: 0 capital, 1 small letter, 2 digit, 3 quote or bracket, 4 other',
      '0..4',
      'how the line begins ({value})',
      (i) => shape.begin[i]!,
    ),
    add(
      'sentences',
      'Marks that end sentences',
      '>= 0',
      '{value} sentence ends in the line',
      (i) => lexical.sentences[i]!,
    ),
    add('commas', 'Commas a word', '0..1', '{value} commas a word', (i) => rate(lexical.commas, i)),
    add(
      'function-words',
      'Share of function words',
      '0..1',
      'the share of function words is {value}',
      (i) => lexical.stopRatio[i]!,
    ),
    add(
      'capitalised',
      'Share of capitalised words',
      '0..1',
      'the share of capitalised words is {value}',
      (i) => lexical.capitalised[i]!,
    ),
    add(
      'upper',
      'Share of capital letters',
      '0..1',
      'the share of capital letters is {value}',
      (i) => lexical.upperRatio[i]!,
    ),
    add('digits', 'Share of digits', '0..1', 'the share of digits is {value}', (i) => lexical.digitRatio[i]!),
    add(
      'unspaced',
      'Share of characters of scripts without spaces',
      '0..1',
      'the script has no spaces ({value})',
      (i) => lexical.unspaced[i]!,
    ),
    add(
      'exclamations',
      'Exclamation marks a sentence',
      '>= 0',
      'exclamation marks ({value} a sentence)',
      (i) => shape.exclamations[i]! / (1 + lexical.sentences[i]!),
    ),
    add('questions', 'Question marks', '>= 0', '{value} question marks', (i) => shape.questions[i]!),
    add('quotes', 'Quotation marks', '>= 0', '{value} quotation marks', (i) => shape.quotes[i]!),
    add(
      'separators',
      'Bars, slashes, dots and arrows between labels',
      '>= 0',
      '{value} signs that part labels',
      (i) => shape.separators[i]!,
    ),
    add('brackets', 'Brackets', '>= 0', '{value} brackets', (i) => shape.brackets[i]!),
    add(
      'handles',
      'Signs of handles, tags and addresses',
      '>= 0',
      '{value} handles or tags',
      (i) => shape.handles[i]!,
    ),
    add('numbers', 'Numbers a word', '0..1', '{value} numbers a word', (i) => rate(shape.numbers, i)),
    add('years', 'Years', '>= 0', '{value} years', (i) => shape.years[i]!),
    add('clocks', 'Times of day', '>= 0', '{value} times of day', (i) => shape.clocks[i]!),
    add('money', 'Currency signs', '>= 0', '{value} currency signs', (i) => shape.money[i]!),
    add(
      'colon',
      'Place of the first colon, as a share of the line; 1 when there is none',
      '0..1',
      'a colon at {value} of the line',
      (i) => shape.colon[i]!,
    ),
    add(
      'name',
      '1 for two to five capitalised words: a name or a title',
      '0..1',
      'the line reads as a name',
      (i) => shape.name[i]!,
    ),
    add(
      'second-person',
      'Words that address the reader, a word',
      '0..1',
      'the line speaks to the reader ({value})',
      (i) => view.secondPerson[i]! / Math.max(1, words[i]!),
    ),
    add(
      'form',
      'Form by its mark: 0 none, 1 heading, 2 list item, 3 quote, 4 code, 5 table',
      '0..6',
      'the form of the line ({value})',
      (i) => FORMS.indexOf(blocks[i]!.form),
    ),
    add(
      'links',
      'Share of words in links',
      '0..1',
      '{value} of the words are links',
      (i) => blocks[i]!.linkWords / Math.max(1, words[i]!),
    ),
    add(
      'gap-before',
      'Blank lines before',
      '>= 0',
      '{value} blank lines before',
      (i) => blocks[i]!.gapBefore,
    ),
    add(
      'gap-after',
      'Blank lines after',
      '>= 0',
      '{value} blank lines after',
      (i) => blocks[i + 1]?.gapBefore ?? 0,
    ),
    add(
      'source-lines',
      'Input lines that were joined to this one',
      '>= 1',
      'joined from {value} lines',
      (i) => blocks[i]!.to - blocks[i]!.from + 1,
    ),
    add('cues', 'Different kinds of cue words', '0..15', '{value} kinds of cue words', (i) =>
      bitCount(cues[i]! & 0x7fff),
    ),
    ...CUES.map((cue, n) =>
      add(
        `cue-${cue}`,
        `Cue words of ${cue}: 1 in the line, 2 at its begin`,
        '0..2',
        `cue words of ${cue}`,
        (i) => ((cues[i]! >> n) & 1) + ((cues[i]! >> (n + 16)) & 1),
      ),
    ),
  ];
}

export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
