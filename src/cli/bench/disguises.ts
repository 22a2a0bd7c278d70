/** Disguises a word of lower-case letters; undefined where the disguise does not fit it. `random` gives 0 to 1. */
export type Disguise = (word: string, random: () => number) => string | undefined;

const leet: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
/** Cyrillic and Greek letters that look like Latin ones. */
const alike: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'ο',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
};
const marks = ['\u0301', '\u0308', '\u0302', '\u0303'];

/** The ten ways in which people slip a word past a filter. */
export const disguises = {
  leet: (word) => differs(word, replaceEach(word, leet)),
  spaces: (word) => [...word].join(' '),
  dots: (word) => [...word].join('.'),
  star: (word) => differs(word, word.slice(0, 1) + word.slice(1).replace(/[aeiou]/, '*')),
  'zero-width': (word) => [...word].join('\u200b'),
  'look-alikes': (word) => differs(word, replaceEach(word, alike)),
  'full-width': (word) =>
    word.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  diacritics: (word, random) =>
    differs(
      word,
      word.replace(/[aeiou]/g, (letter) => letter + (marks[Math.floor(random() * marks.length)] ?? '')),
    ),
  repeats: (word, random) => {
    const at = Math.floor(random() * word.length);
    return word.slice(0, at) + (word[at] ?? '').repeat(4) + word.slice(at + 1);
  },
  'swapped or dropped': (word, random) => {
    // In long words only: in a short one nobody could tell it from another word.
    if (word.length < 7) return undefined;
    const at = 1 + Math.floor(random() * (word.length - 3));
    if (random() < 0.5) return word.slice(0, at) + word.slice(at + 1);
    const [one = '', other = ''] = [word[at], word[at + 1]];
    return differs(word, word.slice(0, at) + other + one + word.slice(at + 2));
  },
} satisfies Record<string, Disguise>;

function replaceEach(word: string, by: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => by[letter] ?? letter).join('');
}

function differs(word: string, disguised: string): string | undefined {
  return disguised === word ? undefined : disguised;
}
