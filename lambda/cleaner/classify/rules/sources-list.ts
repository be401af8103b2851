import type { Rule, RuleContext } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isBefore, looks, says, wordsOf } from './support.ts';

/** Entries up to which a list is looked back through for its heading. */
const MOST_ENTRIES = 40;
const CHROME = [
  'related',
  'share',
  'subscribe',
  'login',
  'comments',
  'advert',
  'widget',
  'promo',
  'bio',
  'legal',
  'tags',
  'navigation',
] as const;

export const sourcesList: Rule = {
  id: 'sources-list',
  kind: null,
  force: 'keeps',
  summary: "The article's sources or references: a heading behind the text, and the entries under it.",
  judge(context, index) {
    if (isBefore(context, index)) return null;
    for (let i = index; i >= 0 && i > index - MOST_ENTRIES; i--) {
      if (isHeading(context, i))
        return i === index ? 'heads the sources' : 'an entry under the heading of the sources';
      if (!isEntry(context, i)) return null;
    }
    return null;
  },
  examples: {
    matches: [
      { lines: [BODY, MORE, 'References', 'Alma Water Board: Survey of the northern piers, 2019'], line: 2 },
      { lines: [BODY, MORE, 'References', 'Alma Water Board: Survey of the northern piers, 2019'], line: 3 },
    ],
    spares: [
      {
        lines: [BODY, MORE, 'References', 'Share', 'Alma Water Board: Survey of the northern piers'],
        line: 4,
      },
    ],
  },
};

/** Alone on its line, with at least one line under it that names something. */
function isHeading(context: RuleContext, index: number): boolean {
  return (
    says(context, index, 'sources', 'line') &&
    wordsOf(context, index) <= 4 &&
    wordsOf(context, index + 1) >= 2 &&
    isEntry(context, index + 1)
  );
}

function isEntry(context: RuleContext, index: number): boolean {
  return !looks(context, index, 'date') && !CHROME.some((topic) => says(context, index, topic, 'line'));
}
