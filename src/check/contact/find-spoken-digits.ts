/** Digits written as words: "oh one six three two", "eight one four, double two". UTF-16 offsets. */
export type SpokenDigits = { start: number; end: number; digits: string };

const values: Record<string, string> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  naught: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const times: Record<string, number> = { double: 2, treble: 3, triple: 3 };
const word = '(?:oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)';
const run = new RegExp(`\\b${word}(?:[\\s,.-]{1,3}${word}){2,15}\\b`, 'gi');

/** Finds runs of three or more digits in words, in plain text. */
export function findSpokenDigits(plain: string): SpokenDigits[] {
  const found: SpokenDigits[] = [];
  for (const match of plain.matchAll(run)) {
    let digits = '';
    let repeat = 1;
    for (const part of match[0].toLowerCase().split(/[\s,.-]+/)) {
      const value = values[part];
      if (value) digits += value.repeat(repeat);
      repeat = times[part] ?? 1;
    }
    found.push({ start: match.index, end: match.index + match[0].length, digits });
  }
  return found;
}
