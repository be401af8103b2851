import { type Column, columnsOf } from '../text/view.ts';
import { type Facts, ratio } from './facts.ts';

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
  const { view, lexical, zones, node } = facts;
  const { blocks, words } = view;
  const { tag } = facts.page.tree;
  const add = columnsOf(view);
  return [
    add('words', 'words of the block', '>= 0', '{value} words', words),
    add('linkDensity', 'share of words inside links', '0..1', '{value} of its words are links', (i) =>
      ratio(blocks[i]!.linkWords, words[i]!),
    ),
    add('wordLength', 'characters a word', '> 0', '{value} characters a word', (i) =>
      ratio(lexical.characters[i]!, words[i]!),
    ),
    add(
      'endMark',
      '1 ends a sentence, 2 a colon, 3 an ellipsis or dash, 0 nothing',
      '0..3',
      'it does not end as a sentence does',
      (i) => endMark(blocks[i]!.text),
    ),
    add(
      'capitalised',
      'share of words with a capital',
      '0..1',
      '{value} of its words are capitalised',
      lexical.capitalised,
    ),
    add('sentences', 'sentence marks', '>= 0', '{value} sentence marks', lexical.sentences),
    add(
      'signs',
      'bits: © 1, price 2, | 4, @ 8, year 16, time of day 32',
      '0..63',
      'signs such as ©, prices, bars or times in it',
      facts.signs,
    ),
    add(
      'form',
      'form: paragraph 0, quote 1, heading 2, item 3, cell 4, caption 5, code 6',
      '0..6',
      'its form is rarer in articles than a paragraph',
      (i) => FORM_NUMBER[blocks[i]!.form],
    ),
    add(
      'level',
      'heading level or list depth',
      '0..6',
      'its heading level or list depth',
      (i) => blocks[i]!.level,
    ),
    add('hidden', '1 when hidden by attribute, style or noscript', '0..1', 'it is hidden', (i) =>
      Number(blocks[i]!.hidden),
    ),
    add(
      'tag',
      'number of the element name, prose tags first',
      '0..40',
      'it stands in an element that chrome often uses',
      (i) => TAG_NUMBER.get(tag[node[i]!]!) ?? TAG_ORDER.length,
    ),
    add('cue', 'zone that the line opens, -1 none', '-1..6', 'it opens a zone of chrome', zones.cue),
    add(
      'copiesBefore',
      'earlier blocks with the same text',
      '>= 0',
      'the same text stands {value} times above',
      facts.copiesBefore,
    ),
    add(
      'declared',
      "share of its word triples in JSON-LD's articleBody, -1 without one",
      '-1..1',
      'the page states its article without it',
      facts.inStatedBody,
    ),
    add(
      'described',
      "share of its word triples in the page's descriptions, -1 without one",
      '-1..1',
      'the page describes itself without it',
      facts.inDescription,
    ),
    add(
      'inTitle',
      "share of its words that are of the page's title",
      '0..1',
      '{value} of its words are of the title',
      facts.inTitle,
    ),
    add(
      'shared',
      'share of its content words that other body blocks use',
      '0..1',
      '{value} of its words are of the topic',
      zones.shared,
    ),
  ];
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
