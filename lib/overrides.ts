import { resolve } from 'node:path';
import { Annotations, IgnoreMode } from 'aws-cdk-lib';
import { Code, LayerVersion } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { loadOverrides } from '../lambda/overrides.ts';

/** Where Lambda unpacks layers. */
export const LAYER_FOLDER = '/opt';

/**
 * The overrides of a folder as a layer: a change of them alone deploys in seconds, and no bundle grows. An override that
 * is stale or fails its test is warned of (`cdk deploy --strict` stops there), and the cleaner passes over it.
 *
 * @returns null when the folder holds none
 */
export function overridesLayer(scope: Construct, folder: string): LayerVersion | null {
  const { all } = loadOverrides(folder);
  for (const { host, ignored } of all) {
    if (ignored === null) continue;
    const message = `The override of ${host} will not be used: ${ignored}`;
    Annotations.of(scope).addWarningV2(`winnow:override-ignored:${host}`, message);
  }
  if (all.length === 0) return null;
  return new LayerVersion(scope, 'Overrides', {
    description: 'Overrides of single sites (Winnow)',
    code: Code.fromAsset(resolve(folder), { exclude: ['**', '!*.json'], ignoreMode: IgnoreMode.GLOB }),
  });
}
