import type { Limits, Page } from '../types.ts';
import { countWords } from './words.ts';

/** PLACEHOLDER until the text route lands. */
export function textBlocks(text: string, _limits: Limits): Page {
  const blocks: Page['blocks'][number][] = [];
  text.split(/\r\n|\n|\r/).forEach((line, n) => {
    const trimmed = line.replace(/\s+/g, ' ').trim();
    if (trimmed)
      blocks.push({
        index: blocks.length,
        text: trimmed,
        from: n + 1,
        to: n + 1,
        form: 'paragraph',
        level: 0,
        marks: [],
        words: countWords(trimmed),
        linkWords: 0,
        node: -1,
        inlineNode: -1,
        hidden: false,
        gapBefore: 0,
      });
  });
  return {
    input: 'text',
    blocks,
    images: [],
    head: { title: null, lang: null, base: null, metas: [], links: [], jsonLd: [], state: [], times: [] },
    tree: {
      parent: new Int32Array(),
      depth: new Uint16Array(),
      tag: [],
      tokens: [],
      start: new Int32Array(),
    },
    headers: {},
    truncated: null,
  };
}
