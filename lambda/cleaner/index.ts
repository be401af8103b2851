import { assemble } from './assemble/index.ts';
import { buildBlocks } from './blocks/index.ts';
import { classify } from './classify/index.ts';
import { shippedModels } from './classify/model/index.ts';
import type { Models } from './classify/types.ts';
import { deadline } from './deadline.ts';
import { decode } from './decode/index.ts';
import type { Document } from './document.ts';
import { applyOverride } from './override/index.ts';
import type { Cleaning, CleanOptions } from './types.ts';

export { type JsonLd, toJsonLd } from './assemble/metadata/news-article.ts';
export type { Document, Removal } from './document.ts';
export { CleanError, type CleanErrorCode } from './errors.ts';
export type { Override } from './override/format.ts';
export { prepareOverrides } from './override/prepare.ts';
export type { Overrides } from './override/types.ts';
export type * from './types.ts';
export { KINDS } from './types.ts';

/**
 * Cleans one page and keeps what a person needs to check it: the document, the page's blocks and a verdict for each.
 *
 * @param input the raw object's bytes (gzip is undone), or text that is decoded already
 * @param models for cross-validation only; users take the shipped ones
 * @throws CleanError when the input is empty, binary, over a limit or broken: permanent, never worth a retry
 */
export function inspect(
  input: Uint8Array | string,
  options: CleanOptions = {},
  models: Models = shippedModels(),
): Cleaning {
  const inTime = deadline(options);
  const source = decode(input, options);
  inTime('parsing');
  const page = buildBlocks(source, options);
  inTime('judging');
  const judged = classify(page, models, options);
  inTime('assembling');
  const { verdicts, flags, options: known } = applyOverride(source, page, judged, options);
  const document = assemble(source, page, verdicts, known, flags);
  return { document, page, verdicts };
}

/** Cleans one page: `inspect(input, options).document`. */
export function clean(input: Uint8Array | string, options: CleanOptions = {}): Document {
  return inspect(input, options).document;
}
