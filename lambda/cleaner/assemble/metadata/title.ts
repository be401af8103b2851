import type { Block, Verdict } from '../../types.ts';
import { type Candidate, type Choice, choose } from './choose.ts';
import type { MetaContext } from './context.ts';
import { plainText, sameKey, siteKey } from './plain-text.ts';
import { cutTitle } from './title-cut.ts';

/** Words shared, as Dice's coefficient, from which an h1 counts as the headline that the page's titles speak of. */
const CONFIRMED = 0.3;
const LONGEST = 250;

/**
 * Chooses the title: the visible headline where the page's own titles confirm it by shared words (search titles
 * differ from it in wording), else the titles of Open Graph, JSON-LD and <title> with the site's name cut off.
 */
export function chooseTitle(context: MetaContext): Choice | null {
  const declared = declaredTitles(context);
  const visible = visibleTitles(context, declared);
  const choice = choose([...declared, ...visible]);
  if (choice === null) return null;
  return { ...choice, value: tidiest(choice.value, [...declared, ...visible]) };
}

function declaredTitles({ page, metas, ld, siteKeys, options }: MetaContext): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (value: string | null | undefined, source: string, weight: number, guess: boolean): void => {
    const text = value ? cutTitle(plainText(value), siteKeys, guess) : '';
    if (text !== '' && text.length <= LONGEST && !siteKeys.has(siteKey(text))) {
      candidates.push({ value: text, source, weight });
    }
  };
  for (const { value, name } of metas.title) add(value, `meta ${name}`, weightOfMeta(name), true);
  if (ld.isArticle) for (const value of ld.titles.slice(0, 1)) add(value, 'json-ld headline', 0.8, true);
  add(page.head.title, 'title element', 0.7, true);
  add(page.headers.title ?? page.headers.headline, 'header line', 0.85, true);
  add(options.known?.title, 'scraper', 0.75, false);
  return candidates;
}

function weightOfMeta(name: string): number {
  if (name === 'og:title') return 0.84;
  return name === 'title' || name === 'headline' ? 0.55 : 0.7;
}

function visibleTitles(context: MetaContext, declared: readonly Candidate[]): Candidate[] {
  const { page, verdicts } = context;
  const known = declared.map(({ value }) => wordsOf(value));
  const candidates: (Candidate & { overlap: number })[] = [];
  for (const block of page.blocks) {
    const lifted = page.input === 'text' && verdicts[block.index]?.field === 'title';
    if (!lifted && !(block.form === 'heading' && isHeadline(context, block))) continue;
    const value = plainText(block.text).replace(/\s*[¶#]$/, '');
    if (value === '' || value.length > LONGEST) continue;
    const words = wordsOf(value);
    const overlap = Math.max(0, ...known.map((other) => dice(words, other)));
    const confirmed = overlap >= CONFIRMED || declared.length === 0;
    const weight = confirmed ? 0.95 : lifted ? 0.9 : 0.4;
    candidates.push({ value, source: lifted ? 'headline line' : `h${block.level}`, weight, overlap });
  }
  // Of several headlines the one that the titles confirm most; the first of equals.
  candidates.sort((a, b) => b.weight - a.weight || b.overlap - a.overlap);
  return candidates
    .slice(0, 3)
    .map(({ value, source, weight }, rank) => ({ value, source, weight: weight - rank * 0.1 }));
}

/** An h1, or a heading of lower level that the markup calls the headline. */
function isHeadline({ page }: MetaContext, block: Block): boolean {
  if (block.level === 1) return true;
  const tokens = page.tree.tokens[block.inlineNode] ?? '';
  return /headline|entry-title|post-title|article-title/i.test(tokens) && block.linkWords === 0;
}

/** Of writings that differ in case and spacing only, one that does not shout and whose words are apart. */
function tidiest(value: string, candidates: readonly Candidate[]): string {
  const key = sameKey(value).replaceAll(' ', '');
  const shouts = (text: string): boolean =>
    text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase();
  let best = value;
  for (const { value: other } of candidates) {
    const text = sameKey(other);
    if (text.replaceAll(' ', '') !== key) continue;
    if ((shouts(best) && !shouts(other)) || text.length > sameKey(best).length) best = other;
  }
  return best;
}

/** Words of a title; of Chinese and Japanese the characters. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff]|[^\P{L}\u3040-\u30ff\u3400-\u9fff]+|\p{N}+/gu) ??
      [],
  );
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Index of the block that holds the title, or -1; sources near it are the article's own. */
export function titleBlock(
  title: string | null,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
): number {
  if (title === null) return -1;
  const key = sameKey(title);
  let found = -1;
  for (const block of blocks) {
    if (verdicts[block.index]?.field === 'title') return block.index;
    if (Math.abs(block.text.length - title.length) > 20 || (found >= 0 && block.form !== 'heading')) continue;
    if (sameKey(block.text) !== key) continue;
    if (block.form === 'heading') return block.index;
    found = block.index;
  }
  return found;
}
