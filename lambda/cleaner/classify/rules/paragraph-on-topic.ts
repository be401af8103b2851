import type { Topic } from '../cues/types.ts';
import { lexicalOf } from '../features/lexical.ts';
import { contentWords } from '../features/text/content-words.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY } from './example-text.ts';
import { bitsOf, CHROME, isKept, looks, topicsOf, wordsOf } from './support.ts';

/** Words of a kept text up to which one box weighs in the model as the end of the article does in a longer one. */
const SHORT_TEXT = 250;
/** Words from which a line is a paragraph, and the score below which the model leaves no doubt. */
const LEAST_WORDS = 9;
const LEAST_SCORE = 0.12;
/** Lines between the box's last cue and the text above it, at most. */
const LONGEST_BOX = 4;
const OF_LISTS = bitsOf(['related', 'readmore']);
/** What stands between paragraphs; other chrome stands behind the article, with notices that speak of it. */
const BETWEEN: readonly Topic[] = ['advert', 'login', 'paywall', 'player', 'promo', 'subscribe'];
const OF_BOXES = bitsOf(BETWEEN) | OF_LISTS;

export const paragraphOnTopic: Rule = {
  id: 'paragraph-on-topic',
  kind: null,
  force: 'keeps',
  summary: 'A paragraph right behind a box in a short flattened text, with a word that the text has too.',
  judge(context, index) {
    if (context.page.input === 'html' || isKept(context, index)) return null;
    context.memo.onTopic ??= findOnTopic(context);
    return context.memo.onTopic.has(index)
      ? 'goes on behind a box with words of the short text above it'
      : null;
  },
};

const TITLE = 'The bridge stays closed';
const FERRIES = 'Ferries will cross the river every half hour while it is under repair.';
const PUMPKIN = 'Two brothers have grown the largest pumpkin of the county in their garden.';
const BOX = ['Newsletter', 'The stories that matter, every morning.'];

export const examples: RuleExamples = {
  matches: [
    { lines: [TITLE, BODY, ...BOX, FERRIES], line: 4, kept: [1] },
    { lines: [TITLE, BODY, 'Read more: Harbour to be dredged in the spring', FERRIES], line: 3, kept: [1] },
  ],
  spares: [
    { lines: [TITLE, BODY, ...BOX, PUMPKIN], line: 4, kept: [1] },
    { lines: [TITLE, BODY, 'Read more', 'Harbour to be dredged in the spring', FERRIES], line: 4, kept: [1] },
    { lines: [TITLE, BODY, FERRIES], line: 2, kept: [1] },
  ],
};

/** The paragraphs that go on with a short text. */
function findOnTopic(context: RuleContext): ReadonlySet<number> {
  const found = new Set<number>();
  const { blocks } = context.page;
  const text = blocks.filter(({ index }) => isKept(context, index));
  const words = text.reduce((sum, block) => sum + block.words, 0);
  if (text.length === 0 || words > SHORT_TEXT) return found;
  const { ids, offset, size } = contentWords(lexicalOf(blocks), blocks.length);
  const wordsIn = (index: number): Int32Array => ids.subarray(offset[index]!, offset[index + 1]!);
  const known = new Uint8Array(size);
  for (const { index } of text) for (const id of wordsIn(index)) known[id] = 1;
  if (context.title >= 0) for (const id of wordsIn(context.title)) known[id] = 1;
  for (let index = text[0]!.index + 1, before = index - 1; index < blocks.length; index++) {
    if (isKept(context, index)) before = index;
    else if (isParagraph(context, index) && isBehindBox(context, before, index)) {
      if (!wordsIn(index).some((id) => known[id] === 1)) continue;
      found.add(index);
      before = index;
    }
  }
  return found;
}

const isParagraph = (context: RuleContext, index: number): boolean =>
  context.page.blocks[index]!.form === 'paragraph' &&
  wordsOf(context, index) >= LEAST_WORDS &&
  context.score[index]! >= LEAST_SCORE &&
  looks(context, index, 'sentence') &&
  (topicsOf(context, index) & CHROME) === 0;

/**
 * Does a box end above that asks for something, or names one other article in its own line? Under the heading of a list
 * stand the teasers of others.
 */
function isBehindBox(context: RuleContext, before: number, index: number): boolean {
  const { line, start } = context.lines;
  for (let above = index - 1; above > before && above >= index - LONGEST_BOX; above--) {
    if (((line[above]! | start[above]!) & CHROME) === 0) continue;
    if (((line[above]! | start[above]!) & OF_BOXES) === 0) return false;
    const isClosed = above === index - 1 || (line[above]! & CHROME) !== 0;
    return isClosed && (line[above]! & OF_LISTS) === 0;
  }
  return false;
}
