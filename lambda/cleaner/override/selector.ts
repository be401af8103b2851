import { load } from 'cheerio/slim';
import { parse, type Selector } from 'css-what';
import { toDom } from '../parse/dom.ts';
import { parseHtml } from '../parse/html.ts';
import type { Limits } from '../types.ts';

/** Pseudo-classes whose work does not grow with the page. */
const PSEUDO_CLASSES = ['not', 'is', 'first-child', 'last-child'];

/** Says what of a selector is not allowed; null when it is one that a page can be searched by in linear time. */
export function selectorFault(selector: string): string | null {
  try {
    return firstFault(parse(selector));
  } catch (error) {
    return (error as Error).message;
  }
}

function firstFault(alternatives: readonly (readonly Selector[])[]): string | null {
  for (const token of alternatives.flat()) {
    if (token.type === 'sibling') return 'the combinator "~" is too slow on long lists: use "+" or a class';
    if (token.type === 'parent' || token.type === 'column-combinator' || token.type === 'pseudo-element') {
      return `${token.type} is no selector of elements`;
    }
    if (token.type !== 'pseudo') continue;
    if (!PSEUDO_CLASSES.includes(token.name)) {
      return `the pseudo-class ":${token.name}" is not one of ${PSEUDO_CLASSES.map((name) => `:${name}`).join(', ')}`;
    }
    const inner = Array.isArray(token.data) ? firstFault(token.data) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/**
 * Finds elements by selectors, in a DOM of its own: pages without an override never pay for one.
 *
 * @returns for each selector the offsets in the page at which the elements' start tags stand
 */
export function selectStarts(
  html: string,
  selectors: readonly string[],
  limits: Pick<Limits, 'depth' | 'nodes'>,
): ReadonlySet<number>[] {
  const $ = load(toDom(parseHtml(html, limits, true)));
  return selectors.map((selector) => {
    const found = $(selector).toArray();
    return new Set(found.map(({ startIndex }) => startIndex).filter((start) => start !== null));
  });
}
