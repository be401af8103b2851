import { CleanError, type CleanOptions, type clean, type Document } from '../../../lambda/cleaner/index.ts';

/**
 * A cleaner of known behaviour: the text is the input in capital letters. "POISON" fails as permanent, "BUG" as a fault
 * of the cleaner. What the handler does with a document does not depend on what stands in it.
 */
export function fakeClean(version = '1.0.0'): typeof clean {
  return (input: Uint8Array | string, options: CleanOptions = {}) => {
    const raw = Buffer.from(input).toString();
    if (raw === '') throw new CleanError('empty', 'The input is empty');
    if (raw.includes('POISON')) throw new CleanError('binary', 'The input is a picture');
    if (raw.includes('BUG')) throw new TypeError('undefined is not a function');
    return {
      schema: 'winnow/document/1',
      text: raw.toUpperCase(),
      markdown: `# ${raw.toUpperCase()}`,
      url: options.url ?? null,
      quality: { confidence: 0.9, words: 3, flags: [] },
      removed: [],
      lifted: [],
      source: { bytes: raw.length, input: 'text' },
      cleaner: { version, fingerprint: 'f' },
    } as unknown as Document;
  };
}
