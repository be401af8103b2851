import { expect, test } from 'vitest';
import { Cues } from '../../../lambda/cleaner/classify/cues/matcher.ts';
import { isAgencyOnly, isCredit, splitCredit } from '../../../lambda/cleaner/classify/lines/credit.ts';

const cues = new Cues(['en', 'de']);

test.each([
  'Getty Images',
  'AP',
  'Foto: dpa',
  '© AP Photo / Jo Lind',
  'Jo Lind / Pool via Reuters',
  'Image source, Getty Images',
  'Photo by Jo Lind on Unsplash',
  '(AP Photo/Jo Lind)',
])('%s is a credit and nothing else', (text) => {
  expect(isCredit(text, cues)).toBe(true);
});

test.each([
  'The photo was taken by a boy from the village.',
  '© 2026 Alma Courier',
  'Philadelphia, PA',
  'Graphic Design Basics',
  'Foto: Jo LindDie gesperrte Brücke am Morgen',
])('%s is none', (text) => {
  expect(isCredit(text, cues)).toBe(false);
});

test.each([
  ['The ferry at noon. (Photo by Jo Lind)', 'The ferry at noon.', '(Photo by Jo Lind)'],
  ['Die Fähre am Mittag. Foto: Jo Lind/dpa', 'Die Fähre am Mittag.', 'Foto: Jo Lind/dpa'],
  ['The ferry at noon, May 2019. JO LIND / AFP', 'The ferry at noon, May 2019.', 'JO LIND / AFP'],
  ['The ferry at noon (AP Photo/Jo Lind) AP Photo', 'The ferry at noon', '(AP Photo/Jo Lind) AP Photo'],
  ['The ferry at noon © picture alliance / Jo Lind', 'The ferry at noon', '© picture alliance / Jo Lind'],
  [
    '© AP Photo / Jo LindThis photo shows the ferry at noon.',
    'This photo shows the ferry at noon.',
    '© AP Photo / Jo Lind',
  ],
])('%s is parted', (text, caption, credit) => {
  expect(splitCredit(text, cues)).toEqual({ caption, credit });
});

test.each([
  'The ministry told Reuters.',
  'She bought 3,600 AI credits/year, no watermark',
  'It was 11:30 (CET).',
])('%s holds none', (text) => {
  expect(splitCredit(text, cues)).toBeNull();
});

test('an agency behind a paragraph proves no picture', () => {
  expect(isAgencyOnly('(AP)', cues)).toBe(true);
  expect(isAgencyOnly('(AP Photo/Jo Lind)', cues)).toBe(false);
});
