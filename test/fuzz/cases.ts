import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { CleanOptions } from '../../lambda/cleaner/index.ts';
import { answer, warcRecord } from '../lambda/support/warc.ts';
import { type Damage, damage, damages } from './damage.ts';
import { SEEDS } from './seeds.ts';

/** How a spoilt page becomes what is cleaned. */
const CONTAINERS = ['string', 'bytes', 'gzip', 'json', 'jsonl', 'array', 'warc'] as const;
const CHARSETS = ['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'mixed', 'bom', 'boms'] as const;
const TYPES = [undefined, 'text/html', 'text/html; charset=shift_jis', 'text/plain; charset="', 'x'] as const;

export interface Recipe {
  readonly seed: number;
  readonly damages: readonly Damage[];
  readonly charset: (typeof CHARSETS)[number];
  /** Bits of the encoded bytes that are turned, by their place in thousandths, and where the bytes end. */
  readonly flips: readonly (readonly [number, number])[];
  readonly cut: number | null;
  readonly container: (typeof CONTAINERS)[number];
  readonly options: CleanOptions;
}

/** An input as the pipeline gets it: a page, or a file of several. */
export interface Case {
  readonly container: Recipe['container'];
  readonly input: string | Uint8Array;
  readonly options: CleanOptions;
}

/** Recipes of hostile inputs. @param scale most pieces that one damage adds: a million in the long run, fewer in a test */
export function recipes(scale: number): fc.Arbitrary<Recipe> {
  const place = fc.nat({ max: 1_000 });
  return fc.record({
    seed: fc.nat({ max: SEEDS.length - 1 }),
    damages: fc.array(damages(scale), { maxLength: 5 }),
    charset: fc.oneof({ weight: 3, arbitrary: fc.constant('utf-8' as const) }, fc.constantFrom(...CHARSETS)),
    flips: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 20 }),
    ),
    cut: fc.option(place, { freq: 8, nil: null }),
    container: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('string', 'bytes') },
      fc.constantFrom(...CONTAINERS),
    ),
    options: options(),
  });
}

function options(): fc.Arbitrary<CleanOptions> {
  return fc.record(
    {
      input: fc.constantFrom('html', 'text'),
      url: fc.constantFrom('https://example.org/2024/05/06/x', 'http://[', 'javascript:1', '\ud800'),
      contentType: fc.constantFrom(...TYPES.filter((type) => type !== undefined)),
      name: fc.constantFrom('a.html', 'b.txt.gz', '../\u0000.md'),
      policy: fc.constantFrom({ captions: 'keep' }, { lists: 'drop', tables: 'drop', code: 'drop' }),
      limits: fc.constantFrom({ nodes: 50 }, { depth: 5 }, { bytes: 5_000 }),
      known: fc.constant({ title: '\ud800\u0000', published: 'soon', authors: ['', 'Jo \udfff'] }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<CleanOptions>;
}

/** Cooks a recipe: the same recipe gives the same bytes. */
export function cook(recipe: Recipe): Case {
  const { container, options } = recipe;
  const page = recipe.damages.reduce(damage, SEEDS[recipe.seed]!).slice(0, MOST_CHARACTERS);
  const spoilt = (): Buffer => spoil(encode(page, recipe.charset), recipe);
  switch (container) {
    case 'string':
      return { container, options, input: page };
    case 'bytes':
      return { container, options, input: spoilt() };
    case 'gzip':
      return { container, options, input: spoil(gzipSync(encode(page, recipe.charset)), recipe) };
    case 'json':
      return { container, options, input: spoil(Buffer.from(JSON.stringify(record(page))), recipe) };
    case 'array':
      return {
        container,
        options,
        input: spoil(Buffer.from(JSON.stringify([record(page), 7, record('')])), recipe),
      };
    case 'jsonl':
      return {
        container,
        options,
        input: spoil(Buffer.from(`${JSON.stringify(record(page))}\n{}\n`.repeat(2)), recipe),
      };
    case 'warc': {
      const head = { type: 'response', url: 'https://example.org/a' };
      const records = [
        warcRecord(head, answer(encode(page, recipe.charset))),
        warcRecord(head, answer('<p>x</p>')),
      ];
      return { container, options, input: spoil(Buffer.concat(records), recipe) };
    }
  }
}

const MOST_CHARACTERS = 12_000_000;

const record = (page: string) => ({
  html: page,
  url: 'https://example.org/a',
  authors: ['Jo Doe', 7],
  date: '\ud800',
});

function encode(page: string, charset: Recipe['charset']): Buffer {
  const half = page.length >> 1;
  if (charset === 'utf-16le') return Buffer.from(page, 'utf16le');
  if (charset === 'utf-16be') return Buffer.from(`\ufeff${page}`, 'utf16le').swap16();
  if (charset === 'latin1') return Buffer.from(page, 'latin1');
  if (charset === 'mixed')
    return Buffer.concat([Buffer.from(page.slice(0, half)), Buffer.from(page.slice(half), 'latin1')]);
  if (charset === 'bom') return Buffer.from(`\ufeff${page}`);
  if (charset === 'boms') return Buffer.from(`\ufeff\ufeff${page.slice(0, half)}\ufeff${page.slice(half)}`);
  return Buffer.from(page);
}

function spoil(bytes: Buffer, { flips, cut }: Recipe): Buffer {
  for (const [place, bits] of flips) {
    const at = Math.floor((bytes.length * place) / 1_000);
    if (at < bytes.length) bytes[at]! ^= bits;
  }
  return cut === null ? bytes : bytes.subarray(0, Math.floor((bytes.length * cut) / 1_000));
}
