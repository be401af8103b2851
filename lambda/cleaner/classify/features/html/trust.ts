import type { Page } from '../../../types.ts';
import type { TokenOdds } from './token-odds.ts';

/** The logistic over the odds of a path: how steep, and where a half lies. */
const STEEPNESS = 3;
const MIDDLE = -0.9;
/** Comments and teasers come late: the last block of a page counts a fifth of the first. */
const DECLINE = 0.8;
const HIDDEN = 0.5;
/** Above the headline stand menus and other articles. */
const ABOVE = 0.5;
/** A block that the page's description quotes, by this share of its word triples, is of the body. */
const DESCRIBED_SHARE = 0.3;
const DESCRIBED = 2;

/**
 * How much the words of each block count when the body is looked for by prose: comments, reviews and teasers often hold
 * more prose than the article. Names on the path speak most, then the place and what the page says of itself.
 */
export function trustOf(
  page: Page,
  { pathMin, pathMax, pathMean }: TokenOdds,
  described: Float32Array,
  title: number,
): Float32Array {
  const { blocks } = page;
  const trust = new Float32Array(blocks.length);
  for (const { index, node, hidden } of blocks) {
    const odds = pathMean[node]! + 0.2 * (pathMin[node]! + pathMax[node]!);
    let value = (1 - (DECLINE * index) / blocks.length) / (1 + Math.exp(-STEEPNESS * (odds - MIDDLE)));
    if (hidden) value *= HIDDEN;
    if (index < title) value *= ABOVE;
    if (described[index]! > DESCRIBED_SHARE) value *= DESCRIBED;
    trust[index] = value;
  }
  return trust;
}
