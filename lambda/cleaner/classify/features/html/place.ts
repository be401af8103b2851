import { type Column, columnsOf } from '../text/view.ts';
import { type Facts, ratio } from './facts.ts';

/** Columns of where the block stands in the page. */
export function placeColumns(facts: Facts): Column[] {
  const { view, structure, zones, title, wordsBefore, proseBefore, bodyProse } = facts;
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
