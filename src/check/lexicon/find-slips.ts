import type { Entry, Letters, Lexicon } from './build-lexicon.ts';

const shortest = 6;

const vowel = /[aeiou]/;

/** A long word with two neighbouring letters swapped, one left out or one vowel wrong: bsatard, wakner, basard, basterd. */
export function findSlip(word: string, lexicon: Lexicon): Entry | undefined {
  if (word.length < shortest - 1) return undefined;
  let node: Letters | undefined = lexicon.letters.next.get(word[0] ?? '');
  for (let at = 1; node && at <= word.length; at++) {
    const swapped = follow(follow(node, word[at + 1]), word[at]);
    if (swapped && word[at] !== word[at + 1]) {
      const entry = endOf(swapped, word, at + 2);
      if (entry && word.length >= shortest && counts(entry)) return entry;
    }
    for (const [letter, next] of node.next) {
      if (letter === word[at]) continue;
      const entry = endOf(next, word, at);
      if (entry && word.length + 1 >= shortest && counts(entry)) return entry;
      if (word.length < shortest || !vowel.test(letter) || !vowel.test(word[at] ?? '')) continue;
      const respelled = endOf(next, word, at + 1);
      if (respelled && counts(respelled) && respelled.word.length > shortest) return respelled;
    }
    node = follow(node, word[at]);
  }
  return undefined;
}

function counts(entry: Entry): boolean {
  return !entry.mild && !entry.ambiguous && !entry.respelled && entry.word.length >= shortest;
}

function follow(node: Letters | undefined, letter: string | undefined): Letters | undefined {
  return letter === undefined ? undefined : node?.next.get(letter);
}

function endOf(node: Letters, word: string, from: number): Entry | undefined {
  let reached: Letters | undefined = node;
  for (let at = from; reached && at < word.length; at++) reached = reached.next.get(word[at] ?? '');
  return reached?.entry;
}
