import type { Tree } from '../../../types.ts';
import { gather, gatherRatios, ratio } from '../../gather.ts';
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
    add('signatureWords', "its path's share of the page words", '0..1', (i) =>
      ratio(structure.signatureWords[signature[i]!]!, totalWords),
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
      (i) => structure.signatureWords[signature[i]!]! / structure.signatureBlocks[signature[i]!]!,
    ),
    add('bodySignature', '1 with the path that holds most prose', '0..1', (i) =>
      Number(signature[i] === structure.bodySignature),
    ),
    add('depth', 'depth in the tree', '>= 0', (i) => tree.depth[node[i]!]!),
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
    add('parentWords', "its parent's share of the page words", '0..1', (i) =>
      ratio(words[up1[i]!]!, totalWords),
    ),
    add('grandWords', 'share of the page words two levels up', '0..1', (i) =>
      ratio(words[up2[i]!]!, totalWords),
    ),
    add('parentBlocks', 'blocks in its parent', '>= 1', gather(structure.blocks, up1)),
    ...groupColumns(facts),
    ...unitColumns(facts),
    ...TOLD_ROLES.map((role) => {
      const bit = ROLES.indexOf(role);
      return add(`in-${role}`, `1 inside <${role}>`, '0..1', (i) => (structure.roles[node[i]!]! >> bit) & 1);
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
    add('oddsNearMax', 'greatest log-odds within three levels', 'any', (i) =>
      Math.max(max[node[i]!]!, max[up1[i]!]!, max[up2[i]!]!),
    ),
    add('oddsInline', 'least log-odds of the inline elements in it', 'any', (i) => {
      const { inlineNode } = page.blocks[i]!;
      return inlineNode === node[i] ? 0 : min[inlineNode]!;
    }),
  ];
}

/** Siblings of one make, of the block's element and of the card around it. */
function groupColumns({ view, groups, structure, node }: Facts): Column[] {
  const add = columnsOf(view);
  const cardOf = (i: number): number => groups.card[node[i]!]!;
  return [
    add('twins', "siblings of its element's make", '>= 0', gather(groups.twins, node)),
    add('cards', 'cards in its list (siblings of one make), 0 outside', '>= 0', (i) =>
      cardOf(i) < 0 ? 0 : groups.twins[cardOf(i)]!,
    ),
    add('cardBlocks', 'blocks of its card, 0 outside', '>= 0', (i) =>
      cardOf(i) < 0 ? 0 : structure.blocks[cardOf(i)]!,
    ),
    add('cardsShare', "its list's share of the page words", '0..1', (i) =>
      cardOf(i) < 0 ? 0 : ratio(groups.words[cardOf(i)]!, structure.totalWords),
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
    add('unitBody', "its unit's share of the body's prose", '0..1', (i) =>
      ratio(zones.unitBody[unit[i]!]!, bodyProse),
    ),
    add('unitSinceBody', 'units since one with body prose', '0..99', gather(zones.unitSinceBody, unit)),
    add('unitCues', 'lines that open zones in its unit', '>= 0', gather(zones.unitCues, unit)),
    add('unitBlocks', 'blocks of its unit', '>= 1', gather(zones.unitBlocks, unit)),
    add('unitWords', 'words of its unit', '>= 0', gather(unitWords, unit)),
    add('unitInside', "1 inside the body's container", '0..1', (i) => zones.unitInside[unit[i]!]!),
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
