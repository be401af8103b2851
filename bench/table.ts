/** Lines of a table with aligned columns: the first to the left, the others to the right. Empty cells stand as "-". */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  const cells = [header, ...rows].map((row) => header.map((_, column) => String(row[column] ?? '-')));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
  return lines.map((line) => line.trimEnd()).join('\n');
}
