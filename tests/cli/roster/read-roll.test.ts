import { describe, expect, it } from 'vitest';
import { readRoll } from '../../../src/cli/roster/read-roll.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readRoll', () => {
  it.each([
    ['SIMS, commas', 'Legal Surname,Legal Forename,Preferred Forename,Reg\r\nPenhale,Jowan,Jo,9B\r\n'],
    ['Arbor, semicolons', 'Legal First Name;Legal Last Name;Preferred First Name\nJowan;Penhale;Jo\n'],
    ['Bromcom, tabs', 'Forename\tSurname\tPreferred Forename\nJowan\tPenhale\tJo\n'],
    ['Excel, with its line for the delimiter', 'sep=;\nForename;Surname;Known As\nJowan;Penhale;Jo\n'],
    ['with a byte order mark', '\ufeffForename,Surname,Known As\nJowan,Penhale,Jo\n'],
  ])('reads %s', (_, csv) => {
    expect(readRoll(utf8(csv)).names).toEqual([{ given: 'Jowan', family: 'Penhale', preferredGiven: 'Jo' }]);
  });

  it('reads Windows-1252 and says so', () => {
    const roll = readRoll(Uint8Array.from([...utf8('Forename,Surname\nZo'), 0xeb, ...utf8(',Penhale\n')]));
    expect(roll.names[0]?.given).toBe('Zoë');
    expect(roll.notes[0]).toContain('Windows-1252');
  });

  it("reads UTF-16, which is Excel's Unicode text", () => {
    const text = '\ufeffForename\tSurname\nZoë\tPenhale\n';
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    expect(readRoll(new Uint8Array(units.buffer)).names).toEqual([{ given: 'Zoë', family: 'Penhale' }]);
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s without a byte order mark', (encoding) => {
    const bytes = Array.from('Forename,Surname\nJowan,Penhale\n', (sign) => [sign.charCodeAt(0), 0]);
    const data = bytes.flatMap((pair) => (encoding === 'utf-16le' ? pair : pair.toReversed()));
    expect(readRoll(Uint8Array.from(data)).names).toEqual([{ given: 'Jowan', family: 'Penhale' }]);
  });

  it('names the line where a quotation mark opens', () => {
    const csv = 'Forename,Surname\nJowan,Penhale\n"Tamsin,Nance\nKit,Tull\n';
    expect(() => readRoll(utf8(csv))).toThrow(/^line 3: a quotation mark/);
    expect(readRoll(utf8(`${csv}Ned,"Rowe"\n`)).skipped).toEqual([
      { line: 3, why: 'a quotation mark opens there and closes lines later' },
    ]);
  });

  it.each([
    ['.xlsx', [0x50, 0x4b, 3, 4, 20, 0, 6, 0]],
    ['.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0]],
  ])('says of an %s that it is a spreadsheet, and what to do', (_, bytes) => {
    expect(() => readRoll(Uint8Array.from(bytes))).toThrow(/^this is a spreadsheet.*save it as CSV/);
  });

  it('says of what is no text that it is none', () => {
    expect(() => readRoll(Uint8Array.from([1, 0, 0, 0, 7, 0, 0, 65]))).toThrow(/no text/);
  });

  it('names every line that it passes over', () => {
    const roll = readRoll(
      utf8(
        'Forename,Surname\nJowan,Penhale\n,,\nJowan,Penhale\nJowan,\n,Penhale\n"O\'Neil, Sam",Lee\n李,王\n123,456\n',
      ),
    );
    expect(roll.skipped).toEqual([
      { line: 3, why: 'empty' },
      { line: 4, why: 'the same as a line before' },
      { line: 5, why: 'no surname' },
      { line: 6, why: 'no forename' },
      { line: 8, why: 'no letters from a to z to know it by' },
      { line: 9, why: 'no letters from a to z to know it by' },
    ]);
    expect(roll.names).toHaveLength(2);
  });

  it.each([
    ['a wrong delimiter', 'Forename|Surname\nJowan|Penhale\n', /no column "Forename"/],
    ['missing columns', 'Name,Class\nJowan Penhale,9B\n', /no column "Forename"/],
    ['nothing below the heading', 'Forename,Surname\n', /no pupil found/],
  ])('refuses %s and says what would be right', (_, csv, reason) => {
    expect(() => readRoll(utf8(csv))).toThrow(reason);
  });
});
