/** What the training of one route depends on besides features and corpora. */
export interface Parameters {
  readonly folds: number;
  /** Entries of the token table, at most. */
  readonly tokens: number;
  readonly trees: number;
  /**
   * In cross-validation training rows see token tables without their own fold and without the held-out one. False leaves
   * the second part out: a fifth of the time, and a report that is good enough to design features by.
   */
  readonly strictTables: boolean;
  /**
   * Rows that weigh less than this are drawn by lot, each with the chance weight / thin, and the drawn ones weigh `thin`:
   * the sums stay true and training takes a quarter of the time. Without it all rows stay.
   */
  readonly thin?: number;
  readonly lightgbm: Readonly<Record<string, number | string | boolean>>;
}

export type Route = 'html' | 'text';

/** Weight of a corpus's rows: news is what this cleaner is for, snippets are weak labels. */
export const CORPUS_WEIGHT: Readonly<Record<string, number>> = {
  wcxb: 1,
  fundus: 3,
  trafilatura: 0.3,
  'text-wcxb': 1,
  'text-fundus': 5,
  'text-trafilatura': 1,
  clean: 2.4,
  cropped: 2,
};

/** The same for pages that are only trained on: an article's other flattenings. */
export const UNSCORED_WEIGHT = 1;

const LIGHTGBM = {
  objective: 'cross_entropy',
  learning_rate: 0.08,
  num_leaves: 15,
  min_data_in_leaf: 150,
  min_sum_hessian_in_leaf: 2,
  lambda_l2: 5,
  bagging_fraction: 0.7,
  bagging_freq: 1,
  max_bin: 63,
  seed: 20240607,
  // One thread, row-wise and deterministic: the same rows give the same bytes on every machine.
  num_threads: 1,
  deterministic: true,
  force_row_wise: true,
  verbosity: -1,
};

const PARAMETERS: Readonly<Record<Route, Parameters>> = {
  html: {
    folds: 5,
    tokens: 4000,
    trees: 96,
    strictTables: true,
    thin: 0.03,
    lightgbm: {
      ...LIGHTGBM,
      learning_rate: 0.15,
      feature_fraction: 0.25,
      num_leaves: 24,
      lambda_l2: 1,
      min_data_in_leaf: 50,
      min_sum_hessian_in_leaf: 0.3,
    },
  },
  text: {
    folds: 5,
    tokens: 0,
    trees: 128,
    strictTables: true,
    // Short lines weigh little: floors under the weight and size of a leaf would hide them from the trees.
    lightgbm: {
      ...LIGHTGBM,
      learning_rate: 0.1,
      feature_fraction: 0.3,
      num_leaves: 63,
      min_sum_hessian_in_leaf: 0.2,
      min_data_in_leaf: 40,
    },
  },
};

/** The parameters of a route; quick ones (3 folds, half of the trees) are for the loop of designing features. */
export function parametersOf(route: Route, quick: boolean): Parameters {
  const full = PARAMETERS[route];
  return quick ? { ...full, folds: 3, trees: full.trees / 2, strictTables: false } : full;
}
