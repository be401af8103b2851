import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableOf } from '../lambda/cleaner/classify/model/tokens.ts';
import type { Model, Models } from '../lambda/cleaner/classify/types.ts';
import { parseBooster } from './booster.ts';
import { readCorpus } from './corpora.ts';
import { outFolder, readMeta } from './dataset.ts';
import { FEATURES } from './features.ts';
import { foldOf, siteOf } from './folds.ts';
import type { Route } from './parameters.ts';

const models = new Map<string, Model>();
const folds = new Map<Route, number>();
const urls = new Map<string, ReadonlyMap<string, string | null>>();

/**
 * The models that have seen neither a page nor any other page of its site, whichever corpus it stands in. Each route is
 * read when it is asked for, and throws when it was never trained here.
 *
 * @param corpus name such as "wcxb" or "text-fundus"
 * @throws when the corpus or the page in it is unknown
 */
export function modelsForPage(corpus: string, id: string): Models {
  let known = urls.get(corpus);
  if (!known) urls.set(corpus, (known = new Map(readCorpus(corpus).map((page) => [page.id, page.url]))));
  const url = known.get(id);
  if (url === undefined) throw new Error(`No page ${id} in ${corpus}`);
  const site = siteOf(id, url);
  return {
    get html() {
      return heldOut('html', site);
    },
    get text() {
      return heldOut('text', site);
    },
  };
}

const heldOut = (route: Route, site: string): Model => foldModel(route, foldOf(site, foldsOf(route)));

/**
 * How many folds a route was trained in.
 *
 * @throws when it was never trained here, or with other features: LightGBM's files know columns by their place
 */
function foldsOf(route: Route): number {
  const known = folds.get(route);
  if (known !== undefined) return known;
  const folder = outFolder(route);
  if (!existsSync(join(folder, 'oof.f32')))
    throw new Error(`No fold models of ${route}: npm run train -- ${route}`);
  const trained = readMeta(folder);
  if (trained.features.join() !== FEATURES[route].features.map(({ name }) => name).join())
    throw new Error(`The fold models of ${route} know other features: npm run train -- ${route}`);
  folds.set(route, trained.folds);
  return trained.folds;
}

/** The forest that was trained without a fold, with the token table learned without it. */
export function foldModel(route: Route, fold: number): Model {
  const key = `${route} ${fold}`;
  let model = models.get(key);
  if (!model) models.set(key, (model = readModel(outFolder(route), `fold-${fold}`)));
  return model;
}

/** Reads a trained model of an export folder: `fold-K` or `all`. */
export function readModel(folder: string, name: string): Model {
  const { forest } = parseBooster(readFileSync(join(folder, `${name}.txt`), 'utf8'));
  const tokens = JSON.parse(readFileSync(join(folder, `${name}.tokens.json`), 'utf8'));
  return { forest, tokens: tableOf(Object.entries(tokens)) };
}
