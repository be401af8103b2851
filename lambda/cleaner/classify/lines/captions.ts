import type { Page } from '../../types.ts';
import { numberNames } from '../features/html/names.ts';

const CAPTION_TOKEN =
  /(?:^|[\s_-])(?:caption|figcaption|legende|bildunterschrift|pie-de-foto)(?:$|[\s_-])|(?:image|photo|media)-?caption|caption-?text/;
/** Levels of the tree that a caption reaches down. */
const LEVELS = 4;

/** For each element around a block: 2 in a <figcaption>, 1 under a class that is named for captions, else 0. */
export function captionNodes(page: Pick<Page, 'blocks' | 'tree'>): Uint8Array {
  const { parent, tag } = page.tree;
  const names = numberNames(page);
  const named = names.texts.map(isNamed);
  // Levels that the caption above still reaches, plus one; in a <figcaption> it reaches all.
  const reach = new Uint8Array(tag.length);
  for (let node = 1; node < tag.length; node++) {
    if (names.of[node]! < 0) continue;
    const name = tag[node]!;
    // Captions of tables, subtitles of videos and whole articles carry the word as well.
    if (name === 'table' || name === 'article' || name === 'main' || name === 'body') continue;
    const above = reach[parent[node]!]!;
    if (name === 'figcaption' || above === 255) reach[node] = 255;
    else if (named[names.of[node]!]) reach[node] = LEVELS;
    else if (above > 1) reach[node] = above - 1;
  }
  return reach.map((levels) => (levels === 255 ? 2 : Math.min(levels, 1)));
}

/** Cheap look before the pattern that knows where words end. */
const MAY_NAME = /caption|legende|bildunter|pie-de/;

const isNamed = (tokens: string): boolean => MAY_NAME.test(tokens) && CAPTION_TOKEN.test(tokens);
