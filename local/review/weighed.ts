import { htmlFeatures } from '../../lambda/cleaner/classify/features/html.ts';
import { textFeatures } from '../../lambda/cleaner/classify/features/text.ts';
import { explainScores } from '../../lambda/cleaner/classify/model/explain.ts';
import { shippedModels } from '../../lambda/cleaner/classify/model/index.ts';
import type { Page } from '../../lambda/cleaner/index.ts';

/**
 * What spoke most against each block in the model's score, in words; empty where nothing did.
 * The document does not carry it: it is worked out for the page that a person looks at.
 */
export function weighedAgainst(page: Page): readonly string[] {
  const set = page.input === 'html' ? htmlFeatures : textFeatures;
  const { forest, tokens } = shippedModels()[page.input];
  return explainScores(set, forest, set.compute(page, tokens), [...page.blocks.keys()]);
}
