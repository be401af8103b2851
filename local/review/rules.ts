import { RULES } from '../../lambda/cleaner/classify/rules/index.ts';

/** One sentence for each id that can stand in a verdict's `rule`, for the reasons of the review page. */
export function ruleSentences(): Record<string, string> {
  return {
    ...Object.fromEntries(RULES.map((rule) => [rule.id, rule.summary])),
    model: 'The learned model judged it by its text, place and neighbours.',
    neighbours: 'It has no sign of its own: what stands around it says what it is.',
    policy: 'The reader’s policy leaves this form of text out.',
    override: 'An exception for this site, from the folder of overrides, has the last word.',
    guard: 'A guard overruled the other judgements, so that a page with prose never comes out empty.',
  };
}
