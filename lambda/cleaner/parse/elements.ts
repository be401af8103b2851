import { NameTable } from './names.ts';

/** What an element is to a page's blocks, and to its parser, as bits: one look-up of its name tells all of it. */
export const TRAIT = {
  /** Runs on in a line of text. Every other element, custom ones too, starts and ends a block. */
  inline: 1,
  /** Its content is never text of the page. */
  skipped: 2,
  /** Has no content. */
  empty: 4,
  /** Read for what the page says of itself outside its text. */
  told: 8,
  pre: 16,
  quote: 32,
  list: 64,
  cell: 128,
  caption: 256,
  heading: 512,
  /** Ends where it begins: there is no end tag. */
  void: 1024,
  /** What follows is text up to the end tag, whatever it looks like. */
  verbatim: 2048,
  /** An entity in its text is these characters. */
  literal: 4096,
  /** Elements in it may close themselves: "<path/>". */
  foreign: 8192,
  /** Holds HTML again inside those. */
  integration: 16384,
} as const;

const NAMES: Readonly<Record<keyof typeof TRAIT, string>> = {
  inline: `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q s samp small span strike strong
    sub sup time tt u var wbr picture source ruby rb rt rp nobr br script style`,
  skipped: `script style svg math iframe object embed canvas audio video map select option datalist textarea input progress
    meter template title`,
  empty: 'img source wbr',
  told: 'html title base meta link script img',
  pre: 'pre',
  quote: 'blockquote',
  list: 'ul ol',
  cell: 'td th',
  caption: 'figcaption',
  heading: 'h1 h2 h3 h4 h5 h6',
  void: `area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr`,
  verbatim: 'script style title textarea xmp',
  literal: 'script style textarea xmp',
  foreign: 'math svg',
  integration: 'mi mo mn ms mtext annotation-xml foreignobject desc title',
};

const TRAITS = new Map<string, number>();
for (const [trait, names] of Object.entries(NAMES)) {
  const bit = TRAIT[trait as keyof typeof TRAIT];
  for (const name of names.split(/\s+/)) TRAITS.set(name, (TRAITS.get(name) ?? 0) | bit);
}

/** Where end tags may be left out: an element of the first kind ends open ones of the second, if they are the innermost. */
const ENDINGS: readonly (readonly [beginning: string, ended: string])[] = [
  [
    `p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr
    main nav ol pre section table ul`,
    'p',
  ],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['rt rp', 'rt rp'],
  ['body', 'head link script'],
];
const ENDED = new Map<string, ReadonlySet<string>>();
for (const [beginnings, ended] of ENDINGS) {
  const names = new Set(ended.split(' '));
  for (const name of beginnings.split(/\s+/)) ENDED.set(name, names);
}

/** What the name of an element tells. */
export interface ElementKind {
  /** In lower case. */
  readonly name: string;
  /** Bits of `TRAIT`. */
  readonly traits: number;
  /** The elements that it ends where it begins, one in the other. */
  readonly ends: ReadonlySet<string> | null;
}

const KINDS = new Map<string, ElementKind>();
for (const name of [...TRAITS.keys(), ...ENDED.keys()])
  KINDS.set(name, { name, traits: TRAITS.get(name) ?? 0, ends: ENDED.get(name) ?? null });
const KNOWN = new NameTable(KINDS);

/** The kind of the element whose name stands in a page from one offset to another. */
export function elementAt(page: string, from: number, to: number): ElementKind {
  const known = KNOWN.at(page, from, to);
  if (known !== undefined) return known;
  const name = page.slice(from, to).toLowerCase();
  return KINDS.get(name) ?? { name, traits: 0, ends: null };
}
