import { type DeclaredKind, declaredKind } from '../../../blocks/declared-kind.ts';
import type { Page, Tree } from '../../../types.ts';
import { findTitle } from '../../title.ts';
import type { TokenTable } from '../../types.ts';
import { type Lexical, lexicalOf } from '../lexical.ts';
import { type View, viewOf } from '../text/view.ts';
import { findGroups, type Groups } from './groups.ts';
import { numberNames } from './names.ts';
import { signsOf } from './signs.ts';
import { sharesAmong, sharesIn, statedBody, statedDescription, statedTitle } from './stated.ts';
import { measureStructure, type Structure } from './structure.ts';
import { type TokenOdds, tokenOdds } from './token-odds.ts';
import { trustOf } from './trust.ts';
import { findZones, type Zones } from './zones.ts';

/** Everything that the columns are read off; index = block where nothing else is said. */
export interface Facts {
  readonly page: Page;
  readonly view: View;
  readonly lexical: Lexical;
  readonly structure: Structure;
  readonly odds: TokenOdds;
  readonly zones: Zones;
  readonly groups: Groups;
  /** Share of a block's word triples in the body, and in the description, that the metadata state. */
  readonly inStatedBody: Float32Array;
  readonly inDescription: Float32Array;
  /** Share of a block's words in the page's title. */
  readonly inTitle: Float32Array;
  readonly declaredKind: DeclaredKind;
  /** See `SIGN`. */
  readonly signs: Uint8Array;
  /** Block of the headline, or -1. */
  readonly title: number;
  /** Node that a block stands in, and the nodes one, two and three levels up, the root at most. */
  readonly node: Int32Array;
  readonly up1: Int32Array;
  readonly up2: Int32Array;
  readonly up3: Int32Array;
  /** Words of prose before each block. */
  readonly proseBefore: Float32Array;
  /** Longest run of prose blocks, in words. */
  readonly longestRun: number;
  /** Words of prose with the body's signature. */
  readonly bodyProse: number;
}

/** Gathers the facts of a page in a few linear passes. */
export function gatherFacts(page: Page, tokens: TokenTable): Facts {
  const names = numberNames(page);
  const odds = tokenOdds(page, names, tokens);
  const lexical = lexicalOf(page.blocks);
  const inDescription = sharesIn(statedDescription(page.head), lexical);
  const title = findTitle(page, page.blocks.length, undefined);
  const trust = trustOf(page, odds, inDescription, title);
  const view = viewOf(page, trust);
  const structure = measureStructure(page, lexical, view.tight, trust);
  const { bodySignature, signatureProse } = structure;
  const node = new Int32Array(page.blocks.length);
  const signs = new Uint8Array(page.blocks.length);
  for (const block of page.blocks) {
    node[block.index] = block.node;
    signs[block.index] = signsOf(block);
  }
  const up1 = levelAbove(node, page.tree);
  const up2 = levelAbove(up1, page.tree);
  return {
    page,
    view,
    lexical,
    structure,
    odds,
    zones: findZones(page, lexical, structure, view),
    groups: findGroups(page.tree, structure),
    inStatedBody: sharesIn(statedBody(page.head), lexical),
    inDescription,
    inTitle: sharesAmong(statedTitle(page), lexical),
    declaredKind: declaredKind(page.head),
    signs,
    title,
    node,
    up1,
    up2,
    up3: levelAbove(up2, page.tree),
    ...sumUp(page, lexical),
    bodyProse: bodySignature < 0 ? 0 : signatureProse[bodySignature]!,
  };
}

function levelAbove(nodes: Int32Array, { parent }: Tree): Int32Array {
  const above = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) above[i] = nodes[i]! > 0 ? parent[nodes[i]!]! : nodes[i]!;
  return above;
}

function sumUp(page: Page, lexical: Lexical) {
  const count = page.blocks.length;
  const proseBefore = new Float32Array(count);
  let prose = 0;
  let run = 0;
  let longestRun = 0;
  for (const { index, words: size } of page.blocks) {
    proseBefore[index] = prose;
    if (lexical.prose[index] === 1) {
      prose += size;
      run += size;
      longestRun = Math.max(longestRun, run);
    } else if (size > 5) run = 0;
  }
  return { proseBefore, longestRun };
}
