import { DEFAULT_POLICY } from '../limits.ts';
import type { CleanOptions, Page, Verdict } from '../types.ts';
import { isCleanText } from './clean-text.ts';
import { buildContext } from './context.ts';
import { htmlFeatures } from './features/html.ts';
import { textFeatures } from './features/text.ts';
import { linesOf } from './lines/facts.ts';
import { explainScores } from './model/explain.ts';
import { binsOf, predict } from './model/forest.ts';
import { nameVerdicts } from './name.ts';
import { applyPolicy } from './policy.ts';
import { settleHtml } from './policy-html.ts';
import { select } from './select.ts';
import type { Models } from './types.ts';

/**
 * Judges every block: features, the learned probability, the best set by expected F1, the policy on what counts as
 * text, then the rules, which name each removal and lift what belongs to the metadata. One verdict a block.
 */
export function classify(page: Page, models: Models, options: CleanOptions): Verdict[] {
  const set = page.input === 'html' ? htmlFeatures : textFeatures;
  const model = models[page.input];
  const columns = set.compute(page, model.tokens);
  const bins = binsOf(model.forest, columns);
  const score = predict(model.forest, bins);
  const best = select(page, score);
  const kept = page.input === 'html' ? settleHtml(page, columns, score, best) : best;
  const left = applyPolicy(page, kept, { ...DEFAULT_POLICY, ...options.policy });
  const verdicts = judge(page, score, kept, left, options);
  return explain(verdicts, left, (blocks) => explainScores(set, model.forest, columns, blocks, bins));
}

/** The rules' verdicts; a text that is clean already stays whole but for what they know beyond doubt. */
function judge(
  page: Page,
  score: Float32Array,
  kept: Uint8Array,
  left: ReadonlyMap<number, string>,
  options: CleanOptions,
): Verdict[] {
  const lines = linesOf(page);
  const verdicts = nameVerdicts(buildContext(page, lines, score, kept, options));
  if (!isCleanText(page, verdicts)) return guardProse(page, kept, verdicts);
  const spared = keepWhole(kept, left);
  const sure = score.map((value, index) => (kept[index] === 1 ? Math.max(value, CLEAN_SCORE) : value));
  return nameVerdicts(buildContext(page, lines, sure, kept, options)).map((verdict) =>
    asClean(verdict, score[verdict.block]!, spared.has(verdict.block)),
  );
}

/**
 * Says of what no rule names why it was left out: by an option of the policy, or by the model.
 *
 * @param reasonsOf what weighed most in the scores of some blocks: worked out for all of them together
 */
function explain(
  verdicts: readonly Verdict[],
  left: ReadonlyMap<number, string>,
  reasonsOf: (blocks: readonly number[]) => readonly string[],
): Verdict[] {
  const byModel = ({ rule, block }: Verdict): boolean => rule === 'neighbours' && !left.has(block);
  const reasons = reasonsOf(verdicts.filter(byModel).map(({ block }) => block)).values();
  return verdicts.map((verdict) => {
    if (verdict.rule !== 'neighbours') return verdict;
    const option = left.get(verdict.block);
    if (option !== undefined)
      return { ...verdict, rule: 'policy', evidence: `the policy leaves ${option} out` };
    return { ...verdict, evidence: modelEvidence(verdict.evidence, verdict.score, reasons.next().value!) };
  });
}

/** Keeps all but what the policy leaves out; gives the blocks that the model would have dropped. */
function keepWhole(kept: Uint8Array, left: ReadonlyMap<number, string>): Set<number> {
  const spared = new Set<number>();
  for (let index = 0; index < kept.length; index++) {
    if (kept[index] === 1 || left.has(index)) continue;
    kept[index] = 1;
    spared.add(index);
  }
  return spared;
}

/** In a text that is clean already only rules that overrule a sure model take anything out. */
const CLEAN_SCORE = 0.9;

/** A verdict on a block of a text that is clean already, with the model's own score. */
function asClean(verdict: Verdict, score: number, spared: boolean): Verdict {
  if (!spared || verdict.verdict !== 'kept') return { ...verdict, score };
  const evidence = `the text is clean already, so the model's doubt takes nothing out (${score.toFixed(2)})`;
  return { ...verdict, score, rule: 'guard', evidence };
}

/** Words from which a block that the model keeps counts as prose. */
const PROSE_WORDS = 15;

/** Rules may not empty a page that has prose: where they would, the prose that the model keeps stays. */
function guardProse(page: Page, kept: Uint8Array, verdicts: Verdict[]): Verdict[] {
  if (verdicts.some(({ verdict }) => verdict === 'kept')) return verdicts;
  return verdicts.map((verdict) =>
    kept[verdict.block] === 0 || page.blocks[verdict.block]!.words < PROSE_WORDS
      ? verdict
      : {
          ...verdict,
          verdict: 'kept',
          kind: null,
          field: null,
          rule: 'guard',
          evidence: `the rules would leave nothing of the page (${verdict.rule}: ${verdict.evidence})`,
        },
  );
}

/** No rule decided: the model's score and what weighed most in it stand behind the place that gave the kind its name. */
function modelEvidence(place: string, score: number, reasons: string): string {
  const percent = `the model gives it ${Math.round(score * 100)} %`;
  return `${place}; ${reasons === '' ? percent : `${percent}: ${reasons}`}`;
}
