/** Attributes that blocks and metadata are read from; a page has many more. */
const READ = new Set(
  `class id role itemprop href style hidden open lang xml:lang property name content http-equiv rel hreflang type src
   data-src data-lazy-src data-original srcset data-srcset width height alt datetime`.split(/\s+/),
);

export function isRead(name: string): boolean {
  // The two most frequent ones need no look-up.
  return name === 'class' || name === 'href' || READ.has(name);
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
