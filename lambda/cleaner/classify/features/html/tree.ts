import type { Tree } from '../../../types.ts';
import { gather, gatherRatios, sharesOf } from '../../gather.ts';
import { type Column, columnsOf } from '../text/view.ts';
import type { Facts } from './facts.ts';
import { ROLES } from './structure.ts';

/** Ancestors that tell article from chrome by themselves. */
const TOLD_ROLES = ['article', 'main', 'aside', 'nav', 'footer', 'figure'] as const;

/** Columns of the tree around the block. */
export function treeColumns(facts: Facts): Column[] {
  const { view, structure, node, up1, up2 } = facts;
  const { tree } = facts.page;
  const { words, proseWords, linkWords, totalWords, signature } = structure;
  const add = columnsOf(view);
  const half = levelsBelow(tree, structure.half);
  const most = levelsBelow(tree, structure.most);
  const container = levelsBelow(tree, structure.container);
  return [
    ...oddsColumns(facts),
    add(
      'signatureProse',
      'share of prose among blocks with the same path',
      '0..1',
      gatherRatios(structure.signatureProse, structure.signatureWords, signature),
    ),
    add('signatureWords', "its path's share of the page words", '0..1', () =>
      sharesOf(gather(structure.signatureWords, signature), totalWords),
    ),
    add('signatureBlocks', 'blocks with the same path', '>= 1', gather(structure.signatureBlocks, signature)),
    add(
      'signatureLinks',
      'link density of the blocks with the same path',
      '0..1',
      gatherRatios(structure.signatureLinks, structure.signatureWords, signature),
    ),
    add(
      'signatureMean',
      'words a block with the same path',
      '> 0',
      gatherRatios(structure.signatureWords, structure.signatureBlocks, signature),
    ),
    add('bodySignature', '1 with the path that holds most prose', '0..1', () =>
      equalTo(signature, structure.bodySignature),
    ),
    add('depth', 'depth in the tree', '>= 0', () => depthsOf(tree, node)),
    add(
      'underHalf',
      'levels below the node with half of the prose, negative: levels up to a common ancestor',
      'any',
      gather(half, node),
    ),
    add('underMost', 'the same for four fifths of the prose', 'any', gather(most, node)),
    add('underContainer', "the same for the body's container", 'any', gather(container, node)),
    add('grandProse', 'share of prose two levels up', '0..1', gatherRatios(proseWords, words, up2)),
    add('parentLinks', 'link density of its parent', '0..1', gatherRatios(linkWords, words, up1)),
    add('grandLinks', 'link density two levels up', '0..1', gatherRatios(linkWords, words, up2)),
    add('parentWords', "its parent's share of the page words", '0..1', () =>
      sharesOf(gather(words, up1), totalWords),
    ),
    add('grandWords', 'share of the page words two levels up', '0..1', () =>
      sharesOf(gather(words, up2), totalWords),
    ),
    add('parentBlocks', 'blocks in its parent', '>= 1', gather(structure.blocks, up1)),
    ...groupColumns(facts),
    ...unitColumns(facts),
    ...TOLD_ROLES.map((role) => {
      const bit = 1 << ROLES.indexOf(role);
      return add(`in-${role}`, `1 inside <${role}>`, '0..1', () => marked(structure.roles, bit, node));
    }),
  ];
}

/** What class, id, role and itemprop say. */
function oddsColumns({ page, view, odds, node, up1, up2, up3 }: Facts): Column[] {
  const { min, max } = odds;
  const add = columnsOf(view);
  return [
    add('oddsMin', 'least log-odds of a token on its path', 'any', gather(odds.pathMin, node)),
    add('oddsMax', 'greatest log-odds of a token on its path', 'any', gather(odds.pathMax, node)),
    add('oddsMean', 'mean log-odds of the tokens on its path', 'any', gather(odds.pathMean, node)),
    add('odds0', 'mean log-odds of the tokens of its element', 'any', gather(odds.mean, node)),
    add('odds1', 'least log-odds of its parent', 'any', gather(min, up1)),
    add('odds2', 'least log-odds of its grandparent', 'any', gather(min, up2)),
    add('odds3', 'least log-odds three levels up', 'any', gather(min, up3)),
    add('oddsNearMax', 'greatest log-odds within three levels', 'any', () => {
      const nearest = gather(max, node);
      for (let i = 0; i < nearest.length; i++)
        nearest[i] = Math.max(nearest[i]!, max[up1[i]!]!, max[up2[i]!]!);
      return nearest;
    }),
    add('oddsInline', 'least log-odds of the inline elements in it', 'any', () => {
      const least = new Float32Array(node.length);
      for (const { index, inlineNode } of page.blocks)
        if (inlineNode !== node[index]) least[index] = min[inlineNode]!;
      return least;
    }),
  ];
}

