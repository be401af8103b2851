import type { Page } from '../../../types.ts';
import { bitCount, lowestBit } from '../../bits.ts';
import { IntMap } from '../../int-map.ts';
import { bitOf, ZONE_BITS } from '../cues.ts';
import type { Lexical } from '../lexical.ts';
import type { View } from '../text/view.ts';
import type { Structure } from './structure.ts';

/** Where each block stands in the run of the page: its unit, the zone openers above it, the body around it. */
export interface Zones {
  /** Run of blocks under one child of the body's container; blocks outside it form runs of their own. */
  readonly unit: Int32Array;
  readonly unitWords: Float32Array;
  readonly unitLinkWords: Float32Array;
  readonly unitBody: Float32Array;
  readonly unitCues: Int32Array;
  readonly unitSounds: Int32Array;
  readonly unitBlocks: Int32Array;
  readonly unitFirst: Int32Array;
  /** 1 for units inside the container. */
  readonly unitInside: Uint8Array;
  /** Units since the last one with body prose; 0 in such a unit, 99 before the first. */
  readonly unitSinceBody: Float32Array;
  /** Zone that a short block opens, or -1. */
  readonly cue: Int8Array;
  /** 1 for body prose: prose with the body's signature. */
  readonly body: Uint8Array;
  /** Openers since the first body prose, up to and including the block; of each zone. */
  readonly openers: Int32Array;
  readonly zonesSeen: Int32Array;
  readonly sinceOpener: Float32Array;
  /** Body prose words before and after the block. */
  readonly bodyBefore: Float32Array;
  readonly toNextBody: Float32Array;
  readonly sinceBody: Float32Array;
  /** Cue of the last heading (-1 without one), blocks and words since it. */
  readonly headingCue: Int8Array;
  readonly sinceHeading: Float32Array;
  readonly wordsSinceHeading: Float32Array;
  /** Share of the block's content words that other body blocks use. */
  readonly shared: Float32Array;
}

/** Longest line that opens a zone. */
const OPENER_CHARACTERS = 160;
const FAR = 99;
const SEVERAL = 0;

/** Two passes over the blocks, one down the tree. */
export function findZones(page: Page, lexical: Lexical, structure: Structure, { cues, sounds }: View): Zones {
  const { blocks } = page;
  const count = blocks.length;
  const body = new Uint8Array(count);
  const cue = new Int8Array(count).fill(-1);
  for (const block of blocks) {
    const i = block.index;
    if (lexical.prose[i] === 1 && structure.signature[i] === structure.bodySignature) body[i] = 1;
    if (sounds[i] === 1 && block.text.length <= OPENER_CHARACTERS) cue[i] = zoneOf(cues[i]!);
  }
  return {
    ...measureUnits(page, structure, body, cue, sounds),
    ...walkZones(page, body, cue),
    ...shareWords(lexical, body),
    cue,
    body,
  };
}

/** The number of the zone that a line with these cues opens, or -1: what it is as a whole comes before what it holds. */
function zoneOf(cues: number): number {
  const zones = zonesIn(cues >>> 16) || zonesIn(cues);
  return zones === 0 ? -1 : lowestBit(zones);
}

/** Replies stand among comments, and adverts in the same places as what is legal. */
const zonesIn = (cues: number): number =>
  (cues & ZONE_BITS) | ((cues & REPLY) === 0 ? 0 : COMMENTS) | ((cues & ADVERT) === 0 ? 0 : LEGAL);

const COMMENTS = bitOf('comments');
const REPLY = bitOf('reply');
const LEGAL = bitOf('legal');
const ADVERT = bitOf('advert');

