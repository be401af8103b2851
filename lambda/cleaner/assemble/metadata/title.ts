import type { Block, Verdict } from '../../types.ts';
import { type Candidate, type Choice, choose } from './choose.ts';
import type { MetaContext } from './context.ts';
import { plainText, sameKey, siteKey } from './plain-text.ts';
import { cutTitle } from './title-cut.ts';

/** Words shared, as Dice's coefficient, from which an h1 counts as the headline that the page's titles speak of. */
const CONFIRMED = 0.3;
const LONGEST = 250;

/** The title, and the block of the headline that readers see, -1 when there is none: sources near it are the article's own. */
export interface Title {
  readonly choice: Choice | null;
  readonly headline: number;
}

/**
 * Chooses the title: the visible headline where the page's own titles confirm it by shared words (search titles
 * differ from it in wording), else the titles of Open Graph, JSON-LD and <title> with the site's name cut off.
 */
export function chooseTitle(context: MetaContext): Title {
  const declared = declaredTitles(context);
  const visible = visibleTitles(context, declared);
  const editors = editorsTitle(context, declared, visible);
  const choice = choose([...editors, ...declared, ...visible]);
  if (choice === null) return { choice, headline: -1 };
  const value = tidiest(choice.value, [...declared, ...visible]);
  const confirmed = visible[0] !== undefined && visible[0].weight >= 0.9 ? visible[0].value : value;
  return {
    choice: { ...choice, value },
    headline: titleBlock(confirmed, context.page.blocks, context.verdicts),
  };
}

function declaredTitles({ page, metas, ld, siteKeys, options }: MetaContext): Candidate[] {
  const candidates: Candidate[] = [];
  const headlines = page.blocks
    .filter((block) => block.form === 'heading' && block.level === 1)
    .map((block) => sameKey(block.text));
  const add = (value: string | null | undefined, source: string, weight: number, guess: boolean): void => {
    const text = value ? cutTitle(plainText(value), siteKeys, guess, headlines) : '';
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
  const keys = [...declared.map(({ value }) => value), page.head.title ?? ''].map(sameKey);
  const candidates: (Candidate & { overlap: number })[] = [];
  for (const block of page.blocks) {
    const lifted = page.input === 'text' && verdicts[block.index]?.field === 'title';
    const isPart = !lifted && isPartOfTitle(block, keys) && !context.siteKeys.has(siteKey(block.text));
    if (!lifted && !isPart && !(block.form === 'heading' && isHeadline(context, block))) continue;
    const value = plainText(block.text).replace(/\s*[¶#]$/, '');
    if (value === '' || value.length > LONGEST) continue;
    const words = wordsOf(value);
    const overlap = Math.max(0, ...known.map((other) => dice(words, other)));
    const confirmed = overlap >= CONFIRMED || declared.length === 0;
    const weight = isPart && block.level > 1 ? 0.93 : confirmed ? 0.95 : lifted ? 0.9 : 0.4;
    candidates.push({ value, source: lifted ? 'headline line' : `h${block.level}`, weight, overlap });
  }
  // Of several headlines the one that the titles confirm most; the first of equals.
  candidates.sort((a, b) => b.weight - a.weight || b.overlap - a.overlap);
  return candidates
    .slice(0, 3)
    .map(({ value, source, weight }, rank) => ({ value, source, weight: weight - rank * 0.1 }));
}

/**
 * On pages marked up as news the title that the editors wrote, where h1 and <title> carry another wording for search
 * engines: the one for sharing when it differs from all others, JSON-LD's when <title> has it too.
 */
function editorsTitle(
  { ld }: MetaContext,
  declared: readonly Candidate[],
  visible: readonly Candidate[],
): Candidate[] {
  const headline = visible[0];
  if (headline === undefined || headline.weight < 0.93 || !ld.types.some((type) => type.includes('News')))
    return [];
  const find = (source: string): Candidate | undefined =>
    declared.find((candidate) => candidate.source === source);
  const same = (a: Candidate, b: Candidate): boolean => sameKey(a.value) === sameKey(b.value);
  const [og, json, element] = [find('meta og:title'), find('json-ld headline'), find('title element')];
  if (og === undefined || json === undefined || element === undefined) return [];
  const inElement = (title: Candidate): boolean => sameKey(element.value).startsWith(sameKey(title.value));
  const shared = declared.filter(({ source }) => source.startsWith('meta '));
  const alone = same(json, headline) && inElement(headline) && !shared.some((title) => same(title, headline));
  const paired = same(og, headline) && inElement(json) && !same(json, headline);
  return alone ? [{ ...og, weight: 1 }] : paired ? [{ ...json, weight: 1 }] : [];
}

/** An h1, or a heading of lower level that the markup calls the headline. */
function isHeadline({ page }: MetaContext, block: Block): boolean {
  if (block.level === 1) return true;
  const tokens = page.tree.tokens[block.inlineNode] ?? '';
  return /headline|entry-title|post-title|article-title/i.test(tokens) && block.linkWords === 0;
}

/** A heading of any level that a title of the page begins or ends with: "View topic - The ferry landing". */
function isPartOfTitle(block: Block, keys: readonly string[]): boolean {
  if (block.form !== 'heading' || block.words < 3 || block.words > 30) return false;
  const key = sameKey(block.text);
  return keys.some((title) => title === key || title.startsWith(`${key} `) || title.endsWith(` ${key}`));
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

/** Index of the block that holds a title, or -1. */
function titleBlock(title: string, blocks: readonly Block[], verdicts: readonly Verdict[]): number {
  const key = sameKey(title);
  const word = key.split(' ', 1)[0]!;
  let found = -1;
  for (const block of blocks) {
    if (verdicts[block.index]?.field === 'title') return block.index;
    if (Math.abs(block.text.length - title.length) > 20 || (found >= 0 && block.form !== 'heading')) continue;
    if (!block.text.toLowerCase().includes(word) || sameKey(block.text) !== key) continue;
    if (block.form === 'heading') return block.index;
    found = block.index;
  }
  return found;
}
