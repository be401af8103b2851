import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of a corpus as `SET/dev/pages.jsonl` lists it; gold fields that the source does not give are null or empty. */
export interface CorpusPage {
  readonly corpus: string;
  readonly id: string;
  readonly type: string;
  readonly url: string | null;
  /** Path of the gzipped page. */
  readonly path: string;
  readonly gold: {
    readonly text: string | null;
    readonly title: string | null;
    readonly with: readonly string[];
    readonly without: readonly string[];
    readonly style: string | null;
  };
}

/** Where the corpora lie: `WINNOW_CORPORA`, else beside the repository. */
export const corporaFolder = (): string => process.env.WINNOW_CORPORA ?? join('..', 'shared', 'corpora');

/**
 * Lists the dev pages of a corpus.
 * @throws when the corpus is not there, with what to do about it
 */
export function readCorpus(corpus: string, folder = corporaFolder()): CorpusPage[] {
  const list = join(folder, corpus, 'dev', 'pages.jsonl');
  let lines: string;
  try {
    lines = readFileSync(list, 'utf8');
  } catch (cause) {
    throw new Error(`No corpus at ${list}: set WINNOW_CORPORA to the folder that holds the corpora`, {
      cause,
    });
  }
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line);
      return {
        corpus,
        id: row.id,
        type: row.type ?? 'article',
        url: row.url ?? null,
        path: join(dirname(list), row.file),
        gold: {
          text: row.gold.text ?? null,
          title: row.gold.title ?? null,
          with: row.gold.with ?? [],
          without: row.gold.without ?? [],
          style: row.gold.style ?? null,
        },
      };
    });
}

/** The bytes of a page as it was scraped. */
export const pageBytes = (page: CorpusPage): Uint8Array => gunzipSync(readFileSync(page.path));
