import { type Column, columnsOf } from '../text/view.ts';
import { type Facts, ratio } from './facts.ts';

/** Columns of where the block stands in the page. */
export function placeColumns(facts: Facts): Column[] {
  const { page, view, structure, zones, title, wordsBefore, proseBefore, bodyProse } = facts;
  const { blocks, words } = view;
  const count = blocks.length;
  const { tag } = page.tree;
  const add = columnsOf(view);
  return [
    add(
      'proseBefore',
      'share of the page prose before it',
      '0..1',
      '{value} of the prose stands before it',
      (i) => ratio(proseBefore[i]!, structure.totalProse),
    ),
    add(
      'fromTitle',
      'blocks since the headline, -99 without one',
      '-99..',
      '{value} blocks from the headline',
      (i) => (title < 0 ? -99 : Math.max(-98, i - title)),
    ),
    add('wordsFromTitle', 'words since the headline', 'any', '{value} words from the headline', (i) =>
      title < 0 ? -9999 : wordsBefore[i]! - wordsBefore[title]!,
    ),
    add('pageBlocks', 'blocks of the page', '>= 1', 'a page of {value} blocks', count),
    add(
      'longestRun',
      'longest run of prose, share of page words',
      '0..1',
      'the longest run of prose is {value} of the page',
      ratio(facts.longestRun, structure.totalWords),
    ),
    add(
      'paragraphs',
      'blocks in <p>',
      '>= 0',
      '{value} paragraphs on the page',
      blocks.reduce((sum, block) => sum + Number(tag[block.node] === 'p'), 0),
    ),
    add(
      'nextWords',
      'words of the block after',
      '>= -1',
      'the block after has {value} words',
      (i) => words[i + 1] ?? -1,
    ),
    add('nextLinks', 'link density of the block after', '0..1', 'the block after is {value} links', (i) =>
      i + 1 < count ? ratio(blocks[i + 1]!.linkWords, words[i + 1]!) : -1,
    ),
    add('sinceBody', 'blocks since body prose', '0..99', '{value} blocks since body prose', zones.sinceBody),
    add(
      'toNextBody',
      'blocks to the next body prose',
      '0..99',
      '{value} blocks to the next body prose',
      zones.toNextBody,
    ),
    add('bodyBefore', 'share of body prose before it', '0..1', '{value} of the body stands before it', (i) =>
      ratio(zones.bodyBefore[i]!, bodyProse),
    ),
    add(
      'openers',
      'openers of chrome zones since the body began',
      '>= 0',
      '{value} lines above open zones of chrome',
      zones.openers,
    ),
    add(
      'zonesSeen',
      'kinds of zones opened since the body began',
      '0..7',
      '{value} kinds of zones opened above',
      zones.zonesSeen,
    ),
    add(
      'sinceOpener',
      'blocks since the last opener',
      '0..99',
      '{value} blocks below a line that opens a zone',
      zones.sinceOpener,
    ),
    add(
      'headingCue',
      'zone of the last heading, -1 none',
      '-1..6',
      'the heading above opens a zone',
      zones.headingCue,
    ),
    add(
      'sinceHeading',
      'blocks since the last heading',
      '0..99',
      '{value} blocks below a heading',
      zones.sinceHeading,
    ),
    add(
      'wordsSinceHeading',
      'words since the last heading',
      '>= -1',
      '{value} words below a heading',
      zones.wordsSinceHeading,
    ),
  ];
}
