import { isSmall, LETTERS } from '../../letters.ts';
import { onceFor } from '../../once-for.ts';
import type { PageHead } from '../../types.ts';
import type { Candidate, Choice } from './choose.ts';
import { choose } from './choose.ts';
import type { MetaContext } from './context.ts';
import { isBylineLabel, withoutOpening } from './names/byline.ts';
import { personKey } from './names/name.ts';
import { type Names, splitNames } from './names/split.ts';
import { plainText, siteKey } from './plain-text.ts';
import { visibleBylines } from './visible-bylines.ts';

/** Authors and organisations of a page, and where they came from. */
export interface Authors extends Names {
  readonly choice: Choice | null;
}

interface NamedCandidate extends Candidate {
  readonly names: Names;
}

const ADDRESS = /^(?:https?:)?\/\/|^www\.|^@/;
/** Sources weaker than this say more of the page than of its author. */
const LEAST = 0.4;
const NAME_PART = new RegExp(`^[${LETTERS}]{2,20}$`, 'u');
/** What the weight of a source falls to when it names no person but a desk, an agency or the site. */
const ORGANISATION_WEIGHT = 0.5;

/**
 * Chooses the byline: JSON-LD, meta and the visible byline near the headline, where a source that names persons
 * outranks one that names the site only, and a visible byline that names more persons than the metadata completes it.
 *
 * @param title index of the headline's block, or -1
 */
export function chooseAuthors(context: MetaContext, title: number): Authors {
  const stated = declared(context);
  const isStated = stated.some(({ names, weight }) => names.persons.length > 0 && weight >= 0.85);
  const candidates = [...stated, ...visible(context, title, isStated)].filter(
    ({ weight }) => weight >= LEAST,
  );
  const choice = choose(candidates, keyOfNames);
  const winner = candidates.find(({ value, source }) => value === choice?.value && source === choice.source);
  if (choice === null || winner === undefined) return { persons: [], organisations: [], choice: null };
  const fuller = candidates.find((other) => other.weight >= 0.75 && isFuller(other.names, winner.names));
  const { persons, organisations } = (fuller ?? winner).names;
  return {
    persons,
    organisations,
    choice: fuller ? { ...choice, value: fuller.value, source: fuller.source } : choice,
  };
}

function declared(context: MetaContext): NamedCandidate[] {
  const { ld, metas, options, page, siteKeys } = context;
  const candidates: NamedCandidate[] = [];
  const add = (values: readonly string[], source: string, weight: number): void => {
    const candidate = named(values, source, weight, siteKeys);
    if (candidate !== null) candidates.push(candidate);
  };
  const persons = ld.authors.filter(({ organisation }) => !organisation).map(({ name }) => name);
  const organisations = ld.authors.filter(({ organisation }) => organisation);
  const organisationKeys =
    organisations.length === 0
      ? siteKeys
      : new Set([...siteKeys, ...organisations.map(({ name }) => siteKey(name))]);
  if (ld.authors.length > 0) {
    const all = named(
      ld.authors.map(({ name }) => name),
      'json-ld author',
      persons.length > 0 ? 0.9 : 0.5,
      organisationKeys,
      ld.types.some((type) => /Forum|QAPage|Question|SocialMedia/.test(type)),
    );
    if (all !== null) candidates.push(all);
  }
  const byName = new Map<string, string[]>();
  for (const { value, name } of metas.author) byName.set(name, [...(byName.get(name) ?? []), value]);
  for (const [name, values] of byName) {
    const names = values
      .filter((value) => !ADDRESS.test(value))
      .map((value) => (isInverted(name, value) ? uninverted(value) : value));
    add(names, `meta ${name}`, name === 'dc.contributor' ? 0.5 : 0.85);
    if (names.length === 0)
      add(
        values.map(nameInAddress).filter((found) => found !== ''),
        `address in meta ${name}`,
        0.55,
      );
  }
  // WordPress writes these for cards, with the author that it gives elsewhere too.
  const labelled = candidates.length === 0 ? labelledAuthor(page.head) : null;
  if (labelled !== null) add([labelled], 'meta twitter:data1', 0.75);
  add(options.known?.authors ?? [], 'scraper', 0.75);
  add(options.stated?.authors ?? [], 'override', 1);
  const header = page.headers.author;
  if (header !== undefined) add([header], 'header line', 0.87);
  return candidates;
}

