import type { Form } from '../../types.ts';
import { signaturesOf } from '../features/html/structure.ts';
import type { KeptOf, Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { countKept, isKept } from './support.ts';

/** Words from which a line is a paragraph: shorter ones are notes and labels. */
const LEAST_WORDS = 8;
/** Share of linked words from which on a line of fewer words leads to another page. */
const LINKED_SHARE = 0.5;
const LINK_WORDS = 20;
/** Paragraphs of one parent, or of one build, from which on they are a text. */
const LEAST_TOGETHER = 3;
/** Share of them that the model keeps, from which on the others stay as well, unless it is sure of one. */
const KEPT_SHARE = 0.5;
const LEAST_SCORE = 0.2;
/** Entries of lists, headings and cells of one build are of boxes as often as of the text. */
const FORMS: ReadonlySet<Form> = new Set(['paragraph', 'quote']);

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
  summary:
    'A paragraph among others of the same parent, or in elements that are built as theirs, of which the model keeps half or more.',
  judge(context, index) {
    const { words, linkWords } = context.page.blocks[index]!;
    if (words < LEAST_WORDS || (words < LINK_WORDS && linkWords >= LINKED_SHARE * words)) return null;
    if (context.page.input !== 'html' || context.score[index]! < LEAST_SCORE || isKept(context, index))
      return null;
    return (
      among(siblingsOf(context, index), 'of one parent') ?? among(alikeOf(context, index), 'of one build')
    );
  },
};

export const examples: RuleExamples = {
  matches: [{ ...TEXT, kept: [0, 1, 3] }],
  spares: [{ ...TEXT, kept: [0] }],
};

/** The evidence where the model keeps enough of those that stand together. */
function among(together: KeptOf | undefined, how: string): string | null {
  if (together === undefined || together.all < LEAST_TOGETHER) return null;
  const { all, kept } = together;
  return kept >= KEPT_SHARE * all ? `stands among ${all} paragraphs ${how}, of which ${kept} are kept` : null;
}

function siblingsOf(context: RuleContext, index: number): KeptOf | undefined {
  const { tree, blocks } = context.page;
  const parentOf = (node: number): number => (tree.tag[node] === 'p' ? tree.parent[node]! : -1);
  context.memo.paragraphs ??= countKept(context, ({ node }) => parentOf(node));
  return context.memo.paragraphs.get(parentOf(blocks[index]!.node));
}

function alikeOf(context: RuleContext, index: number): KeptOf | undefined {
  const { page, memo } = context;
  if (!FORMS.has(page.blocks[index]!.form)) return undefined;
  const { signature } = signaturesOf(page);
  memo.alike ??= countKept(context, (block) => signature[block.index]!);
  return memo.alike.get(signature[index]!);
}
