import { CUES } from './cues.ts';

/**
 * What a column's value says of a block, as a clause that stands alone: "it ends without a mark". It is true of the block
 * whichever way the value weighs.
 */
export type Reason = (value: number) => string;

const percent = (share: number): string =>
  share > 0 && share < 0.005 ? 'under 1 %' : `${Math.round(share * 100)} %`;
/** Whole, or one place where it says something. */
const plain = (value: number): string =>
  String(Number.isInteger(value) ? value : Number(value.toFixed(Math.abs(value) < 10 ? 1 : 0)));
const many = (count: number, one: string, more = `${one}s`): string =>
  count === 0 ? `no ${more}` : `${plain(count)} ${count === 1 ? one : more}`;
/** The words for 0, and those for all else. */
const either =
  (no: string, yes: string): Reason =>
  (value) =>
    value === 0 ? no : yes;
/** Words for each whole number from 0 on. */
const oneOf =
  (...words: readonly string[]): Reason =>
  (value) =>
    words[Math.max(0, Math.min(words.length - 1, Math.round(value)))]!;
const zone = (number: number): string => CUES[number] ?? 'another';
const inside = (element: string): Reason => either(`it is not in ${element}`, `it is in ${element}`);
const odds =
  (where: string): Reason =>
  (value) =>
    value < 0
      ? `class names ${where} are more common in chrome`
      : `class names ${where} hardly speak for an article`;

/** A line's own looks. */
const OWN: Readonly<Record<string, Reason>> = {
  words: (n) => `it has ${many(n, 'word')}`,
  characters: (n) => `it has ${many(n, 'character')}`,
  linkDensity: (x) => (x === 0 ? 'none of its words is a link' : `${percent(x)} of its words are links`),
  wordLength: (n) => `its words are ${plain(n)} characters long on average`,
  endMark: oneOf(
    'it does not end as a sentence does',
    'it ends as a sentence does',
    'it ends in a colon',
    'it ends in an ellipsis or dash',
  ),
  end: oneOf(
    'it ends without a mark',
    'it ends in a comma or colon',
    'it ends in dots',
    'it ends as a sentence does',
  ),
  upper: (x) => `${percent(x)} of its letters are capitals`,
  capitalised: (x) => `${percent(x)} of its words begin with a capital`,
  sentences: (n) => (n === 0 ? 'no sentence ends in it' : `${many(n, 'sentence')} in it`),
  signs: (bits) => {
    const held = ['a © sign', 'a price', 'a bar', 'an @', 'a year', 'a time of day'].filter(
      (_, at) => (bits >> at) & 1,
    );
    return held.length === 0 ? 'it holds no date, time or price' : `it holds ${held.join(', ')}`;
  },
  form: oneOf(
    'it is a paragraph',
    'it is a quote',
    'it is a heading',
    'it is a list item',
    'it is a table cell',
    'it is a caption',
    'it is code',
  ),
  level: (n) => (n === 0 ? 'it is no heading and in no list' : `its level as a heading or in a list is ${n}`),
  hidden: either('its being shown', 'the page hides it'),
  tag: () => 'its element is one that chrome often uses',
  cue: (n) => (n < 0 ? 'it opens no zone of chrome' : `it reads like the opener of a zone of ${zone(n)}`),
  cues: (n) => `it holds ${many(n, 'kind')} of words that chrome uses`,
  'cue-credit': either('it holds no word of a credit', 'it holds words of a credit'),
  copiesBefore: (n) =>
    n === 0 ? 'nothing above says the same' : `the same text stands above ${n === 1 ? 'once' : `${n} times`}`,
  'copies-before': (n) =>
    n === 0 ? 'nothing above says the same' : `the same text stands above ${n === 1 ? 'once' : `${n} times`}`,
  copies: (n) => `it stands ${n <= 1 ? 'once' : `${n} times`} on the page`,
  declared: (x) =>
    x < 0
      ? 'the page declares no text of its article'
      : `${percent(x)} of it is in the text that the page declares for its article`,
  described: (x) =>
    x < 0
      ? 'the page does not describe itself'
      : `${percent(x)} of it is in the page’s description of itself`,
  inTitle: (x) => `${percent(x)} of its words stand in the page’s title`,
  'trigram-repeats': (x) => `${percent(x)} of it stands elsewhere on the page too`,
  'in-before': (x) => `${percent(x)} of its words stand right above it`,
};

