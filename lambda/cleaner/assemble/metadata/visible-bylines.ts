import type { Block, Page } from '../../types.ts';
import type { MetaContext } from './context.ts';
import { isBylineLabel, readByline } from './names/byline.ts';
import { surroundings } from './surroundings.ts';

/** A byline that a reader of the page sees. */
export interface VisibleByline {
  readonly values: readonly string[];
  readonly source: string;
  readonly weight: number;
}

const AUTHOR_TOKEN =
  /author|byline|by-line|autor|auteur|redacteur|verfasser|journalist|contributor|writer|posted-by|username|user-name/i;
/** Markup of account names, which may be one word in any case. */
const ACCOUNT_TOKEN = /user-?_?name|nick|author-?_?name|\bfn\b|handle|poster/i;
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor|autore?s|autoren|auteurs?|people|person|staff|profiles?|contributors?|journalists?|reporters?|by|writers?|redaktion|team|u|users?|members?)\/[^/?#]/i;
/** Words of a line that may be a byline. */
const LONGEST = 26;
/** Blocks above the headline, and behind the body, that are looked at. */
const ABOVE = 6;
const BEHIND = 14;

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
      const lifted = verdicts[i]?.field === 'authors' || isBylineLabel(blocks[i - 1]?.text ?? '');
      const byline = judge(page, block, near, title >= 0 && i < title, lifted);
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
  const byline = readByline(block.text);
  if (byline === null) return null;
  const { tokens, comment, aside } = surroundings(page, block);
  if (comment && !lifted) return null;
  const distance = (near ? (above ? 0.1 : 0) : 0.25) + (aside ? (near && !above ? 0.05 : 0.3) : 0);
  const marked = AUTHOR_TOKEN.test(tokens);
  const introduced = byline.evidence === 'introduced';
  const linked = authorLinks(block);
  if (linked.length > 0 && (introduced || marked || near)) {
    return { values: linked, source: 'link to author', weight: 0.83 - distance };
  }
  const { names } = byline;
  if (introduced)
    return { values: [names], source: 'visible byline', weight: (marked || lifted ? 0.84 : 0.8) - distance };
  if (lifted) return { values: [names], source: 'visible byline', weight: 0.8 - distance };
  if (marked && block.words <= 8 && (names.includes(' ') || ACCOUNT_TOKEN.test(tokens))) {
    return { values: [names], source: 'markup of author', weight: 0.78 - distance };
  }
  return byline.evidence === 'dated'
    ? { values: [names], source: 'visible byline', weight: 0.66 - distance }
    : null;
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
  if (signature === '' || !AUTHOR_TOKEN.test(surroundings(page, page.blocks[at]!).tokens)) return values;
  let last = at;
  for (let i = at + 1; i <= last + 2 && i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    if (signatureOf(page, block) !== signature || block.words > 8) continue;
    used.add(i);
    last = i;
    const byline = readByline(block.text);
    if (byline !== null) values.push(byline.names);
  }
  return values;
}

function signatureOf(page: Page, block: Block): string {
  const node = block.inlineNode;
  return node < 0 ? '' : `${page.tree.tag[node]}.${page.tree.tokens[node]} ${page.tree.depth[node]}`;
}
