import { beginning } from '../sound-text.ts';
import type { Kind, Verdict } from '../types.ts';
import { isArticle } from './article.ts';
import { Claims } from './claims.ts';
import { byMarkup, isInMenu, MarkupNames } from './markup.ts';
import { menuLines } from './menus.ts';
import { byPlace, type Named } from './neighbours.ts';
import { isLeftOut } from './policy.ts';
import { RULES } from './rules/index.ts';
import { bitsOf, bodyOf, isInside, looks, topicsOf, wordsOf } from './rules/support.ts';
import type { Rule, RuleContext } from './types.ts';
import { Zones } from './zones.ts';

/** A rule that holds for a block, and what it rests on. */
interface Finding {
  readonly rule: Rule;
  readonly evidence: string;
}

/** Why the model keeps a block, by the hundredths of its score: to write a number takes as long as to ask many rules. */
const KEPT_BY_MODEL: string[] = [];

function keptByModel(score: number): string {
  const hundredths = Math.round(score * 100);
  return (KEPT_BY_MODEL[hundredths] ??=
    `the model takes it for text of the article (${(hundredths / 100).toFixed(2)})`);
}

/** Words from which a kept block ends the zones before it: shorter ones may be a leak out of a zone. */
const PROSE_WORDS = 8;
/** Words from which a line under the heading of a list is the title of an article rather than a label. */
const TITLE_WORDS = 4;

/** Kinds whose words stand in menus as well, and the words of an entry. */
const MENU_KINDS: ReadonlySet<Kind> = new Set([
  'related',
  'player',
  'subscribe',
  'promo',
  'advert',
  'author-bio',
  'reporter-note',
]);
const MENU_WORDS = 4;

/**
 * Gives each block its verdict. The rules speak first, in their order: those that decide may drop or lift what the model
 * keeps, those that keep may hold what it drops. What is removed is named by the rule, else by the markup around it, by
 * the zone that a line such as "Related articles" has opened above it, by its place and look.
 */
export function nameVerdicts(context: RuleContext): Verdict[] {
  const namer = new Namer(context);
  return context.page.blocks.map(({ index }) => namer.next(index));
}

/** Walks the blocks of one page in order. */
class Namer {
  private readonly zones = new Zones();
  private readonly claims: Claims;
  private readonly menus: Uint8Array;
  private readonly markup: MarkupNames;
  private readonly rules: AskedRules;
  /** Kind of the block before, null when it was kept. */
  private before: Kind | null = null;

  constructor(private readonly context: RuleContext) {
    this.claims = new Claims(context);
    this.markup = new MarkupNames(context.page);
    this.menus = menuLines(context);
    this.rules = isArticle(context.page, bodyOf(context)) ? ASKED_OF_ARTICLES : ASKED_OF_OTHERS;
  }

  next(index: number): Verdict {
    const verdict = this.judge(index);
    this.before = verdict.kind;
    return verdict;
  }

  private judge(index: number): Verdict {
    const { context, zones } = this;
    if (this.menus[index] === 1) {
      zones.close();
      return this.drop(index, {
        kind: 'navigation',
        evidence: 'one of many short lines in a row, as menus have them',
      });
    }
    const finding = this.firstFinding(index);
    if (finding && this.isMenuEntry(index, finding.rule)) {
      return this.drop(index, { kind: 'navigation', evidence: 'a short line in a menu' });
    }
    if (finding?.rule.force === 'keeps') return this.keep(index, finding.rule.id, finding.evidence);
    if (finding && staysAsText(context, finding.rule, index)) {
      return this.keep(index, finding.rule.id, `${finding.evidence}; captions stay in the text`);
    }
    const outranked = finding !== null && this.isOutranked(index, finding.rule);
    if (finding && !outranked) return this.apply(index, finding);
    if (context.kept[index] === 1) {
      const claim = outranked ? null : this.claim(index);
      if (claim) return this.remove(index, claim);
      return this.keep(index, 'model', keptByModel(context.score[index]!));
    }
    const zone = zones.at(context, index);
    zones.pass();
    const named =
      byMarkup(context, index, this.markup) ??
      (zone && { kind: zone.kind, evidence: `stands under “${this.quote(zone.opener)}”` });
    return named ? this.remove(index, named) : this.drop(index, byPlace(context, index, this.before));
  }

  private firstFinding(index: number): Finding | null {
    const { context } = this;
    const leftOut = isLeftOut(context.policy, context.page.blocks[index]!.form);
    for (const { rule, judge } of this.rules.of(context.kept[index] === 1, topicsOf(context, index))) {
      if (leftOut && rule.force === 'keeps') continue;
      const evidence = judge(context, index);
      if (evidence !== null) return { rule, evidence };
    }
    return null;
  }

