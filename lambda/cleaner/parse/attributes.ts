/** Attributes that blocks and metadata are read from; a page has many more. */
const READ = new Set(
  `class id role itemprop href style hidden open lang xml:lang property name content http-equiv rel hreflang type src
   data-src data-lazy-src data-original srcset data-srcset width height alt datetime`.split(/\s+/),
);

export function isRead(name: string): boolean {
  // The two most frequent ones need no look-up.
  return name === 'class' || name === 'href' || READ.has(name);
}

/** 1 for the ends and lengths of their names. */
const FILTER_SIZE = 1024;
const MAY_BE_READ = new Uint8Array(FILTER_SIZE);
for (const name of READ)
  MAY_BE_READ[filterKey(name.charCodeAt(0), name.charCodeAt(name.length - 1), name.length)] = 1;

/** Cheap: most names of other attributes are told by their first and last character and their length. */
export const mayBeRead = (first: number, last: number, length: number): boolean =>
  MAY_BE_READ[filterKey(first | 32, last | 32, length)] === 1;

function filterKey(first: number, last: number, length: number): number {
  return (first * 59 + last * 3 + length * 131) & (FILTER_SIZE - 1);
}

/** The attributes of an element by their names in lower case. */
export class Attributes {
  [name: string]: string | undefined;
  // Those that every element is asked for have a place from the start, which keeps elements alike to the engine.
  class: string | undefined = undefined;
  id: string | undefined = undefined;
  role: string | undefined = undefined;
  itemprop: string | undefined = undefined;
  href: string | undefined = undefined;
  style: string | undefined = undefined;
  hidden: string | undefined = undefined;
}

/** Of two attributes with one name the first counts. */
export function addAttribute(attributes: Attributes, name: string, value: string): void {
  if (name === 'class') attributes.class ??= value;
  else if (name === 'href') attributes.href ??= value;
  else if (name === 'id') attributes.id ??= value;
  else if (name === 'style') attributes.style ??= value;
  else if (name === 'role') attributes.role ??= value;
  else if (!Object.hasOwn(attributes, name) || attributes[name] === undefined) attributes[name] = value;
}
