import type { RuleExamples } from '../types.ts';
import { RULES } from './index.ts';

/** What the file of each rule says that it holds for and spares, by the rule's id. For tests and docs: no bundle has it. */
export const EXAMPLES: ReadonlyMap<string, RuleExamples> = new Map(
  await Promise.all(
    RULES.map(async ({ id }): Promise<[string, RuleExamples]> => {
      // Vite cannot know the files beforehand, and would warn.
      const { examples } = await import(/* @vite-ignore */ `./${id}.ts`);
      return [id, examples];
    }),
  ),
);