  /** A rule gives way to the zone, but captions between paragraphs are the article's own, whatever list stands above. */
  private isOutranked(index: number, rule: Rule): boolean {
    if ((rule.kind === 'caption' || rule.kind === 'credit') && isInside(this.context, index)) return false;
    return this.zones.outranks(this.context, rule, index);
  }

  /** A kept block that a zone has a better claim to. */
  private claim(index: number): Named | null {
    const zone = this.zones.at(this.context, index);
    const reason = zone && this.claims.reason(zone.kind, zone.opener, index);
    if (!zone || !reason) return null;
    this.zones.pass();
    return { kind: zone.kind, evidence: `${reason} “${this.quote(zone.opener)}”` };
  }

  /** Menus hold the words of other chrome as entries: "Video", "Newsletters". */
  private isMenuEntry(index: number, { kind }: Rule): boolean {
    const { context, markup } = this;
    if (kind === null || !MENU_KINDS.has(kind) || context.kept[index] === 1) return false;
    return wordsOf(context, index) <= MENU_WORDS && isInMenu(context, index, markup);
  }

  private apply(index: number, { rule, evidence }: Finding): Verdict {
    // What a page still loads is not in the text, and the headline ends what stood above: something else begins.
    if (rule.id === 'loader' || index === this.context.title) this.zones.close();
    this.zones.pass();
    this.zones.open(this.context, rule, index);
    return {
      block: index,
      verdict: rule.field === undefined ? 'dropped' : 'lifted',
      kind: rule.kind,
      field: rule.field ?? null,
      rule: rule.id,
      evidence,
      score: this.context.score[index]!,
    };
  }

  private keep(index: number, rule: string, evidence: string): Verdict {
    if (wordsOf(this.context, index) >= PROSE_WORDS) this.zones.close();
    const score = this.context.score[index]!;
    return { block: index, verdict: 'kept', kind: null, field: null, rule, evidence, score };
  }

  private drop(index: number, { kind, evidence }: Named): Verdict {
    const score = this.context.score[index]!;
    return { block: index, verdict: 'dropped', kind, field: null, rule: 'neighbours', evidence, score };
  }

  /** Drops a line of a list, or lifts it when it is the title of another article. */
  private remove(index: number, named: Named): Verdict {
    const dropped = this.drop(index, named);
    return isTitleOfRelated(this.context, named.kind, index)
      ? { ...dropped, verdict: 'lifted', field: 'related' }
      : dropped;
  }

  private quote(index: number): string {
    return beginning(this.context.page.blocks[index]!.text, 60);
  }
}

/** The title of another article in a list of them: it goes to the document's related articles. */
const isTitleOfRelated = (context: RuleContext, kind: Kind, index: number): boolean =>
  kind === 'related' &&
  looks(context, index, 'headline') &&
  !looks(context, index, 'sentence') &&
  wordsOf(context, index) >= TITLE_WORDS;

/** Captions of the article are text for those who want them there. */
const staysAsText = (context: RuleContext, rule: Rule, index: number): boolean =>
  rule.kind === 'caption' && context.policy.captions === 'keep' && isInside(context, index);

/** Chrome or metadata on every page; captions, offers and names are content where a page is no article. */
const NEVER_CONTENT: ReadonlySet<Kind> = new Set([
  'title',
  'byline',
  'date',
  'related',
  'subscribe',
  'legal',
  'advert',
]);

/** Sets of topics that pages are expected to have, at most: hostile ones have any. */
const MOST_KNOWN = 1_000;

/** A rule with its function: rules are of many shapes, of which the engine reads the function several times as slowly. */
interface Asked {
  readonly rule: Rule;
  readonly judge: Rule['judge'];
}
const ASKED: readonly Asked[] = RULES.map((rule) => ({ rule, judge: rule.judge }));

/** Which rules may speak for a block: one that the model keeps has fewer, and most lines have no cues that rules rest on. */
class AskedRules {
  private readonly ofKept = new Map<number, readonly Asked[]>();
  private readonly ofDropped = new Map<number, readonly Asked[]>();

  /** @param article whether the page is one: on others few rules overrule the model */
  constructor(private readonly article: boolean) {}

  /** @param topics the bits of those that the block speaks of */
  of(kept: boolean, topics: number): readonly Asked[] {
    const known = kept ? this.ofKept : this.ofDropped;
    let rules = known.get(topics);
    if (rules === undefined) {
      rules = ASKED.filter(
        ({ rule }) =>
          (rule.topics === undefined || (bitsOf(rule.topics) & topics) !== 0) &&
          (!kept || this.mayOverrule(rule)),
      );
      if (known.size < MOST_KNOWN) known.set(topics, rules);
    }
    return rules;
  }

  private mayOverrule({ force, kind, everywhere }: Rule): boolean {
    return (
      force !== 'names' && (this.article || everywhere === true || kind === null || NEVER_CONTENT.has(kind))
    );
  }
}

const ASKED_OF_ARTICLES = new AskedRules(true);
const ASKED_OF_OTHERS = new AskedRules(false);
