import type { Entry, Lexicon } from './build-lexicon.ts';

const shortest = 5;
const longer = 6;

/** What people write by ear or to slip past a filter, and the spelling that it stands for. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/vv/g, 'w'],
  [/cc|kk/g, 'ck'],
  [/ck/g, 'c'],
  [/k/g, 'c'],
  [/c(?=[aou])/g, 'k'],
  [/x/g, 'cks'],
  [/x/g, 'ck'],
  [/q/g, 'ck'],
  [/z/g, 's'],
  [/tch/g, 'ch'],
  [/(?:ey|ie)$/g, 'y'],
  [/(?:ah?|uh|ur)(?=s?$)/g, 'er'],
  [/i/g, 'y'],
  [/y(?=.)/g, 'i'],
];

/** A listed word written by ear: phelching, skankey, tvvats. */
export function readByEar(word: string, lexicon: Lexicon): Entry | undefined {
  if (word.length < shortest) return undefined;
  for (const [heard, spelling] of spellings) {
    const meant = word.replace(heard, spelling);
    const entry = meant === word ? undefined : lexicon.spellings.get(meant);
    if (!entry || entry.respelled || meant.length < shortest) continue;
    if (word.length >= longer || !(entry.mild || entry.ambiguous)) return entry;
  }
  return undefined;
}
