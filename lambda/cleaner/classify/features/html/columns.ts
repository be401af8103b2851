import type { Block, Page } from '../../../types.ts';
import type { Feature } from '../../types.ts';
import type { Lexical } from '../lexical.ts';
import { ROLES, type Structure } from './structure.ts';
import type { TokenOdds } from './token-odds.ts';
import type { Zones } from './zones.ts';

/** Everything that a row is written from. */
export interface Facts {
  readonly page: Page;
  readonly lexical: Lexical;
  readonly structure: Structure;
  readonly odds: TokenOdds;
  readonly zones: Zones;
  readonly declared: Float32Array;
  readonly title: number;
  /** Earlier blocks with the same text. */
  readonly copiesBefore: Int32Array;
  /** Words, and words of prose, before each block. */
  readonly wordsBefore: Float32Array;
  readonly proseBefore: Float32Array;
  /** Longest run of prose blocks, in words. */
  readonly longestRun: number;
  readonly paragraphs: number;
}

/** A column: its name, meaning, range, the words of a reason, and how it is read off a block. */
export type Column = readonly [
  name: string,
  meaning: string,
  range: string,
  reason: string,
  value: (block: Block, facts: Facts) => number,
];

export const toFeature = ([name, meaning, range, reason]: Column): Feature => ({
  name,
  meaning,
  range,
  reason,
});

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

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const up = (facts: Facts, node: number, levels: number): number => {
  let at = node;
  for (let level = 0; level < levels && at > 0; level++) at = facts.page.tree.parent[at]!;
  return at;
};
const neighbour = (facts: Facts, block: Block, by: number): Block | undefined =>
  facts.page.blocks[block.index + by];
const hasRole = (facts: Facts, block: Block, role: (typeof ROLES)[number]): number =>
  (facts.structure.roles[block.node]! >> ROLES.indexOf(role)) & 1;

/** Columns of the block's own text. */
export const TEXT_COLUMNS: readonly Column[] = [
  ['words', 'words of the block', '>= 0', '{value} words', (b) => b.words],
  [
    'linkDensity',
    'share of words inside links',
    '0..1',
    '{value} of its words are links',
    (b) => ratio(b.linkWords, b.words),
  ],
  [
    'stopRatio',
    'share of function words',
    '0..1',
    'function words are {value} of it',
    (b, f) => f.lexical.stopRatio[b.index]!,
  ],
  [
    'wordLength',
    'characters a word',
    '> 0',
    '{value} characters a word',
    (b) => ratio(b.text.length, b.words),
  ],
  [
    'endMark',
    '1 ends a sentence, 2 a colon, 3 an ellipsis or dash, 0 nothing',
    '0..3',
    'it does not end as a sentence does',
    (b) => endMark(b.text),
  ],
  [
    'upperRatio',
    'share of capital letters',
    '0..1',
    'capitals are {value} of it',
    (b, f) => f.lexical.upperRatio[b.index]!,
  ],
  [
    'capitalised',
    'share of words with a capital',
    '0..1',
    '{value} of its words are capitalised',
    (b, f) => f.lexical.capitalised[b.index]!,
  ],
  ['sentences', 'sentence marks', '>= 0', '{value} sentence marks', (b, f) => f.lexical.sentences[b.index]!],
  [
    'unspaced',
    'share of CJK characters',
    '0..1',
    'the script it is written in',
    (b, f) => f.lexical.unspaced[b.index]!,
  ],
  [
    'signs',
    'bits: © 1, price 2, | 4, @ 8, year 16, time of day 32',
    '0..63',
    'signs such as ©, prices, bars or times in it',
    (b) => signs(b),
  ],
  [
    'marks',
    'inline marks a word',
    '>= 0',
    '{value} inline marks a word',
    (b) => ratio(b.marks.length, b.words),
  ],
  [
    'emphasis',
    'share of characters in italics',
    '0..1',
    '{value} of it is in italics',
    (b) => markShare(b, 'emphasis'),
  ],
  [
    'form',
    'form: paragraph 0, quote 1, heading 2, item 3, cell 4, caption 5, code 6',
    '0..6',
    'its form is rarer in articles than a paragraph',
    (b) => FORM_NUMBER[b.form],
  ],
  ['level', 'heading level or list depth', '0..6', 'its heading level or list depth', (b) => b.level],
  [
    'hidden',
    '1 when hidden by attribute, style or noscript',
    '0..1',
    'it is hidden',
    (b) => Number(b.hidden),
  ],
  [
    'tag',
    'number of the element name, prose tags first',
    '0..40',
    'it stands in an element that chrome often uses',
    (b, f) => TAG_NUMBER.get(f.page.tree.tag[b.node]!) ?? TAG_ORDER.length,
  ],
  [
    'cue',
    'zone that the line opens, -1 none',
    '-1..6',
    'it opens a zone of chrome',
    (b, f) => f.zones.cue[b.index]!,
  ],
  [
    'copiesBefore',
    'earlier blocks with the same text',
    '>= 0',
    'the same text stands {value} times above',
    (b, f) => f.copiesBefore[b.index]!,
  ],
  [
    'declared',
    "share of its word triples in JSON-LD's articleBody, -1 without one",
    '-1..1',
    'the page states its article without it',
    (b, f) => f.declared[b.index]!,
  ],
  [
    'shared',
    'share of its content words that other body blocks use',
    '0..1',
    '{value} of its words are of the topic',
    (b, f) => f.zones.shared[b.index]!,
  ],
];

