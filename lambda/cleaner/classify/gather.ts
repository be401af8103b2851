/** The values at some places, as those of the nodes that blocks stand in. A loop: a function for each value takes three times as long. */
export function gather(values: Float32Array | Int32Array, places: Int32Array): Float32Array {
  const gathered = new Float32Array(places.length);
  for (let i = 0; i < places.length; i++) gathered[i] = values[places[i]!]!;
  return gathered;
}

/** Part of a whole at some places; 0 of nothing. */
export function gatherRatios(
  part: Float32Array,
  whole: Float32Array | Int32Array,
  places: Int32Array,
): Float32Array {
  const gathered = new Float32Array(places.length);
  for (let i = 0; i < places.length; i++) gathered[i] = ratio(part[places[i]!]!, whole[places[i]!]!);
  return gathered;
}

/** What part of a total each value is; 0 where the total is 0. */
export function sharesOf(values: Float32Array, total: number): Float32Array {
  const shares = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) shares[i] = ratio(values[i]!, total);
  return shares;
}

/** Part of a whole; 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
