import type { Kind, Verdict } from '../types.ts';
import { Claims } from './claims.ts';
import { menuLines } from './menus.ts';
import { byPlace } from './neighbours.ts';
import { RULES } from './rules/index.ts';
import { isInside, wordsOf } from './rules/support.ts';
import type { Rule, RuleContext } from './types.ts';
import { Zones } from './zones.ts';

/** A rule that holds for a block, and what it rests on. */
interface Finding {
  readonly rule: Rule;
  readonly evidence: string;
}

/** Words from which a kept block ends the zones before it: shorter ones may be a leak out of a zone. */
const PROSE_WORDS = 8;

/**
 * Gives each block its verdict. The rules speak first, in their order: those that decide may drop or lift what the model
 * keeps, those that keep may hold what it drops. What is removed is named by the rule, else by the zone that a line
 * such as "Related articles" has opened above it, else by its place and look.
 */
export function nameVerdicts(context: RuleContext): Verdict[] {
  const zones = new Zones();
  const menus = menuLines(context);
  const claims = new Claims(context);
  const verdicts: Verdict[] = [];
  let before: Kind | null = null;
  for (const { index } of context.page.blocks) {
    const verdict: Verdict =
      menus[index] === 1 ? menuVerdict(context, index, zones) : judge(context, index, zones, claims, before);
    verdicts.push(verdict);
    before = verdict.kind;
  }
  return verdicts;
}

function judge(
  context: RuleContext,
  index: number,
  zones: Zones,
  claims: Claims,
  before: Kind | null,
): Verdict {
  const finding = firstFinding(context, index);
  const score = context.score[index]!;
  if (finding ? finding.rule.force === 'keeps' : context.kept[index] === 1) {
    const zone = finding ? null : zones.at(context, index);
    const claim = zone && claims.reason(zone.kind, zone.opener, index);
    if (zone && claim) {
      zones.pass();
      const evidence = `${claim} “${quote(context, zone.opener)}”`;
      return {
        block: index,
        verdict: 'dropped',
        kind: zone.kind,
        field: null,
        rule: 'neighbours',
        evidence,
        score,
      };
    }
    if (wordsOf(context, index) >= PROSE_WORDS) zones.close();
    const { id, evidence } = finding ? { id: finding.rule.id, evidence: finding.evidence } : byModel(score);
    return { block: index, verdict: 'kept', kind: null, field: null, rule: id, evidence, score };
  }
  if (
    finding &&
    !(zones.outranks(context, finding.rule, index) && !isOwnPicture(context, finding.rule, index))
  ) {
    // What a page still loads is not in the text, and the headline ends what stood above: something else begins.
    if (finding.rule.id === 'loader' || index === context.title) zones.close();
    zones.pass();
    zones.open(context, finding.rule, index);
    return verdictOf(index, finding.rule, finding.evidence, score);
  }
  const zone = zones.at(context, index);
  zones.pass();
  const named =
    zone === null
      ? byPlace(context, index, before)
      : { kind: zone.kind, evidence: `stands under “${quote(context, zone.opener)}”` };
  return { block: index, verdict: 'dropped', field: null, rule: 'neighbours', score, ...named };
}

function menuVerdict(context: RuleContext, index: number, zones: Zones): Verdict {
  zones.close();
  const evidence = 'one of many short lines in a row, as menus have them';
  return {
    block: index,
    verdict: 'dropped',
    kind: 'navigation',
    field: null,
    rule: 'neighbours',
    evidence,
    score: context.score[index]!,
  };
}

const quote = ({ page }: RuleContext, index: number): string => page.blocks[index]!.text.slice(0, 60);

const byModel = (score: number): { id: string; evidence: string } => ({
  id: 'model',
  evidence: `the model takes it for text of the article (${score.toFixed(2)})`,
});

function verdictOf(index: number, rule: Rule, evidence: string, score: number): Verdict {
  return {
    block: index,
    verdict: rule.field === undefined ? 'dropped' : 'lifted',
    kind: rule.kind,
    field: rule.field ?? null,
    rule: rule.id,
    evidence,
    score,
  };
}

/** Captions between paragraphs are the article's own, whatever list stands above them. */
function isOwnPicture(context: RuleContext, rule: Rule, index: number): boolean {
  return (rule.kind === 'caption' || rule.kind === 'credit') && isInside(context, index);
}

function firstFinding(context: RuleContext, index: number): Finding | null {
  const kept = context.kept[index] === 1;
  for (const rule of RULES) {
    if (kept && rule.force === 'names') continue;
    const evidence = rule.judge(context, index);
    if (evidence !== null) return { rule, evidence };
  }
  return null;
}
