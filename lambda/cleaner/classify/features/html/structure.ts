import { onceFor } from '../../../once-for.ts';
import type { Page } from '../../../types.ts';
import type { Lexical } from '../lexical.ts';
import type { Run } from '../text/body.ts';
import { numberNames } from './names.ts';

/** Element names that say what an ancestor is for; a block's ancestors are a bit set of these. */
export const ROLES = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'table',
  'ul',
  'ol',
  'blockquote',
  'section',
  'button',
  'a',
  'p',
  'label',
  'dialog',
  'noscript',
  'dl',
] as const;
const ROLE_NUMBER = new Map<string, number>(ROLES.map((tag, number) => [tag, number]));

/** The bits of some elements in `Structure.roles`. */
export const roleBits = (...tags: readonly (typeof ROLES)[number][]): number =>
  tags.reduce((bits, tag) => bits | (1 << ROLE_NUMBER.get(tag)!), 0);

/** Sums over the subtree of each tree node, and the places where the page's prose stands. */
export interface Structure {
  /** Words, linked words, words of prose and blocks below a node. */
  readonly words: Float32Array;
  readonly linkWords: Float32Array;
  readonly proseWords: Float32Array;
  readonly blocks: Int32Array;
  /** Ancestors (the node included) as bits of `ROLES`. */
  readonly roles: Int32Array;
  /** Path signature of each block: last four levels of tag and class tokens; equal paths have equal numbers. */
  readonly signature: Int32Array;
  readonly signatures: number;
  /** Of the node itself: tag and class tokens. */
  readonly local: Int32Array;
  readonly totalWords: number;
  readonly totalProse: number;
  /** Deepest node with half of the prose words, and with four fifths. */
  readonly half: number;
  readonly most: number;
  /** The signature with most trusted prose words, the deepest node with 65 % of its prose. */
  readonly bodySignature: number;
  readonly container: number;
  /** Prose words, words, linked words and blocks by signature. */
  readonly signatureProse: Float32Array;
  readonly signatureWords: Float32Array;
  readonly signatureLinks: Float32Array;
  readonly signatureBlocks: Int32Array;
}

/** One pass over the blocks, one up the tree and one down. */
export function measureStructure(page: Page, lexical: Lexical, run: Run, trust: Float32Array): Structure {
  const { tree, blocks } = page;
  const count = tree.parent.length;
  const words = new Float32Array(count);
  const linkWords = new Float32Array(count);
  const proseWords = new Float32Array(count);
  const blockCount = new Int32Array(count);
  let totalWords = 0;
  let totalProse = 0;
  for (const block of blocks) {
    words[block.node]! += block.words;
    linkWords[block.node]! += block.linkWords;
    blockCount[block.node]! += 1;
    totalWords += block.words;
    if (lexical.prose[block.index] === 1) {
      proseWords[block.node]! += block.words;
      totalProse += block.words;
    }
  }
  // A parent's number is below its child's, so one pass from the end sums the subtrees.
  for (let node = count - 1; node > 0; node--) {
    const parent = tree.parent[node]!;
    words[parent]! += words[node]!;
    linkWords[parent]! += linkWords[node]!;
    proseWords[parent]! += proseWords[node]!;
    blockCount[parent]! += blockCount[node]!;
  }
  const { signature, signatures, local, roles } = signaturesOf(page);

  const signatureProse = new Float32Array(signatures);
  const signatureWords = new Float32Array(signatures);
  const signatureLinks = new Float32Array(signatures);
  const trusted = new Float32Array(signatures);
  const signatureBlocks = new Int32Array(signatures);
  for (const block of blocks) {
    const s = signature[block.index]!;
    signatureWords[s]! += block.words;
    signatureLinks[s]! += block.linkWords;
    signatureBlocks[s]! += 1;
    if (lexical.prose[block.index] === 1) {
      signatureProse[s]! += block.words;
      trusted[s]! += block.words * trust[block.index]!;
    }
  }
  // Teasers can hold more prose than a short article: the body's path is the one with most prose in the densest run.
  const runProse = new Float32Array(signatures);
  for (let i = run.first; i <= run.last; i++) {
    if (lexical.prose[i] === 1) runProse[signature[i]!]! += blocks[i]!.words * trust[i]!;
  }
  const densest = argMax(runProse);
  const bodySignature = densest >= 0 ? densest : argMax(trusted);
  const bodyProse = new Float32Array(count);
  if (bodySignature >= 0) {
    for (const block of blocks) {
      if (signature[block.index] !== bodySignature || lexical.prose[block.index] !== 1) continue;
      if (densest >= 0 && (block.index < run.first || block.index > run.last)) continue;
      bodyProse[block.node]! += block.words;
    }
    for (let node = count - 1; node > 0; node--) bodyProse[tree.parent[node]!]! += bodyProse[node]!;
  }
  const bodyTotal = bodyProse[0]!;
  return {
    words,
    linkWords,
    proseWords,
    blocks: blockCount,
    roles,
    signature,
    signatures,
    local,
    totalWords,
    totalProse,
    half: deepest(tree.depth, proseWords, totalProse * 0.5),
    most: deepest(tree.depth, proseWords, totalProse * 0.8),
    bodySignature,
    container: deepest(tree.depth, bodyProse, bodyTotal * 0.65),
    signatureProse,
    signatureWords,
    signatureLinks,
    signatureBlocks,
  };
}

