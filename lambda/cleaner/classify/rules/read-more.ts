import type { Rule } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { evidence, isKept, looks, says, wordsOf } from './support.ts';

const LONGEST = 40;

export const readMore: Rule = {
  id: 'read-more',
  kind: 'related',
  force: 'decides',
  field: 'related',
  opens: 4,
  summary: 'A link to another article with words such as "read more" before, behind or instead of its title.',
  judge(context, index) {
    const words = wordsOf(context, index);
    if (words > LONGEST) return null;
    const place = (['line', 'start', 'hold'] as const).find((at) => says(context, index, 'readmore', at));
    if (!place) return null;
    if (isKept(context, index)) {
      const { score, page } = context;
      const linked = page.blocks[index]!.linkWords > 0.4 * words;
      if (place === 'line' ? score[index]! > 0.9 : score[index]! > 0.97) return null;
      // "Watch ..." and "Opinion: ..." also begin sentences and headings of the article itself.
      if (
        place === 'start' &&
        !linked &&
        !firm(context.lines.form[index]!, words, looks(context, index, 'sentence'))
      )
        return null;
      if (place === 'hold' && !linked && words > 25) return null;
    }
    return evidence(context, index, ['readmore'], place);
  },
  examples: {
    matches: [
      { lines: [BODY, 'Read more: Ferries sell out as bridge stays shut', MORE], line: 1, kept: [0, 1, 2] },
      { lines: [BODY, 'Lire aussi : Les ferries affichent complet', MORE], line: 1, kept: [0, 1, 2] },
      { lines: [BODY, 'Lesen Sie auch', 'Fähren sind ausgebucht', MORE], line: 1 },
    ],
    spares: [
      {
        lines: [BODY, 'Watch towers along the river were built in the war.', MORE],
        line: 1,
        kept: [0, 1, 2],
      },
      {
        lines: [
          BODY,
          'Read more books, the teacher told them in the last hour of school, and they laughed.',
          MORE,
        ],
        line: 1,
        kept: [0, 1, 2],
      },
    ],
  },
};

/** A colon behind the first words, or no sentence at all: a label before a title. */
const firm = (form: string, words: number, sentence: boolean): boolean =>
  /^[^\p{L}]{0,4}[\p{L}' ]{3,40}\s?[:：|»›>→]/u.test(form) || (!sentence && words <= 16);
