import { expandLiterals, fold, parsePattern } from './pattern.ts';

/** A phrase that stands for more sequences of words than that stays as it is. */
export const mostLiterals = 32;

/** Plain words: there is nothing to parse. */
export function isPlain(phrase: string): boolean {
  return /^[^\s()|<>~?#.^$_]+(?: [^\s()|<>~?#.^$_]+)*$/.test(phrase) && !/\bAa\b/.test(phrase);
}

/** The words of a plain phrase, as they are looked for. */
export function wordsOf(phrase: string): string[] {
  return fold(phrase).split(/[ -]/);
}

/**
 * The phrases that a phrase is made of: the choices, where it is nothing but a group, and the words, where it stands for a
 * few single ones, such as `insult~`. What is plain then need not be parsed in a page, and no choice is read there for the
 * words of another. Throws PatternError with the phrase in its message.
 */
export function writeOut(phrase: string): string[] {
  return splitChoices(phrase).flatMap((choice) => {
    if (isPlain(choice)) return choice;
    const literals = expandLiterals(parsePattern(choice), mostLiterals);
    return literals?.some(({ length }) => length === 1) ? literals.map((words) => words.join(' ')) : choice;
  });
}

/** `(a|the b|c~)` is a, the b and c~. Any other phrase is given back whole. */
function splitChoices(phrase: string): string[] {
  if (!phrase.startsWith('(') || !phrase.endsWith(')')) return [phrase];
  const choices: string[] = [];
  let depth = 0;
  let start = 1;
  for (let at = 0; at < phrase.length; at++) {
    const sign = phrase[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    const isEnd = depth === 0;
    if (isEnd && at < phrase.length - 1) return [phrase];
    if (!isEnd && !(sign === '|' && depth === 1)) continue;
    choices.push(phrase.slice(start, at).trim());
    start = at + 1;
  }
  return choices.every(mayStandAlone) ? choices : [phrase];
}

/** What is missing, or begins with a gap, may be so within a group only. */
function mayStandAlone(choice: string): boolean {
  return choice !== '' && !/^[._]/.test(choice);
}