function argMax(values: Float32Array): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! > most) {
      most = values[i]!;
      best = i;
    }
  }
  return best;
}

function deepest(depth: Uint16Array, sum: Float32Array, least: number): number {
  if (least <= 0) return 0;
  let best = 0;
  for (let node = 0; node < depth.length; node++)
    if (sum[node]! >= least && depth[node]! >= depth[best]!) best = node;
  return best;
}

/** Numbers paths and nodes by what they look like: tag and up to three class tokens, digits left out. */
export const signaturesOf = onceFor((page: Page) => {
  const { tree, blocks } = page;
  const names = numberNames(page);
  const count = tree.parent.length;
  // Those that are roles have the lowest numbers.
  const tags = new Map(ROLE_NUMBER);
  const looks = new Map<string, number>();
  // By the numbers of tag and name: many names look alike.
  const known = new Map<number, number>();
  const local = new Int32Array(count);
  const roles = new Int32Array(count);
  for (let node = 0; node < count; node++) {
    const name = names.of[node]!;
    if (name < 0) continue;
    const tag = tree.tag[node]!;
    const parent = tree.parent[node]!;
    const tagNumber = numberOf(tags, tag);
    const role = tagNumber < ROLES.length ? 1 << tagNumber : 0;
    roles[node] = (parent >= 0 ? roles[parent]! : 0) | role;
    const key = tagNumber * names.texts.length + name;
    let id = known.get(key);
    if (id === undefined) {
      id = numberOf(looks, shortKey(tag, names.texts[name]!));
      known.set(key, id);
    }
    local[node] = id;
  }
  const paths = new Map<number, number>();
  const signatureOfNode = new Int32Array(count).fill(-1);
  const signature = new Int32Array(blocks.length);
  for (const block of blocks) {
    let id = signatureOfNode[block.node]!;
    if (id < 0) {
      // Four 13-bit numbers are exact in a double; more distinct names than that only merge a few paths.
      let key = 0;
      let node = block.node;
      for (let level = 0; level < 4; level++) {
        key = key * 8192 + (node >= 0 ? local[node]! & 8191 : 8191);
        if (node >= 0) node = tree.parent[node]!;
      }
      id = paths.get(key) ?? paths.size;
      paths.set(key, id);
      signatureOfNode[block.node] = id;
    }
    signature[block.index] = id;
  }
  return { signature, signatures: paths.size, local, roles };
});

/** The number of a key: those not known yet get the next one. */
function numberOf(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key);
  if (number !== undefined) return number;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function shortKey(tag: string, tokens: string): string {
  let key = '';
  let from = 0;
  for (let part = 0, taken = 0; part < 8 && taken < 3 && from < tokens.length; part++) {
    const space = tokens.indexOf(' ', from);
    const end = space < 0 ? tokens.length : space;
    if (end > from) {
      key += ` ${tokens.slice(from, end)}`;
      taken++;
    }
    from = end + 1;
  }
  return `${tag} ${/\d/.test(key) ? key.replace(/\d+/g, '') : key}`;
}