function measureUnits(
  page: Page,
  structure: Structure,
  body: Uint8Array,
  cue: Int8Array,
  sounds: Uint8Array,
) {
  const { blocks, tree } = page;
  const { container } = structure;
  const child = new Int32Array(tree.parent.length).fill(-1);
  for (let node = 1; node < child.length; node++) {
    const up = tree.parent[node]!;
    child[node] = up === container ? node : child[up]!;
  }
  const unit = new Int32Array(blocks.length);
  const first: number[] = [];
  let last = -2;
  for (const block of blocks) {
    const of = block.node === container ? -3 - block.index : child[block.node]!;
    if (of !== last) {
      first.push(block.index);
      last = of;
    }
    unit[block.index] = first.length - 1;
  }
  const units = first.length;
  const unitWords = new Float32Array(units);
  const unitLinkWords = new Float32Array(units);
  const unitBody = new Float32Array(units);
  const unitCues = new Int32Array(units);
  const unitSounds = new Int32Array(units);
  const unitBlocks = new Int32Array(units);
  const unitInside = new Uint8Array(units);
  for (const block of blocks) {
    const u = unit[block.index]!;
    unitWords[u]! += block.words;
    unitLinkWords[u]! += block.linkWords;
    unitBlocks[u]! += 1;
    if (body[block.index] === 1) unitBody[u]! += block.words;
    if (cue[block.index]! >= 0) unitCues[u]! += 1;
    unitSounds[u]! += sounds[block.index]!;
    if (child[block.node]! >= 0 || block.node === container) unitInside[u] = 1;
  }
  const unitSinceBody = new Float32Array(units);
  let since = FAR;
  for (let u = 0; u < units; u++) {
    if (unitBody[u]! > 0) since = 0;
    else if (since < FAR) since++;
    unitSinceBody[u] = since;
  }
  return {
    unit,
    unitFirst: Int32Array.from(first),
    unitWords,
    unitLinkWords,
    unitBody,
    unitCues,
    unitSounds,
    unitBlocks,
    unitInside,
    unitSinceBody,
  };
}

function walkZones(page: Page, body: Uint8Array, cue: Int8Array) {
  const { blocks } = page;
  const count = blocks.length;
  const openers = new Int32Array(count);
  const zonesSeen = new Int32Array(count);
  const sinceOpener = new Float32Array(count).fill(FAR);
  const bodyBefore = new Float32Array(count);
  const toNextBody = new Float32Array(count).fill(FAR);
  const sinceBody = new Float32Array(count).fill(FAR);
  const headingCue = new Int8Array(count).fill(-1);
  const sinceHeading = new Float32Array(count).fill(FAR);
  const wordsSinceHeading = new Float32Array(count);
  let seen = 0;
  let opened = 0;
  let lastOpener = -FAR;
  let lastBody = -FAR;
  let lastHeading = -FAR;
  let words = 0;
  let proseWords = 0;
  for (const block of blocks) {
    const i = block.index;
    const zone = cue[i]!;
    if (
      proseWords > 0 &&
      zone >= 0 &&
      (block.form === 'heading' || block.words <= 8 || !isSentence(block.text))
    ) {
      opened++;
      seen |= 1 << zone;
      lastOpener = i;
    }
    if (block.form === 'heading') {
      lastHeading = i;
      words = 0;
    }
    openers[i] = opened;
    zonesSeen[i] = bitCount(seen);
    sinceOpener[i] = Math.min(FAR, i - lastOpener);
    bodyBefore[i] = proseWords;
    if (body[i] === 1) {
      proseWords += block.words;
      lastBody = i;
    }
    sinceBody[i] = Math.min(FAR, i - lastBody);
    sinceHeading[i] = Math.min(FAR, i - lastHeading);
    wordsSinceHeading[i] = lastHeading < 0 ? -1 : words;
    headingCue[i] = lastHeading < 0 ? -1 : cue[lastHeading]!;
    words += block.words;
  }
  let next = 2 * FAR + count;
  for (let i = count - 1; i >= 0; i--) {
    if (body[i] === 1) next = i;
    toNextBody[i] = Math.min(FAR, next - i);
  }
  return {
    openers,
    zonesSeen,
    sinceOpener,
    bodyBefore,
    toNextBody,
    sinceBody,
    headingCue,
    sinceHeading,
    wordsSinceHeading,
  };
}

/** Content words of each block and unit that the body's other blocks use too: what is of the topic. */
function shareWords(lexical: Lexical, body: Uint8Array) {
  const { hashes, offset, isFunction } = lexical;
  // One more than the last body block that used a word, `SEVERAL` once a second one did.
  const used = new IntMap(offset[body.length]!);
  for (let i = 0; i < body.length; i++) {
    if (body[i] === 0) continue;
    for (let k = offset[i]!; k < offset[i + 1]!; k++) {
      const word = hashes[k]!;
      const by = used.get(word);
      if (by < 0) used.set(word, i + 1);
      else if (by !== SEVERAL && by !== i + 1) used.set(word, SEVERAL);
    }
  }
  const shared = new Float32Array(body.length);
  for (let i = 0; i < body.length; i++) {
    let content = 0;
    let found = 0;
    for (let k = offset[i]!; k < offset[i + 1]!; k++) {
      if (isFunction[k] === 1) continue;
      content++;
      const by = used.get(hashes[k]!);
      if (by >= 0 && by !== i + 1) found++;
    }
    shared[i] = content > 0 ? found / content : 0;
  }
  return { shared };
}

function isSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)]?$/.test(text);
}
