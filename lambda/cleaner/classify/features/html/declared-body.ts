import type { Page } from '../../../types.ts';
import { hashWord } from '../function-words.ts';
import type { Lexical } from '../lexical.ts';

/** A body shorter than this says little: sites put the first paragraph there. */
const LEAST_CHARACTERS = 500;
const MARK = '"articleBody"';

/** The article's text as JSON-LD states it, or null when it is absent or short. */
export function declaredBody(page: Page): string | null {
  let body: string | null = null;
  for (const json of page.head.jsonLd) {
    for (let at = json.indexOf(MARK); at >= 0; at = json.indexOf(MARK, at + MARK.length)) {
      const text = stringAt(json, at + MARK.length);
      if (text !== null && text.length > (body?.length ?? LEAST_CHARACTERS)) body = text;
    }
  }
  return body;
}

/** The JSON string that is the value behind a key that ends at `from`. */
function stringAt(json: string, from: number): string | null {
  let start = from;
  while (start < json.length && json[start] !== '"') {
    if (!/[\s:]/.test(json[start]!)) return null;
    start++;
  }
  let end = start + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  try {
    return JSON.parse(json.slice(start, end + 1).replace(/[\u0000-\u001f]/g, ' ')) as string;
  } catch {
    return null;
  }
}

/**
 * Share of each block's word triples that the declared body holds, 0 to 1; -1 for all blocks of a page that declares none.
 * Blocks under three words count when all their words stand there.
 */
export function shareOfDeclaredBody(page: Page, lexical: Lexical): Float32Array {
  const shares = new Float32Array(page.blocks.length);
  const body = declaredBody(page);
  if (body === null) return shares.fill(-1);
  const words = (
    body
      .replace(/<[^<>]{0,300}>/g, ' ')
      .toLowerCase()
      .match(/[a-z0-9\u00c0-\u1fff\uac00-\ud7af]+|[\u2e80-\uabff\uf900-\ufaff]/g) ?? []
  ).map(hashWord);
  const triples = new Set<number>();
  const single = new Set<number>(words);
  for (let i = 0; i + 2 < words.length; i++) triples.add(triple(words[i]!, words[i + 1]!, words[i + 2]!));
  const { hashes, offset } = lexical;
  for (let block = 0; block < shares.length; block++) {
    const from = offset[block]!;
    const to = offset[block + 1]!;
    let found = 0;
    if (to - from < 3) {
      for (let i = from; i < to; i++) if (single.has(hashes[i]!)) found++;
      shares[block] = found === to - from && found > 0 ? 0.5 : 0;
      continue;
    }
    for (let i = from; i + 2 < to; i++)
      if (triples.has(triple(hashes[i]!, hashes[i + 1]!, hashes[i + 2]!))) found++;
    shares[block] = found / (to - from - 2);
  }
  return shares;
}

function triple(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(a, 31) + b, 31) + c) | 0;
}
