import type { KeptOf, Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { countKept, isKept } from './support.ts';

/** Words from which a line is a paragraph: shorter ones are notes and labels. */
const LEAST_WORDS = 8;
/** Share of linked words from which on a line of fewer words leads to another page. */
const LINKED_SHARE = 0.5;
const LINK_WORDS = 20;
/** Paragraphs of one parent from which on they are a text. */
const LEAST_SIBLINGS = 3;
/** Share of them that the model keeps, from which on the others stay as well, unless it is sure of one. */
const KEPT_SHARE = 0.5;
const LEAST_SCORE = 0.2;

const FERRIES = 'Ferries leave every half hour from the northern landing stage.';
const TEXT = {
  lines: [BODY, MORE, FERRIES, MORE],
  html: `<div><p>${BODY}</p><p>${MORE}</p><p>${FERRIES}</p><p>${MORE}</p></div>`,
  line: 2,
};

export const paragraphInBody: Rule = {
  id: 'paragraph-in-body',
  kind: null,
  force: 'keeps',
  summary: 'A paragraph among others of the same parent, of which the model keeps half or more.',
  judge(context, index) {
    const { page, score } = context;
    const { words, linkWords, node } = page.blocks[index]!;
    if (words < LEAST_WORDS || (words < LINK_WORDS && linkWords >= LINKED_SHARE * words)) return null;
    if (score[index]! < LEAST_SCORE || isKept(context, index)) return null;
    const siblings =
      page.tree.tag[node] === 'p' ? siblingsOf(context).get(page.tree.parent[node]!) : undefined;
    if (siblings === undefined || siblings.all < LEAST_SIBLINGS) return null;
    const { all, kept } = siblings;
    return kept >= KEPT_SHARE * all ? `stands among ${all} paragraphs, of which ${kept} are kept` : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ ...TEXT, kept: [0, 1, 3] }],
  spares: [{ ...TEXT, kept: [0] }],
};

/** Paragraphs by their parent, and those that the model keeps. */
function siblingsOf(context: RuleContext): ReadonlyMap<number, KeptOf> {
  const { tree } = context.page;
  context.memo.paragraphs ??= countKept(context, ({ node }) =>
    tree.tag[node] === 'p' ? tree.parent[node]! : -1,
  );
  return context.memo.paragraphs;
}