/** Its words beside the article's. */
const TOPIC: Readonly<Record<string, Reason>> = {
  shared: (x) => `${percent(x)} of its words are those of the article`,
  'lead-share': (x) => `${percent(x)} of its words stand in the headline and the lead`,
  'body-share': (x) => `${percent(x)} of its words stand elsewhere in the article`,
  'lead-mass-after': (n) =>
    n < 1 ? 'no text on the topic comes after it' : 'text on the topic comes after it',
  'lead-mass-share': (x) => `${percent(x)} of the text on the topic stands above it`,
  'topic-before-10': (x) => `the lines above it share ${percent(x)} of the lead’s words`,
  'topic-after-10': (x) => `the lines below it share ${percent(x)} of the lead’s words`,
  'topic-here-10': (x) => `the text around it shares ${percent(x)} of the lead’s words`,
};

/** Its place among the page's text. */
const PLACE: Readonly<Record<string, Reason>> = {
  place: (x) => `it stands ${percent(x)} of the way down the page`,
  proseBefore: (x) => `${percent(x)} of the page’s prose stands above it`,
  bodyBefore: (x) => `${percent(x)} of the body stands above it`,
  'prose-before-words': (n) => `${many(n, 'word')} of prose above it`,
  fromTitle: (n) =>
    n <= -99
      ? 'the page has no headline'
      : n < 0
        ? 'it stands above the headline'
        : `it stands ${many(n, 'block')} below the headline`,
  wordsFromTitle: (n) =>
    n < 0 ? 'it stands above the headline' : `it stands ${many(n, 'word')} below the headline`,
  pageBlocks: (n) => `the page has ${many(n, 'block')}`,
  'page-lines': (n) => `the page has ${many(n, 'line')}`,
  'page-words': (n) => `the page has ${many(n, 'word')}`,
  'page-prose': (x) => `${percent(x)} of the page is prose`,
  longestRun: (x) => `the longest run of prose is ${percent(x)} of the page`,
  paragraphs: (n) => `the page has ${many(n, 'paragraph')}`,
  pagePrices: (n) => `the page has ${many(n, 'price')}`,
  pageStamps: (n) => `the page has ${many(n, 'line')} with a date or time`,
  pageHeadings: (n) => `the page has ${many(n, 'heading')}`,
  pageLinks: (x) => `${percent(x)} of the page’s words are links`,
  pageBody: (x) => `the body is ${percent(x)} of the page`,
  declaredArticle: (n) =>
    n === 0 ? 'the page does not call itself an article' : 'the page calls itself an article',
  declaredOther: oneOf(
    'the page calls itself nothing else than an article',
    'the page calls itself a product',
    'the page calls itself a list',
    'the page calls itself a discussion',
  ),
  sinceBody: (n) => (n === 0 ? 'it is body prose' : `the body’s last prose is ${many(n, 'block')} above`),
  toNextBody: (n) =>
    n >= 99 ? 'no prose of the body follows' : `the body’s next prose is ${many(n, 'block')} below`,
  'short-run': (n) => (n === 0 ? 'it is a sentence' : `it is one of ${many(n, 'short line')} in a row`),
  'run-inside': either('it stands outside the longest run of prose', 'it stands in the longest run of prose'),
  'run-place': (x) =>
    x < 0
      ? 'it stands above the longest run of prose'
      : x > 1
        ? 'it stands below the longest run of prose'
        : `it stands ${percent(x)} into the longest run of prose`,
  'run-share': (x) => `the longest run holds ${percent(x)} of the page’s prose`,
  'run-words': (n) => `the longest run of prose has ${many(n, 'word')}`,
  'tight-inside': either(
    'it stands outside the densest run of sentences',
    'it stands in the densest run of sentences',
  ),
  'tight-from-end': (n) =>
    n > 0
      ? `the densest run of sentences ended ${many(n, 'line')} above`
      : n < 0
        ? `the densest run of sentences ends ${many(-n, 'line')} below`
        : 'it ends the densest run of sentences',
  'tight-share': (x) => `the densest run of sentences holds ${percent(x)} of the page’s prose`,
  'tight-words': (n) => `the densest run of sentences has ${many(n, 'word')}`,
  'before1-capitalised': (x) =>
    x < 0 ? 'nothing stands above it' : `${percent(x)} of the words right above it begin with a capital`,
  'after1-capitalised': (x) =>
    x < 0 ? 'nothing stands below it' : `${percent(x)} of the words right below it begin with a capital`,
  'after1-end': (n) =>
    n < 0 ? 'nothing stands below it' : n >= 3 ? 'a sentence follows it' : 'no sentence follows it',
  'after1-copies': (n) =>
    n < 0
      ? 'nothing stands below it'
      : `what follows it stands ${n === 1 ? 'once' : `${n} times`} on the page`,
  'words-3': (n) => `lines around it have ${many(n, 'word')} on average`,
  'words-8': (n) => `lines around it have ${many(n, 'word')} on average`,
  'words-20': (n) => `lines around it have ${many(n, 'word')} on average`,
  'sounds-3': (x) => `${percent(x)} of the lines next to it sound like chrome`,
  'sounds-10': (x) => `${percent(x)} of the lines around it sound like chrome`,
  'cluster-inside': either('it does not stand between sentences', 'it stands between sentences'),
  'cluster-before-share': (x) => `the text above it is ${percent(x)} as long as the longest`,
  'cluster-after-share': (x) => `the text below it is ${percent(x)} as long as the longest`,
  'cluster-after-order': (n) =>
    n > 0
      ? 'it stands below the longest text'
      : n < 0
        ? 'it stands above the longest text'
        : 'the longest text follows it',
  'cluster-wide-before-order': (n) =>
    n > 0
      ? 'it stands far below the longest text'
      : n < 0
        ? 'it stands above the longest text'
        : 'it stands in or right below the longest text',
  'cluster-before-topic': (x) => `the text above it shares ${percent(x)} of its words with the longest`,
  'cluster-wide-before-topic': (x) => `the text above it shares ${percent(x)} of its words with the longest`,
  'cluster-after-topic': (x) => `the text below it shares ${percent(x)} of its words with the longest`,
  'cluster-from-main': (n) =>
    n > 0
      ? `it stands ${many(n, 'word')} below the longest text`
      : n < 0
        ? `it stands ${many(-n, 'word')} above the longest text`
        : 'it stands in the longest text',
  'cluster-second': (x) => `another text of the page is ${percent(x)} as long as the longest`,
  'cluster-wide-second': (x) => `another text of the page is ${percent(x)} as long as the longest`,
};

