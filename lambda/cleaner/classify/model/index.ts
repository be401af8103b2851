import { createHash } from 'node:crypto';
import { htmlFeatures } from '../features/html.ts';
import { textFeatures } from '../features/text.ts';
import type { FeatureSet, Model, Models } from '../types.ts';
import { decodeModel, type EncodedModel } from './encoded.ts';
import html from './html.model.json' with { type: 'json' };
import text from './text.model.json' with { type: 'json' };

let shipped: Models | null = null;

/**
 * The models that ship, trained on all dev corpora by `npm run train` (see model/README.md). Unpacked at the first call.
 *
 * @throws when the features have changed since: train again
 */
export function shippedModels(): Models {
  shipped ??= { html: unpack(html, htmlFeatures), text: unpack(text, textFeatures) };
  return shipped;
}

const unpack = (encoded: EncodedModel, { features }: FeatureSet): Model =>
  decodeModel(
    encoded,
    features.map((feature) => feature.name),
  );

let fingerprint: string | null = null;

/** Twelve hex digits that change with the shipped models: documents carry them beside the cleaner's version. */
export function modelFingerprint(): string {
  fingerprint ??= createHash('sha256')
    .update(JSON.stringify([html, text]))
    .digest('hex')
    .slice(0, 12);
  return fingerprint;
}
