import type { Rule, RuleExamples } from '../types.ts';
import { BODY } from './example-text.ts';

export const headline: Rule = {
  id: 'headline',
  kind: 'title',
  force: 'decides',
  field: 'title',
  summary: "The article's headline: it stands in the metadata, not in the text.",
  judge: (context, index) => (index === context.title ? 'the headline above the article' : null),
};

export const examples: RuleExamples = {
  matches: [{ lines: ['Bridge over the Alma closed until June', BODY], line: 0 }],
  spares: [{ lines: ['Bridge over the Alma closed until June', BODY], line: 1 }],
};
