import { describe, expect, test } from 'vitest';
import { BODY, MORE } from '../../../../lambda/cleaner/classify/rules/example-text.ts';
import { RULES } from '../../../../lambda/cleaner/classify/rules/index.ts';
import { contextOf } from '../example-page.ts';

/**
 * A page, a line each. The line that is judged begins with `>|`. Long lines count as kept by the model, short ones as
 * dropped; `+|` and `-|` say otherwise, and a number behind the sign is the probability: `>+.8| By Jo Lind`.
 */
type Lines = readonly string[];
type Case =
  | Lines
  | { readonly lines: Lines; readonly html?: string; readonly language?: string; readonly evidence?: string };

/** Pages by what they show. Each condition of a rule is met on one of `holds`, and alone fails on one of `spares`. */
interface Cases {
  readonly holds: Readonly<Record<string, Case>>;
  readonly spares: Readonly<Record<string, Case>>;
}

export const HEADLINE = 'Bridge over the Alma closed until June';
export { BODY, MORE };

/** Some lines that say nothing, which the model drops. */
export const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => `0:0${i % 10}`);

const MARKED = /^(?=[>+-])(>?)([+-]?)(\.\d+)?\| (.*)$/s;

export function describeRule(id: string, { holds, spares }: Cases): void {
  const rule = RULES.find((one) => one.id === id)!;
  const judge = (page: Case): string | null => {
    const { lines, ...more } = 'lines' in page ? page : { lines: page };
    const marked = lines.map((text) => MARKED.exec(text) ?? ['', '', '', undefined, text]);
    const kept = marked.map(([, , sign]) => (sign ? sign === '+' : null));
    const texts = marked.map(([, , , , text]) => text!);
    const scores = marked.map(([, , , score]) => (score === undefined ? undefined : Number(score)));
    const line = marked.findIndex(([, judged]) => judged === '>');
    return rule.judge(contextOf({ lines: texts, ...more }, { kept, scores }), line);
  };
  describe(`${id} holds for a line`, () => {
    test.each(Object.entries(holds))('%s', (_, page) => {
      const evidence = judge(page);
      expect(evidence).toMatch('evidence' in page ? page.evidence! : /\S/);
      // What rests on a cue quotes it.
      expect(evidence).not.toMatch(/^(?:begins with|holds) words of/);
    });
  });
  describe(`${id} spares a line`, () => {
    test.each(Object.entries(spares))('%s', (_, page) => {
      expect(judge(page)).toBeNull();
    });
  });
}
