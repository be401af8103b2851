import type { Page } from '../types.ts';

/**
 * The block that holds the headline: the h1 nearest above the body whose words the page's title shares, else the best
 * other heading above it; on flattened text the first line above the body that reads as a headline.
 */
export function findTitle(page: Page, bodyFirst: number, known: string | undefined): number {
  const declared = wordsOf(known ?? declaredTitle(page));
  const limit = bodyFirst < 0 ? page.blocks.length : bodyFirst;
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < limit; i++) {
    const block = page.blocks[i]!;
    if (block.words < 2 || block.words > 40) continue;
    const words = wordsOf(block.text);
    let shared = 0;
    for (const word of words) if (declared.has(word)) shared++;
    const overlap =
      declared.size > 0 && words.size > 0 ? shared / Math.max(words.size, Math.min(declared.size, 6)) : 0;
    const heading = block.form === 'heading' ? (block.level === 1 ? 0.6 : 0.2) : 0;
    const score = overlap + heading;
    if (score > bestScore && (overlap >= 0.5 || heading > 0.5)) {
      best = i;
      bestScore = score;
    }
  }
  if (best >= 0 || page.input === 'html') return best;
  return headlineLine(page, limit);
}

function declaredTitle(page: Page): string {
  for (const meta of page.head.metas) if (meta.name === 'og:title') return meta.content;
  return page.head.title ?? page.headers['title'] ?? '';
}

function headlineLine(page: Page, limit: number): number {
  let best = -1;
  for (let i = 0; i < limit; i++) {
    const block = page.blocks[i]!;
    if (block.words < 4 || block.words > 30 || /[.!?:;,…。]$/.test(block.text)) continue;
    if (best < 0 || block.form === 'heading') best = i;
  }
  return best;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
