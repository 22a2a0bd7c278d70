import type { Entry, Letters } from './build-lexicon.ts';

const shortest = 6;
const longer = 7;

const vowel = /[aeiou]/;

/** A long word with two neighbouring letters swapped, one left out or one vowel wrong: bsatard, wakner, basard, basterd. */
export function findSlip(word: string, letters: Letters): Entry | undefined {
  if (word.length < shortest - 1) return undefined;
  let node: Letters | undefined = letters.next.get(word[0] ?? '');
  for (let at = 1; node && at <= word.length; at++) {
    const swapped = follow(follow(node, word[at + 1]), word[at]);
    if (swapped && word[at] !== word[at + 1]) {
      const entry = endOf(swapped, word, at + 2);
      if (entry && counts(entry, word.length, word.length)) return entry;
    }
    for (const [letter, next] of node.next) {
      if (letter === word[at]) continue;
      const entry = endOf(next, word, at);
      if (entry && counts(entry, word.length + 1, word.length)) return entry;
      if (word.length < shortest || !vowel.test(letter) || !vowel.test(word[at] ?? '')) continue;
      const respelled = endOf(next, word, at + 1);
      if (respelled && isNear(respelled)) return respelled;
    }
    node = follow(node, word[at]);
  }
  return undefined;
}

/** Words with a harmless sense, written by ear, or of hardly any harm, only where they are long enough to be told from others. */
function counts(entry: Entry, meant: number, typed: number): boolean {
  if (entry.tame || entry.veiled || meant < shortest) return false;
  if (entry.word.length < shortest - 1 && !(isClear(entry) && typed >= longer)) return false;
  if (entry.respelled) return typed >= longer && entry.word.length === meant;
  return meant >= longer || (isClear(entry) && entry.word.length >= shortest);
}

function isClear(entry: Entry): boolean {
  return !entry.mild && !entry.ambiguous && !entry.respelled;
}

/** A wrong vowel may make another word, so that nothing grave is read into it. */
function isNear(entry: Entry): boolean {
  return isClear(entry) && entry.word.length > shortest && entry.category !== 'slur';
}

function follow(node: Letters | undefined, letter: string | undefined): Letters | undefined {
  return letter === undefined ? undefined : node?.next.get(letter);
}

function endOf(node: Letters, word: string, from: number): Entry | undefined {
  // No word of the lexicon ends after so many letters: most are told by that.
  if ((node.lengths & (1 << Math.min(word.length - from, 31))) === 0) return undefined;
  let reached: Letters | undefined = node;
  for (let at = from; reached && at < word.length; at++) reached = reached.next.get(word[at] ?? '');
  return reached?.entry;
}
