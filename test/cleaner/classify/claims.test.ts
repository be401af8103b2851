import { expect, test } from 'vitest';
import { nameVerdicts } from '../../../lambda/cleaner/classify/name.ts';
import { contextOf } from '../rules/example-page.ts';

const PROSE =
  'The council of Brackwater voted on Tuesday to keep the old ferry landing open through the winter, after residents of the three island hamlets had asked for it.';
const LINE = 'The opponents had asked for money for the school.';

/** What becomes of a line that the model keeps with doubt, under the prompt of a newsletter. */
function verdictOver(below: string, isKept: boolean) {
  const lines = [PROSE, PROSE, 'Sign up for our newsletter', LINE, below];
  const kept = [true, true, false, true, isKept];
  return nameVerdicts(contextOf({ lines }, { kept, scores: [0.95, 0.95, 0.2, 0.7, 0.7] }))[3]!.verdict;
}

test('a line between the prompts of a form is of the form', () => {
  expect(verdictOver('Enter your email', false)).toBe('dropped');
  expect(verdictOver('Subscribe', true)).toBe('dropped');
});

test('a paragraph below that begins with words of prompts is no prompt', () => {
  const below = 'Never miss the last ferry, the islanders say, for the next one leaves only in the morning.';
  expect(verdictOver(below, false)).toBe('dropped');
  expect(verdictOver(below, true)).toBe('kept');
});

test('a title under the heading of a list is of the list, but not one with a number', () => {
  const verdictOf = (title: string) => {
    const lines = [PROSE, PROSE, 'More on the ferry:', title, PROSE];
    const kept = [true, true, false, true, true];
    return nameVerdicts(contextOf({ lines }, { kept, scores: [0.95, 0.95, 0.2, 0.6, 0.7] }))[3]!.verdict;
  };
  expect(verdictOf('The Island Hamlets and Their Boats')).toBe('lifted');
  expect(verdictOf('7. The Island Hamlets and Their Boats')).toBe('kept');
});
