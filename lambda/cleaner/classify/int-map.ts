import { eachHash } from './cues/words.ts';

/** Numbers to numbers by open addressing: several times the speed of `Map` on the word hashes of a page. */
export class IntMap {
  private readonly mask: number;
  private readonly keys: Int32Array;
  /** Value + 1; 0 marks a free slot. */
  private readonly values: Int32Array;

  /** @param most keys that will be set, at most */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, most * 2)));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  has(key: number): boolean {
    return this.get(key) >= 0;
  }

  /** The value of a key, -1 when it has none. */
  get(key: number): number {
    return this.values[this.slot(key)]! - 1;
  }

  /** @param value 0 to 2^31 - 2 */
  set(key: number, value: number): void {
    const slot = this.slot(key);
    this.keys[slot] = key;
    this.values[slot] = value + 1;
  }

  /** Adds one to the value of a key: the first time it becomes 0. Gives the place that the value is kept at. */
  count(key: number): number {
    const slot = this.slot(key);
    this.keys[slot] = key;
    this.values[slot]!++;
    return slot;
  }

  /** The value kept at a place. */
  at(slot: number): number {
    return this.values[slot]! - 1;
  }

  private slot(key: number): number {
    const { keys, values, mask } = this;
    let slot = (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7) & mask;
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}

/**
 * Numbers of the lists that words are in, read by the words' hashes (`hashOf`): no word is cut out to be looked up.
 *
 * @param lists words apart by blanks
 */
export function listsByHash(lists: readonly string[]): (hash: number) => readonly number[] {
  const places = new IntMap(lists.reduce((most, words) => most + words.length, 0) >> 2);
  const found: number[][] = [];
  for (const [number, words] of lists.entries()) {
    eachHash(words, (hash) => {
      const place = places.get(hash);
      if (place < 0) places.set(hash, found.push([number]) - 1);
      else if (!found[place]!.includes(number)) found[place]!.push(number);
    });
  }
  return (hash) => found[places.get(hash)] ?? NONE;
}

const NONE: readonly number[] = [];
