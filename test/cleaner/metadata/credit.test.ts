import { describe, expect, test } from 'vitest';
import { readCredit } from '../../../lambda/cleaner/assemble/lifts/credit.ts';
import { Cues } from '../../../lambda/cleaner/classify/cues/matcher.ts';
import { clean } from '../../../lambda/cleaner/index.ts';

describe('a credit', () => {
  test.each([
    ['Photo: Jane Doe / Reuters', 'Jane Doe', 'Reuters'],
    ['© AP Photo/Jo Lind', 'Jo Lind', 'AP Photo'],
    ['(Photo by Jo Lind/AFP via Getty Images)', 'Jo Lind', 'AFP, Getty Images'],
    ['Foto: Max Muster/dpa', 'Max Muster', 'dpa'],
    ['Image: Jo Lind and Ana Fell', 'Jo Lind, Ana Fell', null],
    ['Getty Images', null, 'Getty Images'],
    ['Jo Lind for The Alma Courier', 'Jo Lind', null],
    ['Photo courtesy of the lighthouse museum', null, null],
  ])('%s', (credit, creator, agency) => {
    expect(readCredit(credit, new Cues(['en', 'de']))).toEqual({ credit, creator, agency });
  });

  test('none names nobody', () => {
    expect(readCredit(null, new Cues(['en']))).toEqual({ credit: null, creator: null, agency: null });
  });

  test('before a caption with another is of another picture', () => {
    const lines = [
      'Jo Lind / Pool via Reuters',
      'Commuters wait for the ferry. (Photo by Jo Lind)',
      'Bridge over the Alma closed until June',
    ];
    const { images } = clean(lines.join('\n'), { input: 'text' });
    expect(images.map(({ caption, credit }) => [caption, credit])).toEqual([
      [null, 'Jo Lind / Pool via Reuters'],
      ['Commuters wait for the ferry.', 'Photo by Jo Lind'],
    ]);
  });
});
