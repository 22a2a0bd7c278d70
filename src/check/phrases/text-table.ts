/** Texts by name. */
export type TextTable = Readonly<Record<string, string>>;

/**
 * Writes a table as one text: a line each, with a tab behind the name. A page cuts that up where it stands, while JSON
 * would copy megabytes. No name or text has a tab or a line break.
 */
export function writeTable(table: TextTable): string {
  return Object.entries(table)
    .map(([name, text]) => `${name}\t${text}`)
    .join('\n');
}

/** Reads what writeTable wrote. */
export function readTable(written: string): TextTable {
  const table: Record<string, string> = {};
  for (const line of written === '' ? [] : written.split('\n')) {
    const at = line.indexOf('\t');
    table[line.slice(0, at)] = line.slice(at + 1);
  }
  return table;
}
