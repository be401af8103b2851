import { expect, it } from 'vitest';
import { isCapital, isSmall, LETTERS, NUMBERS } from '../../lambda/cleaner/letters.ts';

const letter = new RegExp(`[${LETTERS}]`, 'u');
const number = new RegExp(`[${NUMBERS}]`, 'u');
/** Blocks of signs and letterlike symbols, and what turns signs into pictures: ℃, 〪, U+FE0F. */
const SIGNS: readonly (readonly [number, number])[] = [
  [0x2000, 0x2bff],
  [0x2e00, 0x303f],
  [0xfe00, 0xfe2f],
  [0xe0000, 0xe0fff],
];
const characters: string[] = [];
for (let code = 0; code <= 0x3ffff; code++) {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (!isSurrogate && !SIGNS.some(([first, last]) => code >= first && code <= last))
    characters.push(String.fromCodePoint(code));
}
const named = (found: readonly string[]): string[] =>
  found.map((character) => `${character} ${character.codePointAt(0)!.toString(16)}`);

it('LETTERS holds every letter and mark', () => {
  const missing = characters.filter(
    (character) => /[\p{L}\p{M}]/u.test(character) && !letter.test(character),
  );
  expect(named(missing)).toEqual([]);
});

it.each([
  ['Latin', 0, 0x2c1],
  ['Cyrillic', 0x400, 0x481],
  ['Arabic', 0x600, 0x6dc],
  ['Devanagari', 0x900, 0x96f],
  ['Chinese', 0x4e00, 0x9fff],
  ['Hangul', 0xac00, 0xd7a3],
])('LETTERS holds no sign or number of %s', (_, first, last) => {
  const others = characters.filter((character) => {
    const code = character.codePointAt(0)!;
    return code >= first && code <= last && !/[\p{L}\p{M}]/u.test(character) && letter.test(character);
  });
  expect(named(others)).toEqual([]);
});

it('NUMBERS holds no letter', () => {
  expect(characters.filter((character) => number.test(character) && letter.test(character))).toEqual([]);
});

it('capitals and small letters are told apart as Unicode tells them', () => {
  const cased = characters.filter(
    (character) => /\p{Lu}|\p{Ll}/u.test(character) && isCapital(character) !== isSmall(character),
  );
  expect(cased.length).toBeGreaterThan(2_000);
  expect(named(cased.filter((character) => isCapital(character) !== /\p{Lu}/u.test(character)))).toEqual([]);
});
