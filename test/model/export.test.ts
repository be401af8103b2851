import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenHash } from '../../lambda/cleaner/classify/model/tokens.ts';
import type { FeatureSet } from '../../lambda/cleaner/classify/types.ts';
import type { Page } from '../../lambda/cleaner/types.ts';
import { ColumnWriter, readFloats, readMeta } from '../../model/dataset.ts';
import { exportRoute } from '../../model/export.ts';
import { parametersOf } from '../../model/parameters.ts';
import { formatScores, readColumns, scorePages } from '../../model/report.ts';
import { formatPage } from '../../model/show.ts';
import { readSources } from '../../model/sources.ts';

const STORY =
  'The night ferry to the islands will stop at the old pier again from May, the harbour office said on Friday.';
const MORE =
  'Cyclists had asked for the stop for years, because the road around the bay has no lane of its own to this day.';
const PROMO =
  'Get the harbour letter every Friday, free of charge and with the tide tables for the week ahead.';

const html = (name: string) =>
  `<html><body><h1>${name} stops again</h1><div class="story"><p>${STORY}</p><p>${MORE}</p></div><div class="promo">${PROMO}</div></body></html>`;

/** Words of a block, and the odds of the class of its parent. */
const features: FeatureSet = {
  features: ['words', 'odds'].map((name) => ({ name, meaning: '', range: '', reason: '' })),
  compute: (page, tokens) => [
    Float32Array.from(page.blocks, ({ words }) => words),
    Float32Array.from(page.blocks, ({ node }) => {
      let odds = 0;
      for (let at = node; at > 0; at = page.tree.parent[at]!)
        odds += tokens.get(tokenHash(page.tree.tokens[at]!)) ?? 0;
      return odds;
    }),
  ],
};

let folder: string;

function writeCorpus(
  corpus: string,
  pages: { id: string; content: string; gold: object; url?: string }[],
): void {
  const dev = join(folder, corpus, 'dev');
  mkdirSync(dev, { recursive: true });
  const rows = pages.map(({ id, content, gold, url }) => {
    writeFileSync(join(dev, `${id}.gz`), gzipSync(content));
    return JSON.stringify({ id, url, type: 'article', file: `${id}.gz`, gold });
  });
  writeFileSync(join(dev, 'pages.jsonl'), `${rows.join('\n')}\n`);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-export-'));
  process.env.WINNOW_CORPORA = folder;
  const gold = { text: `${STORY}\n${MORE}` };
  const ids = [...'abcdefgh'];
  writeCorpus(
    'wcxb',
    ids.map((id) => ({ id, content: html(id), gold, url: `https://${id}.example/1` })),
  );
  writeCorpus('fundus', [{ id: 'fr-Quay_1', content: html('Quay'), gold }]);
  writeCorpus('trafilatura', [
    { id: 't', content: html('T'), gold: { text: null, with: ['Cyclists had'], without: ['tide tables'] } },
  ]);
  const text = `Quay stops again\n${STORY}\n${MORE}\n${PROMO}\n`;
  writeCorpus('text-wcxb', []);
  writeCorpus('text-fundus', [{ id: 'fr-Quay_1', content: text, gold: { ...gold, style: 'blocks' } }]);
});

afterAll(() => {
  delete process.env.WINNOW_CORPORA;
  rmSync(folder, { recursive: true });
});

