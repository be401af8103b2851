import type { Kind } from '../types.ts';
import type { Topic } from './cues/types.ts';
import { isBefore, isBehind, isInside, says, wordsOf } from './rules/support.ts';
import type { Rule, RuleContext } from './types.ts';

/** From this many lines on a zone is a part of the page: shorter ones open inside it and give it back. */
const LONG = 40;

/** Above the text and between its paragraphs zones are small: a box of links, a form. */
const ASIDE = 5;
/** Words of the lines that belong to a player or a list of tags. */
const LABEL_WORDS = 6;

/** Topics that belong to a zone's kind, though another rule may read them first: "Name" and "Email" in a comment form. */
const TOPICS_OF: Partial<Readonly<Record<Kind, readonly Topic[]>>> = {
  comments: ['comments', 'login'],
  related: ['related', 'readmore', 'date', 'readtime', 'byline', 'noalt', 'navigation'],
  subscribe: ['subscribe', 'login'],
  'author-bio': ['bio', 'contact', 'byline'],
};

interface Zone {
  readonly kind: Kind;
  readonly opener: number;
  left: number;
}

/** Follows the zones that openers such as "Related articles" begin, line by line. */
export class Zones {
  private long: Zone | null = null;
  private short: Zone | null = null;

  /** The zone that the next removed line stands in. */
  at(context: RuleContext, index: number): Pick<Zone, 'kind' | 'opener'> | null {
    return this.short !== null && accepts(context, this.short.kind, index) ? this.short : this.long;
  }

  /** A rule named the line at `index` and opens a zone. */
  open(context: RuleContext, rule: Rule, index: number): void {
    if (!rule.yields && rule.kind !== this.short?.kind) this.short = null;
    if (rule.kind === 'navigation' && this.long?.kind === 'comments') this.long = null;
    if (rule.kind === null || rule.opens === undefined) return;
    const isAside = isBefore(context, index) || isInside(context, index);
    const opens = isAside ? Math.min(rule.opens, ASIDE) : rule.opens;
    const zone = { kind: rule.kind, opener: index, left: opens };
    if (opens >= LONG) {
      this.long = zone;
      this.short = null;
    } else this.short = zone;
  }

  /** One more removed line has passed. */
  pass(): void {
    if (this.short && --this.short.left <= 0) this.short = null;
    if (this.long && --this.long.left <= 0) this.long = null;
  }

  /** Text of the article, or the foot of the page: all zones end. */
  close(): void {
    this.long = null;
    this.short = null;
  }

  /** Does the zone speak for a line that a rule has named otherwise? */
  outranks(context: RuleContext, rule: Rule, index: number): boolean {
    const zone = this.at(context, index);
    if (zone === null || rule.kind === zone.kind) return false;
    // The headline in a list of articles is one of them.
    if (rule.kind === 'title') return zone.kind === 'related' && isBehind(context, index);
    // Comments are followed by side columns and the foot of the page.
    if (zone.kind === 'comments' && rule.kind === 'navigation') return false;
    if (isBefore(context, index)) return false;
    if (rule.yields) return true;
    // "Subscribe" and "Notify of" stand above comments, and "Subscribe" behind them as well.
    if (zone.kind === 'comments' && rule.kind === 'subscribe' && says(context, index + 1, 'comments', 'line'))
      return true;
    return (
      (rule.opens ?? 0) < LONG &&
      (TOPICS_OF[zone.kind] ?? []).some((topic) => says(context, index, topic, 'line'))
    );
  }
}

const accepts = (context: RuleContext, kind: Kind, index: number): boolean =>
  (kind !== 'player' && kind !== 'navigation') || wordsOf(context, index) <= LABEL_WORDS;
