import { describe, expect, it } from 'vitest';
import { countLeaks } from '../../bench/leaks.ts';
import { page } from './invented.ts';

const GOLD =
  'The ferry to Lund island sails again after nine weeks of repairs.\nIslanders greeted it with brass and cake.';
const corpus = {
  name: 'reeds',
  folder: '/reeds/dev',
  pages: [
    page('a', { text: GOLD, title: 'Ferry sails again' }),
    page('b', { text: GOLD }),
    page('c', { text: '' }),
  ],
};

describe('leaks', () => {
  it('name the chrome that is left in, and find the paragraph that is lost', () => {
    const { leaks, findings } = countLeaks(corpus, [
      {
        id: 'a',
        text: 'Ferry sails again\nThe ferry to Lund island sails again after nine weeks of repairs.\nSign up for our island letter\nThe harbour master of Lund keeps bees behind his office.',
      },
      { id: 'b', text: GOLD },
    ]);
    expect(findings).toEqual([
      { id: 'a', kind: 'subscribe', line: 'Sign up for our island letter' },
      { id: 'a', kind: 'other long', line: 'The harbour master of Lund keeps bees behind his office.' },
      { id: 'a', kind: 'lost', line: 'Islanders greeted it with brass and cake.' },
    ]);
    expect(leaks).toMatchObject({
      pages: 2,
      leaked_lines: 2,
      named_lines: 1,
      leak_pages: 1,
      lost_paragraphs: 1,
      lost_pages: 1,
    });
    expect(leaks.kinds.subscribe).toEqual([1, 1]);
  });

  it('pass over short lines that the gold holds, and see those that it does not', () => {
    const { findings } = countLeaks({ ...corpus, pages: [corpus.pages[1]!] }, [
      { id: 'b', text: `${GOLD}\nLund island\nLund pier` },
    ]);
    expect(findings).toEqual([{ id: 'b', kind: 'other short', line: 'Lund pier' }]);
  });

  it('pass over a line of which a third stands in the gold, and see one of which less does', () => {
    const half = 'The ferry to Lund island sails';
    const { findings } = countLeaks({ ...corpus, pages: [corpus.pages[1]!] }, [
      {
        id: 'b',
        text: `${GOLD}\n${half} on a loan\n${half} on a loan that nobody ever thought would come to be`,
      },
    ]);
    expect(findings.map(({ line }) => line.length)).toEqual([
      `${half} on a loan that nobody ever thought would come to be`.length,
    ]);
  });

  it('take word boundaries in any script', () => {
    const { findings } = countLeaks({ ...corpus, pages: [corpus.pages[1]!] }, [
      { id: 'b', text: `${GOLD}\nкcomments кto кthe кmayor\nall comments to the mayor` },
    ]);
    expect(findings.map(({ kind }) => kind)).toEqual(['other short', 'comments']);
  });
});
