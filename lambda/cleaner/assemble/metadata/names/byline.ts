import { hashWith, isAsciiLetter, isDigit } from '../../../classify/cues/words.ts';
import { listsByHash } from '../../../classify/int-map.ts';
import { isCapital, isSmall, LETTERS } from '../../../letters.ts';
import { beginning } from '../../../sound-text.ts';
import { findDates } from '../dates/index.ts';
import { monthNumber } from '../dates/months.ts';
import { trimEndOf } from '../plain-text.ts';
import { isAgency } from './agencies.ts';
import { isPersonName, withoutRoleBefore } from './name.ts';
import { Openings } from './openings.ts';
import {
  AUTHOR_LABELS,
  BY_PHRASES,
  BYLINE_STOPPERS,
  LINE_OPENERS,
  MORE_PHRASES,
  NAME_PARTICLES,
  OTHER_ROLE_PHRASES,
  SECOND_LABEL_WORDS,
  UNITS_OF_TIME,
  WEEKDAY_NAMES,
  WORK_LABELS,
} from './words.ts';

/** "12 May 2024 by Jane Doe": a by-word behind a date or a count, before a letter. */
const INNER = new RegExp(
  String.raw`(?:^|[\s\d|•·,])(?:by|von|par|por|di|da|door|av|af|przez)\s(?=[${LETTERS}])`,
  'iu',
);
/** Its words, by which nearly all lines are told to hold none. */
const byWords = listsByHash(['by von par por di da door av af przez']);
const LABEL_LINES: ReadonlySet<string> = new Set([...BY_PHRASES, ...AUTHOR_LABELS]);
/** How lines that introduce a name begin. */
const PHRASES = new Openings(BY_PHRASES);
const LABELS = new Openings(AUTHOR_LABELS);
const MORE_OPENINGS = MORE_PHRASES.map((phrase) => `${phrase} `);
/** A time behind a date. */
const TIME = /^[\s,|•·–—-]{0,5}\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:Uhr|[ap]\.?m\.?))?/i;

/** What a line says of its author. */
export interface Byline {
  /** The list of names, not split yet. */
  readonly names: string;
  /** What shows that they are names of authors: a word such as "By", a date beside them, or nothing. */
  readonly evidence: 'introduced' | 'dated' | 'none';
}

/**
 * Reads the names out of a visible byline: "By Jane Doe, Senior Editor | May 3, 2024", "3. Mai 2024 von Max Muster".
 *
 * @param text a short line; behind 300 characters nothing is read
 * @param least the weakest evidence that the caller has a use for; looking for less is cheaper
 * @returns null when there is no such evidence or nothing is left
 */
export function readByline(text: string, least: Byline['evidence'] = 'none'): Byline | null {
  const line = lineOf(text);
  const signs = signsOf(line);
  const opened = afterPhrase(line) ?? afterLabel(line) ?? afterDe(line);
  const rest = opened ?? afterInner(line, signs) ?? nameWithRole(line, signs);
  const introduced = rest === null ? '' : beforeStopper(withoutRoleBefore(rest));
  if (introduced !== '') return { names: introduced, evidence: 'introduced' };
  if (least === 'introduced') return null;
  const beside = (signs & DIGIT) === 0 ? null : besideDate(line);
  if (beside !== null) return { names: beside, evidence: 'dated' };
  if (least === 'dated' || isBylineLabel(line)) return null;
  if (LINE_OPENERS.has(FIRST_WORD.exec(line)?.[0].toLowerCase() ?? '')) return null;
  const whole = beforeStopper(line);
  return whole === '' ? null : { names: whole, evidence: 'none' };
}

/** Whether a line is nothing but "Written by" or "Author:", so that the next line holds the name. */
export function isBylineLabel(text: string): boolean {
  if (text.length > 39 || (PHRASES.of(text).length === 0 && LABELS.of(text).length === 0)) return false;
  const line = text.toLowerCase();
  return LABEL_LINES.has(line) || (/[:：]$/.test(line) && LABEL_LINES.has(line.slice(0, -1).trimEnd()));
}

const MAIL_AND_NAME = /^[^\s@()]+@[^\s()]+ \(([^()]+)\)$/;
const SHORT_BY_WORD = /^(?:by|von|por|par)\s+/i;

/**
 * A value of the metadata without what introduces its names: "By Jane Doe", "Interview: Jane Doe", "desk@courier.example
 * (Jane Doe)". Of by-words of one word few count without a colon: "Di" and "Da" begin names, too.
 */
export function withoutOpening(value: string): string {
  const short = value.replace(SHORT_BY_WORD, '');
  if (short !== value) return short;
  if (value.includes('@')) return MAIL_AND_NAME.exec(value)?.[1] ?? value;
  const colon = value.search(/[:：]/);
  if (colon > 0 && WORK_LABELS.has(value.slice(0, colon).trimEnd().toLowerCase()))
    return value.slice(colon + 1).trimStart();
  const phrase = PHRASES.of(value).find((opening) => startsWith(value, opening));
  if (phrase !== undefined && (/[ .]/.test(phrase) || colon === phrase.length))
    return afterPhrase(value) ?? value;
  return colon > 0 ? (afterLabel(value) ?? value) : value;
}

