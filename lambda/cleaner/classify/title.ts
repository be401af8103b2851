import type { Page } from '../types.ts';
import { topicBit } from './cues/language-index.ts';
import { trimMarks } from './cues/words.ts';
import type { LineFacts } from './lines/facts.ts';
import { SHAPE } from './lines/shape.ts';

/**
 * The block that holds the headline: the h1 nearest above the body whose words the page's title shares, else the best
 * other heading above it; on flattened text the line above the body that reads most like its headline.
 *
 * @param lines facts of flattened lines; HTML pages need none
 */
export function findTitle(
  page: Page,
  bodyFirst: number,
  known: string | undefined,
  lines?: LineFacts,
): number {
  const declared = wordsOf(known ?? declaredTitle(page));
  const hashes = new Set([...declared].map(hashOf));
  // A line that is no h1 has to share half of its words with the title.
  const least = Math.max(1, Math.min(declared.size, 6) / 2);
  const limit = bodyFirst < 0 ? page.blocks.length : bodyFirst;
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < limit; i++) {
    const block = page.blocks[i]!;
    if (block.words < 2 || block.words > 40) continue;
    const isMain = block.form === 'heading' && block.level === 1;
    if (!isMain && (declared.size === 0 || !mayShare(block.text, hashes, least))) continue;
    const words = wordsOf(block.text);
    let shared = 0;
    for (const word of words) if (declared.has(word)) shared++;
    const overlap =
      declared.size > 0 && words.size > 0 ? shared / Math.max(words.size, Math.min(declared.size, 6)) : 0;
    const heading = isMain ? 0.6 : block.form === 'heading' ? 0.2 : 0;
    const score = overlap + heading;
    if (score > bestScore && (overlap >= 0.5 || heading > 0.5)) {
      best = i;
      bestScore = score;
    }
  }
  if (best >= 0 || lines === undefined || page.input === 'html') return best;
  return headlineLine(page, lines, limit);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

/**
 * Cheap look at whether so many words of a text may be among some, given by their hashes: most lines share none with the
 * title, and need not be cut into words. Text beyond ASCII and the usual marks always may.
 */
function mayShare(text: string, hashes: ReadonlySet<number>, least: number): boolean {
  let shared = 0;
  let hash = 0;
  let inWord = false;
  for (let i = 0; i <= text.length; i++) {
    let code = i < text.length ? text.charCodeAt(i) : 32;
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      hash = (Math.imul(hash, 31) + code) | 0;
      inWord = true;
      continue;
    }
    // A no-break space, and the general punctuation with its dashes and curly quotes, part words.
    if (code >= 128 && code !== 0xa0 && (code < 0x2000 || code > 0x206f)) return true;
    if (inWord && hashes.has(hash) && ++shared >= least) return true;
    hash = 0;
    inWord = false;
  }
  return false;
}

function declaredTitle(page: Page): string {
  for (const meta of page.head.metas) if (meta.name === 'og:title') return meta.content;
  return page.head.title ?? page.headers.title ?? '';
}

/** Words of the body that a headline's are compared with. */
const BODY_SAMPLE = 400;
/** A line so short that begins with "by" or "author:" names one. */
const BYLINE_WORDS = 5;
/** Blocks above the body in which a headline is looked for: behind it stand bylines, dates, buttons, a picture. */
const FARTHEST = 45;

/**
 * On flattened text no mark says which line is the headline: the one above the body that shares most words with it,
 * stands near it, is repeated on the page or has a byline or date under it, and is no part of a menu.
 */
function headlineLine(page: Page, lines: LineFacts, bodyFirst: number): number {
  const sample = new Set<string>();
  for (let i = bodyFirst; i < page.blocks.length && sample.size < BODY_SAMPLE; i++) {
    if (page.blocks[i]!.words >= 12)
      for (const word of wordsOf(page.blocks[i]!.text))
        if (word.length > 3 || isWideWord(word)) sample.add(word);
  }
  const copies = new Map<string, number>();
  for (const form of lines.form) copies.set(form, (copies.get(form) ?? 0) + 1);
  let best = -1;
  let bestScore = 0;
  for (let i = Math.max(0, bodyFirst - FARTHEST); i < bodyFirst; i++) {
    const { words, text, form } = page.blocks[i]!;
    if (words < 2 || words > 32 || (lines.line[i] ?? 0) !== 0) continue;
    if ((lines.shape[i]! & SHAPE.headline) === 0 || (lines.shape[i]! & SHAPE.date) !== 0) continue;
    if (words <= BYLINE_WORDS && (lines.start[i]! & topicBit('byline')) !== 0) continue;
    const content = [...wordsOf(text)].filter((word) => word.length > 3 || isWideWord(word));
    const shared = content.filter((word) => sample.has(word)).length;
    let score = shared / Math.max(3, content.length) + Math.min(shared, 4) * 0.1;
    score += Math.min(words, 8) * 0.04 - (bodyFirst - i) * 0.01;
    if (form === 'heading') score += 0.4;
    else if ((copies.get(lines.form[i]!) ?? 0) > 1 && words >= 4) score += 0.3;
    if ((lines.start[i] ?? 0) !== 0) score -= 0.3;
    if (lines.hold[i] !== 0) score -= 0.3;
    // Captions are sentences, and name whose picture they describe.
    if ((lines.shape[i]! & SHAPE.sentence) !== 0 && !/[?!]\W{0,2}$/.test(text)) score -= 0.5;
    if (words > 20) score -= 0.2;
    if (CREDIT.test(text)) score -= 0.5;
    if ((lines.shape[i]! & SHAPE.name) !== 0) score -= 0.3;
    if (hasDateUnder(lines, i, bodyFirst)) score += 0.2;
    if (i === 0) score += 0.3;
    // An alt text and its caption, one behind the other.
    const repeated = words >= 6 && (isRepeat(lines, i, i + 1) || isRepeat(lines, i - 1, i));
    if (repeated && !hasDateUnder(lines, i, bodyFirst)) score -= 0.8;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** Does one line go on as the other begins? */
function isRepeat({ form }: LineFacts, one: number, two: number): boolean {
  const begin = form[one] && trimMarks(form[one]);
  return begin !== undefined && begin.length > 12 && (form[two]?.startsWith(begin) ?? false);
}

/** Marks and words of credits, or a time of day as bylines have it. */
const CREDIT = /©|\(c\)|\/(?:dpa|afp|ap|epa|reuters|getty|imago|efe|ansa)\b|\b\d{1,2}:\d\d\b/i;

function hasDateUnder({ shape }: LineFacts, index: number, bodyFirst: number): boolean {
  for (let i = index + 1; i < Math.min(bodyFirst, index + 9); i++)
    if ((shape[i]! & SHAPE.date) !== 0) return true;
  return false;
}

/** Words of scripts without spaces are runs of a sentence: they are compared by pairs of characters. */
const isWideWord = (word: string): boolean => word.charCodeAt(0) >= 0x3041 && word.charCodeAt(0) < 0xd800;

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!isWideWord(word)) words.add(word);
    else for (let i = 0; i + 2 <= word.length; i++) words.add(word.slice(i, i + 2));
  }
  return words;
}
