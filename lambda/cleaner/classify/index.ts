import { DEFAULT_POLICY } from '../limits.ts';
import type { CleanOptions, Page, Verdict } from '../types.ts';
import { buildContext } from './context.ts';
import { htmlFeatures } from './features/html.ts';
import { textFeatures } from './features/text.ts';
import { explainScores } from './model/explain.ts';
import { predict } from './model/forest.ts';
import { nameVerdicts } from './name.ts';
import { applyPolicy } from './policy.ts';
import { trimArticle } from './policy-html.ts';
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
  const score = predict(model.forest, columns);
  const kept = select(page, score);
  if (page.input === 'html') trimArticle(page, columns, score, kept);
  const left = applyPolicy(page, kept, { ...DEFAULT_POLICY, ...options.policy });
  const verdicts = guardProse(page, kept, nameVerdicts(buildContext(page, score, kept, options)));
  // What no rule explains was left out by an option, or by the model: its reasons are worked out together.
  const judged: number[] = [];
  for (const { block, rule } of verdicts) {
    const option = left.get(block);
    if (rule !== 'neighbours') continue;
    if (option === undefined) judged.push(block);
    else
      verdicts[block] = {
        ...verdicts[block]!,
        rule: 'policy',
        evidence: `the policy leaves ${option} out`,
      };
  }
  for (const [at, reasons] of explainScores(set, model.forest, columns, judged).entries()) {
    const verdict = verdicts[judged[at]!]!;
    const evidence = modelEvidence(verdict.evidence, verdict.score, reasons);
    verdicts[verdict.block] = { ...verdict, evidence };
  }
  return verdicts;
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