describe('exportRoute', () => {
  const parameters = { ...parametersOf('html', false), strictTables: true };

  it('writes labels, weights and features of HTML pages under tables that have not seen their fold', () => {
    const out = join(folder, 'html');
    exportRoute('html', out, readSources('html'), features, parameters);
    const meta = readMeta(out);
    expect(meta.pages.map((page) => page.corpus)).toEqual([
      ...Array(8).fill('wcxb'),
      'fundus',
      'trafilatura',
    ]);
    expect(meta.tokenColumns).toEqual([1]);
    expect([...readFloats(out, 'label.f32').slice(0, 4)]).toEqual([0, 1, 1, 0]);
    // A fundus row weighs three of WCXB's, a snippet's a third, a block without a snippet nothing.
    const weight = readFloats(out, 'weight.f32');
    expect(weight[8 * 4 + 1]! / weight[1]!).toBeCloseTo(3, 5);
    expect(weight[9 * 4 + 1]).toBe(0);
    expect(weight[9 * 4 + 2]! / weight[2]!).toBeCloseTo(0.3, 1);

    const rows = readFloats(out, 'rows.f32');
    let at = 0;
    for (const page of meta.pages) {
      const table = JSON.parse(readFileSync(join(out, `fold-${page.fold}.tokens.json`), 'utf8'));
      expect(rows[2 * (at + 1) + 1]).toBe(Math.fround(table.story ?? 0));
      expect(rows[2 * (at + 3) + 1]).toBe(Math.fround(table.promo ?? 0));
      at += page.blocks;
    }
    for (let fold = 0; fold < 5; fold++) {
      const others = meta.pages.filter((page) => page.fold !== fold);
      const seen = readFloats(out, `tokens-${fold}.f32`);
      expect(seen).toHaveLength(others.reduce((sum, page) => sum + page.blocks, 0));
    }
  });

  it('is scored and shown from its files alone', () => {
    const out = join(folder, 'html');
    const writer = new ColumnWriter(out);
    const { pages, label } = { ...readMeta(out), label: readFloats(out, 'label.f32') };
    // A forest that knows everything, but takes the promo of the first page for the article.
    writer.write(
      'oof.f32',
      label.map((value, row) => (row === 3 ? 0.99 : 0.01 + 0.98 * value)),
    );
    writer.close();
    const scores = scorePages(out);
    const words = (text: string): number => text.match(/\w+/g)!.length;
    const right = words(STORY) + words(MORE);
    expect(scores[0]).toMatchObject({
      recall: 1,
      precision: right / (right + words(PROMO)),
      leaked: 1,
      lost: 0,
    });
    expect(scores[1]).toMatchObject({ f1: 1, ceiling: 1, leaked: 0, lost: 0 });
    expect(scores.at(-1)?.snippets).toEqual([1, 0, 0]);
    expect(formatScores(scores)).toMatch(/^fundus +1 1\.0000/m);
    expect(readColumns(out).pages).toHaveLength(pages.length);
    expect(formatPage(out, 'wcxb/a')).toMatch(/^K 0\.00 0\.99 Get the harbour letter.*<< leak$/m);
    expect(() => formatPage(out, 'wcxb/zz')).toThrow(/wcxb\/zz/);
  });

  it('trains text on every style of an article and scores the one of the corpus', () => {
    const out = join(folder, 'text');
    exportRoute('text', out, readSources('text'), features, parametersOf('text', true));
    const meta = readMeta(out);
    expect(meta.pages.map((page) => [page.style, page.scored])).toEqual([
      ['blocks', true],
      ['nodes', false],
      ['seed', false],
      ['wrap', false],
      ['line', false],
      ['blocks', true],
    ]);
    expect(meta.pages.at(-1)?.corpus).toBe('clean');
    expect(new Set(meta.pages.map((page) => page.fold)).size).toBe(1);
    const words = readFloats(out, 'words.f32');
    const found = readFloats(out, 'label.f32').reduce((sum, label, row) => sum + label * words[row]!, 0);
    expect(found).toBeCloseTo(6 * `${STORY} ${MORE}`.split(' ').length, 0);
  });

  it('refuses features that are not finite or not as many as said', () => {
    const broken = (compute: FeatureSet['compute']) => () =>
      exportRoute(
        'text',
        join(folder, 'x'),
        readSources('text'),
        { ...features, compute },
        parametersOf('text', true),
      );
    const columns = (many: number, value: number) => (page: Page) =>
      Array.from({ length: many }, () => new Float32Array(page.blocks.length).fill(value));
    expect(broken(columns(2, Number.NaN))).toThrow(/words is NaN/);
    expect(broken(columns(1, 0))).toThrow(/1 columns for 2 features/);
    expect(broken(() => [new Float32Array(1), new Float32Array(1)])).toThrow(/1 values for 4 blocks/);
  });
});
