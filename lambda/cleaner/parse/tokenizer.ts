import { Tokenizer } from 'htmlparser2';

/** Where the tokenizer is: the library keeps it to itself. */
interface Place {
  /** What is being read, and the offset of its first character. */
  readonly buffer: string;
  readonly offset: number;
  index: number;
}

/**
 * htmlparser2's tokenizer, which finds the next tag, quote or end of a script by the engine's search in place of a loop
 * over the characters: a third of the time that reading a page takes. All else is the library's.
 */
export class SearchingTokenizer extends Tokenizer {}

Object.defineProperty(SearchingTokenizer.prototype, 'fastForwardTo', {
  /** @returns whether the character was found; the index is at it, or at the last one of what is being read */
  value(this: Place, code: number): boolean {
    const { buffer, offset } = this;
    const found = buffer.indexOf(String.fromCharCode(code), this.index + 1 - offset);
    this.index = offset + (found < 0 ? buffer.length - 1 : found);
    return found >= 0;
  },
});
