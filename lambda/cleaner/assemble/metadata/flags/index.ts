import { beginning } from '../../../sound-text.ts';
import type { Block, Page, Verdict } from '../../../types.ts';
import { resolveUrl } from '../address.ts';
import type { LdArticle } from '../jsonld/article.ts';
import { plainText } from '../plain-text.ts';
import { surroundings } from '../surroundings.ts';
import { CONTINUE_CUES, JAVASCRIPT_CUES, PAGE_OF_PAGES } from './cues.ts';

/** A state of the page that a reader of the document should know, and what shows it. */
export interface Flag {
  readonly flag:
    | 'paywalled'
    | 'truncated'
    | 'not-an-article'
    | 'needs-javascript'
    | 'live-blog'
    | 'multi-page';
  readonly reason: string;
}

/** What JSON-LD tells of the state of an article. */
export type LdState = Pick<LdArticle, 'accessibleForFree' | 'isLiveBlog'>;

/** Kept words under which a text is no whole article; a note of a few lines is one still. */
const FEW_WORDS = 25;
const SHORT_WORDS = 400;
/** Times inside a text that make it a log of updates. */
const UPDATES = 6;
const TIME_OF_DAY = /^\d{1,2}[:.h]\d{2}(?:\s?(?:Uhr|[ap]\.?m\.?|[A-Z]{2,4}))?$/i;

/**
 * Says what is remarkable about a page, each with its reason.
 *
 * @param words of the kept blocks
 * @param url address of the page, or null
 * @param ld what the page's JSON-LD says of its article
 */
export function pageFlags(
  page: Page,
  verdicts: readonly Verdict[],
  kept: readonly Block[],
  words: number,
  url: string | null,
  ld: LdState,
): Flag[] {
  const flags: Flag[] = [];
  const add = (flag: Flag['flag'], reason: string | null): void => {
    if (reason !== null) flags.push({ flag, reason });
  };
  add('truncated', page.truncated ?? cutShort(page, kept, words));
  add('paywalled', paywall(page, verdicts, words, ld));
  add('needs-javascript', javascript(page, words));
  add('live-blog', liveBlog(page, kept, ld));
  add('multi-page', multiPage(page, url));
  add('not-an-article', notAnArticle(words, url));
  return flags;
}

function cutShort(page: Page, kept: readonly Block[], words: number): string | null {
  const last = kept[kept.length - 1];
  if (last === undefined || words > SHORT_WORDS) return null;
  if (/(?:…|\.{3}|\[(?:…|\.{3}|&hellip;)\])$/.test(last.text)) return 'the text ends in an ellipsis';
  const next = page.blocks[last.index + 1];
  const invites = next !== undefined && next.words <= 8 && saysOneOf(next.text, CONTINUE_CUES);
  return invites ? `the text is followed by "${next.text}"` : null;
}

/** The markup that says so, or a notice where the text breaks off; a notice under a whole article is an offer. */
function paywall(page: Page, verdicts: readonly Verdict[], words: number, ld: LdState): string | null {
  if (ld.accessibleForFree === false) return 'the JSON-LD says that the article is not free to read';
  const tier = page.head.metas.find(
    ({ name, content }) => name === 'article:content_tier' && /locked/i.test(content),
  );
  if (tier !== undefined) return `the page's content tier is "${plainText(tier.content)}"`;
  const notice = verdicts.find(({ kind, block }) => kind === 'paywall' && page.blocks[block]!.words >= 3);
  return notice !== undefined && words < SHORT_WORDS
    ? `a notice: "${beginning(page.blocks[notice.block]!.text, 120)}"`
    : null;
}

function javascript(page: Page, words: number): string | null {
  if (words >= FEW_WORDS * 2) return null;
  const asks = page.blocks.find(({ text }) => text.length < 400 && saysOneOf(text, JAVASCRIPT_CUES));
  if (asks !== undefined) return `the page asks for it: "${beginning(asks.text, 120)}"`;
  const empty = page.input === 'html' && words === 0 && page.blocks.length < 10 && page.head.state.length > 0;
  return empty ? 'the page has next to no text and its state in a script' : null;
}

function liveBlog(page: Page, kept: readonly Block[], ld: LdState): string | null {
  if (ld.isLiveBlog) return 'the JSON-LD says LiveBlogPosting';
  const times = kept.filter((block) => {
    const isTime = block.words <= 4 && TIME_OF_DAY.test(block.text);
    return isTime && !surroundings(page, block).comment;
  });
  return times.length >= UPDATES ? `${times.length} times of day stand between its parts` : null;
}

function multiPage(page: Page, url: string | null): string | null {
  const counter = page.blocks.find(
    ({ text }) => text.length < 30 && endsInDigit(text) && PAGE_OF_PAGES.test(text),
  );
  if (counter !== undefined) return `the page counts: "${counter.text}"`;
  // rel=next of weblogs leads to the next article: only the next page of this address counts.
  const next = resolveUrl(page.head.links.find(({ rel }) => rel === 'next')?.href, url);
  const path = url?.split(/[?#]/, 1)[0]?.replace(/\/$/, '');
  const follows =
    next !== null &&
    path !== undefined &&
    next.startsWith(path) &&
    /(?:\/|[?&]p(?:age)?=)(?:page\/)?2\/?$/.test(next);
  return follows ? `it goes on at ${next}` : null;
}

/** As the count of pages does, and hardly another line. */
function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

function notAnArticle(words: number, url: string | null): string | null {
  if (words === 0) return 'no block reads as article text';
  if (words < FEW_WORDS) return `only ${Math.round(words)} words read as article text`;
  return url !== null && /^https?:\/\/[^/]+\/?$/.test(url) ? 'the address is the front page of a site' : null;
}

function saysOneOf(text: string, cues: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return cues.some((cue) => lower.includes(cue));
}