/** The depth of the node that each block stands in. */
function depthsOf({ depth }: Tree, node: Int32Array): Float32Array {
  const depths = new Float32Array(node.length);
  for (let i = 0; i < depths.length; i++) depths[i] = depth[node[i]!]!;
  return depths;
}

/** The values at some places, 0 for the place -1. */
function gatherInside(values: Float32Array | Int32Array, places: Int32Array): Float32Array {
  const gathered = new Float32Array(places.length);
  for (let i = 0; i < places.length; i++) if (places[i]! >= 0) gathered[i] = values[places[i]!]!;
  return gathered;
}

/** 1 where a bit is set at a place. */
function marked(bits: Uint8Array | Int32Array, bit: number, places: Int32Array): Uint8Array {
  const marks = new Uint8Array(places.length);
  for (let i = 0; i < places.length; i++) if ((bits[places[i]!]! & bit) !== 0) marks[i] = 1;
  return marks;
}

/** 1 where a value is a certain one. */
function equalTo(values: Int32Array, value: number): Uint8Array {
  const equal = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) if (values[i] === value) equal[i] = 1;
  return equal;
}

/** Siblings of one make, of the block's element and of the card around it. */
function groupColumns({ view, groups, structure, node }: Facts): Column[] {
  const add = columnsOf(view);
  const cards = new Int32Array(node.length);
  for (let i = 0; i < cards.length; i++) cards[i] = groups.card[node[i]!]!;
  return [
    add('twins', "siblings of its element's make", '>= 0', gather(groups.twins, node)),
    add('cards', 'cards in its list (siblings of one make), 0 outside', '>= 0', () =>
      gatherInside(groups.twins, cards),
    ),
    add('cardBlocks', 'blocks of its card, 0 outside', '>= 0', () => gatherInside(structure.blocks, cards)),
    add('cardsShare', "its list's share of the page words", '0..1', () =>
      sharesOf(gatherInside(groups.words, cards), structure.totalWords),
    ),
  ];
}

/** The unit that the block stands in: a child of the body's container. */
function unitColumns({ view, zones, bodyProse }: Facts): Column[] {
  const { unit, unitWords } = zones;
  const add = columnsOf(view);
  return [
    add(
      'unitLinks',
      'link density of its unit (a child of the container)',
      '0..1',
      gatherRatios(zones.unitLinkWords, unitWords, unit),
    ),
    add('unitBody', "its unit's share of the body's prose", '0..1', () =>
      sharesOf(gather(zones.unitBody, unit), bodyProse),
    ),
    add('unitSinceBody', 'units since one with body prose', '0..99', gather(zones.unitSinceBody, unit)),
    add('unitCues', 'lines that open zones in its unit', '>= 0', gather(zones.unitCues, unit)),
    add('unitSounds', 'short lines with any cue in its unit', '>= 0', gather(zones.unitSounds, unit)),
    add('unitBlocks', 'blocks of its unit', '>= 1', gather(zones.unitBlocks, unit)),
    add('unitWords', 'words of its unit', '>= 0', gather(unitWords, unit)),
    add('unitInside', "1 inside the body's container", '0..1', () => marked(zones.unitInside, 1, unit)),
  ];
}

/** For each node the levels from `top` down to it, where it is inside; else minus those up to an ancestor of both. */
function levelsBelow({ parent, depth }: Tree, top: number): Int32Array {
  const levels = new Int32Array(parent.length);
  // Depth of the nearest ancestor, the node included, that is also one of `top`.
  const common = new Int32Array(parent.length).fill(-1);
  for (let node = top; node >= 0; node = parent[node]!) common[node] = depth[node]!;
  for (let node = 0; node < levels.length; node++) {
    if (common[node]! < 0) common[node] = common[parent[node]!]!;
    const shared = common[node]!;
    levels[node] = shared === depth[top] ? depth[node]! - shared : shared - depth[top]!;
  }
  return levels;
}
