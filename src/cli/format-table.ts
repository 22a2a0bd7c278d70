/** Lines up rows under their headings; a long cell is cut with an ellipsis, but never in the last column. */
export function formatTable(headings: string[], rows: string[][], longest = 50): string {
  const cut = (text: string, column: number) =>
    text.length > longest && column < headings.length - 1 ? `${text.slice(0, longest - 1)}…` : text;
  const cells = [headings, ...rows].map((row) => row.map(cut));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const draw = (row: string[]) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [first = [], ...others] = cells;
  return [draw(first), widths.map((width) => '-'.repeat(width)).join('  '), ...others.map(draw)].join('\n');
}
