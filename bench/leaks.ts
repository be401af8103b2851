import type { Corpus } from './corpus.ts';
import { byId, type Result } from './result.ts';
import { plainTokens, shingles } from './score/tokens.ts';

/** `\b` and `\d` as Python's re reads them: by any script's letters and digits, where JavaScript knows ASCII only. */
const BOUNDARY = '(?:(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_]))';
const cue = (source: string): RegExp =>
  new RegExp(source.replaceAll('\\b', BOUNDARY).replaceAll('\\d', '\\p{Nd}'), 'iu');

/** English and approximate: enough to see which kind of chrome leaks most. The first that matches names the line. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['subscribe', cue('newsletter|sign[ \\-]?up|subscribe|subscription|inbox')],
  [
    'share/follow',
    cue(
      'follow (us|me|him|her|@|on)|share (this|on|via)|facebook|twitter|instagram|whatsapp|pinterest|tweet\\b|on social',
    ),
  ],
  [
    'photo credit/caption',
    cue(
      'getty|\\bap photo|\\bafp\\b|shutterstock|photo(graph)?s?( by|:|\\b)|image:|images?\\b|credit:|courtesy|©|caption|file photo|\\(pictured|/ap\\b|\\bvia ap\\b|foto|bild:',
    ),
  ],
  [
    'related',
    cue(
      'read more|related|more from|see also|also read|read also|you (may|might) (also )?like|recommended|more:|don.t miss|most (read|popular)|trending|up next|click here|learn more|watch:|video:|listen:',
    ),
  ],
  [
    'comments',
    cue(
      '\\bcomments?\\b|join the (conversation|discussion)|participate in the discussion|log in|let us know|tell us|have your say|reply',
    ),
  ],
  ['ad', cue('advert|sponsor|affiliate|commission|promoted|partner content|story continues')],
  [
    'byline/date',
    cue(
      '^by [A-Z]|\\bminutes? (to )?read|min read|published|updated|posted|last modified|\\b\\d{1,2}:\\d\\d\\b|\\b(19|20)\\d\\d\\b.*\\|',
    ),
  ],
  [
    'legal/about',
    cue(
      'copyright|all rights reserved|terms of|privacy|cookie|contributed to this|is a (reporter|writer|journalist|editor|staff|freelance|senior|correspondent)|can be reached|email (him|her|the)|@[a-z]+\\.(com|org)|about the author',
    ),
  ],
  [
    'tip/app/support',
    cue(
      'news tip|got a tip|send (us )?tips|download (the|our) app|support (our|local)|donate|become a member',
    ),
  ],
];
const UNNAMED = ['other short', 'other long'] as const;

/** Leaked lines and lost paragraphs of a corpus; `kinds` gives pages and lines for each kind. */
export interface Leaks {
  readonly pages: number;
  readonly leaked_lines: number;
  readonly named_lines: number;
  readonly leak_pages: number;
  readonly lost_paragraphs: number;
  readonly lost_pages: number;
  readonly kinds: Readonly<Record<string, readonly [pages: number, lines: number]>>;
}

/** One leaked line or lost paragraph, for a person to read. */
export interface Finding {
  readonly id: string;
  /** The kind of chrome, or "lost". */
  readonly kind: string;
  readonly line: string;
}

/**
 * Counts what a cleaner leaves and what it loses. A line of the result leaks when under 30 % of its runs of four words
 * stand in the gold text (a shorter line: when it does not occur there); title lines are passed over. A gold paragraph
 * of five words or more is lost when under half of its runs stand in the result.
 */
export function countLeaks(
  corpus: Corpus,
  results: readonly Result[],
): { leaks: Leaks; findings: Finding[] } {
  const found = byId(results);
  const rows = corpus.pages.filter((page) => page.gold.text);
  const findings = rows.flatMap((page): Finding[] => {
    const { text, title } = page.gold;
    const result = found.get(page.id)?.text ?? '';
    return [
      ...leakedLines(result, text!, title).map((line) => ({ id: page.id, kind: kindOf(line), line })),
      ...lostParagraphs(result, text!).map((line) => ({ id: page.id, kind: 'lost', line })),
    ];
  });
  return { leaks: summarise(rows.length, findings), findings };
}

function leakedLines(text: string, gold: string, title: string | null): string[] {
  const goldTokens = plainTokens(gold);
  const goldRuns = new Set(shingles(goldTokens));
  const flat = ` ${goldTokens.join(' ')} `;
  const titleWords = new Set(plainTokens(title));
  return text.split('\n').filter((line) => {
    const tokens = plainTokens(line);
    if (tokens.length === 0) return false;
    if (titleWords.size > 0 && tokens.every((token) => titleWords.has(token))) return false;
    return tokens.length < 4 ? !flat.includes(` ${tokens.join(' ')} `) : shareHeld(tokens, goldRuns) <= 0.3;
  });
}

function lostParagraphs(text: string, gold: string): string[] {
  const runs = new Set(shingles(plainTokens(text)));
  return gold.split('\n').filter((paragraph) => {
    const tokens = plainTokens(paragraph);
    return tokens.length >= 5 && shareHeld(tokens, runs) < 0.5;
  });
}

function shareHeld(tokens: readonly string[], runs: ReadonlySet<string>): number {
  const own = [...new Set(shingles(tokens))];
  return own.filter((run) => runs.has(run)).length / own.length;
}

function kindOf(line: string): string {
  const named = KINDS.find(([, pattern]) => pattern.test(line))?.[0];
  return named ?? UNNAMED[plainTokens(line).length <= 8 ? 0 : 1];
}

function summarise(pages: number, findings: readonly Finding[]): Leaks {
  const leaked = findings.filter(({ kind }) => kind !== 'lost');
  const lost = findings.filter(({ kind }) => kind === 'lost');
  const pagesOf = (some: readonly Finding[]): number => new Set(some.map(({ id }) => id)).size;
  const named = new Set(KINDS.map(([kind]) => kind));
  const kinds = [...named, ...UNNAMED].map((kind) => {
    const own = leaked.filter((finding) => finding.kind === kind);
    return [kind, [pagesOf(own), own.length]] as const;
  });
  return {
    pages,
    leaked_lines: leaked.length,
    named_lines: leaked.filter(({ kind }) => named.has(kind)).length,
    leak_pages: pagesOf(leaked),
    lost_paragraphs: lost.length,
    lost_pages: pagesOf(lost),
    kinds: Object.fromEntries(kinds),
  };
}
