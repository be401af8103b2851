import type { Page } from '../../types.ts';
import { findTitle } from '../title.ts';
import type { FeatureSet, TokenTable } from '../types.ts';
import { type Facts, PLACE_COLUMNS, TEXT_COLUMNS, TREE_COLUMNS, toFeature } from './html/columns.ts';
import { shareOfDeclaredBody } from './html/declared-body.ts';
import { measureStructure } from './html/structure.ts';
import { tokenOdds } from './html/token-odds.ts';
import { findZones } from './html/zones.ts';
import type { Lexical } from './lexical.ts';
import { type View, viewOf } from './text/view.ts';
import { textColumns } from './text.ts';

const OWN = [...TEXT_COLUMNS, ...PLACE_COLUMNS, ...TREE_COLUMNS];

/** Columns of the text route that tell an HTML page's blocks apart too; named with `line-` before them here. */
const SHARED = new Set(
  `place prose-before-words short-run page-lines page-words page-prose run-place run-share run-words tight-inside
   tight-from-end tight-share tight-words after1-copies words-8 words-20 cluster-inside cluster-before-share
   cluster-after-share cluster-after-order cluster-before-topic cluster-after-topic cluster-from-main zones-seen
   openers-seen cue-lines-seen since-opener prose-since-opener last-zone openers-ahead seen-related seen-comments
   body-share lead-mass-after lead-mass-share topic-here-10 copies trigram-repeats in-before`.split(/\s+/),
);
const sharedColumns = (view: View) => textColumns(view).filter(({ name }) => SHARED.has(name));

/** The features of HTML pages: facts in a few linear passes, then one value a block and column. */
export const htmlFeatures: FeatureSet = {
  features: [
    ...OWN.map(toFeature),
    ...sharedColumns(viewOf({ blocks: [] })).map(({ name, meaning, range, reason }) => ({
      name: `line-${name}`,
      meaning,
      range,
      reason,
    })),
  ],
  compute(page, tokens) {
    const view = viewOf(page);
    const facts = gather(page, view, tokens);
    const own = OWN.map(([, , , , value]) => Float32Array.from(page.blocks, (block) => value(block, facts)));
    return [...own, ...sharedColumns(view).map(({ values }) => values)];
  },
};

function gather(page: Page, view: View, tokens: TokenTable): Facts {
  const { lexical } = view;
  const structure = measureStructure(page, lexical, view.tight);
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
  return { copiesBefore, wordsBefore, proseBefore, longestRun };
}
