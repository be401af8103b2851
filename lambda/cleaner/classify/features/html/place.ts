import { sharesOf } from '../../gather.ts';
import { type Column, columnsOf } from '../text/view.ts';
import type { Facts } from './facts.ts';

/** Columns of where the block stands in the page. */
export function placeColumns(facts: Facts): Column[] {
  const { view, structure, zones, title, proseBefore, bodyProse } = facts;
  const { wordsBefore } = view;
  const add = columnsOf(view);
  return [
    add('proseBefore', 'share of the page prose before it', '0..1', () =>
      sharesOf(proseBefore, structure.totalProse),
    ),
    add('fromTitle', 'blocks since the headline, -99 without one', '-99..', () =>
      title < 0 ? -99 : blocksFrom(title, view.blocks.length),
    ),
    add('wordsFromTitle', 'words since the headline', 'any', () =>
      title < 0 ? -9999 : wordsFrom(title, wordsBefore),
    ),
    add('sinceBody', 'blocks since body prose', '0..99', zones.sinceBody),
    add('toNextBody', 'blocks to the next body prose', '0..99', zones.toNextBody),
    add('bodyBefore', 'share of body prose before it', '0..1', () => sharesOf(zones.bodyBefore, bodyProse)),
    add('openers', 'openers of chrome zones since the body began', '>= 0', zones.openers),
    add('zonesSeen', 'kinds of zones opened since the body began', '0..7', zones.zonesSeen),
    add('sinceOpener', 'blocks since the last opener', '0..99', zones.sinceOpener),
    add('headingCue', 'zone of the last heading, -1 none', '-1..6', zones.headingCue),
    add('sinceHeading', 'blocks since the last heading', '0..99', zones.sinceHeading),
    add('wordsSinceHeading', 'words since the last heading', '>= -1', zones.wordsSinceHeading),
  ];
}

/** Blocks from one of them to each, negative before it. */
function blocksFrom(from: number, count: number): Float32Array {
  const blocks = new Float32Array(count);
  for (let i = 0; i < count; i++) blocks[i] = Math.max(-98, i - from);
  return blocks;
}

/** Words from the beginning of one block to that of each. */
function wordsFrom(from: number, before: Float64Array): Float32Array {
  const words = new Float32Array(before.length - 1);
  for (let i = 0; i < words.length; i++) words[i] = before[i]! - before[from]!;
  return words;
}
