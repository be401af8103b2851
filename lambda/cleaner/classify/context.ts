import { DEFAULT_POLICY } from '../limits.ts';
import type { Block, CleanOptions, Page } from '../types.ts';
import { findBody, isArticle } from './article.ts';
import { headlineLine, keptProse } from './headline-line.ts';
import type { LineFacts } from './lines/facts.ts';
import { findTitle, findWordTitle } from './title.ts';
import type { RuleContext } from './types.ts';

/** Gathers what the rules read besides the page and its lines: the headline's block, the extent of the body. */
export function buildContext(
  page: Page,
  lines: LineFacts,
  score: Float32Array,
  kept: Uint8Array,
  options: CleanOptions,
): RuleContext {
  const prose = keptProse(page, kept);
  const title = titleOf(page, lines, score, kept, prose, options);
  return {
    page,
    score,
    kept,
    title,
    // What the model keeps above the headline of flattened text is chrome.
    bodyFirst: prose.find(({ index }) => index > title)?.index ?? -1,
    bodyLast: prose.at(-1)?.index ?? -1,
    policy: { ...DEFAULT_POLICY, ...options.policy },
    lines,
    memo: { credits: new Map(), carriers: new Map() },
  };
}

function titleOf(
  page: Page,
  lines: LineFacts,
  score: Float32Array,
  kept: Uint8Array,
  prose: readonly Block[],
  options: CleanOptions,
): number {
  const bodyFirst = prose[0]?.index ?? -1;
  const title = findTitle(page, bodyFirst, options.known?.title);
  if (title >= 0) return title;
  // A headline as long as a sentence, which the model keeps, is no beginning of the text.
  if (prose[0]?.form === 'heading' && isArticle(page, findBody(page, score, kept))) {
    const first = prose.find(({ form }) => form !== 'heading')?.index ?? -1;
    return findTitle(page, first, options.known?.title);
  }
  return page.input === 'html'
    ? findWordTitle(page, bodyFirst)
    : headlineLine(page, lines, kept, score, addressOf(page, options));
}

const addressOf = ({ headers }: Page, { url }: CleanOptions): string | null => url ?? headers.url ?? null;
