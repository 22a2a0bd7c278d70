import { scanAgain } from '../reading/scan-again.ts';
import { rememberLast } from './remember.ts';

/** Digits written as words: "oh one six three two", "eight one four, double two", "forty-four seventeen". UTF-16 offsets. */
export type SpokenDigits = { start: number; end: number; digits: string };

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const times: Record<string, number> = { double: 2, treble: 3, triple: 3 };
const noughts = ['oh', 'o', 'nought', 'naught'];
/** "0 1 five three eight": whoever says digits may type some of them. */
const word = `(?:${[...units, ...noughts, ...teens, ...tens, ...Object.keys(times), 'hundred'].join('|')}|\\d{1,6})`;
const runs = scanAgain(new RegExp(`\\b${word}(?:[\\s,.-]{1,3}${word}){1,15}\\b`, 'gi'), 256);

/** Finds runs of three or more digits of which some are in words, in plain text. */
export const findSpokenDigits = rememberLast((plain): readonly SpokenDigits[] => {
  const found: SpokenDigits[] = [];
  for (const match of runs(plain)) {
    if (!/[a-z]/i.test(match[0])) continue;
    const digits = readDigits(match[0].toLowerCase().split(/[\s,.-]+/));
    if (digits.length >= 3) found.push({ start: match.index, end: match.index + match[0].length, digits });
  }
  return found;
});

function readDigits(words: readonly string[]): string {
  let digits = '';
  let repeat = 1;
  for (const [index, word] of words.entries()) {
    const unit = noughts.includes(word) ? 0 : units.indexOf(word);
    const ten = tens.indexOf(word);
    // "forty four" is 44, "forty seventeen" 40 17.
    const previous = tens.includes(words[index - 1] ?? '');
    if (/^\d/.test(word)) digits += word.repeat(repeat);
    // "double seven hundred" is 7700.
    else if (word === 'hundred') digits += '00';
    else if (unit > 0 && previous) digits = `${digits.slice(0, -1)}${unit}`;
    else if (unit >= 0) digits += String(unit).repeat(repeat);
    else if (ten >= 0) digits += String((ten + 2) * 10);
    else if (teens.includes(word)) digits += String(teens.indexOf(word) + 10);
    repeat = times[word] ?? 1;
  }
  return digits;
}
