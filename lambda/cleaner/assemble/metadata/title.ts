import { isInCapitals } from '../../classify/title-words.ts';
import { isCapital, isSmall } from '../../letters.ts';
import type { Block, Verdict } from '../../types.ts';
import { type Candidate, type Choice, choose } from './choose.ts';
import type { MetaContext } from './context.ts';
import { findDates } from './dates/index.ts';
import { declaredTitles } from './declared-titles.ts';
import { editorsTitle, frontPageTitle, sharedTitle } from './editors-title.ts';
import { visibleHeadlines } from './headlines.ts';
import { sameKey, siteKey } from './plain-text.ts';

const LONGEST_STAMP = 30;
/** Letters from which a title that is glued to something is no accident. */
const GLUED = 15;

/** The title, and the block of the headline that readers see, -1 when there is none: sources near it are the article's own. */
export interface Title {
  readonly choice: Choice | null;
  readonly headline: number;
}

/**
 * Chooses the title: the visible headline where the page's own titles or its address confirm it (search titles differ
 * from it in wording), else the titles of Open Graph, JSON-LD and <title> with the site's name cut off.
 */
export function chooseTitle(context: MetaContext): Title {
  const declared = declaredTitles(context);
  const visible = visibleHeadlines(context, declared);
  const better = [frontPageTitle, editorsTitle, sharedTitle].flatMap((find) =>
    find(context, declared, visible[0]),
  );
  const choice = choose([...better, ...visible, ...declared]);
  if (choice === null) return { choice, headline: -1 };
  const value = tidiest(withoutExtras(choice, declared), [...declared, ...visible]);
  const confirmed = visible[0]?.confirmed ? visible[0].value : value;
  return {
    choice: { ...choice, value },
    headline: titleBlock(confirmed, context.page.blocks, context.verdicts),
  };
}

/**
 * The headline without the kicker or subtitle that stands in the same heading: the part that two of the page's other
 * titles agree on, or that something is glued to.
 */
function withoutExtras({ value, source }: Choice, declared: readonly Candidate[]): string {
  if (!/^h\d$/.test(source)) return value;
  const text = value.toLowerCase();
  const isPart = ({ value: title, source: from, weight }: Candidate): boolean => {
    const part = title.toLowerCase();
    if (part.length >= text.length || !part.includes(' ') || weight < 0.5) return false;
    if (part.length >= GLUED && text.endsWith(part) && text.at(-part.length - 1) !== ' ') return true;
    if (isGluedBefore(value, title)) return true;
    if (!text.startsWith(`${part} `) && !text.endsWith(` ${part}`)) return false;
    if (isStamp(value.slice(part.length + 1))) return true;
    return declared.some((other) => other.value === title && kindOf(other.source) !== kindOf(from));
  };
  return declared.find(isPart)?.value ?? value;
}

/** What some themes put into the heading behind the title: a date, or the number of comments. */
function isStamp(rest: string): boolean {
  if (/^\(\d{1,4}\)$/.test(rest)) return true;
  const [date] = rest.length <= LONGEST_STAMP ? findDates(rest, 'dmy') : [];
  return date !== undefined && date.from === 0;
}

/** "Ferry ticketsFor the summer": a line break that the markup lost. */
function isGluedBefore(value: string, title: string): boolean {
  return (
    isSmall(title.slice(-1)) &&
    value.startsWith(title) &&
    isCapital(value.charAt(title.length)) &&
    isSmall(value.charAt(title.length + 1))
  );
}

/** Several <meta> of one page are written by one template: they are one source. */
const kindOf = (source: string): string => source.split(' ', 1)[0]!;

/** Of writings that differ in case and spacing only, one that does not shout and whose words are apart. */
function tidiest(value: string, candidates: readonly Candidate[]): string {
  const key = siteKey(value);
  const shouts = (text: string): boolean => text.length > 12 && isInCapitals(text);
  let best = value;
  for (const { value: other } of candidates) {
    if (other === best || siteKey(other) !== key) continue;
    if ((shouts(best) && !shouts(other)) || sameKey(other).length > sameKey(best).length) best = other;
  }
  return best;
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
