import { onceFor } from '../../once-for.ts';
import type { Page } from '../../types.ts';
import { Cues } from '../cues/matcher.ts';
import { cueForm } from '../cues/words.ts';
import { copiesOf } from '../features/text/copies.ts';
import { captionNodes } from './captions.ts';
import { languagesOf } from './languages.ts';
import { shapeOf } from './shape.ts';

/** What the rules read of each line besides its text; index = block. */
export interface LineFacts {
  /** The cues of the page's languages. */
  readonly cues: Cues;
  /** Lower case, straight apostrophes: the form that cues and comparisons use. Long blocks are cut. */
  readonly form: readonly string[];
  /** Bit masks of topics, see `LineTopics`. */
  readonly line: Int32Array;
  readonly start: Int32Array;
  readonly hold: Int32Array;
  /** Bit mask, see `SHAPE`. */
  readonly shape: Uint8Array;
  /** HTML: 2 for blocks in a <figcaption>, 1 for those under a class that is named for captions. */
  readonly caption: Uint8Array;
}

/** Chrome shows itself in its first words; nothing beyond them is read for cues. */
const LONGEST = 600;

/** Words of a line that may be several buttons run together. */
const MOST_PIECED = 10;

/**
 * Reads every line of a page once, for the cues of the languages that the page may be in; lines that stand on it again are
 * taken over. Linear in the text. Features and rules both read it.
 */
export const linesOf = onceFor((page: Page): LineFacts => {
  const declared = /^[a-z]{2,3}/i.exec(page.head.lang ?? page.headers.language ?? '')?.[0]?.toLowerCase();
  const { blocks } = page;
  const marked = captionNodes(page);
  const caption = new Uint8Array(blocks.length);
  const cues = new Cues(languagesOf(page, declared ?? null));
  const form: string[] = [];
  const line = new Int32Array(blocks.length);
  const start = new Int32Array(blocks.length);
  const hold = new Int32Array(blocks.length);
  const shape = new Uint8Array(blocks.length);
  const { first: firsts } = copiesOf(blocks);
  for (const { index, text, words, inlineNode } of blocks) {
    if (inlineNode >= 0) caption[index] = marked[inlineNode]!;
    const first = firsts[index]!;
    if (first !== index) {
      form.push(form[first]!);
      line[index] = line[first]!;
      start[index] = start[first]!;
      hold[index] = hold[first]!;
      shape[index] = shape[first]!;
      continue;
    }
    const read = cueForm(text.length > LONGEST ? text.slice(0, LONGEST) : text);
    form.push(read);
    const topics = cues.topicsOf(read);
    line[index] = topics.line !== 0 || words > MOST_PIECED ? topics.line : cues.topicsOfPieces(text, read);
    start[index] = topics.start;
    hold[index] = topics.hold;
    shape[index] = shapeOf(text, read, words, cues);
  }
  return { cues, form, line, start, hold, shape, caption };
});
