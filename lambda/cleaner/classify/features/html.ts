import { lazily } from '../../lazily.ts';
import type { FeatureSet } from '../types.ts';
import { EMPTY_PAGE } from './empty-page.ts';
import { type Facts, gatherFacts } from './html/facts.ts';
import { ownColumns } from './html/own.ts';
import { pageColumns } from './html/page.ts';
import { placeColumns } from './html/place.ts';
import { treeColumns } from './html/tree.ts';
import type { Column } from './text/view.ts';
import { textColumns } from './text.ts';

/** Columns of the text route that tell an HTML page's blocks apart too; named with `line-` before them here. */
const SHARED = new Set(
  `cues place prose-before-words short-run page-lines page-words page-prose run-place run-share run-words tight-inside
   tight-from-end tight-share tight-words words-8 words-20 cluster-inside cluster-before-share cluster-after-share
   cluster-after-order cluster-before-topic cluster-from-main zones-seen openers-seen cue-lines-seen openers-ahead
   seen-related body-share lead-mass-after lead-mass-share topic-here-10 copies trigram-repeats`.split(/\s+/),
);

function htmlColumns(facts: Facts): Column[] {
  const shared = textColumns(facts.view).filter(({ name }) => SHARED.has(name));
  return [
    ...ownColumns(facts),
    ...placeColumns(facts),
    ...pageColumns(facts),
    ...treeColumns(facts),
    ...shared.map((column) => ({ ...column, name: `line-${column.name}` })),
  ];
}

const features = lazily(() =>
  htmlColumns(gatherFacts(EMPTY_PAGE, new Map())).map(({ values: _, ...feature }) => feature),
);

/** The features of HTML pages; each stands in the group that computes it, with its meaning and range. */
export const htmlFeatures: FeatureSet = {
  get features() {
    return features();
  },
  compute: (page, tokens) => htmlColumns(gatherFacts(page, tokens)).map(({ values }) => values()),
};

/**
 * Finds the number of the column with a name when it is first asked for.
 *
 * @throws then, when there is none
 */
export const htmlColumn = (name: string): (() => number) =>
  lazily(() => {
    const index = htmlFeatures.features.findIndex((feature) => feature.name === name);
    if (index < 0) throw new Error(`No feature ${name}`);
    return index;
  });
