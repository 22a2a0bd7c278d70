/** A Markdown table. An upright stroke within a cell is escaped; line breaks are not, so no cell may hold one. */
export function drawTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
