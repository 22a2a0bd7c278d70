/**
 * How a word sounds, roughly: what is written by ear comes to the same as what is listed (phelching and felching, skankee
 * and skanky, tvvat and twat).
 */
export function soundOf(word: string): string {
  let sound = '';
  let at = 0;
  while (at < word.length) {
    const letter = word[at] ?? '';
    const pair = pairs[letter + word[at + 1]];
    const heard: string = pair ?? (letter === 'y' && at > 0 ? 'i' : (singles[letter] ?? letter));
    at += pair === undefined ? 1 : 2;
    if (heard === 'C' && sound.endsWith('t')) sound = sound.slice(0, -1);
    if (!sound.endsWith(heard)) sound += heard;
  }
  return sound.length > 4 ? sound.replace(darkEnding, 'a$1') : sound;
}

const darkEnding = /(?:[eou]r|[au]h|a)(s?)$/;
const singles: Readonly<Record<string, string>> = { c: 'k', q: 'k', x: 'ks', z: 's' };
const pairs: Readonly<Record<string, string>> = {
  ch: 'C',
  ce: 'ce',
  ci: 'ci',
  cy: 'ci',
  ck: 'k',
  cc: 'k',
  qu: 'k',
  ph: 'f',
  sh: 'S',
  wh: 'w',
  aw: 'o',
  vv: 'w',
  ee: 'i',
  ie: 'i',
  ey: 'i',
  oo: 'u',
};
