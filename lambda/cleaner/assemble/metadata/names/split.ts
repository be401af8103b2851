import { LETTERS } from '../../../letters.ts';
import { beginning } from '../../../sound-text.ts';
import { isAgency } from './agencies.ts';
import { cleanName, isCredential, isSimpleName, kindOfName } from './name.ts';
import { alternatives, NAME_CONJUNCTIONS, ROLE_WORDS } from './words.ts';

/** The names of a byline: persons apart from agencies, desks and companies. */
export interface Names {
  readonly persons: readonly string[];
  readonly organisations: readonly string[];
}

const CONJUNCTION = new RegExp(`\\s(?:${alternatives(NAME_CONJUNCTIONS)}|&|\\+)\\s`, 'giu');
const ADDRESS = /^(?:https?:|www\.|@|\/)/i;
const MAX_NAMES = 24;
/** "Jane Doe (with Max Roe and Ann Poe)". */
const WITH_OTHERS = /\s\((?:with|mit|avec|con|com|met|med)\s([^()]{3,200})\)/gi;

/**
 * Splits a list of names as bylines and metadata write it ("A and B, Reuters", "A / B", "A, MD; B") and cleans each.
 *
 * @param text one value of a source, without "By"
 * @param organisationKeys keys of names that are known to be of the site or its publisher
 */
export function splitNames(text: string, organisationKeys: ReadonlySet<string> = new Set()): Names {
  const persons: string[] = [];
  const organisations: string[] = [];
  for (const part of partsOf(text)) {
    const name = cleanName(part);
    const kind = kindOfName(name, organisationKeys);
    if (kind === 'person' && !persons.includes(name)) persons.push(name);
    if (kind === 'organisation' && !organisations.includes(name)) organisations.push(name);
  }
  // "courier.example, Port Ellery, Scotland": places behind the name of a site.
  const isPlaced =
    organisations.some((name) => /\.[a-z]{2,8}$/i.test(name)) && persons.every((name) => !name.includes(' '));
  if (isPlaced) persons.length = 0;
  return {
    persons: withoutPlaces(persons, text).slice(0, MAX_NAMES),
    organisations: organisations.slice(0, MAX_NAMES),
  };
}

/** "Jane Doe, Bern": one word behind a comma and a full name is a place. */
function withoutPlaces(persons: readonly string[], text: string): readonly string[] {
  const isFull = (name: string): boolean => name.includes(' ');
  return persons.some(isFull)
    ? persons.filter((name) => isFull(name) || !text.includes(`, ${name}`))
    : persons;
}

function partsOf(text: string): string[] {
  const value = beginning(text, 600).trim();
  if (isSimpleName(value)) return [value];
  const whole = value.replace(WITH_OTHERS, ', $1');
  if (ADDRESS.test(whole)) return [];
  if (isAgency(whole) || isOneOrganisation(whole)) return [whole];
  const parts: string[] = [];
  for (const chunk of whole.split(/[;|•·●\n\t]|\s[–—-]\s|\s?\/\s?/)) {
    const names = joinCredentials(chunk.split(/[,、，،]/)).flatMap((piece) =>
      isDoubleSurname(piece) ? [piece] : piece.split(CHINESE_NAMES.test(piece.trim()) ? ' ' : CONJUNCTION),
    );
    parts.push(...names.filter((name, at) => at === 0 || !isRole(name)));
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** "Center for Ferry Safety and Research": an "and" inside the name of an organisation. */
function isOneOrganisation(text: string): boolean {
  const [first = '', second = '', rest] = text.split(CONJUNCTION);
  // "Presse- und Informationsamt"
  if (first.endsWith('-') && rest === undefined) return true;
  if (rest !== undefined || second === '' || /[,;|]/.test(text)) return false;
  return kindOfName(first) === 'organisation' && !second.includes(' ') && first.includes(' ');
}

/** "João da Silva e Souza", "José Ortega y Gasset": one word behind a full name is the second of its surnames. */
function isDoubleSurname(text: string): boolean {
  if (!/ [ey] /.test(text)) return false;
  const words = text.trim().split(' ');
  const last = words.pop()!;
  const conjunction = words.pop();
  if (words.length < 2 || (conjunction !== 'e' && conjunction !== 'y')) return false;
  return kindOfName(last) === 'person' && text.trim().split(CONJUNCTION).length === 2;
}

/** "Jane Doe, MD, PhD" is one name. */
function joinCredentials(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.length - 1;
    if (last >= 0 && isCredential(piece.trim())) joined[last] += `, ${piece.trim()}`;
    else joined.push(piece);
  }
  return joined;
}

/** "叨叨姐 胡一刀 李小飞": Chinese names have no blanks inside; Japanese ones have one, so that two words may be one name. */
const CHINESE_NAMES = /^[\u4e00-\u9fff]{2,4}(?: [\u4e00-\u9fff]{2,4}){2,}$/;

const BETWEEN_WORDS = new RegExp(`[^${LETTERS}-]+`, 'u');

/** What stands behind a name and holds a role's word: "Senior Editor", "Head of News". */
function isRole(piece: string): boolean {
  return piece
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .some((word) => ROLE_WORDS.has(word));
}
