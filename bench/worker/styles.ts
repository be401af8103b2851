import { serve } from '../../bin/pool.ts';
import { decode } from '../../lambda/cleaner/decode/index.ts';
import { inspect } from '../../lambda/cleaner/index.ts';
import { readPage } from '../corpus.ts';
import { modelsFor } from '../models.ts';
import { VARIANTS } from '../styles/variants.ts';
import type { ExtractJob } from './page.ts';

export interface StylesSetup {
  readonly folder: string;
  readonly corpus: string;
  readonly cv: boolean;
}

/** A page with the article that is in it. */
export interface StylesJob extends ExtractJob {
  readonly gold: string;
}

/** The clean text of an HTML page that was flattened first, by variant. */
serve<StylesSetup, StylesJob, Record<string, string>>(async ({ folder, corpus, cv }) => {
  const models = await modelsFor(corpus, cv);
  return ({ id, file, gold }) => {
    const html = decode(readPage(folder, file), { input: 'html' }).text;
    return Object.fromEntries(
      Object.entries(VARIANTS).map(([name, variant]) => {
        const { document } = inspect(variant(html, gold), { input: 'text' }, models(id));
        return [name, document.text];
      }),
    );
  };
});
