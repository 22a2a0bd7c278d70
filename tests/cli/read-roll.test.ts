import { describe, expect, it } from 'vitest';
import { readRoll } from '../../src/cli/read-roll.ts';

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
