import type { Vocabulary } from '../phrases/vocabulary.ts';
import type { Token } from '../reading/tokens.ts';
import { isOnlyGiven } from './is-only-given.ts';
import type { Shape } from './name-at.ts';

/** "Ravis mum": whoever writes so leaves the apostrophe out. */
export function bareGenitive(
  token: Token | undefined,
  at: number,
  vocabulary: Vocabulary,
): Shape | undefined {
  if (token?.kind !== 'word' || token.norm.length < 5 || !/\p{Ll}s$/u.test(token.plain)) return undefined;
  if (!isOnlyGiven(token.norm.slice(0, -1), vocabulary)) return undefined;
  return { from: at, to: at + 1, kind: 'given', strength: 2 };
}
