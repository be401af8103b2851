import type { Page } from '../../types.ts';
import { findTitle } from '../title.ts';
import type { FeatureSet } from '../types.ts';
import { type Facts, PLACE_COLUMNS, TEXT_COLUMNS, TREE_COLUMNS, toFeature } from './html/columns.ts';
import { shareOfDeclaredBody } from './html/declared-body.ts';
import { measureStructure } from './html/structure.ts';
import { tokenOdds } from './html/token-odds.ts';
import { findZones } from './html/zones.ts';
import { type Lexical, scanWords } from './lexical.ts';

const COLUMNS = [...TEXT_COLUMNS, ...PLACE_COLUMNS, ...TREE_COLUMNS];

/** The features of HTML pages: facts in a few linear passes, then one row a block. */
export const htmlFeatures: FeatureSet = {
  features: COLUMNS.map(toFeature),
  compute(page, tokens) {
    const facts = gather(page, tokens);
    const rows = new Float32Array(page.blocks.length * COLUMNS.length);
    let at = 0;
    for (const block of page.blocks) for (const column of COLUMNS) rows[at++] = column[4](block, facts);
    return rows;
  },
};

function gather(page: Page, tokens: ReadonlyMap<string, number>): Facts {
  const lexical = scanWords(page.blocks);
  const structure = measureStructure(page, lexical);
  return {
    page,
    lexical,
    structure,
    odds: tokenOdds(page, tokens),
    zones: findZones(page, lexical, structure),
    declared: shareOfDeclaredBody(page, lexical),
    title: findTitle(page, page.blocks.length, undefined),
    ...sumUp(page, lexical),
    paragraphs: page.blocks.reduce((n, block) => n + Number(page.tree.tag[block.node] === 'p'), 0),
  };
}

function sumUp(page: Page, lexical: Lexical) {
  const count = page.blocks.length;
  const copies = new Int32Array(count);
  const copiesBefore = new Int32Array(count);
  const wordsBefore = new Float32Array(count);
  const proseBefore = new Float32Array(count);
  const seen = new Map<string, number>();
  let words = 0;
  let prose = 0;
  let run = 0;
  let longestRun = 0;
  for (const { index, text, words: size } of page.blocks) {
    copiesBefore[index] = seen.get(text) ?? 0;
    seen.set(text, copiesBefore[index]! + 1);
    wordsBefore[index] = words;
    proseBefore[index] = prose;
    words += size;
    if (lexical.prose[index] === 1) {
      prose += size;
      run += size;
      longestRun = Math.max(longestRun, run);
    } else if (size > 5) run = 0;
  }
  for (const { index, text } of page.blocks) copies[index] = seen.get(text)!;
  return { copies, copiesBefore, wordsBefore, proseBefore, longestRun };
}
