/** The place of the lowest bit of a mask that is not 0. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** How many bits of a mask are set. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
