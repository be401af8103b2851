import { isWide } from '../cues/words.ts';
import type { Rule, RuleContext, RuleExamples, Thread } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { bitsOf, isBefore, isKept, looks, says, wordsOf } from './support.ts';

/** Comments from which on they are a thread. */
const LEAST_COMMENTS = 2;
/** Words of the article that stand above its comments: a forum's first post has its stamp above it. */
const LEAST_ARTICLE = 100;
/** Words of a stamp, of a line such as "Jane Doe says", of a name alone. */
const STAMP_WORDS = 8;
const SAYS_WORDS = 6;
const NAME_WORDS = 4;
/** Lines from a name to its stamp: an avatar's label stands between. */
const NAME_REACH = 2;
/** Words of the last comment: behind more of them another text begins. */
const LONGEST_COMMENT = 200;
const SAYS = bitsOf(['says']);
/** A day and a time of day, which a name may be glued to: "JaneMay 3, 2024 at 10:15 AM". */
const TIME = /\d{4}[^\d\n]{0,8}\d{1,2}[:.h]\d\d/;

export const commentThread: Rule = {
  id: 'comment-thread',
  kind: 'comments',
  force: 'decides',
  summary:
    'Readers’ comments below flattened text: two stamps or more, each with "Jane Doe says" above it or "Reply" below.',
  judge(context, index) {
    const thread = threadOf(context);
    if (thread === null || index < thread.first) return null;
    // Behind the last stamp stand forms and the foot of the page, which other rules name.
    if (index > thread.last && !isKept(context, index)) return null;
    return `among ${thread.comments} comments below the article`;
  },
};

const ARTICLE = [`${BODY} ${MORE}`, `${MORE} ${BODY}`, BODY];
const COMMENT = 'I have crossed that bridge twice a day for eleven years and the ferry is no help to anyone.';
const SECOND = 'Has somebody asked the people on the northern bank what they think of all this?';

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        ...ARTICLE,
        '2 Replies to the bridge',
        'Maud Tiller says:',
        'May 3, 2024 at 10:15 am',
        COMMENT,
        'Ivo Brandt says:',
        'May 4, 2024 at 8:02 pm',
        SECOND,
      ],
      line: 6,
    },
    {
      lines: [
        ...ARTICLE,
        'Maud Tiller',
        '3 days ago',
        COMMENT,
        'Reply',
        'Ivo Brandt',
        '2 days ago',
        SECOND,
        'Reply',
      ],
      line: 5,
    },
  ],
  spares: [
    // A forum: the first post has its stamp too.
    {
      lines: ['Maud Tiller', '3 days ago', ...ARTICLE, 'Reply', 'Ivo Brandt', '2 days ago', SECOND, 'Reply'],
      line: 8,
      kept: [2, 3, 4, 8],
    },
    // A live blog: nobody answers its entries.
    {
      lines: [...ARTICLE, 'May 3, 2024 10:15', COMMENT, 'May 3, 2024 9:48', SECOND],
      line: 4,
      kept: [0, 1, 2, 4, 6],
    },
  ],
};

function threadOf(context: RuleContext): Thread | null {
  const { memo, page } = context;
  if (memo.thread === undefined) memo.thread = page.input === 'text' ? findThread(context) : null;
  return memo.thread;
}

/** The comments that tell themselves: a stamp with a name that speaks above it, or with a button to answer below. */
function findThread(context: RuleContext): Thread | null {
  const { blocks } = context.page;
  const starts: number[] = [];
  let stamp = -1;
  let last = -1;
  for (const { index, words } of blocks) {
    if (words > STAMP_WORDS || isBefore(context, index)) continue;
    if (isStamp(context, index)) {
      stamp = index;
      const speaker = speakerAbove(context, index);
      if (speaker < 0) continue;
      starts.push(speaker);
      last = index;
    } else if (stamp >= 0 && says(context, index, 'reply', 'line')) {
      // With a speaker above it, it is counted already.
      if (stamp > last) starts.push(nameAbove(context, stamp));
      last = index;
      stamp = -1;
    }
  }
  const first = starts[0];
  if (first === undefined || starts.length < LEAST_COMMENTS) return null;
  if (keptWords(context, 0, first) < LEAST_ARTICLE) return null;
  if (keptWords(context, last + 1, blocks.length) > LONGEST_COMMENT) return null;
  return { first, last, comments: starts.length };
}

const isStamp = (context: RuleContext, index: number): boolean =>
  looks(context, index, 'date') || TIME.test(context.page.blocks[index]!.text);

/** The line above a stamp that is a name with "says" behind it, or under it, or -1. */
function speakerAbove(context: RuleContext, stamp: number): number {
  for (let index = stamp - 1; index >= Math.max(0, stamp - NAME_REACH); index--) {
    if (wordsOf(context, index) <= SAYS_WORDS && endsInSays(context, index)) return index;
    if (index > 0 && (context.lines.line[index]! & SAYS) !== 0) return nameAbove(context, index);
  }
  return -1;
}

/** Whether the last words of a line, behind others, are "says" or the like. */
function endsInSays({ lines }: RuleContext, index: number): boolean {
  const line = lines.form[index]!;
  for (let at = 1; at < line.length; at++) {
    if (line[at - 1] !== ' ' && !isWide(line.charCodeAt(at))) continue;
    if ((lines.cues.topicsOf(line.slice(at)).line & SAYS) !== 0) return true;
  }
  return false;
}

/** The line of a name above one of its comment, else that line. */
const nameAbove = (context: RuleContext, index: number): number =>
  wordsOf(context, index - 1) <= NAME_WORDS && !looks(context, index - 1, 'sentence') ? index - 1 : index;

function keptWords(context: RuleContext, from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) if (isKept(context, index)) words += wordsOf(context, index);
  return words;
}
