import { LETTERS } from '../../letters.ts';
import type { Place } from '../cues/matcher.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { evidence, isKept, looks, says, wordsOf } from './support.ts';

const LONGEST = 40;

export const readMore: Rule = {
  id: 'read-more',
  kind: 'related',
  force: 'decides',
  field: 'related',
  topics: ['related', 'readmore'],
  summary: 'A link to another article with words such as "read more" before or behind its title.',
  judge(context, index) {
    const words = wordsOf(context, index);
    if (words < 3 || words > LONGEST || isLabel(context, index)) return null;
    const isRelated = says(context, index, 'related', 'start');
    if (!isRelated && !says(context, index, 'readmore', 'start') && !says(context, index, 'readmore', 'hold'))
      return null;
    const form = context.lines.form[index]!;
    const labelled = LABEL_END.test(form) && LABEL.test(form) && !isSentence(context, index);
    if (labelled && isRelated) return evidence(context, index, ['related'], 'start');
    const place = (['start', 'hold'] as const).find((at) => says(context, index, 'readmore', at));
    if (place === 'hold' && form.endsWith(':')) return null;
    if (place === 'hold' && OTHERS.some((topic) => says(context, index, topic, 'hold'))) return null;
    if (!place || (isKept(context, index) && !isLink(context, index, place, labelled))) return null;
    return evidence(context, index, ['readmore'], place);
  },
};

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'Read more: Ferries sell out as bridge stays shut', MORE], line: 1, kept: [0, 1, 2] },
    {
      lines: [BODY, 'Lire aussi : Les ferries affichent complet', MORE],
      language: 'fr',
      line: 1,
      kept: [0, 1, 2],
    },
  ],
  spares: [
    { lines: [BODY, 'Lesen Sie auch', 'Fähren sind ausgebucht', MORE], language: 'de', line: 1 },
    {
      lines: [BODY, 'Watch towers along the river were built in the war.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
    { lines: [BODY, 'Watch out for: the ramps are steep at low tide.', MORE], line: 1, kept: [0, 1, 2] },
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
};

/** "Click here" stands in other prompts as well: those topics say more. */
const OTHERS = ['bio', 'contact', 'legal', 'player', 'promo', 'subscribe'] as const;

/** The words alone, without a title: they head what follows, or are of another matter ("Go to content"). */
const isLabel = (context: RuleContext, index: number): boolean => context.lines.line[index] !== 0;

/** Words of a label behind the cue: "Related videos:". */
const BEHIND_CUE = 1;

/** "Watch out for: ...", "Related to each other: ..." among the text: the label goes on with what the text says. */
function isSentence(context: RuleContext, index: number): boolean {
  if (!isKept(context, index) || context.page.blocks[index]!.linkWords > 0) return false;
  const form = context.lines.form[index]!;
  const cue = (['related', 'readmore'] as const)
    .map((topic) => context.lines.cues.findCue(form, topic, 'start'))
    .find((found) => found !== null);
  if (cue === undefined) return false;
  const behind = form.slice(cue.length, form.search(LABEL_END)).trim();
  return behind !== '' && behind.split(' ').length > BEHIND_CUE;
}

/** Many of the cues also begin sentences and headings of articles: kept lines need a sign that they are links. */
function isLink(context: RuleContext, index: number, place: Place, labelled: boolean): boolean {
  const { words, linkWords, form } = context.page.blocks[index]!;
  const score = context.score[index]!;
  if (score > 0.97) return false;
  const linked = linkWords > 0.4 * words;
  if (place === 'hold') return words <= 14 || (linked && words <= 25);
  if (labelled) return true;
  return (
    form === 'paragraph' && (linked || (words <= 16 && score <= 0.9 && !looks(context, index, 'sentence')))
  );
}

/** Cheap look before the pattern of a label. */
const LABEL_END = /[:：|»›>→]/;
/** A label, a colon, and a title behind it. */
const LABEL = new RegExp(
  String.raw`^[^${LETTERS}]{0,4}[${LETTERS}' ]{3,40}\s?[:：|»›>→]\s?(?:[^\s]+\s\S|[\u3040-\u9fff\uac00-\ud7af]{4})`,
  'u',
);
