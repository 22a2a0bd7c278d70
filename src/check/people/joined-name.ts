import type { Vocabulary } from '../phrases/vocabulary.ts';
import type { Token } from '../reading/tokens.ts';
import { isOnlyGiven } from './is-only-given.ts';
import type { Shape } from './name-at.ts';

/** A name run together: #SophieM, NadiaBegum; not #TaylorSwift, nor #GraceNote. */
export function joinedName(token: Token, at: number, vocabulary: Vocabulary): Shape | undefined {
  if ((token.kind !== 'word' && token.kind !== 'hashtag') || !token.word.joined) return undefined;
  const parts = /^(\p{Lu}\p{Ll}+)_?(\p{Lu}\p{Ll}*)$/u.exec(token.plain)?.slice(1);
  const [given = '', family = ''] = parts?.map((part) => part.toLowerCase()) ?? [];
  if (given.length < 3 || given === family || !isOnlyGiven(given, vocabulary))
    return token.kind === 'hashtag' ? praisedName(token, at, vocabulary) : undefined;
  const entry = vocabulary.lookUp(given).entry?.node;
  const is = (set: string, sets: readonly number[] | undefined) =>
    sets?.includes(vocabulary.numberOf(set)) ?? false;
  if (is('public-figures.all', entry?.next?.get(family)?.sets)) return undefined;
  const isInitial = family.length === 1;
  if (!isInitial && !is('family-names.all', vocabulary.lookUp(family).entry?.node?.sets)) return undefined;
  return { from: at, to: at + 1, kind: 'full', strength: 2 };
}

const praise =
  /^(?:well|done|proud|of|so|go|team|congrats|congratulations|good|luck|super|star|amazing|brilliant|bravo|hooray|for|our|little|miss|missing|remembering|justice|birthday|happy){1,4}$/;

/** #WellDoneAmira, #goodlucktilly: a given name behind words of praise. */
function praisedName({ plain }: Token, at: number, vocabulary: Vocabulary): Shape | undefined {
  const tag = plain.replaceAll('_', '');
  const isParted = /\p{Ll}\p{Lu}/u.test(tag);
  for (let end = tag.length - 3; end > 1; end--) {
    const [words, name] = [tag.slice(0, end), tag.slice(end)];
    if (isParted && !/^\p{Lu}/u.test(name)) continue;
    if (praise.test(words.toLowerCase()) && isOnlyGiven(name.toLowerCase(), vocabulary))
      return { from: at, to: at + 1, kind: 'given', strength: 2 };
  }
  return undefined;
}
