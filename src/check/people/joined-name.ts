import type { Vocabulary } from '../phrases/vocabulary.ts';
import type { Token } from '../reading/tokens.ts';
import type { Shape } from './name-at.ts';

/** A name run together: #SophieM, NadiaBegum; not #TaylorSwift, nor #GraceNote. */
export function joinedName(token: Token, at: number, vocabulary: Vocabulary): Shape | undefined {
  if ((token.kind !== 'word' && token.kind !== 'hashtag') || !token.word.joined) return undefined;
  const parts = /^(\p{Lu}\p{Ll}+)_?(\p{Lu}\p{Ll}*)$/u.exec(token.plain)?.slice(1);
  const [given = '', family = ''] = parts?.map((part) => part.toLowerCase()) ?? [];
  if (given.length < 3 || given === family) return undefined;
  const entry = vocabulary.lookUp(given).entry?.node;
  const is = (set: string, sets: readonly number[] | undefined) =>
    sets?.includes(vocabulary.numberOf(set)) ?? false;
  const isWord = ['word-names.everyday', 'not-names.all', 'school.all'].some((set) => is(set, entry?.sets));
  if (isWord || !is('given-names.all', entry?.sets)) return undefined;
  if (is('public-figures.all', entry?.next?.get(family)?.sets)) return undefined;
  const isInitial = family.length === 1;
  if (!isInitial && !is('family-names.all', vocabulary.lookUp(family).entry?.node?.sets)) return undefined;
  return { from: at, to: at + 1, kind: 'full', strength: 2 };
}
