import type { Kind } from '../types.ts';
import { isTitleLike, looks, says, wordsOf } from './rules/support.ts';
import type { RuleContext } from './types.ts';

/** Kinds of zones that may claim lines which the model keeps. */
const CLAIMING: ReadonlySet<Kind> = new Set(['related', 'comments', 'subscribe']);
/** A title or name under the heading of a list is of the list unless the model is this sure. */
const TITLE_SCORE = 0.75;
const TITLE_WORDS = 22;
const NUMBERED = /^\d{1,3}[.)]\s/;
const PROSE_WORDS = 12;
/** Behind the end of the article nothing is this sure, and little is kept at all. */
const TAIL_SCORE = 0.9;
const TAIL_SHARE = 0.15;

/** Lines of a form for a newsletter. */
const FORM_SCORE = 0.85;
const FORM_WORDS = 30;
const PLACES = ['line', 'start', 'hold'] as const;
const PLACES_OF_KEPT = ['line', 'hold'] as const;

/** Says which kept blocks belong to the zone that a heading above them has opened: the model sees lines, not lists. */
export class Claims {
  /** Highest probability, and words, of the kept blocks from each block on. */
  private readonly best: Float32Array;
  private readonly words: Float32Array;

  constructor(private readonly context: RuleContext) {
    const { kept, score, page } = context;
    const count = page.blocks.length;
    this.best = new Float32Array(count + 1);
    this.words = new Float32Array(count + 1);
    for (let i = count - 1; i >= 0; i--) {
      const isKept = kept[i] === 1;
      this.best[i] = Math.max(this.best[i + 1]!, isKept ? score[i]! : 0);
      this.words[i] = this.words[i + 1]! + (isKept ? wordsOf(context, i) : 0);
    }
  }

  /** Why a kept block is of the zone that the line at `opener` opened; null when it is not. */
  reason(kind: Kind, opener: number, index: number): string | null {
    const { page, score } = this.context;
    // On HTML pages the model knows the lists by the tree.
    if (page.input === 'html' || !CLAIMING.has(kind)) return null;
    if (kind === 'subscribe') return this.isBetweenPrompts(index) ? 'stands in the form under' : null;
    if (this.headsList(opener) && this.isTail(opener)) return 'stands behind the end of the article, under';
    if (wordsOf(this.context, index) > TITLE_WORDS || score[index]! >= TITLE_SCORE) return null;
    if (looks(this.context, index, 'name')) return 'a name under';
    // Before a paragraph that the model is sure of, a title is the article's subheading, and so is one with a number.
    const isOther = isTitleLike(this.context, index) && !NUMBERED.test(page.blocks[index]!.text);
    return isOther && !this.isSureProse(index + 1) ? 'a title under' : null;
  }

  /** Messages and slogans of a form: its next prompt is not far. */
  private isBetweenPrompts(index: number): boolean {
    if (this.context.score[index]! >= FORM_SCORE || wordsOf(this.context, index) > FORM_WORDS) return false;
    return [1, 2, 3].some((distance) => this.isPrompt(index + distance));
  }

  /** A line of a form; paragraphs begin with words such as "Never miss" too. */
  private isPrompt(index: number): boolean {
    const places = this.context.kept[index] === 1 ? PLACES_OF_KEPT : PLACES;
    return places.some((place) => says(this.context, index, 'subscribe', place));
  }

  /** A heading such as "More on the topic": neither a link's label nor a button. */
  private headsList(opener: number): boolean {
    return (
      says(this.context, opener, 'related', 'line') &&
      !says(this.context, opener, 'readmore', 'start') &&
      !says(this.context, opener, 'widget', 'line')
    );
  }

  private isSureProse(index: number): boolean {
    const { kept, score } = this.context;
    return kept[index] === 1 && wordsOf(this.context, index) >= PROSE_WORDS && score[index]! > TAIL_SCORE;
  }

  private isTail(opener: number): boolean {
    return this.best[opener]! < TAIL_SCORE && this.words[opener]! <= TAIL_SHARE * this.words[0]!;
  }
}
