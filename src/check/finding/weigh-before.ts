import type { Context } from '../context.ts';
import { isStructural } from '../reading/is-describing.ts';
import { beginsSentence, type WordBefore, wordsBefore } from '../reading/words-before.ts';

/**
 * What the words before a name leave room for: a `phrase` with an article of its own, a `noun` alone, an article put
 * before the words that describe (`from` there), or none, as behind a `greeting` or where it is in `doubt`.
 */
export type Room = 'phrase' | 'noun' | 'greeting' | 'doubt' | { from: number };

type Words = readonly (WordBefore | undefined)[];
type IsIn = (set: string, word: WordBefore | undefined) => boolean;

/** What stands before a name, as far as it decides which words may take its place. */
export function weighBefore({ words: list, draft: { text } }: Context, at: number): Room {
  const words = wordsBefore(text, at);
  const isIn: IsIn = (set, word) => word !== undefined && list('common', set).includes(plain(word));
  const describing = countDescribing(words, isIn);
  const behind = words.slice(describing);
  const [last, ahead] = behind;
  if (greets(words, list('common', 'greeting'), isIn)) return 'greeting';
  if (isIn('lone-determiner', last)) return 'doubt';
  if (describing > 0) {
    if (isIn('determiner', last)) return 'noun';
    const from = words[describing - 1];
    if (!from || isIn('intensifying', from) || greets(behind, list('common', 'greeting'), isIn))
      return 'doubt';
    const isPlain = !last || words.slice(0, describing).every((word) => isIn('endearing', word));
    return isPlain && leavesRoom(behind, text, isIn) ? { from: from.start } : 'doubt';
  }
  if (!last || isIn('contracted', last)) return 'phrase';
  if (plain(last) === 'that') return weighThat(last, ahead, text, isIn);
  if (isIn('determiner', last)) return 'noun';
  if (isIn('determiner', ahead) && !isStructural(plain(last))) {
    if (isIn('when-and-where', last)) return 'phrase';
    // "a grinning Jayden", but "that upset Jayden".
    return /(?:ed|ing)$/.test(plain(last)) && /^(?:an?|the|my|our)$/.test(plain(ahead)) ? 'noun' : 'doubt';
  }
  return leavesRoom(behind, text, isIn) ? 'phrase' : 'doubt';
}

/** "little", "very proud", "hilarious": how many words describe the one who is named. */
function countDescribing(words: Words, isIn: IsIn): number {
  let count = 0;
  for (const word of words) {
    const isOne =
      isIn('endearing', word) ||
      (count > 0 ? isIn('intensifying', word) : /.{3}(?:ful|ous|ive|able|ible|less)$/.test(plain(word)));
    if (!isOne) break;
    count++;
  }
  return count;
}

/** "Hi Jayden", "Well done Jayden": said to somebody, in words that begin there. */
function greets(words: Words, greetings: readonly string[], isIn: IsIn): boolean {
  return [1, 2, 3].some((count) => {
    const said = words.slice(0, count).map(plain).reverse().join(' ');
    const before = words[count];
    return greetings.includes(said) && (!before || isIn('intensifying', before) || plain(before) === 'and');
  });
}

/** Whether a whole noun phrase may follow: no title, number, owner, half of a couple, nor a noun that describes. */
function leavesRoom([last, ahead, ...farther]: Words, text: string, isIn: IsIn): boolean {
  if (!last) return true;
  if (isIn('title-or-naming', last) || /\d|['’]s?$/.test(last.word)) return false;
  if (plain(last) === 'and') return !isIn('title-or-naming', ahead) && plain(ahead) !== 'both';
  const isCapital = /^\p{Lu}\p{Ll}+$/u.test(last.word) && !beginsSentence(text, last.start);
  if (isCapital && !isIn('when-and-where', last)) return false;
  // "the whole class clapped Jayden" does something; "our maths star Jayden" is one.
  const owned = farther.slice(0, 2).findIndex((word) => isIn('determiner', word));
  const between = [last, ahead, ...farther.slice(0, Math.max(0, owned))];
  const isNamed = owned >= 0 && !between.some((word) => isStructural(plain(word)));
  return !isNamed || isIn('doing-to', last) || isIn('when-and-where', last) || /ed$/.test(plain(last));
}

/** "I know that Jayden cried" goes on with a clause; "that Jayden" points at somebody. */
function weighThat(that: WordBefore, before: WordBefore | undefined, text: string, isIn: IsIn): Room {
  if (!before) return beginsSentence(text, that.start) ? 'noun' : 'doubt';
  if (isIn('before-a-clause', before) || /^(?:is|was)$/.test(plain(before))) return 'phrase';
  return /^(?:of|with|about|for|from|to|by|at)$/.test(plain(before)) ? 'noun' : 'doubt';
}

function plain(word: WordBefore | undefined): string {
  return word?.word.toLowerCase().replace('’', "'") ?? '';
}
