import type { JudgedOptions, Page, Verdict } from '../../types.ts';
import type { LdArticle } from './jsonld/article.ts';
import type { MetaValues } from './meta.ts';

/** What the choice of every field may read, gathered once a page. */
export interface MetaContext {
  readonly page: Page;
  readonly verdicts: readonly Verdict[];
  readonly options: JudgedOptions;
  readonly metas: MetaValues;
  readonly ld: LdArticle;
  /** Address of the page, or null. */
  readonly url: string | null;
  readonly host: string | null;
  readonly isFrontPage: boolean;
  /** Keys of the names that the site goes by: its name, publisher, parts of its host. */
  readonly siteKeys: ReadonlySet<string>;
  /** First and last block of the article's prose; the page's ends when none is known. */
  readonly bodyFirst: number;
  readonly bodyLast: number;
}

/** Blocks behind the headline in which the body begins, else something else stands between. */
const HEAD = 40;
/** Blocks above the body that are looked at where the headline stands far off, as in the page's own title. */
const FAR_HEAD = 8;
/** Blocks below the start of the body that belong to the head still: a byline below the standfirst. */
const BELOW = 6;

/**
 * The article's head: from the block of the headline to the first blocks of the body.
 *
 * @param title index of the headline's block, or -1
 */
export function headOf(context: MetaContext, title: number): { start: number; end: number } {
  const { page, bodyFirst, bodyLast } = context;
  const isNear = title >= 0 && (page.input === 'html' || bodyFirst - title <= HEAD);
  const start = isNear
    ? title
    : page.input === 'html'
      ? bodyFirst
      : Math.max(0, Math.min(bodyFirst, page.blocks.length) - FAR_HEAD);
  const body = Math.min(Math.max(bodyFirst, start + 1), start + HEAD);
  const end = Math.max(body + 1, Math.min(body + BELOW, bodyLast + 1));
  return { start, end: Math.min(page.blocks.length, end) };
}

/** First and last block of the article's prose by the verdicts, or by length where there are none. */
export function bodyRange(page: Page, verdicts: readonly Verdict[]): { bodyFirst: number; bodyLast: number } {
  let bodyFirst = -1;
  let bodyLast = -1;
  for (const { index, words, linkWords } of page.blocks) {
    const verdict = verdicts[index];
    const isBody = verdict ? verdict.verdict === 'kept' && words >= 12 : words >= 25 && linkWords < words / 3;
    if (!isBody) continue;
    if (bodyFirst < 0) bodyFirst = index;
    bodyLast = index;
  }
  return bodyFirst < 0
    ? { bodyFirst: page.blocks.length, bodyLast: page.blocks.length }
    : { bodyFirst, bodyLast };
}
