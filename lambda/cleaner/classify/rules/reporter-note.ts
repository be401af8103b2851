import { namesSource } from '../text-source.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { evidence, isBehind, isKept, looks, placeOf, wordsOf } from './support.ts';

export const reporterNote: Rule = {
  id: 'reporter-note',
  kind: 'reporter-note',
  force: 'decides',
  field: 'notes',
  summary: 'Who reported, edited, translated or first published the article.',
  judge(context, index) {
    const words = wordsOf(context, index);
    if (words > 70 || index < context.title) return null;
    const kept = isKept(context, index);
    const place = placeOf(context, index, 'note');
    if (!place) {
      const ends = index >= context.bodyLast - 1 && index > context.bodyFirst;
      return ends && namesSource(context, index) ? 'names the source of the text behind it' : null;
    }
    if (!kept) return evidence(context, index, ['note'], place);
    const { bodyLast } = context;
    // "The post HEADLINE appeared first on SITE": what blogs add to each entry of their feeds.
    if (index >= bodyLast && holdsHeadline(context, index)) return evidence(context, index, ['note'], place);
    if (place === 'line')
      return words <= 6 && looks(context, index, 'letters')
        ? evidence(context, index, ['note'], place)
        : null;
    if (index < bodyLast - 1 || context.score[index]! > (place === 'hold' ? 0.985 : 0.9)) return null;
    return isBehind(context, index) || place === 'start' ? evidence(context, index, ['note'], place) : null;
  },
};

/** Words from which a headline does not stand in another sentence by chance. */
const HEADLINE_WORDS = 3;

const holdsHeadline = ({ title, lines: { form }, page: { blocks } }: RuleContext, index: number): boolean =>
  title >= 0 && blocks[title]!.words >= HEADLINE_WORDS && form[index]!.includes(form[title]!);

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, MORE, 'Reporting by Jo Lind; Editing by Ana Fell'], line: 2, kept: [0, 1, 2] },
    { lines: [BODY, MORE, 'This article was originally published on Alma Weekly.'], line: 2 },
    { lines: [BODY, '(avec AFP)', MORE], language: 'fr', line: 1, kept: [0, 1, 2] },
    { lines: [BODY, MORE, 'Źródło: PAP'], language: 'pl', line: 2, kept: [0, 1, 2] },
  ],
  spares: [
    {
      lines: [BODY, 'Agencies of three countries share the cost of the survey.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
