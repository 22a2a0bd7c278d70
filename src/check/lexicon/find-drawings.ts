import type { Entry, Lexicon } from './build-lexicon.ts';

/** What is drawn with signs, and the listed word for it. */
const drawings: readonly (readonly [RegExp, string])[] = [
  [/(?<!\S)[38BcC]={2,20}[>DoO3)~]{1,3}(?!\S)/g, 'penis'],
  [/\([.o]\) ?\([.o]\)|\( ?[.o] ?[yY)(] ?[.o] ?\)/g, 'boob'],
  [/(?<!\S)(?:_\|_|\.\.\|\.\.|╭∩╮|┌∩┐)(?!\S)/g, 'fuck'],
];
/** What one of them holds: hardly any text does. */
const signs = /==|[.o] ?[)yY]|\||∩/;

/** Finds rude drawings made of signs. */
export function findDrawings(
  plain: string,
  { spellings }: Lexicon,
): { from: number; to: number; entry: Entry }[] {
  if (!signs.test(plain)) return [];
  return drawings.flatMap(([drawing, word]) => {
    const entry = spellings.get(word);
    return entry
      ? [...plain.matchAll(drawing)].map(({ 0: { length }, index }) => ({
          from: index,
          to: index + length,
          entry,
        }))
      : [];
  });
}
