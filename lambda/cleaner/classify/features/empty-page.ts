import type { Page } from '../../types.ts';

/** What names the columns: no blocks, and a tree of its root. */
export const EMPTY_PAGE: Page = {
  input: 'html',
  blocks: [],
  images: [],
  head: { title: null, lang: null, base: null, metas: [], links: [], jsonLd: [], state: [], times: [] },
  tree: {
    parent: Int32Array.of(-1),
    depth: Uint16Array.of(0),
    tag: ['#document'],
    tokens: [''],
    start: Int32Array.of(0),
  },
  headers: {},
  truncated: null,
};
