import type { Vocabulary } from '../phrases/vocabulary.ts';

/** Whether a word is a given name and nothing else. */
export function isOnlyGiven(word: string, vocabulary: Vocabulary): boolean {
  const sets = vocabulary.lookUp(word).entry?.node?.sets ?? [];
  const is = (set: string) => sets.includes(vocabulary.numberOf(set));
  return is('given-names.all') && !['word-names.everyday', 'not-names.all', 'school.all'].some(is);
}