/** Whether a line begins with who gave the text or saw to it: "来源：", "Quelle:". A label of authors beside says more. */
export function namesSecond(text: string): boolean {
  const colon = beginning(text, 40).search(/[:：]/);
  return colon > 0 && SECOND_LABEL_WORDS.has(text.slice(0, colon).trim().toLowerCase());
}

/** Whether the words before a name say that it is of somebody else than the author: "Fact-checked by". */
export function isOtherRole(before: string): boolean {
  if (before === '') return false;
  const line = trimEndOf(before.toLowerCase(), ' :：•·|–—-');
  return OTHER_ROLE_PHRASES.some(
    (phrase) => line.endsWith(phrase) && !LETTER.test(line.at(-phrase.length - 1) ?? ''),
  );
}

/** Whether a line leads to what an author wrote besides: "More by Jane Doe". */
export function isMoreOfAuthor(text: string): boolean {
  const line = text.toLowerCase();
  return MORE_OPENINGS.some((opening) => line.startsWith(opening));
}

function lineOf(text: string): string {
  const start = beginning(text, 300);
  const line = start.includes('\u00ad') ? start.replaceAll('\u00ad', '') : start;
  return LETTER.test(line) ? line : line.replace(/^(?:[\s\p{So}|•·:*–—-]|\ufe0f)+/u, '');
}

/** What a line may hold: most hold none, and one look at the characters costs less than a pattern for each. */
const DIGIT = 1;
const BY_WORD = 2;
const EASTERN = 4;

function signsOf(line: string): number {
  let signs = 0;
  let hash = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (isAsciiLetter(code)) {
      hash = hashWith(hash, code | 0x20);
      continue;
    }
    if (byWords(hash).length > 0) signs |= BY_WORD;
    if (isDigit(code) || code >= FOREIGN_DIGITS) signs |= code >= EAST ? DIGIT | EASTERN : DIGIT;
    hash = 0;
  }
  return signs;
}

/** From here on scripts have digits of their own. */
const FOREIGN_DIGITS = 0x660;
/** And from here on those of China, Japan and Korea. */
const EAST = 0x3000;

const startsWith = (line: string, phrase: string): boolean =>
  line.slice(0, phrase.length).toLowerCase() === phrase;

function afterPhrase(line: string): string | null {
  for (const phrase of PHRASES.of(line)) {
    if (!startsWith(line, phrase)) continue;
    const rest = line.slice(phrase.length);
    // "ByJane Doe" was glued by the page; "Byron" was not.
    if (/^\s?[:：]?\s/.test(rest) || /^[:：]/.test(rest))
      return afterInnerLabel(rest.replace(/^[\s:：]+/, ''));
    if (
      /(?:^|\s)(?:by|von|par|por)$/.test(phrase) &&
      isCapital(rest.charAt(0)) &&
      (rest.charAt(1) === '.' || isSmall(rest.charAt(1)))
    )
      return rest;
  }
  return null;
}

/** "de Jane Doe": so Romanian introduces names, but other languages much else, and some names begin with "De". */
function afterDe(line: string): string | null {
  return line.startsWith('de ') && isPersonName(beforeStopper(line.slice(3))) ? line.slice(3) : null;
}

function afterLabel(line: string): string | null {
  for (const label of LABELS.of(line)) {
    if (!startsWith(line, label)) continue;
    const rest = line.slice(label.length);
    if (/^\s?[:：/／|・]/.test(rest)) return afterInnerLabel(rest.replace(/^[\s:：/／|・]+/, ''));
    if (/^[\u3040-\u9fff\uac00-\ud7af]+$/.test(label) && /^\s/.test(rest)) return rest.trimStart();
    if (
      /^aut(?:h|eu|o)/.test(label) &&
      /^\s/.test(rest) &&
      isCapital(rest.charAt(1)) &&
      rest.split(/\s+/).length <= 8
    )
      return rest.trimStart();
  }
  return null;
}

/** "By: Author: Jane Doe": a label behind the first one goes too. */
function afterInnerLabel(rest: string): string {
  const colon = rest.indexOf(':');
  return colon > 0 && colon < 25 && AUTHOR_LABELS.includes(rest.slice(0, colon).toLowerCase())
    ? rest.slice(colon + 1).trim()
    : rest;
}

function afterInner(line: string, signs: number): string | null {
  const mayBe = (signs & BY_WORD) !== 0 && /\d|publi|post|updat|written|veröff/i.test(line);
  const match = mayBe ? INNER.exec(line) : null;
  if (match === null) return null;
  const before = line.slice(0, match.index);
  return before === '' || /\d|publish|posted|updated|veröffentlicht|publi|written/i.test(before)
    ? line.slice(match.index + match[0].length)
    : null;
}

const ROLE_BEFORE = /(?:作者|记者|記者|撰文)\s?[:：]\s?([^\s:：，。|｜]{2,20})/;
const ROLE_BEHIND =
  /^([\uac00-\ud7af]{2,4})\s?(?:선임)?(?:기자|특파원|논설위원)(?:(?![\uac00-\ud7af])|(?=입력|승인|수정|등록|발행))/;