/** Columns of where the block stands in the page. */
export const PLACE_COLUMNS: readonly Column[] = [
  [
    'proseBefore',
    'share of the page prose before it',
    '0..1',
    '{value} of the prose stands before it',
    (b, f) => ratio(f.proseBefore[b.index]!, f.structure.totalProse),
  ],
  [
    'fromTitle',
    'blocks since the headline, -99 without one',
    '-99..',
    '{value} blocks from the headline',
    (b, f) => (f.title < 0 ? -99 : Math.max(-98, b.index - f.title)),
  ],
  [
    'wordsFromTitle',
    'words since the headline',
    'any',
    '{value} words from the headline',
    (b, f) => (f.title < 0 ? -9999 : f.wordsBefore[b.index]! - f.wordsBefore[f.title]!),
  ],
  ['pageBlocks', 'blocks of the page', '>= 1', 'a page of {value} blocks', (_, f) => f.page.blocks.length],
  [
    'longestRun',
    'longest run of prose, share of page words',
    '0..1',
    'the longest run of prose is {value} of the page',
    (_, f) => ratio(f.longestRun, f.structure.totalWords),
  ],
  ['paragraphs', 'blocks in <p>', '>= 0', '{value} paragraphs on the page', (_, f) => f.paragraphs],
  [
    'nextWords',
    'words of the block after',
    '>= -1',
    'the block after has {value} words',
    (b, f) => neighbour(f, b, 1)?.words ?? -1,
  ],
  [
    'nextLinks',
    'link density of the block after',
    '0..1',
    'the block after is {value} links',
    (b, f) => linkDensity(neighbour(f, b, 1)),
  ],
  [
    'sinceBody',
    'blocks since body prose',
    '0..99',
    '{value} blocks since body prose',
    (b, f) => f.zones.sinceBody[b.index]!,
  ],
  [
    'toNextBody',
    'blocks to the next body prose',
    '0..99',
    '{value} blocks to the next body prose',
    (b, f) => f.zones.toNextBody[b.index]!,
  ],
  [
    'bodyBefore',
    'share of body prose before it',
    '0..1',
    '{value} of the body stands before it',
    (b, f) => ratio(f.zones.bodyBefore[b.index]!, bodyProse(f)),
  ],
  [
    'openers',
    'openers of chrome zones since the body began',
    '>= 0',
    '{value} lines above open zones of chrome',
    (b, f) => f.zones.openers[b.index]!,
  ],
  [
    'zonesSeen',
    'kinds of zones opened since the body began',
    '0..7',
    '{value} kinds of zones opened above',
    (b, f) => f.zones.zonesSeen[b.index]!,
  ],
  [
    'sinceOpener',
    'blocks since the last opener',
    '0..99',
    '{value} blocks below a line that opens a zone',
    (b, f) => f.zones.sinceOpener[b.index]!,
  ],
  [
    'headingCue',
    'zone of the last heading, -1 none',
    '-1..6',
    'the heading above opens a zone',
    (b, f) => f.zones.headingCue[b.index]!,
  ],
  [
    'sinceHeading',
    'blocks since the last heading',
    '0..99',
    '{value} blocks below a heading',
    (b, f) => f.zones.sinceHeading[b.index]!,
  ],
  [
    'wordsSinceHeading',
    'words since the last heading',
    '>= -1',
    '{value} words below a heading',
    (b, f) => f.zones.wordsSinceHeading[b.index]!,
  ],
];

/** Ancestors that tell article from chrome by themselves. */
const TOLD_ROLES = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'ul',
  'ol',
  'p',
  'a',
] as const;

