/** Attributes that blocks and metadata are read from; a page has many more. */
const READ = new Map(
  `class id role itemprop href style hidden open lang xml:lang property name content http-equiv rel hreflang type src
   data-src data-lazy-src data-original srcset data-srcset width height alt datetime
   shadowrootmode`
    .split(/\s+/)
    .map((name) => [name, name]),
);
const LONGEST = Math.max(...[...READ.keys()].map((name) => name.length));

/** The name in lower case of an attribute that is read; undefined for another one. */
export function readName(name: string): string | undefined {
  // The two most frequent ones need no look-up.
  if (name === 'class' || name === 'href') return name;
  return name.length > LONGEST ? undefined : READ.get(lowerCase(name));
}

/** `text.toLowerCase()` of what hardly ever has capitals: to look takes less time than to ask the engine. */
export function lowerCase(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 || (code >= 65 && code <= 90)) return text.toLowerCase();
  }
  return text;
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