/** Chinese and Korean name the role beside the name, anywhere in a line: "来源：courier 记者：王小明", "김하나 기자". */
function nameWithRole(line: string, signs: number): string | null {
  return (signs & EASTERN) === 0 ? null : ((ROLE_BEHIND.exec(line) ?? ROLE_BEFORE.exec(line))?.[1] ?? null);
}

/** What stood behind a weekday: before a date it is no name. */
const DAY = ' 1';

/** The one name in a line that else holds a date, a role, a section: "Jane Doe | Senior Writer | July 2, 2025". */
function besideDate(line: string): string | null {
  if (line.length > 110) return null;
  const date = findDates(line, 'dmy')[0] ?? spanOfTime(line);
  if (date === null) return null;
  const around = [line.slice(0, date.from), line.slice(date.to).replace(TIME, '')];
  const names: string[] = [];
  for (const [side, part] of around.entries()) {
    // A name of a person is two words at least.
    for (const piece of /\S\s+\S/.test(part) ? part.split(/\s?[|•·●⋅»/()–—]\s?|\s-\s|,/) : []) {
      const text = piece.trim();
      const name = /\s/.test(text)
        ? beforeStopper(text.replace(/\s\d{1,3}$/, '') + (side === 0 ? DAY : ''))
        : '';
      if (name !== '' && isPersonName(name)) names.push(name);
    }
  }
  return names.length === 1 ? names[0]! : null;
}

const SPAN = /(?<!\d)\d{1,2}\s?(\D\S{1,7})(?:\s\S{2,9})?$/;

/** "2 minutes ago", "5 min read" at the end of a line, which bylines have in place of a date. */
function spanOfTime(line: string): { from: number; to: number } | null {
  const match = SPAN.exec(line);
  if (match === null || !UNITS_OF_TIME.has(match[1]!.toLowerCase())) return null;
  return { from: match.index, to: line.length };
}

const GLUED_WORD = /^[A-Z][a-z]+(?=[A-Z])/;

function isStopper(word: string, next: string): boolean {
  // "UpdatedMay 3": what follows is glued to it.
  const bare = trimEndOf((GLUED_WORD.exec(word)?.[0] ?? word).toLowerCase(), '.,:;');
  if (BYLINE_STOPPERS.has(bare)) return true;
  // "June" and "Domingo" are names too, but for one before a day.
  return /^\d/.test(next) && (monthNumber(bare) !== undefined || WEEKDAY_NAMES.has(bare));
}

/** "Le" of "Le Gall", "den" of "van den Berg", which are words of dates too. */
function isParticle(word: string, before: string, next: string): boolean {
  const lower = word.toLowerCase();
  return (
    NAME_PARTICLES.has(lower) &&
    (lower !== word || NAME_PARTICLES.has(before.toLowerCase())) &&
    isCapital(next.charAt(0))
  );
}

/** A name of an account may hold digits: "ferryman77". */
const LETTER = new RegExp(`^[${LETTERS}]`, 'u');
const FIRST_WORD = new RegExp(`^[${LETTERS}-]+`, 'u');
const ACCOUNT = new RegExp(String.raw`^[${LETTERS}][${LETTERS}_-]*\d[${LETTERS}\d_-]*$`, 'u');

/** "Jane Doe22 Dec 2016", "Jane Doe@janedoe": what follows is glued to the surname. */
const GLUED_NAME = /^([A-Z][a-z]+)(?:\d{1,2}$|@)/;

const SMALL_WORD = /^\p{Ll}{1,2}$/u;

function beforeStopper(text: string): string {
  const kept: string[] = [];
  const words = text.split(/\s+/);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1] ?? '';
    const dash = word.search(/[—–]\d/);
    // "Jane Doe—5 min read": no blanks around the dash.
    if (dash > 0 && LETTER.test(word)) {
      kept.push(word.slice(0, dash));
      break;
    }
    const glued = at === 0 ? undefined : GLUED_NAME.exec(word)?.[1];
    if (glued !== undefined) {
      kept.push(glued);
      break;
    }
    if (/\d{2}|^\d|^[|•·●⋅»–—-]{1,2}$/.test(word) && !(at === 0 && ACCOUNT.test(word))) {
      // "Jane Doe à 10:20": the small word is of the time.
      if (kept.length > 2 && /\d/.test(word) && SMALL_WORD.test(words[at - 1]!)) kept.pop();
      break;
    }
    if (word === '/' && !isAgency(next)) break;
    // "Jane Doe. Beeld: Max Roe": the next label.
    if (word.endsWith(':') && at > 0 && words[at - 1]!.endsWith('.')) break;
    if (at > 0 && word.includes('@')) break;
    if (at > 0 && isStopper(word, next) && !isParticle(word, words[at - 1]!, next)) break;
    kept.push(word);
    if (kept.length > 40) break;
  }
  return trimEndOf(kept.join(' '), ' ,|•·–—-');
}
