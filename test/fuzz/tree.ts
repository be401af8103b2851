import fc from 'fast-check';

type Node =
  | string
  | { readonly tag: string; readonly attributes: string; readonly children: readonly Node[] };

const TAGS =
  `p div span a b em i code li ul ol table tr td th thead section article aside nav footer header h1 h2 h4 blockquote pre
 figure figcaption details summary button label form main x-card center font time sup q dl dt dd address`.split(
    /\s+/,
  );
const ATTRIBUTES = [
  '',
  '',
  ' class="article-body"',
  ' class="sidebar related" id=x',
  ' href="/a?b=c&amp;d"',
  ' style="display:none"',
  ' hidden',
  ' itemprop="articleBody" role=main',
  " title='a > b'",
];
const WORDS = 'the harbour said that 12 of its ferries, Monday. Read more about by © 2024 photo!'.split(' ');

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
    fc.record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.constantFrom(...ATTRIBUTES),
      children: fc.array(tie('node'), { maxLength: 6 }),
    }),
  ),
}));

/** A well-formed page, and a word for each of its texts that stands nowhere else: none may get lost. */
export interface MarkedPage {
  readonly html: string;
  readonly marks: readonly string[];
}

export const markedPages: fc.Arbitrary<MarkedPage> = fc
  .array(node, { minLength: 1, maxLength: 8 })
  .map((nodes) => {
    const marks: string[] = [];
    const write = (one: Node): string => {
      if (typeof one === 'string') {
        marks.push(`mark${marks.length}x`);
        return ` ${one} ${marks.at(-1)} `;
      }
      return `<${one.tag}${one.attributes}>${one.children.map(write).join('')}</${one.tag}>`;
    };
    const body = nodes.map(write).join('');
    return { html: `<html><body>${body}</body></html>`, marks };
  });
