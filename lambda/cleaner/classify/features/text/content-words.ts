import { IntMap } from '../../int-map.ts';
import type { Lexical } from '../lexical.ts';

/** The content words of a page's lines, numbered from 0 as they first occur. */
export interface ContentWords {
  /** Numbers of the words, line after line; `offset[b]` to `offset[b + 1]` are those of line b. */
  readonly ids: Int32Array;
  readonly offset: Int32Array;
  /** Different words on the page. */
  readonly size: number;
}

/** No function words, no words of one or two Latin letters; ideographs and kana count in pairs. */
export function contentWords({ hashes, offset, isFunction }: Lexical, count: number): ContentWords {
  const tokens = offset[count]!;
  const ids = new Int32Array(tokens);
  const starts = new Int32Array(count + 1);
  const numbers = new IntMap(tokens);
  let size = 0;
  let at = 0;
  for (let b = 0; b < count; b++) {
    starts[b] = at;
    let before = 0;
    for (let token = offset[b]!; token < offset[b + 1]!; token++) {
      let hash = hashes[token]!;
      if (hash >= 0x3040 && hash <= 0x9fff) {
        const pair = (Math.imul(before, 65_599) + hash) | 0;
        const single = before === 0;
        before = hash;
        if (single) continue;
        hash = pair;
      } else {
        before = 0;
        if ((hash >= 0 && hash <= 4_000) || isFunction[token] === 1) continue;
      }
      let id = numbers.get(hash);
      if (id < 0) numbers.set(hash, (id = size++));
      ids[at++] = id;
    }
  }
  starts[count] = at;
  return { ids: ids.subarray(0, at), offset: starts, size };
}
