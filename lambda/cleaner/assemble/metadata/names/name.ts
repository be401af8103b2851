import { lazyPattern } from '../../../lazily.ts';
import { isCapital, isSmall, LETTERS } from '../../../letters.ts';
import { monthNumber } from '../dates/months.ts';
import { halfOfTwice, siteKey, trimEndOf } from '../plain-text.ts';
import { isAgency, isPictureAgency } from './agencies.ts';
import {
  FACULTY_PARTS,
  INTERFACE_WORDS,
  NAME_CREDENTIALS,
  NAME_PARTICLES,
  NOBODY_NAMES,
  OFFICE_ENDINGS,
  ORGANISATION_MARKS,
  ROLE_WORDS,
} from './words.ts';

const CASELESS = /^[\u0590-\u08ff\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LETTER = new RegExp(`[${LETTERS}]`, 'u');
const WORD = new RegExp(`^[${LETTERS}.'’-]*$`, 'u');
/** A name may begin with it, and not only that of a thing. */
const ARTICLE_OF_NAMES = new RegExp(String.raw`^(?:la|le|el|der)\s[${LETTERS}]`, 'iu');
const ADDRESS = /@|https?:|www\.|\.(?:com|de|org|net|html?)\b/i;
/** Chinese pages say before a name whether the text is the author's own, and whose reporter that is. */
const ORIGINAL = /^(?:原创|转载|原創|轉載|[\u4e00-\u9fff]{0,8}(?:记者|記者|通讯员))\s+/;
/** Chinese, Japanese and Korean write the role behind the name. */
const ROLE_BEHIND = /\s?(?:기자|특파원|논설위원|記者|记者|通讯员|特派員|さん|氏)$/;

/** "Jane Doe for The Courier". */
const EMPLOYER = /\s(?:for|für|pour|from)\s/i;
/** A capital inside a word: "DeSiato", or the next part of the line that lost its blank: "HoltFollow". */
const GLUED = lazyPattern(String.raw`(\p{Ll})(\p{Lu}\p{Ll}{2,})(?:\s[\s\S]*|$)`, 'u');

/** The word from which on a name holds a role, and roles that are surnames too. */
const FIRST_ROLE = 2;
const SURNAMES: ReadonlySet<string> = new Set(
  'head|chief|coach|master|fellow|lawyer|trainer|partner|nurse|leiter|sprecher|principal|sr|senior|lead|expert|writer|author'.split(
    '|',
  ),
);

/** Letters that stand behind a name after a comma: "MD", "Ph.D.", "Jr.". */
export function isCredential(piece: string): boolean {
  return (
    NAME_CREDENTIALS.has(piece.toLowerCase().replaceAll('.', '')) ||
    (/^[A-Z]{2,5}(?:-[A-Z]{1,3})?®?$/.test(piece) && !isAgency(piece))
  );
}

/** Two words as "Jane Doe", as most names are: nothing has to be parted or taken off. */
export const isSimpleName = (text: string): boolean => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(text);

/** A name without what stands around it: shorthand and roles in brackets, quotes, dashes, a final asterisk or stop. */
export function cleanName(raw: string): string {
  if (isSimpleName(raw)) return raw;
  const bare = raw
    .replace(/\u00ad/g, '')
    .replace(/\s?[([][^()[\]]{0,60}[)\]]\s?/g, ' ')
    .replace(/^[\s"'“”„«»*:.,–—-]+/, '')
    .replace(ORIGINAL, '');
  const name = withoutEmployer(trimEndOf(withoutRoleBefore(bare), ' "“”„«»*:,–—-)]').replace(ROLE_BEHIND, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(GLUED(), unglued);
  return withoutFullStop(withoutRole(unrepeated(name.replace(STAFF, ''))));
}

/** "Jane Doe Jane Doe": the text of a picture, or of a card, and the name. */
function unrepeated(name: string): string {
  const half = halfOfTwice(name);
  return half?.includes(' ') ? half : name;
}

/** How American papers name the role right behind the name. */
const STAFF = /\s(?:staff|special) (?:writers?|reporters?|correspondents?|photographers?)$/i;

/** Words before a name that may be a role. */
const ROLE_BEFORE = 4;

/** "regional reporter Jane Doe": a role in small letters before the name. */
export function withoutRoleBefore(name: string): string {
  if (!isSmall(name.charAt(0))) return name;
  const words = name.split(' ', ROLE_BEFORE + 1);
  const at = words.findIndex((word) => isCapital(word.charAt(0)));
  if (at < 1 || !ROLE_WORDS.has(words[at - 1]!)) return name;
  return name.slice(words.slice(0, at).join(' ').length + 1);
}

/** "Jane Doe Senior Ferry Reporter", "Jane Doe Founder": a role that a line break parted from the name. */
function withoutRole(name: string): string {
  const words = name.split(' ');
  const at = words.length <= FIRST_ROLE ? -1 : words.findIndex((word) => ROLE_WORDS.has(word.toLowerCase()));
  const isLast = at === words.length - 1;
  if (at < FIRST_ROLE || (isLast && (at > FIRST_ROLE || SURNAMES.has(words[at]!.toLowerCase())))) return name;
  return words.slice(0, at).join(' ');
}

const FULL_STOP = new RegExp(String.raw`([${LETTERS}]{3})\.$`, 'u');

function withoutFullStop(name: string): string {
  // A full stop ends a sentence, but belongs to an initial or "Jr.".
  return name.replace(FULL_STOP, '$1');
}

function withoutEmployer(name: string): string {
  const at = name.search(EMPLOYER);
  const before = name.slice(0, Math.max(at, 0));
  return before.length < 2 || name.length > 2 * 60 || before.split(' ').some(isOrganisationMark)
    ? name
    : before;
}

/** The name without the role, button or month that is glued to it. */
function unglued(match: string, last: string, word: string, at: number, name: string): string {
  const lower = word.toLowerCase();
  const isOther = [ROLE_WORDS, INTERFACE_WORDS, ORGANISATION_MARKS].some((words) => words.has(lower));
  if (isOther || monthNumber(lower) !== undefined) return last;
  // "Jane HoltTwitter" and "Jane HoltFerry Reporter"; one word alone is an account.
  const isFull = name.slice(0, at).includes(' ');
  const isRole = match.split(' ').some((part) => ROLE_WORDS.has(part.toLowerCase()));
  return isRole || (isFull && NOBODY_NAMES.has(lower)) ? last : match;
}

/**
 * What a cleaned name is: of a person, of an organisation (agency, desk, company, the site itself), or nothing that
 * names an author (an address, "Admin", a sentence).
 */
export function kindOfName(
  name: string,
  organisationKeys: ReadonlySet<string> = NO_KEYS,
): 'person' | 'organisation' | null {
  if (name.length < 2 || name.length > 70) return null;
  if (organisationKeys.has(siteKey(name))) return 'organisation';
  if (!isSimpleName(name) && isNoName(name)) return null;
  const lower = name.toLowerCase();
  if (NOBODY_NAMES.has(lower)) return null;
  if (isPictureAgency(name)) return 'organisation';
  const words = name.split(' ');
  if (words.length > 7 || words.some((word) => INTERFACE_WORDS.has(word.toLowerCase()))) return null;
  if (words.length === 1 && monthNumber(lower) !== undefined) return null;
  // "Presse- und Informationsamt": no name of a person has a part that goes on in another word.
  if (words.some(isOrganisationMark) || /\be\.\s?v\b/i.test(name) || name.includes('- '))
    return 'organisation';
  if (
    /^(?:the|our|die|der|das|le|la|el|il)\s/i.test(name) &&
    words.length > 1 &&
    !ARTICLE_OF_NAMES.test(name)
  ) {
    return 'organisation';
  }
  return isPerson(words) ? 'person' : null;
}

/** An address, a piece of markup or code, the initials of an avatar, signs alone. */
function isNoName(name: string): boolean {
  return (
    ADDRESS.test(name) ||
    /[<>{}=#:：»？]/.test(name) ||
    (name.includes('_') && name.includes(' ')) ||
    (name.length <= 2 && [...name].every(isCapital)) ||
    !LETTER.test(name)
  );
}

/** Whether a short text is nothing but the full name of a person: two to four words, none of them a site's. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !/[\d:!?|,]/.test(text) &&
    !words.some(isLower) &&
    kindOfName(text.trim()) === 'person'
  );
}

/** Letters before the ending of an office: shorter words are names of persons, too. */
const LEAST_BEFORE_ENDING = 1;

/** "Team", and the last part of "Online-Redaktion". */
function isOrganisationMark(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,]$/, '');
  return (
    ORGANISATION_MARKS.has(bare) ||
    OFFICE_ENDINGS.some(
      (ending) => bare.length > ending.length + LEAST_BEFORE_ENDING && bare.endsWith(ending),
    ) ||
    (bare.includes('-') && ORGANISATION_MARKS.has(bare.slice(bare.lastIndexOf('-') + 1)))
  );
}

const NO_KEYS: ReadonlySet<string> = new Set();
const isLower = (word: string): boolean => isSmall(word.charAt(0)) && !NAME_PARTICLES.has(word);

/** Capitals begin the words of a name, but for particles; one word alone may be a pen name in any case. */
function isPerson(words: readonly string[]): boolean {
  if (words.length === 1) return words[0]!.length <= 30;
  let capitals = 0;
  const isTitled = /^(?:Dr|Prof|Dipl)\b/.test(words[0]!);
  for (const word of words) {
    if (isTitled && word.endsWith('.') && FACULTY_PARTS.has(word.slice(0, -1).toLowerCase())) continue;
    if (CASELESS.test(word) || isCapital(word.charAt(0))) capitals++;
    else if (
      !NAME_PARTICLES.has(word.toLowerCase().replace(/[.'’]$/, '')) &&
      !isCapital(/^(?:[dlo]['’]|[a-z]{2}-)(.)/.exec(word)?.[1] ?? '')
    ) {
      // All lower case is a style of some sites; mixed with other lower-case words it is a sentence.
      if (words.length > 3 || !(isSmall(word.charAt(0)) && WORD.test(word))) return false;
    }
  }
  return capitals >= Math.min(2, words.length - 1) || (capitals === 0 && words.length <= 3);
}

/** A key under which "Dr. Jane Doe" and "jane doe" are one. */
export function personKey(name: string): string {
  return siteKey(name.replace(/^(?:(?:dr|prof|mr|mrs|ms|sir|dame|ing|dipl)\.?\s)+/i, ''));
}
