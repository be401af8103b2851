import { shippedModels } from '../lambda/cleaner/classify/model/index.ts';
import type { Models } from '../lambda/cleaner/classify/types.ts';

/**
 * The models that judge a page: the shipped ones, or in cross-validation those of the fold that has not seen its site.
 *
 * @throws Error when the folds are asked for and not trained
 */
export async function modelsFor(corpus: string, cv: boolean): Promise<(id: string) => Models> {
  if (!cv) return () => shippedModels();
  const { modelsForPage } = await import('../model/cv.ts');
  return (id) => modelsForPage(corpus, id);
}
