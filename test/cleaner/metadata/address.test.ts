import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveUrl } from '../../../lambda/cleaner/assemble/metadata/address.ts';

const PIECES = [
  'ferry',
  'Ferry',
  'ü',
  '.',
  '..',
  '%2e',
  '%',
  '-',
  '--',
  'xn',
  '/',
  '//',
  '\\',
  '?',
  '&',
  '=',
  ':',
  '8',
  '@',
  '|',
  ' ',
];

test('every address comes out as URL writes it, without the fragment', () => {
  const rest = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
  const address = fc.tuple(
    fc.constantFrom('http', 'https', 'HTTPS'),
    fc.constantFrom(
      'courier.example',
      'Courier.example',
      'a-b.courier.example',
      'xn--ferry.example',
      '10.0.0.8',
    ),
    fc.constantFrom('', ':443', ':80', '/', '/ferry/', '/landing.html?id='),
    rest,
    fc.constantFrom('', '#', '#top'),
  );
  fc.assert(
    fc.property(address, ([scheme, host, path, end, fragment]) => {
      const text = `${scheme}://${host}${path}${end}`;
      expect(resolveUrl(text + fragment, null)).toBe(URL.canParse(text) ? new URL(text).href : null);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['landing', 'https://courier.example/ferry/', 'https://courier.example/ferry/landing'],
  ['/landing#times', 'https://courier.example/ferry/', 'https://courier.example/landing'],
  ['#times', 'https://courier.example/ferry', 'https://courier.example/ferry'],
  ['mailto:desk@courier.example', 'https://courier.example/', null],
  ['landing', null, null],
])('%s on %s is %s', (address, base, resolved) => {
  expect(resolveUrl(address, base)).toBe(resolved);
});
