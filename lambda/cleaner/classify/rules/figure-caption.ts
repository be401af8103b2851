import type { Page } from '../../types.ts';
import type { Rule } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isCreditLine, wordsOf } from './support.ts';

const CAPTION_TOKEN =
  /(?:^|[\s_-])(?:caption|figcaption|legende|bildunterschrift|pie-de-foto)(?:$|[\s_-])|caption-?text|image-?caption|photo-?caption|media-?caption/;
const LEVELS = 4;
const MOST_WORDS = 120;

export const figureCaption: Rule = {
  id: 'figure-caption',
  kind: 'caption',
  force: 'decides',
  field: 'images',
  summary: 'The caption of a figure, by its element or the name of its class.',
  judge(context, index) {
    if (context.page.input !== 'html' || wordsOf(context, index) > MOST_WORDS || isCreditLine(context, index))
      return null;
    return markedCaption(context.page, index) ? 'stands in the caption of a figure' : null;
  },
  examples: {
    matches: [
      {
        html: `<p>${BODY}</p><figure><img src="a.jpg"><figcaption>The closed bridge</figcaption></figure><p>${MORE}</p>`,
        lines: [BODY, 'The closed bridge', MORE],
        line: 1,
      },
    ],
    spares: [{ lines: [BODY, 'The closed bridge', MORE], line: 1 }],
  },
};

function markedCaption({ tree, blocks }: Page, index: number): boolean {
  let node = blocks[index]!.inlineNode;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    const tag = tree.tag[node]!;
    if (tag === 'figcaption') return true;
    // Captions of tables, videos' subtitles and whole articles carry the word as well.
    if (tag === 'table' || tag === 'article' || tag === 'main') return false;
    if (CAPTION_TOKEN.test(tree.tokens[node]!)) return true;
    node = tree.parent[node]!;
  }
  return false;
}
