import type { Entry, Letters, Lexicon } from './build-lexicon.ts';

const shortest = 4;

/** A strong root inside a word, as it stands or with a slip: bitchlord, nastybtich. */
export function readInside(word: string, { roots }: Lexicon): Entry | undefined {
  for (let from = 0; from <= word.length - 3; from++) {
    let node: Letters | undefined = roots;
    for (let at = from; node && at <= word.length; at++) {
      if (node.entry) return node.entry;
      node = node.next.get(word[at] ?? '');
    }
  }
  return undefined;
}

/** A strong root inside a word with one letter too many in it: fuxck, bitzch; not where English has these letters (count). */
export function readOverfull(word: string, { plainRoots, held }: Lexicon): Entry | undefined {
  for (let from = 0; from < word.length - shortest; from++) {
    let before: Letters | undefined = plainRoots.next.get(word[from] ?? '');
    for (let extra = from + 1; before && extra < word.length - 1; extra++) {
      let node: Letters | undefined = before;
      for (let at = extra + 1; node && at <= word.length; at++) {
        if (node.entry && !held.has(word.slice(from, at))) return node.entry;
        node = node.next.get(word[at] ?? '');
      }
      before = before.next.get(word[extra] ?? '');
    }
  }
  return undefined;
}
