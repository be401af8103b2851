import { DEFAULT_LIMITS } from '../limits.ts';
import type { Limits, Page } from '../types.ts';
import { comparable } from './line-pattern.ts';
import { selectStarts } from './selector.ts';
import type { Entry } from './types.ts';

/**
 * The entry that speaks of each block, the first of those that fit; null where none does.
 *
 * @param source the decoded page
 */
export function matchBlocks(
  page: Page,
  source: string,
  entries: readonly Entry[],
  limits: Pick<Limits, 'depth' | 'nodes'> = DEFAULT_LIMITS,
): (Entry | null)[] {
  const byNode = entriesOfNodes(page, source, entries, limits);
  const lines = [...entries.entries()].filter(([, entry]) => entry.fits !== null);
  return page.blocks.map(({ text, inlineNode }) => {
    const selected = byNode[inlineNode] ?? entries.length;
    const form = lines.length > 0 ? comparable(text) : '';
    const fitting = lines.find(([, entry]) => entry.fits!(form))?.[0] ?? entries.length;
    return entries[Math.min(selected, fitting)] ?? null;
  });
}

/** For each node of the tree the first entry whose selector finds it or an element around it. */
function entriesOfNodes(
  { input, tree }: Page,
  source: string,
  entries: readonly Entry[],
  limits: Pick<Limits, 'depth' | 'nodes'>,
): readonly number[] {
  const selecting = [...entries.entries()].filter(([, { target }]) => target.selector !== undefined);
  if (input !== 'html' || selecting.length === 0) return [];
  const starts = selectStarts(
    source,
    selecting.map(([, { target }]) => target.selector!),
    limits,
  );
  const first = new Array<number>(tree.parent.length).fill(entries.length);
  // A parent's number is below its child's; node 0 is the document, which no selector finds.
  for (let node = 1; node < first.length; node++) {
    const own = selecting.find((_, index) => starts[index]!.has(tree.start[node]!));
    first[node] = Math.min(own?.[0] ?? entries.length, first[tree.parent[node]!]!);
  }
  return first;
}
