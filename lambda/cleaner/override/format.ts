import { KINDS, type Kind } from '../kinds.ts';
import { LETTERS, NUMBERS } from '../letters.ts';

/** The fields that an override can lift a block to. */
export const LIFT_FIELDS = [
  'title',
  'authors',
  'published',
  'images',
  'related',
  'notes',
  'corrections',
] as const;
export type LiftField = (typeof LIFT_FIELDS)[number];

/**
 * Which blocks an entry speaks of: those whose whole text fits a line pattern, in which `*` stands for any characters, or
 * those that begin inside an element that a CSS selector finds. Exactly one of the two is given.
 */
export interface Target {
  readonly line?: string;
  readonly selector?: string;
  /** Why, for who reads it later; the verdict's evidence ends in it. */
  readonly why?: string;
}

export interface DropTarget extends Target {
  /** Default: other. */
  readonly kind?: Kind;
}

export interface LiftTarget extends Target {
  readonly field: LiftField;
  /** Default: the usual kind of the field. */
  readonly kind?: Kind;
}

/** A tiny invented input and what the override must make of it. */
export interface OverrideTest {
  /** A line of text; with `html`, the text of the block that is meant. */
  readonly line?: string;
  /** Markup; without `line`, the verdict must hold for every block of it. */
  readonly html?: string;
  /** `untouched`: no entry may speak of it. */
  readonly verdict: 'kept' | 'dropped' | 'lifted' | 'untouched';
}

/** The exceptions for one site: the content of `overrides/HOST.json`. */
export interface Override {
  readonly schema: 'winnow/override/1';
  /** Host without "www."; its subdomains are meant too, unless they have an override of their own. */
  readonly host: string;
  /** Last day on which it holds, as YYYY-MM-DD: sites change, and a stale exception does harm. */
  readonly expires: string;
  readonly keep?: readonly Target[];
  readonly lift?: readonly LiftTarget[];
  readonly drop?: readonly DropTarget[];
  readonly test: readonly OverrideTest[];
}

/** Caps of one override: enough for any site, small enough that matching stays cheap. */
const MOST_ENTRIES = 200;
const LONGEST_LINE = 2_000;
const LONGEST_SELECTOR = 300;
const LONGEST_TEST = 20_000;

const HOST =
  /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){0,20}[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const KEYS = ['$schema', 'schema', 'host', 'expires', 'keep', 'lift', 'drop', 'test'];
const VERDICTS = ['kept', 'dropped', 'lifted', 'untouched'];

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads parsed JSON as an override.
 *
 * @returns the override, or what is wrong with it, in words that name the place
 */
export function readOverride(value: unknown): Override | string {
  if (!isObject(value)) return 'it is no JSON object';
  return (
    unknownKey(value, KEYS) ??
    (value.schema === 'winnow/override/1' ? null : 'schema is not "winnow/override/1"') ??
    (typeof value.host === 'string' && HOST.test(value.host)
      ? null
      : 'host is not a host name in lower case without "www."') ??
    (typeof value.expires === 'string' && DAY.test(value.expires)
      ? null
      : 'expires is not a day, YYYY-MM-DD') ??
    entriesFault(value) ??
    listFault(value.test, 'test', testFault) ??
    ((value.test as unknown[] | undefined)?.length
      ? null
      : 'test is empty: say what it must do, on a tiny input') ??
    (value as unknown as Override)
  );
}

function entriesFault(value: Fields): string | null {
  const lists = (['keep', 'lift', 'drop'] as const).map((name) => value[name] ?? []);
  return (
    listFault(lists[0], 'keep', (entry) => targetFault(entry, [])) ??
    listFault(lists[1], 'lift', (entry) =>
      LIFT_FIELDS.includes(entry.field as LiftField)
        ? (kindFault(entry) ?? targetFault(entry, ['field', 'kind']))
        : `field is none of ${LIFT_FIELDS.join(', ')}`,
    ) ??
    listFault(lists[2], 'drop', (entry) => kindFault(entry) ?? targetFault(entry, ['kind'])) ??
    (lists.every((list) => (list as unknown[]).length === 0) ? 'it has no entry in keep, lift or drop' : null)
  );
}

function listFault(list: unknown, name: string, fault: (entry: Fields) => string | null): string | null {
  if (!Array.isArray(list)) return `${name} is not a list`;
  if (list.length > MOST_ENTRIES) return `${name} has more than ${MOST_ENTRIES} entries`;
  for (const [index, entry] of list.entries()) {
    const found = isObject(entry) ? fault(entry) : 'it is no JSON object';
    if (found !== null) return `${name}[${index}]: ${found}`;
  }
  return null;
}

const WORD_SIGN = new RegExp(`[${LETTERS}${NUMBERS}]`, 'u');

function targetFault(entry: Fields, more: readonly string[]): string | null {
  const { line, selector, why } = entry;
  if ((line === undefined) === (selector === undefined)) return 'it needs one of line and selector';
  if (why !== undefined && typeof why !== 'string') return 'why is not a text';
  return (
    unknownKey(entry, ['line', 'selector', 'why', ...more]) ??
    textFault(line, 'line', LONGEST_LINE) ??
    textFault(selector, 'selector', LONGEST_SELECTOR) ??
    (typeof line === 'string' && !WORD_SIGN.test(line) ? 'line has no letter: it would fit any text' : null)
  );
}

function testFault(entry: Fields): string | null {
  if (!VERDICTS.includes(entry.verdict as string)) return `verdict is none of ${VERDICTS.join(', ')}`;
  if (entry.line === undefined && entry.html === undefined) return 'it needs line or html';
  return (
    unknownKey(entry, ['line', 'html', 'verdict']) ??
    textFault(entry.line, 'line', LONGEST_TEST) ??
    textFault(entry.html, 'html', LONGEST_TEST)
  );
}

function kindFault({ kind }: Fields): string | null {
  return kind === undefined || KINDS.includes(kind as Kind) ? null : `kind is none of ${KINDS.join(', ')}`;
}

function textFault(value: unknown, name: string, longest: number): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || value.trim() === '') return `${name} is not a text`;
  return value.length > longest ? `${name} is longer than ${longest} characters` : null;
}

function unknownKey(value: Fields, known: readonly string[]): string | null {
  const key = Object.keys(value).find((one) => !known.includes(one));
  return key === undefined ? null : `there is no field "${key}"; known are ${known.join(', ')}`;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
