/** How often each text stands among all of them, and among those before it. */
export interface Copies {
  readonly all: Uint16Array;
  readonly before: Uint16Array;
}

export function countCopies(texts: readonly string[]): Copies {
  const firsts = new Map<string, number>();
  const first = new Int32Array(texts.length);
  const counts = new Int32Array(texts.length);
  const before = new Uint16Array(texts.length);
  for (let i = 0; i < texts.length; i++) {
    const known = firsts.get(texts[i]!);
    if (known === undefined) firsts.set(texts[i]!, i);
    first[i] = known ?? i;
    before[i] = counts[first[i]!]!++;
  }
  const all = new Uint16Array(texts.length);
  for (let i = 0; i < texts.length; i++) all[i] = counts[first[i]!]!;
  return { all, before };
}
