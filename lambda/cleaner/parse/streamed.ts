import { TRAIT } from './elements.ts';
import type { PageNode, ParsedHtml } from './html.ts';

const PLACE = /^[BP]:(.+)$/s;
const PIECE = /^S:(.+)$/s;
/** Elements around a place, at most: pieces may hold the places of others. */
const DEEPEST = 1000;

/** A stretch of the page that is being read, and the element in which it stands. */
interface Stretch {
  at: number;
  readonly end: number;
  /** Null for a piece: what holds it in the page is left out. */
  readonly element: PageNode | null;
}

/**
 * Puts the pieces of a page that the server sent late where they belong. React streams a page with empty places,
 * `<template id="B:1">`, and sends what goes there behind it, in `<div hidden id="S:1">`: a script of the page moves it.
 * As sent, half of an article may stand hidden below the page's footer.
 */
export function placeStreamed(parsed: ParsedHtml): ParsedHtml {
  const { nodes } = parsed;
  if (!nodes.some((node) => placeOf(node) !== undefined)) return parsed;
  const pieces = piecesOf(nodes);
  return pieces.size === 0 ? parsed : { ...parsed, nodes: inPlace(nodes, pieces) };
}

/** The number of the piece that goes where an element stands; undefined for nearly all. */
const placeOf = ({ name, attributes }: PageNode): string | undefined =>
  name === 'template' ? PLACE.exec(attributes?.id ?? '')?.[1] : undefined;

/** The pieces for which there is a place before them, by their number. */
function piecesOf(nodes: readonly PageNode[]): Map<string, number> {
  const places = new Set<string>();
  const pieces = new Map<string, number>();
  for (const [at, node] of nodes.entries()) {
    const { attributes } = node;
    if (attributes?.id === undefined) continue;
    const place = placeOf(node);
    if (place !== undefined) places.add(place);
    const piece = attributes.hidden === undefined ? undefined : PIECE.exec(attributes.id)?.[1];
    if (piece !== undefined && places.has(piece) && !pieces.has(piece)) pieces.set(piece, at);
  }
  return pieces;
}

/** The nodes with each piece in its place; one whose place is met too late or too deep stays where it is. */
function inPlace(nodes: readonly PageNode[], pieces: ReadonlyMap<string, number>): PageNode[] {
  const placed: PageNode[] = [];
  const wanted = new Set(pieces.values());
  const left = new Set(wanted);
  const open: Stretch[] = [{ at: 0, end: nodes.length, element: null }];
  while (open.length > 0) {
    const stretch = open[open.length - 1]!;
    if (stretch.at >= stretch.end) {
      open.pop();
      if (stretch.element) stretch.element.end = placed.length;
      continue;
    }
    const { at } = stretch;
    const node = nodes[at]!;
    stretch.at = node.attributes === null ? at + 1 : node.end;
    const isMoved = wanted.has(at) && !left.delete(at);
    if (isMoved) continue;
    const piece = open.length < DEEPEST ? pieceFor(node, pieces) : undefined;
    if (piece !== undefined && left.delete(piece)) {
      breakAround(open);
      open.push({ at: piece + 1, end: nodes[piece]!.end, element: null });
      continue;
    }
    placed.push(node);
    if (node.attributes !== null) open.push({ at: at + 1, end: node.end, element: node });
  }
  return placed;
}

function pieceFor(node: PageNode, pieces: ReadonlyMap<string, number>): number | undefined {
  const place = placeOf(node);
  return place === undefined ? undefined : pieces.get(place);
}

/** Pieces hold block elements: inline elements around their place break the line. */
function breakAround(open: readonly Stretch[]): void {
  for (const { element } of open)
    if (element && (element.traits & TRAIT.inline) !== 0) element.breaking = true;
}
