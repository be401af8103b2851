import { decode } from '../../lambda/cleaner/decode/index.ts';
import type { Cleaning, Override, Page } from '../../lambda/cleaner/index.ts';
import { DEFAULT_LIMITS } from '../../lambda/cleaner/limits.ts';
import type { OverrideTest, Target } from '../../lambda/cleaner/override/format.ts';
import { hostOf } from '../../lambda/cleaner/override/host.ts';
import { exactLine } from '../../lambda/cleaner/override/line-pattern.ts';
import { selectStarts } from '../../lambda/cleaner/override/selector.ts';
import { dayOf } from '../../lambda/overrides.ts';

/** What a reader wants of a block. */
export interface Wish {
  readonly block: number;
  readonly text: string;
  readonly expected: 'kept' | 'dropped';
  readonly comment: string;
}

/** A proposal runs out after this many days: sites change, and a stale exception does harm. */
const OVERRIDE_DAYS = 180;
/** Letters of a line that a proposal names. */
const WHOLE_LINE = 300;
/** Elements around a block whose class names are looked at. */
const LEVELS = 6;
/** Names that a person gave; those with digits are mostly made by a build, and gone with the next. */
const CLASS = /^[a-z][a-z_-]*[a-z]$/;

/**
 * An override for the host of the page that does what its reader asks: by the class of an element where that tells the block
 * from all that should stay as it is, else by its very line; with a last day, and the test that shows each at work.
 *
 * @param now milliseconds since 1970
 * @returns null where the page's host is not known
 */
export function proposeOverride(
  source: Uint8Array,
  cleaning: Cleaning,
  wishes: readonly Wish[],
  now: number,
): Override | null {
  const { document } = cleaning;
  const address = document.url ?? document.canonicalUrl;
  const host = address === null ? null : hostOf(cleaning.page, address);
  if (host === null) return null;
  const selectors = selectorsOf(source, cleaning, wishes);
  const proposals = wishes.map((wish, index) => propose(wish, selectors[index] ?? null));
  const targets = (expected: string): Target[] =>
    unique(proposals.filter((_, index) => wishes[index]!.expected === expected).map(({ target }) => target));
  return {
    schema: 'winnow/override/1',
    host,
    expires: dayOf(new Date(now + OVERRIDE_DAYS * 24 * 3600 * 1000)),
    keep: targets('kept'),
    drop: targets('dropped'),
    test: proposals.map(({ test }) => test),
  };
}

function propose(
  { text, expected, comment }: Wish,
  found: Found | null,
): { target: Target; test: OverrideTest } {
  const why = comment === '' ? {} : { why: comment };
  if (found === null) {
    const whole = text.length <= WHOLE_LINE;
    const line = whole ? exactLine(text) : `${exactLine(text.slice(0, WHOLE_LINE))}*`;
    return { target: { line, ...why }, test: { line: text, verdict: expected } };
  }
  const shown = text.slice(0, WHOLE_LINE).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = `<${found.tag} class="${found.name}">${shown}</${found.tag}>`;
  return { target: { selector: `.${found.name}`, ...why }, test: { html, verdict: expected } };
}

interface Found {
  readonly tag: string;
  readonly name: string;
}

/** For each wish the innermost class that finds its block and no block that should come out otherwise. */
function selectorsOf(
  source: Uint8Array,
  { page, verdicts, document }: Cleaning,
  wishes: readonly Wish[],
): (Found | null)[] {
  if (page.input !== 'html') return [];
  const { text } = decode(source, { contentType: `text/html; charset=${document.source.charset}` });
  const wanted = verdicts.map(({ verdict }) => (verdict === 'kept' ? 'kept' : 'dropped'));
  for (const { block, expected } of wishes) wanted[block] = expected;
  return wishes.map(({ block, expected }) => {
    const candidates = classesAround(page, page.blocks[block]!.inlineNode);
    const starts = selectStarts(
      text,
      candidates.map(({ name }) => `.${name}`),
      DEFAULT_LIMITS,
    );
    const fits = (_: Found, index: number): boolean => {
      const inside = page.blocks.filter(({ inlineNode }) => isInside(page, inlineNode, starts[index]!));
      return (
        inside.some(({ index: at }) => at === block) &&
        inside.every(({ index: at }) => wanted[at] === expected)
      );
    };
    return candidates.find(fits) ?? null;
  });
}

function classesAround({ tree }: Page, from: number): Found[] {
  const found: Found[] = [];
  let node = from;
  for (let level = 0; node > 0 && level < LEVELS; level++) {
    const tag = tree.tag[node]!;
    for (const name of tree.tokens[node]!.split(' ')) if (CLASS.test(name)) found.push({ tag, name });
    node = tree.parent[node]!;
  }
  return found;
}

function isInside({ tree }: Page, from: number, starts: ReadonlySet<number>): boolean {
  for (let node = from; node > 0; node = tree.parent[node]!) if (starts.has(tree.start[node]!)) return true;
  return false;
}

function unique(targets: readonly Target[]): Target[] {
  const byName = new Map(targets.map((target) => [target.selector ?? target.line, target]));
  return [...byName.values()];
}
