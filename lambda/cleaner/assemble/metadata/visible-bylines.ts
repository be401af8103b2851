import type { Block, Page } from '../../types.ts';
import type { MetaContext } from './context.ts';
import { readByline } from './names/byline.ts';

/** A byline that a reader of the page sees. */
export interface VisibleByline {
  readonly values: readonly string[];
  readonly source: string;
  readonly weight: number;
}

const AUTHOR_TOKEN =
  /author|byline|by-line|autor|auteur|redacteur|verfasser|journalist|contributor|writer|posted-by|username|user-name/i;
const OTHER_TOKEN =
  /comment|repl(?:y|ies)|related|recent|teaser|sidebar|widget|footer|menu|nav|promo|carousel|trending|popular|caption|credit|bio\b|recommend/i;
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor|autore?s|autoren|auteurs?|people|person|staff|profiles?|contributors?|journalists?|reporters?|by|writers?|redaktion|team|u|users?|members?)\/[^/?#]/i;
/** Words of a line that may be a byline. */
const LONGEST = 26;
/** Blocks above the headline, and behind the body, that are looked at. */
const ABOVE = 6;
const BEHIND = 14;
/** Levels of the tree whose tokens speak of a block. */
const LEVELS = 4;

/**
 * Finds bylines among the page's blocks: lines introduced by a by-word, lines that the markup calls an author's, and
 * links to authors' pages, near the headline or right behind the body.
 */
export function visibleBylines(context: MetaContext, title: number): VisibleByline[] {
  const { page, verdicts, bodyFirst, bodyLast } = context;
  const { blocks } = page;
  const found: VisibleByline[] = [];
  const used = new Set<number>();
  const top = Math.max(0, (title >= 0 ? title : bodyFirst) - ABOVE);
  const bottom = Math.min(blocks.length, Math.max(bodyFirst, title + 1) + 3);
  const look = (from: number, to: number, near: boolean): void => {
    for (let i = from; i < to; i++) {
      const block = blocks[i]!;
      if (used.has(i) || block.words > LONGEST || i === title) continue;
      const byline = judge(page, block, near, title >= 0 && i < title, verdicts[i]?.field === 'authors');
      if (byline === null) continue;
      found.push({ ...byline, values: [...byline.values, ...following(page, i, used)] });
    }
  };
  look(top, bottom, true);
  look(Math.max(bottom, bodyLast - 1), Math.min(blocks.length, bodyLast + BEHIND), false);
  return found;
}

function judge(
  page: Page,
  block: Block,
  near: boolean,
  above: boolean,
  lifted: boolean,
): VisibleByline | null {
  const tokens = tokensAbove(page, block);
  if (OTHER_TOKEN.test(tokens) && !lifted) return null;
  const byline = readByline(block.text);
  if (byline === null) return null;
  const distance = near ? (above ? 0.1 : 0) : 0.25;
  const marked = AUTHOR_TOKEN.test(tokens);
  const linked = authorLinks(block);
  if (linked.length > 0 && (byline.introduced || marked || near)) {
    return { values: linked, source: 'link to author', weight: 0.83 - distance };
  }
  if (byline.introduced) {
    return {
      values: [byline.names],
      source: 'visible byline',
      weight: (marked || lifted ? 0.84 : 0.8) - distance,
    };
  }
  if (lifted) return { values: [byline.names], source: 'visible byline', weight: 0.8 - distance };
  if (marked && block.words <= 8)
    return { values: [byline.names], source: 'markup of author', weight: 0.78 - distance };
  return null;
}

/** Texts of the links to authors' pages; "More by Jane Doe" and pictures have none. */
function authorLinks(block: Block): string[] {
  const texts: string[] = [];
  for (const mark of block.marks) {
    if (mark.type !== 'link' || mark.href === undefined || !AUTHOR_ADDRESS.test(mark.href)) continue;
    const text = block.text.slice(mark.from, mark.to);
    if (text.split(' ').length <= 5) texts.push(readByline(text)?.names ?? text);
  }
  return texts;
}

/** Further names of a list of authors: blocks right behind with the same markup. */
function following(page: Page, at: number, used: Set<number>): string[] {
  const values: string[] = [];
  const signature = signatureOf(page, page.blocks[at]!);
  if (signature === '' || !AUTHOR_TOKEN.test(tokensAbove(page, page.blocks[at]!))) return values;
  for (let i = at + 1; i < Math.min(page.blocks.length, at + 9); i++) {
    const block = page.blocks[i]!;
    if (signatureOf(page, block) !== signature || block.words > 8) continue;
    used.add(i);
    const byline = readByline(block.text);
    if (byline !== null) values.push(byline.names);
  }
  return values;
}

function signatureOf(page: Page, block: Block): string {
  const node = block.inlineNode;
  return node < 0 ? '' : `${page.tree.tag[node]}.${page.tree.tokens[node]} ${page.tree.depth[node]}`;
}

function tokensAbove({ tree }: Page, block: Block): string {
  let tokens = '';
  let node = block.inlineNode;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    if (tree.tag[node] === 'body' || tree.tag[node] === 'article') break;
    tokens += ` ${tree.tokens[node]}`;
    node = tree.parent[node]!;
  }
  return tokens;
}