/** The value of a pair of label and value: "Written by", "Jane Doe". */
function labelledAuthor({ metas }: PageHead): string | null {
  const label = metas.find(({ name }) => name === 'twitter:label1')?.content ?? '';
  const value = isBylineLabel(label.trim()) && metas.find(({ name }) => name === 'twitter:data1')?.content;
  return value ? plainText(value) : null;
}

/** Whether "Doe, Jane" is one name: in the metadata of libraries always, elsewhere where both are single words. */
function isInverted(name: string, value: string): boolean {
  if (name === 'citation_author' || name.startsWith('dc')) return true;
  return /^[^\s,]+, [^\s,]+$/.test(value) && splitNames(value).organisations.length === 0;
}

/** "Doe, Jane" is Jane Doe. */
function uninverted(name: string): string {
  const [last, first, rest] = name.split(',');
  return first !== undefined && rest === undefined ? `${first.trim()} ${last!.trim()}` : name;
}

/** The name that the address of an author's page ends in: "/authors/jane-doe" is Jane Doe; '' where it is none. */
function nameInAddress(address: string): string {
  const segments = address
    .split(/[?#]/, 1)[0]!
    .split('/')
    .filter((segment) => segment !== '');
  const slug = (segments.pop() ?? '').replace(/\.html?$/, '');
  const words = slug.split(/[-._]/);
  if (words.length < 2 || words.length > 3 || !words.every((word) => NAME_PART.test(word))) return '';
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');
}

/** "janedoe", "jane_doe7": a name without a capital. */
const isAccountName = (name: string): boolean =>
  isSmall(name.charAt(0)) && [...name].every((sign) => isSmall(sign) || /[\d_.-]/.test(sign));

function visible(context: MetaContext, title: number, headOnly: boolean): NamedCandidate[] {
  return visibleBylines(context, title, headOnly)
    .filter(({ weight }) => weight >= LEAST)
    .map(({ values, source, weight }) =>
      named(values, source, weight, context.siteKeys, context.page.input === 'html'),
    )
    .filter((candidate) => candidate !== null);
}

/** The names in values of a page, by the keys of its organisations: most sources give the same. */
const knownNames = onceFor((_: ReadonlySet<string>) => new Map<string, Names>());

function named(
  values: readonly string[],
  source: string,
  weight: number,
  organisationKeys: ReadonlySet<string>,
  accounts = false,
): NamedCandidate | null {
  const known = knownNames(organisationKeys);
  const lists = values.map((value) => {
    let names = known.get(value);
    if (names === undefined) {
      names = splitNames(withoutOpening(value), organisationKeys);
      known.set(value, names);
    }
    return names;
  });
  const persons = [...new Set(lists.flatMap((list) => list.persons))];
  const organisations = [...new Set(lists.flatMap((list) => list.organisations))];
  if (persons.length === 0 && organisations.length === 0) return null;
  // "janedoe" is an account, not yet a name, where it is not the only kind of name.
  const slug = !accounts && persons.length === 1 && isAccountName(persons[0]!) ? 0.2 : 0;
  return {
    value: [...persons, ...organisations].join(', '),
    names: { persons, organisations },
    source,
    weight: (persons.length > 0 ? weight : Math.min(weight, ORGANISATION_WEIGHT) - 0.05) - slug,
  };
}

function keyOfNames(value: string): string {
  return value.split(', ').map(personKey).sort().join(',');
}

/** All persons of `names` and more, or the surname of the only one: a source that tells the whole list. */
function isFuller(other: Names, names: Names): boolean {
  const [only, second] = names.persons;
  if (only !== undefined && second === undefined && !only.includes(' '))
    return other.persons.length === 1 && other.persons[0]!.startsWith(`${only} `);
  const keys = new Set(other.persons.map(personKey));
  return (
    keys.size > names.persons.length &&
    names.persons.length > 0 &&
    names.persons.every((person) => keys.has(personKey(person)))
  );
}