/** Columns of the tree around the block. */
export const TREE_COLUMNS: readonly Column[] = [
  [
    'oddsMin',
    'least log-odds of a token on its path',
    'any',
    'class names on its path speak of chrome',
    (b, f) => f.odds.pathMin[b.node]!,
  ],
  [
    'oddsMax',
    'greatest log-odds of a token on its path',
    'any',
    'no class name on its path speaks of an article',
    (b, f) => f.odds.pathMax[b.node]!,
  ],
  [
    'oddsMean',
    'mean log-odds of the tokens on its path',
    'any',
    'the class names on its path are those of chrome',
    (b, f) => f.odds.pathMean[b.node]!,
  ],
  [
    'odds0',
    'mean log-odds of the tokens of its element',
    'any',
    'its class names are those of chrome',
    (b, f) => f.odds.mean[b.node]!,
  ],
  [
    'odds1',
    'least log-odds of its parent',
    'any',
    "its parent's class names are those of chrome",
    (b, f) => f.odds.min[up(f, b.node, 1)]!,
  ],
  [
    'odds2',
    'least log-odds of its grandparent',
    'any',
    "its grandparent's class names are those of chrome",
    (b, f) => f.odds.min[up(f, b.node, 2)]!,
  ],
  [
    'odds3',
    'least log-odds three levels up',
    'any',
    'class names three levels up are those of chrome',
    (b, f) => f.odds.min[up(f, b.node, 3)]!,
  ],
  [
    'oddsNearMax',
    'greatest log-odds within three levels',
    'any',
    'no class name near it speaks of an article',
    (b, f) => Math.max(f.odds.max[b.node]!, f.odds.max[up(f, b.node, 1)]!, f.odds.max[up(f, b.node, 2)]!),
  ],
  [
    'oddsInline',
    'least log-odds of the inline elements in it',
    'any',
    'class names inside it are those of chrome',
    (b, f) => (b.inlineNode === b.node ? 0 : f.odds.min[b.inlineNode]!),
  ],
  [
    'signatureProse',
    'share of prose among blocks with the same path',
    '0..1',
    'blocks with its path are {value} prose',
    (b, f) => share(f.structure.signatureProse, f.structure.signatureWords, f.structure.signature[b.index]!),
  ],
  [
    'signatureWords',
    "its path's share of the page words",
    '0..1',
    'its path holds {value} of the page',
    (b, f) => ratio(f.structure.signatureWords[f.structure.signature[b.index]!]!, f.structure.totalWords),
  ],
  [
    'signatureBlocks',
    'blocks with the same path',
    '>= 1',
    'blocks with the same path on the page: {value}',
    (b, f) => f.structure.signatureBlocks[f.structure.signature[b.index]!]!,
  ],
  [
    'bodySignature',
    '1 with the path that holds most prose',
    '0..1',
    "its path is not the body's",
    (b, f) => Number(f.structure.signature[b.index] === f.structure.bodySignature),
  ],
  [
    'bodyParent',
    "1 when its parent is the body's",
    '0..1',
    "its parent is not the body's",
    (b, f) => Number(up(f, b.node, 1) === f.structure.bodyParent),
  ],
  ['depth', 'depth in the tree', '>= 0', 'at depth {value}', (b, f) => f.page.tree.depth[b.node]!],
  [
    'underHalf',
    'levels below the node with half of the prose, negative: levels up to a common ancestor',
    'any',
    'levels below the element that holds half of the prose: {value}',
    (b, f) => below(f, b.node, f.structure.half),
  ],
  [
    'underMost',
    'the same for four fifths of the prose',
    'any',
    'levels below the element that holds most of the prose: {value}',
    (b, f) => below(f, b.node, f.structure.most),
  ],
  [
    'underContainer',
    "the same for the body's container",
    'any',
    "levels below the body's container: {value}",
    (b, f) => below(f, b.node, f.structure.container),
  ],
  [
    'parentProse',
    'share of prose in its parent',
    '0..1',
    'its parent is {value} prose',
    (b, f) => proseShare(f, up(f, b.node, 1)),
  ],
  [
    'grandProse',
    'share of prose two levels up',
    '0..1',
    'its surroundings are {value} prose',
    (b, f) => proseShare(f, up(f, b.node, 2)),
  ],
  [
    'great3Prose',
    'share of prose three levels up',
    '0..1',
    'its wider surroundings are {value} prose',
    (b, f) => proseShare(f, up(f, b.node, 3)),
  ],
  [
    'parentLinks',
    'link density of its parent',
    '0..1',
    'its parent is {value} links',
    (b, f) => linkShare(f, up(f, b.node, 1)),
  ],
  [
    'grandLinks',
    'link density two levels up',
    '0..1',
    'its surroundings are {value} links',
    (b, f) => linkShare(f, up(f, b.node, 2)),
  ],
  [
    'parentWords',
    "its parent's share of the page words",
    '0..1',
    'its parent holds {value} of the page',
    (b, f) => ratio(f.structure.words[up(f, b.node, 1)]!, f.structure.totalWords),
  ],
  [
    'grandWords',
    'share of the page words two levels up',
    '0..1',
    'its surroundings hold {value} of the page',
    (b, f) => ratio(f.structure.words[up(f, b.node, 2)]!, f.structure.totalWords),
  ],
  [
    'parentBlocks',
    'blocks in its parent',
    '>= 1',
    '{value} blocks in its parent',
    (b, f) => f.structure.blocks[up(f, b.node, 1)]!,
  ],
  [
    'unitLinks',
    'link density of its unit (a child of the container)',
    '0..1',
    'its unit is {value} links',
    (b, f) =>
      ratio(f.zones.unitLinkWords[f.zones.unit[b.index]!]!, f.zones.unitWords[f.zones.unit[b.index]!]!),
  ],
  [
    'unitBody',
    "its unit's share of the body's prose",
    '0..1',
    'its unit holds {value} of the body',
    (b, f) => ratio(f.zones.unitBody[f.zones.unit[b.index]!]!, bodyProse(f)),
  ],
  [
    'unitSinceBody',
    'units since one with body prose',
    '0..99',
    'its unit stands {value} units below the body',
    (b, f) => f.zones.unitSinceBody[f.zones.unit[b.index]!]!,
  ],
  [
    'unitCues',
    'lines that open zones in its unit',
    '>= 0',
    '{value} lines of its unit open zones of chrome',
    (b, f) => f.zones.unitCues[f.zones.unit[b.index]!]!,
  ],
  [
    'unitBlocks',
    'blocks of its unit',
    '>= 1',
    'its unit has {value} blocks',
    (b, f) => f.zones.unitBlocks[f.zones.unit[b.index]!]!,
  ],
  [
    'unitWords',
    'words of its unit',
    '>= 0',
    'its unit has {value} words',
    (b, f) => f.zones.unitWords[f.zones.unit[b.index]!]!,
  ],
  [
    'unitPlace',
    'blocks since its unit began',
    '>= 0',
    '{value} blocks into its unit',
    (b, f) => b.index - f.zones.unitFirst[f.zones.unit[b.index]!]!,
  ],
  [
    'unitInside',
    "1 inside the body's container",
    '0..1',
    "it is outside of the body's container",
    (b, f) => f.zones.unitInside[f.zones.unit[b.index]!]!,
  ],
  ...TOLD_ROLES.map(
    (role): Column => [
      `in-${role}`,
      `1 inside <${role}>`,
      '0..1',
      `it stands in <${role}>`,
      (b, f) => hasRole(f, b, role),
    ],
  ),
];

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

