import { parse } from 'csv-parse/sync';
import { canKnow, type PupilName } from '../../check/roster.ts';

/** What was read of a roll, and what was passed over, by line of the file. */
type Roll = { names: PupilName[]; skipped: { line: number; why: string }[]; notes: string[] };

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
  const rows = readRows(text, delimiter, heading);
  const columns = findColumns(rows[0]?.record ?? [], delimiter);
  const seen = new Set<string>();
  const roll: Roll = { names: [], skipped: [], notes };
  let line = rows[0]?.end ?? heading;
  for (const { end, record } of rows.slice(1)) {
    // A cell may hold several lines: what counts is where its row begins.
    const begin = line + 1;
    line = end;
    const cell = (column: Column) => (record[columns[column] ?? -1] ?? '').trim();
    const name: PupilName = { given: cell('given'), family: cell('family') };
    if (cell('preferredGiven')) name.preferredGiven = cell('preferredGiven');
    if (cell('preferredFamily')) name.preferredFamily = cell('preferredFamily');
    const id = JSON.stringify(name).toLowerCase();
    const why = whyNot(name, record, seen.has(id));
    if (why) roll.skipped.push({ line: begin, why });
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

type Row = { record: string[]; end: number };

function readRows(text: string, delimiter: string, heading: number): Row[] {
  const rows: Row[] = [];
  try {
    parse(text, {
      ...{
        delimiter,
        from_line: heading,
        relax_column_count: true,
        skip_empty_lines: false,
        relax_quotes: true,
      },
      on_record: (record: string[], { lines }) => {
        rows.push({ record, end: lines });
        return null;
      },
    });
  } catch (error) {
    if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    // csv-parse names the file's last line.
    const line = (rows.at(-1)?.end ?? heading - 1) + 1;
    throw new Error(
      `line ${line}: a quotation mark opens there and is never closed. Close it or take it out`,
    );
  }
  return rows;
}

/** How a zip begins, which an .xlsx or .ods is, and an .xls. */
const spreadsheets = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function decode(data: Uint8Array, notes: string[]): string {
  if (spreadsheets.some((beginning) => beginning.every((byte, at) => data[at] === byte)))
    throw new Error('this is a spreadsheet, not a CSV file. Open it and save it as CSV (UTF-8)');
  const wide = wideEncoding(data);
  if (wide) return new TextDecoder(wide).decode(data);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    notes.push('Not UTF-8: read as Windows-1252.');
    return new TextDecoder('windows-1252').decode(data);
  }
}

/** UTF-16, by its byte order mark or by the empty half of most letters; undefined if it is none. */
function wideEncoding(data: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = data.subarray(0, 64);
  const zeros = (half: 0 | 1) => beginning.filter((byte, at) => byte === 0 && at % 2 === half).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even > 0 && odd > 0) throw new Error('this is no text. Export the roll as CSV (UTF-8)');
  if (even + odd === 0 || even + odd < beginning.length / 4) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
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
  if (/[\r\n]/.test(name.given + name.family)) return 'a quotation mark opens there and closes lines later';
  if (!name.given) return 'no forename';
  if (!name.family) return 'no surname';
  if (!canKnow(name.given) || !canKnow(name.family)) return 'no letters from a to z to know it by';
  return isDouble ? 'the same as a line before' : '';
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
