import { lazily } from '../../lazily.ts';
import { htmlFeatures } from '../features/html.ts';
import { textFeatures } from '../features/text.ts';
import type { FeatureSet, Model, Models } from '../types.ts';
import { decodeModel, type EncodedModel } from './encoded.ts';
import html from './html.model.json' with { type: 'json' };
import text from './text.model.json' with { type: 'json' };

const htmlModel = lazily(() => unpack(html, htmlFeatures));
const textModel = lazily(() => unpack(text, textFeatures));
const SHIPPED: Models = {
  get html() {
    return htmlModel();
  },
  get text() {
    return textModel();
  },
};

/**
 * The models that ship, trained on all dev corpora by `npm run train` (see model/README.md). Each is unpacked for the first page of
 * its route.
 *
 * @throws when the features have changed since: train again
 */
export const shippedModels = (): Models => SHIPPED;

const unpack = (encoded: EncodedModel, { features }: FeatureSet): Model =>
  decodeModel(
    encoded,
    features.map((feature) => feature.name),
  );

/** Twelve hex digits that change with the shipped models: documents carry them beside the cleaner's version. */
export const modelFingerprint = (): string => html.fingerprint + text.fingerprint;