/** Zones of chrome above and below it. */
const ZONE: Readonly<Record<string, Reason>> = {
  openers: (n) => `${many(n, 'line')} that open zones of chrome above it`,
  'openers-seen': (n) => `${many(n, 'line')} that open zones of chrome above it`,
  'openers-ahead': (n) => `${many(n, 'line')} that open zones of chrome below it`,
  zonesSeen: (n) => `${many(n, 'kind')} of chrome above it`,
  'zones-seen': (n) => `${many(n, 'kind')} of chrome above it`,
  'cue-lines-seen': (n) => `${many(n, 'line')} that sound like chrome above it`,
  'seen-related': (n) => `${many(n, 'line')} on related articles above it`,
  'seen-comments': (n) => `${many(n, 'line')} on comments above it`,
  sinceOpener: (n) =>
    n >= 99
      ? 'no zone of chrome was opened above it'
      : `a zone of chrome was opened ${many(n, 'block')} above`,
  'since-opener': (n) =>
    n >= 60
      ? 'no zone of chrome was opened above it'
      : `a zone of chrome was opened ${many(n, 'line')} above`,
  'prose-since-opener': (n) =>
    n < 0
      ? 'no zone of chrome was opened above it'
      : `${many(n, 'word')} of prose since a zone of chrome was opened`,
  'last-zone': (n) =>
    n < 0 ? 'no zone of chrome was opened above it' : `the zone opened last above it is that of ${zone(n)}`,
  headingCue: (n) =>
    n < 0 ? 'the heading above opens no zone of chrome' : `the heading above opens a zone of ${zone(n)}`,
  sinceHeading: (n) =>
    n >= 99 ? 'no heading stands above it' : `the last heading is ${many(n, 'block')} above`,
  wordsSinceHeading: (n) =>
    n < 0 ? 'no heading stands above it' : `the last heading is ${many(n, 'word')} above`,
};

