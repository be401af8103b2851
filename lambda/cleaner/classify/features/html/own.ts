import { ratio } from '../../gather.ts';
import { type Column, columnsOf } from '../text/view.ts';
import type { Facts } from './facts.ts';

const TAG_ORDER =
  `p blockquote pre h2 h3 h4 h5 h6 h1 li dd dt td th figcaption center article section main div span a
  button label time address header aside footer nav form summary details`.split(/\s+/);
const TAG_NUMBER = new Map(TAG_ORDER.map((tag, number) => [tag, number]));
const FORM_NUMBER = {
  paragraph: 0,
  quote: 1,
  heading: 2,
  'list-item': 3,
  'table-cell': 4,
  caption: 5,
  code: 6,
} as const;

/** Columns of the block's own text. */
export function ownColumns(facts: Facts): Column[] {
  const { view, lexical, zones } = facts;
  const look = looksOf(facts);
  const add = columnsOf(view);
  return [
    add('words', 'words of the block', '>= 0', view.words),
    add('linkDensity', 'share of words inside links', '0..1', look.linkDensity),
    add('wordLength', 'characters a word', '> 0', look.wordLength),
    add('endMark', '1 ends a sentence, 2 a colon, 3 an ellipsis or dash, 0 nothing', '0..3', look.endMark),
    add('capitalised', 'share of words with a capital', '0..1', lexical.capitalised),
    add('sentences', 'sentence marks', '>= 0', lexical.sentences),
    add('signs', 'bits: © 1, price 2, | 4, @ 8, year 16, time of day 32', '0..63', facts.signs),
    add(
      'form',
      'form: paragraph 0, quote 1, heading 2, item 3, cell 4, caption 5, code 6',
      '0..6',
      look.form,
    ),
    add('level', 'heading level or list depth', '0..6', look.level),
    add('hidden', '1 when hidden by attribute, style or noscript', '0..1', look.hidden),
    add('tag', 'number of the element name, prose tags first', '0..40', look.tag),
    add('cue', 'zone that the line opens, -1 none', '-1..6', zones.cue),
    add('copiesBefore', 'earlier blocks with the same text', '>= 0', view.copies.before),
    add(
      'declared',
      "share of its word triples in JSON-LD's articleBody, -1 without one",
      '-1..1',
      facts.inStatedBody,
    ),
    add(
      'described',
      "share of its word triples in the page's descriptions, -1 without one",
      '-1..1',
      facts.inDescription,
    ),
    add('inTitle', "share of its words that are of the page's title", '0..1', facts.inTitle),
    add('shared', 'share of its content words that other body blocks use', '0..1', zones.shared),
  ];
}

/** What the columns of the block alone hold: one walk over the blocks. */
function looksOf({ page, view, lexical, node }: Facts) {
  const { blocks, words } = view;
  const { tag } = page.tree;
  const column = (): Float32Array => new Float32Array(blocks.length);
  const look = {
    linkDensity: column(),
    wordLength: column(),
    endMark: column(),
    form: column(),
    level: column(),
    hidden: column(),
    tag: column(),
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    look.linkDensity[i] = ratio(block.linkWords, words[i]!);
    look.wordLength[i] = ratio(lexical.characters[i]!, words[i]!);
    look.endMark[i] = endMark(block.text);
    look.form[i] = FORM_NUMBER[block.form];
    look.level[i] = block.level;
    look.hidden[i] = Number(block.hidden);
    look.tag[i] = TAG_NUMBER.get(tag[node[i]!]!) ?? TAG_ORDER.length;
  }
  return look;
}

function endMark(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  const before = '"\'”’»)]'.includes(text[text.length - 1]!) ? text.charCodeAt(text.length - 2) : last;
  if (
    before === 46 ||
    before === 33 ||
    before === 63 ||
    before === 0x3002 ||
    before === 0xff01 ||
    before === 0xff1f ||
    before === 0x964 ||
    before === 0x61f
  )
    return 1;
  if (last === 58) return 2;
  if (last === 0x2026 || last === 0x2013 || last === 0x2014) return 3;
  return 0;
}
