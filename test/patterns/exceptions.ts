/** A pattern that no prover calls linear, and why it does no harm. */
export interface Exception {
  readonly file: string;
  /** How its source begins: enough to know it by. */
  readonly begins: string;
  readonly reason: string;
  /** Most characters that the code hands to it; null where the pattern itself bounds what it reads. */
  readonly longest: number | null;
  /** A string of `size` characters that costs it most. */
  readonly attack: (size: number) => string;
}

const CLASSIFY = 'lambda/cleaner/classify';

export const EXCEPTIONS: readonly Exception[] = [
  {
    file: `${CLASSIFY}/lines/credit.ts`,
    begins: '(?<![\\p{L}\\p{N}])\\p{Ll}',
    reason: 'the look-behind lets it start at the first letter of a word only, so every letter is read once',
    longest: 120,
    attack: (size) => 'a'.repeat(size),
  },
  {
    file: `${CLASSIFY}/rules/byline.ts`,
    begins: '^[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}',
    reason:
      'it starts at the beginning only, and all counts are bounded: it reads at most a hundred characters',
    longest: null,
    attack: (size) => `A${'aaaaaaaaa '.repeat(size / 10)}`,
  },
  {
    file: `${CLASSIFY}/rules/stamps.ts`,
    begins: '[-–|] ([^,]{2,40})',
    reason: 'it is given the last 90 characters of a line',
    longest: 90,
    attack: (size) => '- '.repeat(size / 2),
  },
];