function signs(block: Block): number {
  if (block.words > 60) return 0;
  const { text } = block;
  let bits = 0;
  if (text.includes('©')) bits |= 1;
  if (/[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|zł|kr\b)/.test(text)) bits |= 2;
  if (text.includes('|')) bits |= 4;
  if (text.includes('@')) bits |= 8;
  if (/\b(?:19|20)\d\d\b/.test(text)) bits |= 16;
  if (/\b\d{1,2}:\d\d\b/.test(text)) bits |= 32;
  return bits;
}

function markShare(block: Block, type: 'strong' | 'emphasis'): number {
  let size = 0;
  for (const mark of block.marks) if (mark.type === type) size += mark.to - mark.from;
  return Math.min(1, ratio(size, block.text.length));
}

function linkDensity(block: Block | undefined): number {
  return block ? ratio(block.linkWords, block.words) : -1;
}

function bodyProse(facts: Facts): number {
  const { bodySignature, signatureProse } = facts.structure;
  return bodySignature < 0 ? 0 : signatureProse[bodySignature]!;
}

function share(part: Float32Array, whole: Float32Array, index: number): number {
  return ratio(part[index]!, whole[index]!);
}

function proseShare(facts: Facts, node: number): number {
  return ratio(facts.structure.proseWords[node]!, facts.structure.words[node]!);
}

function linkShare(facts: Facts, node: number): number {
  return ratio(facts.structure.linkWords[node]!, facts.structure.words[node]!);
}

/** Levels from `top` down to a node inside it; else minus the levels from `top` up to an ancestor of both. */
function below(facts: Facts, node: number, top: number): number {
  const { parent, depth } = facts.page.tree;
  let at = node;
  while (depth[at]! > depth[top]!) at = parent[at]!;
  if (at === top) return depth[node]! - depth[top]!;
  let other = top;
  while (depth[other]! > depth[at]!) other = parent[other]!;
  while (at !== other) {
    at = parent[at]!;
    other = parent[other]!;
  }
  return -(depth[top]! - depth[at]!);
}
