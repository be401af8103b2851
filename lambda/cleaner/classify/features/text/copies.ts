import type { Block } from '../../../types.ts';

/** How often the text of each line stands on the page. */
export function countCopies(blocks: readonly Block[]): Uint16Array {
  const seen = new Map<string, number>();
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  return Uint16Array.from(blocks, ({ text }) => seen.get(text)!);
}
