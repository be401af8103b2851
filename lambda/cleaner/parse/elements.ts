/** What an element is to a page's blocks, as bits: one look-up of its name tells all of it. */
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
};

/** Frequent ones without a trait. */
const PLAIN = `div p li a section article header footer nav main aside form button label figure table tbody tr body head dl dt
  dd noscript hr`;

interface Element {
  readonly name: string;
  readonly traits: number;
}

const ELEMENTS = new Map<string, Element>();
for (const name of PLAIN.split(/\s+/)) ELEMENTS.set(name, { name, traits: 0 });
for (const [trait, names] of Object.entries(NAMES)) {
  const bit = TRAIT[trait as keyof typeof TRAIT];
  for (const name of names.split(/\s+/))
    ELEMENTS.set(name, { name, traits: (ELEMENTS.get(name)?.traits ?? 0) | bit });
}

/**
 * The name of an element and the bits of `TRAIT` that it has. Elements of one name get one string: the parser makes a new
 * one for each, and the engine compares and looks up those letter by letter.
 */
export const elementOf = (name: string): Element => ELEMENTS.get(name) ?? { name, traits: 0 };
