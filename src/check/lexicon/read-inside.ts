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

const shortestEdge = 5;
const longestEdge = 12;

/** A longer word beyond doubt at the beginning or the end of one that nobody knows: jackassery, softwaresplooge. */
export function readEdge(word: string, { letters, spellings }: Lexicon): Entry | undefined {
  if (word.length < shortestEdge + 2) return undefined;
  let node: Letters | undefined = letters;
  for (let at = 0; node && at <= word.length - 2; at++) {
    if (at >= shortestEdge && isBeyondDoubt(node.entry, at)) return node.entry;
    node = node.next.get(word[at] ?? '');
  }
  for (let from = Math.max(3, word.length - longestEdge); from <= word.length - shortestEdge; from++) {
    const entry = spellings.get(word.slice(from));
    if (isBeyondDoubt(entry, word.length - from)) return entry;
  }
  return undefined;
}

function isBeyondDoubt(entry: Entry | undefined, length: number): boolean {
  return (
    entry !== undefined &&
    !(entry.mild || entry.ambiguous || entry.respelled) &&
    (length > shortestEdge || entry.word.length >= shortestEdge)
  );
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
