import type { Source } from '../decode/index.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { CleanOptions, JudgedOptions, Page, Verdict } from '../types.ts';
import { hostOf } from './host.ts';
import { matchBlocks } from './match.ts';
import { nameOf } from './prepare.ts';
import type { Entry, PreparedOverride } from './types.ts';

/** What an override made of the verdicts, and what the document's quality has to say of it. */
export interface Overridden {
  readonly verdicts: readonly Verdict[];
  /** The options, with what was lifted to title, authors and date. */
  readonly options: JudgedOptions;
  readonly flags: readonly { readonly flag: 'override-ignored'; readonly reason: string }[];
}

/** Applies the override of the page's host, where there is one: it has the last word, and each verdict says that it spoke. */
export function applyOverride(
  source: Source,
  page: Page,
  verdicts: readonly Verdict[],
  options: CleanOptions,
): Overridden {
  const host = options.overrides ? hostOf(page, options.url) : null;
  const override = host === null ? null : options.overrides!.find(host);
  if (override === null) return { verdicts, options, flags: [] };
  const unused = (why: string): Overridden => ({
    verdicts,
    options,
    flags: [{ flag: 'override-ignored', reason: `the override of ${override.host} is not used: ${why}` }],
  });
  if (override.ignored !== null) return unused(override.ignored);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const entries = matchBlocks(page, source.text, override.entries, limits);
  const overridden = verdicts.map((verdict) => overrule(verdict, entries[verdict.block]!, override));
  const keepsText = overridden.some(({ verdict }) => verdict === 'kept');
  if (!keepsText && verdicts.some(({ verdict }) => verdict === 'kept'))
    return unused('it would leave nothing of the text');
  return { verdicts: overridden, options: { ...options, stated: statedBy(page, entries) }, flags: [] };
}

/** What entries lift to the fields that the metadata choose. */
function statedBy(
  { blocks }: Page,
  entries: readonly (Entry | null)[],
): NonNullable<JudgedOptions['stated']> {
  const textsOf = (field: string): string[] =>
    blocks.filter(({ index }) => entries[index]?.field === field).map(({ text }) => text);
  const [title] = textsOf('title');
  const authors = textsOf('authors');
  const [published] = textsOf('published');
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(published === undefined ? {} : { published }),
  };
}

/** The verdict as the entry wants it; one that is so already keeps its own reason. */
function overrule(verdict: Verdict, entry: Entry | null, { host }: PreparedOverride): Verdict {
  if (entry === null || isAsWanted(verdict, entry)) return verdict;
  const { target } = entry;
  const means = target.selector === undefined ? 'the line' : 'the selector';
  return {
    ...verdict,
    verdict: entry.verdict,
    kind: entry.kind,
    field: entry.field,
    rule: `override:${host}`,
    evidence: `${means} “${nameOf(entry)}” of the site's override${target.why ? `: ${target.why}` : ''}`,
  };
}

function isAsWanted(verdict: Verdict, { verdict: wanted, kind, namesKind, field }: Entry): boolean {
  return verdict.verdict === wanted && verdict.field === field && (!namesKind || verdict.kind === kind);
}
