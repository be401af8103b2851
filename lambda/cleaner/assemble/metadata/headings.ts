import { onceFor } from '../../once-for.ts';
import type { Block } from '../../types.ts';

/** The headings of a page, in order: several sources of titles and names go through them. */
export const headingsOf = onceFor((blocks: readonly Block[]): readonly Block[] => {
  const headings: Block[] = [];
  for (const block of blocks) if (block.form === 'heading') headings.push(block);
  return headings;
});
