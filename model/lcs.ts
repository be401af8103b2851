/**
 * The longest common subsequence of two sequences, as the partner in `b` of each element of `a` (-1: none).
 *
 * Bit-parallel (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"): one bit an element of `b`, a row an element
 * of `a`, O(|a| * |b| / 32) time and as many words of memory for the walk back. Of the many longest subsequences the one
 * with longer unbroken runs is wanted: a last pass joins stray partners to the run that follows them.
 */
export function alignSequences(a: Int32Array, b: Int32Array): Int32Array {
  const partner = new Int32Array(a.length).fill(-1);
  const positions = new Map<number, number[]>();
  for (const [at, item] of b.entries()) {
    const list = positions.get(item);
    if (list) list.push(at);
    else positions.set(item, [at]);
  }
  // Elements that b lacks can never match: they are left out of the rows.
  const rows = Int32Array.from(a.keys()).filter((at) => positions.has(a[at]!));
  if (rows.length === 0) return partner;
  const width = (b.length + 31) >>> 5;
  const history = new Uint32Array(rows.length * width);
  fillHistory(history, width, rows, (row) => positions.get(a[row]!)!);

  const gap = (row: number, column: number): boolean =>
    ((history[row * width + (column >>> 5)]! >>> (column & 31)) & 1) === 1;
  let row = rows.length - 1;
  let column = b.length - 1;
  while (row >= 0 && column >= 0) {
    if (gap(row, column)) column--;
    else if (row > 0 && !gap(row - 1, column)) row--;
    else partner[rows[row--]!] = column--;
  }
  joinRuns(a, b, partner);
  return partner;
}

function fillHistory(
  history: Uint32Array,
  width: number,
  rows: Int32Array,
  places: (row: number) => readonly number[],
): void {
  const mask = new Uint32Array(width);
  const state = new Uint32Array(width).fill(0xffffffff);
  for (let row = 0; row < rows.length; row++) {
    const columns = places(rows[row]!);
    for (const column of columns) mask[column >>> 5]! |= 1 << (column & 31);
    let carry = 0;
    for (let at = 0; at < width; at++) {
      const v = state[at]!;
      const u = (v & mask[at]!) >>> 0;
      const sum = v + u + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      state[at] = (sum | (v - u)) >>> 0;
    }
    history.set(state, row * width);
    for (const column of columns) mask[column >>> 5] = 0;
  }
}

/** Moves the partner of the element before a run into the run where the neighbour in `a` would do as well. */
function joinRuns(a: Int32Array, b: Int32Array, partner: Int32Array): void {
  let next = -1;
  for (let at = a.length - 1; at >= 0; at--) {
    const column = partner[at]!;
    if (column < 0) continue;
    const before = next - 1;
    if (next >= 0 && at < before && partner[next] === column + 1 && a[before] === b[column]) {
      partner[before] = column;
      partner[at] = -1;
      next = before;
      at = before;
    } else next = at;
  }
}
