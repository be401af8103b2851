import type { Page, PageHead } from '../../../types.ts';
import { IntMap } from '../../int-map.ts';
import { declaredTitle } from '../../title.ts';
import { hashWord } from '../function-words.ts';
import type { Lexical } from '../lexical.ts';

/** A body shorter than this says little: sites put the first paragraph there. */
const LEAST_BODY = 500;
/** A description longer than this is the article itself. */
const MOST_DESCRIPTION = 4000;

/** The article's text as JSON-LD states it, or null when it is absent or short. */
export function statedBody({ jsonLd }: PageHead): string | null {
  let body: string | null = null;
  for (const text of stringsOf(jsonLd, '"articleBody"')) {
    if (text.length > (body?.length ?? LEAST_BODY)) body = text;
  }
  return body;
}

/** What the page's metadata say of it, joined; null when they say nothing. */
export function statedDescription({ metas, jsonLd }: PageHead): string | null {
  const found = metas.filter(({ name }) => name.endsWith('description')).map(({ content }) => content);
  for (const text of stringsOf(jsonLd, '"description"'))
    if (text.length <= MOST_DESCRIPTION) found.push(text);
  return found.length > 0 ? found.join('\n') : null;
}

/** Words of the page's title, as hashes. */
export const statedTitle = (page: Page): IntMap => setOf(wordsOf(declaredTitle(page)));

/** The JSON strings that are the value of a key, in document order. */
function* stringsOf(jsonLd: readonly string[], key: string): Generator<string> {
  for (const json of jsonLd) {
    for (let at = json.indexOf(key); at >= 0; at = json.indexOf(key, at + key.length)) {
      const text = stringAt(json, at + key.length);
      if (text !== null) yield text;
    }
  }
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

const wordsOf = (text: string): number[] =>
  (text.toLowerCase().match(/[a-z0-9\u00c0-\u1fff\uac00-\ud7af]+|[\u2e80-\uabff\uf900-\ufaff]/g) ?? []).map(
    hashWord,
  );

/**
 * Share of each block's word triples that a text holds, 0 to 1; -1 for all blocks where there is no text.
 * Blocks under three words count half when all their words stand there.
 */
export function sharesIn(text: string | null, { hashes, offset }: Lexical): Float32Array {
  const shares = new Float32Array(offset.length - 1);
  if (text === null) return shares.fill(-1);
  const words = wordsOf(text.replace(/<[^<>]{0,300}>/g, ' '));
  const single = setOf(words);
  const triples = new IntMap(words.length);
  for (let i = 0; i + 2 < words.length; i++) triples.set(triple(words[i]!, words[i + 1]!, words[i + 2]!), 0);
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

/** Share of each block's words that are among the given ones. */
export function sharesAmong(words: IntMap, { hashes, offset }: Lexical): Float32Array {
  const shares = new Float32Array(offset.length - 1);
  for (let block = 0; block < shares.length; block++) {
    const from = offset[block]!;
    const to = offset[block + 1]!;
    let found = 0;
    for (let i = from; i < to; i++) if (words.has(hashes[i]!)) found++;
    if (to > from) shares[block] = found / (to - from);
  }
  return shares;
}

function setOf(numbers: readonly number[]): IntMap {
  const set = new IntMap(numbers.length);
  for (const number of numbers) set.set(number, 0);
  return set;
}

function triple(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(a, 31) + b, 31) + c) | 0;
}
