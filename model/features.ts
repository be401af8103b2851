import { htmlFeatures } from '../lambda/cleaner/classify/features/html.ts';
import { textFeatures } from '../lambda/cleaner/classify/features/text.ts';
import type { FeatureSet } from '../lambda/cleaner/classify/types.ts';
import type { Route } from './parameters.ts';

/** The features that the model of each route reads. */
export const FEATURES: Readonly<Record<Route, FeatureSet>> = { html: htmlFeatures, text: textFeatures };