/** The markup around it. */
const MARKUP: Readonly<Record<string, Reason>> = {
  oddsMin: odds('around it'),
  oddsMax: () => 'no class name around it speaks for an article',
  oddsMean: odds('around it'),
  odds0: odds('of its element'),
  odds1: odds('of its parent'),
  odds2: odds('two levels up'),
  odds3: odds('three levels up'),
  oddsNearMax: () => 'no class name near it speaks for an article',
  oddsInline: odds('inside it'),
  signatureProse: (x) => `${percent(x)} of the blocks made like it are prose`,
  signatureWords: (x) => `blocks made like it hold ${percent(x)} of the page’s words`,
  signatureBlocks: (n) => `${many(n, 'block')} of the page are made like it`,
  signatureLinks: (x) => `${percent(x)} of the words of blocks made like it are links`,
  signatureMean: (n) => `blocks made like it have ${many(n, 'word')} on average`,
  twins: (n) => (n <= 1 ? 'no sibling is made like it' : `${many(n, 'sibling')} are made alike here`),
  cards: (n) => (n === 0 ? 'it is in no list of cards' : `it is in a list of ${many(n, 'card')}`),
  cardBlocks: (n) => (n === 0 ? 'it is in no list of cards' : `its card has ${many(n, 'block')}`),
  cardsShare: (x) => `its list of cards holds ${percent(x)} of the page’s words`,
  bodySignature: either('it is not made like the body’s paragraphs', 'it is made like the body’s paragraphs'),
  depth: (n) => `it stands ${many(n, 'element')} deep`,
  underHalf: (n) =>
    n < 0
      ? 'it stands outside the element with half of the prose'
      : `it stands ${many(n, 'level')} below the element with half of the prose`,
  underMost: (n) =>
    n < 0
      ? 'it stands outside the element with most of the prose'
      : `it stands ${many(n, 'level')} below the element with most of the prose`,
  underContainer: (n) =>
    n < 0
      ? 'it stands outside the body’s container'
      : `it stands ${many(n, 'level')} below the body’s container`,
  grandProse: (x) => `its surroundings are ${percent(x)} prose`,
  parentLinks: (x) => `its parent is ${percent(x)} links`,
  grandLinks: (x) => `its surroundings are ${percent(x)} links`,
  parentWords: (x) => `its parent holds ${percent(x)} of the page’s words`,
  grandWords: (x) => `its surroundings hold ${percent(x)} of the page’s words`,
  parentBlocks: (n) => `its parent holds ${many(n, 'block')}`,
  unitLinks: (x) => `its part of the page is ${percent(x)} links`,
  unitBody: (x) => `its part of the page holds ${percent(x)} of the body`,
  unitSinceBody: (n) =>
    n === 0 ? 'its part of the page holds body prose' : `its part stands ${many(n, 'part')} below the body`,
  unitCues: (n) => `its part of the page holds ${many(n, 'line')} that open zones of chrome`,
  unitSounds: (n) => `its part of the page holds ${many(n, 'line')} that sound like chrome`,
  unitBlocks: (n) => `its part of the page has ${many(n, 'block')}`,
  unitWords: (n) => `its part of the page has ${many(n, 'word')}`,
  unitInside: either('it is outside the body’s container', 'it is inside the body’s container'),
  'in-article': inside('an <article>'),
  'in-main': inside('<main>'),
  'in-aside': inside('an <aside>'),
  'in-nav': inside('a <nav>'),
  'in-footer': inside('a <footer>'),
  'in-figure': inside('a <figure>'),
};

const TABLES: readonly Readonly<Record<string, Reason>>[] = [OWN, TOPIC, PLACE, ZONE, MARKUP];

/**
 * The reason of a column. Columns that the HTML route takes from the text route (`line-` before their names) say the same.
 *
 * @throws when a column has none
 */
export function reasonOf(column: string): Reason {
  const name = column.replace(/^line-/, '');
  const reason = TABLES.find((table) => Object.hasOwn(table, name))?.[name];
  if (!reason)
    throw new Error(`No words say what "${column}" means to a person: add one in features/reasons.ts`);
  return reason;
}
