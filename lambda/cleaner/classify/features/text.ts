import type { Page } from '../../types.ts';
import type { FeatureSet } from '../types.ts';
import { nearbyColumns } from './text/nearby.ts';
import { ownColumns } from './text/own.ts';
import { positionColumns } from './text/position.ts';
import { repeatColumns } from './text/repeats.ts';
import { topicColumns } from './text/topic.ts';
import { type Column, viewOf } from './text/view.ts';
import { zoneColumns } from './text/zones.ts';

/** All features of a page of flattened text, column by column. */
function columnsOf(page: Page): Column[] {
  const view = viewOf(page);
  return [ownColumns, positionColumns, nearbyColumns, zoneColumns, topicColumns, repeatColumns].flatMap(
    (group) => group(view),
  );
}

/** The features of the text route. Each stands in the group that computes it, with its meaning and range. */
export const textFeatures: FeatureSet = {
  features: columnsOf({ blocks: [] } as unknown as Page).map(({ name, meaning, range, reason }) => ({
    name,
    meaning,
    range,
    reason,
  })),
  compute(page) {
    const columns = columnsOf(page);
    const rows = new Float32Array(page.blocks.length * columns.length);
    for (let c = 0; c < columns.length; c++) {
      const { values } = columns[c]!;
      for (let i = 0; i < values.length; i++) rows[i * columns.length + c] = values[i]!;
    }
    return rows;
  },
};
