import { type ChildNode, Document, Element, type ParentNode, Text } from 'domhandler';
import type { Attributes } from './attributes.ts';
import type { ParsedHtml } from './html.ts';

/**
 * The DOM of a page, each node with the offset at which it stands in the page: what selectors search.
 *
 * @param page parsed with all of its attributes
 */
export function toDom({ nodes }: Pick<ParsedHtml, 'nodes'>): Document {
  const root = new Document([]);
  const open: { readonly parent: ParentNode; readonly end: number }[] = [{ parent: root, end: nodes.length }];
  for (const [at, { name, attributes, start, end }] of nodes.entries()) {
    while (open.at(-1)!.end <= at) open.pop();
    const node = attributes ? new Element(name, present(attributes)) : new Text(name);
    node.startIndex = start;
    append(open.at(-1)!.parent, node);
    if (node instanceof Element) open.push({ parent: node, end });
  }
  return root;
}

function append(parent: ParentNode, node: ChildNode): void {
  const previous = parent.children.at(-1) ?? null;
  node.parent = parent;
  node.prev = previous;
  if (previous) previous.next = node;
  parent.children.push(node);
}

function present(attributes: Attributes): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) found[name] = value;
  return found;
}
