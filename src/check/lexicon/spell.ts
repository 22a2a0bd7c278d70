import { inflect } from '../phrases/pattern.ts';

/** How people respell a word by ear or to slip it past a filter: part of the word, and what is written for it. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/ck/g, 'k'],
  [/ck/g, 'kk'],
  [/ck/g, 'cc'],
  [/ck/g, 'q'],
  [/ck/g, 'c'],
  [/ck/g, 'x'],
  [/u/g, 'v'],
  [/u/g, 'x'],
  [/c/g, 'x'],
  [/i/g, 'x'],
  [/i/g, 'y'],
  [/i/g, 'l'],
  [/i/g, 'j'],
  [/gg/g, 'qq'],
  [/gg/g, 'g'],
  [/c(?=[aou])/g, 'k'],
  [/^f/g, 'ph'],
  [/ff/g, 'f'],
  [/er$/g, 'a'],
  [/er$/g, 'ah'],
  [/er$/g, 'uh'],
  [/er$/g, 'ur'],
  [/er$/g, 'or'],
  [/ers$/g, 'as'],
  [/ers$/g, 'az'],
  [/er$/g, 'r'],
  [/s$/g, 'z'],
  [/es$/g, 'ez'],
  [/ie$/g, 'y'],
  [/ot$/g, 'it'],
  [/w/g, 'vv'],
  [/wh/g, 'w'],
  [/^w(?!h)/g, 'wh'],
  [/^sk/g, 'sc'],
  [/o(?=ck)/g, 'aw'],
  [/ss/g, 'zz'],
  [/tt/g, 't'],
  [/ll/g, 'l'],
  [/o/g, '0'],
];

/** The habits that often come on top of another one. */
const together: readonly (readonly [RegExp, string])[] = [
  [/ck/g, 'k'],
  [/ck/g, 'cc'],
  [/er$/g, 'a'],
  [/er$/g, 'ah'],
  [/gg/g, 'g'],
];

const endings = ['', 's', 'es', 'ed', 'er', 'ers', 'ing', 'in', 'y', 'z', 'a', 'ish'];

/** Spellings by ear of a strong word: one habit, or two of them. */
export function respell(word: string): string[] {
  const forms = new Set<string>();
  const once = habits.map(([part, other]) => word.replace(part, other)).filter((form) => form !== word);
  for (const form of once) {
    forms.add(form);
    for (const [part, other] of together) forms.add(form.replace(part, other));
  }
  const bare = word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');
  if (bare.length > 3 || bare === 'fck') forms.add(bare);
  forms.delete(word);
  return [...forms];
}

/** A word with its endings: all of a strong word's, the plural of another; what has an ending stays as it is. */
export function withEndings(word: string, strong: boolean): string[] {
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word}s`];
  if (!strong || /(?:s|ing|ed|y|ie|o|er)$/.test(word))
    return word.endsWith('s') ? [word] : [word, `${word}s`];
  return [...new Set([...inflect(word), ...endings.map((end) => word + end)])];
}
