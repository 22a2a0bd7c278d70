import { parse } from 'csv-parse/sync';
import { canKnow, type PupilName } from '../check/roster.ts';

/** What was read of a roll, and what was passed over, by line of the file. */
export type Roll = { names: PupilName[]; skipped: { line: number; why: string }[]; notes: string[] };

/** How SIMS, Arbor and Bromcom head the columns of their exports; spaces, case and signs do not matter. */
const headings = {
  given: ['forename', 'legalforename', 'firstname', 'legalfirstname', 'givenname', 'legalgivenname'],
  family: ['surname', 'legalsurname', 'lastname', 'legallastname', 'familyname'],
  preferredGiven: [
    'preferredforename',
    'preferredfirstname',
    'chosenforename',
    'knownas',
    'preferredname',
    'chosenname',
  ],
  preferredFamily: ['preferredsurname', 'preferredlastname', 'chosensurname'],
} as const;
type Column = keyof typeof headings;

const most = 40_000;

/**
 * Reads a school's roll from a CSV export. Commas, semicolons and tabs are told apart; UTF-8 with or without a byte
 * order mark, UTF-16 with one, and Windows-1252 are read. Throws an Error with the remedy where nothing can be read.
 */
export function readRoll(data: Uint8Array): Roll {
  const notes: string[] = [];
  const text = decode(data, notes);
  // Excel may write a first line of its own, which tells the delimiter.
  const heading = /^\uFEFF?sep=.\r?$/im.test(text.split('\n', 1)[0] ?? '') ? 2 : 1;
  const firstLine = text.split(/\r?\n/, heading)[heading - 1] ?? '';
  const delimiter =
    [',', ';', '\t'].toSorted((one, other) => count(firstLine, other) - count(firstLine, one))[0] ?? ',';
  const rows = parse(text, {
    delimiter,
    from_line: heading,
    relax_column_count: true,
    skip_empty_lines: false,
    info: true,
    relax_quotes: true,
  }) as unknown as {
    info: { lines: number };
    record: string[];
  }[];
  const columns = findColumns(rows[0]?.record ?? [], delimiter);
  const seen = new Set<string>();
  const roll: Roll = { names: [], skipped: [], notes };
  for (const { info, record } of rows.slice(1)) {
    const cell = (column: Column) => (record[columns[column] ?? -1] ?? '').trim();
    const name: PupilName = { given: cell('given'), family: cell('family') };
    if (cell('preferredGiven')) name.preferredGiven = cell('preferredGiven');
    if (cell('preferredFamily')) name.preferredFamily = cell('preferredFamily');
    const id = JSON.stringify(name).toLowerCase();
    const why = whyNot(name, record, seen.has(id));
    if (why) roll.skipped.push({ line: info.lines, why });
    else {
      seen.add(id);
      roll.names.push(name);
    }
  }
  if (roll.names.length === 0)
    throw new Error('no pupil found: the file needs a heading line and a line for each pupil');
  if (roll.names.length > most)
    throw new Error(`${roll.names.length} pupils: one school's roll has at most ${most}`);
  return roll;
}

function decode(data: Uint8Array, notes: string[]): string {
  const [first, second] = data;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(data);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    notes.push('Not UTF-8: read as Windows-1252.');
    return new TextDecoder('windows-1252').decode(data);
  }
}

function findColumns(heading: string[], delimiter: string): Partial<Record<Column, number>> {
  const bare = heading.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const columns: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(headings) as Column[]) {
    const at = bare.findIndex((cell) => (headings[column] as readonly string[]).includes(cell));
    if (at >= 0) columns[column] = at;
  }
  // Some exports hold nothing but the preferred names.
  for (const [legal, preferred] of [
    ['given', 'preferredGiven'],
    ['family', 'preferredFamily'],
  ] as const) {
    const at = columns[legal] ?? columns[preferred];
    if (at !== undefined) columns[legal] = at;
  }
  if (columns.given !== undefined && columns.family !== undefined) return columns;
  const missing = columns.given === undefined ? 'Forename' : 'Surname';
  throw new Error(
    `line 1: there is no column "${missing}" (found: ${heading.join(' | ') || 'nothing'}; parted by ${delimiter === '\t' ? 'tabs' : delimiter}). Export Forename and Surname with their headings`,
  );
}

function whyNot(name: PupilName, record: string[], isDouble: boolean): string {
  if (record.every((cell) => cell.trim() === '')) return 'empty';
  if (!name.given) return 'no forename';
  if (!name.family) return 'no surname';
  if (!canKnow(name.given) || !canKnow(name.family)) return 'no letters from a to z to know it by';
  return isDouble ? 'the same as a line before' : '';
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
