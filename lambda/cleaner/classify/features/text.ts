import type { FeatureSet } from '../types.ts';

/** PLACEHOLDER until the text features land. */
export const textFeatures: FeatureSet = { features: [], compute: () => new Float32Array() };
