import { lazily } from '../../lazily.ts';
import type { FeatureSet } from '../types.ts';
import { EMPTY_PAGE } from './empty-page.ts';
import { clusterColumns } from './text/clusters.ts';
import { nearbyColumns } from './text/nearby.ts';
import { ownColumns } from './text/own.ts';
import { positionColumns } from './text/position.ts';
import { repeatColumns } from './text/repeats.ts';
import { topicColumns } from './text/topic.ts';
import { type View, viewOf } from './text/view.ts';
import { zoneColumns } from './text/zones.ts';

const GROUPS = [
  ownColumns,
  positionColumns,
  nearbyColumns,
  clusterColumns,
  zoneColumns,
  topicColumns,
  repeatColumns,
];

/** All columns of the text route; the HTML route takes some of them. */
export const textColumns = (view: View) => GROUPS.flatMap((group) => group(view));

const features = lazily(() => textColumns(viewOf(EMPTY_PAGE)).map(({ values: _, ...feature }) => feature));

/**
 * The features of the text route; each stands in the group that computes it, with its meaning and range. They are the
 * best 60 of 227 that were tried, for the rest together are worth less than .001 of F1, and what sounds like chrome nearby.
 */
export const textFeatures: FeatureSet = {
  get features() {
    return features();
  },
  compute: (page) => textColumns(viewOf(page)).map(({ values }) => values()),
};
