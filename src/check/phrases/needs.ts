import { isStructural } from '../reading/is-describing.ts';
import type { Item } from './pattern.ts';

/** What stands wherever a phrase stands: of each list of words one, and all of the sets. */
export type Needs = { words: ReadonlySet<string>[]; sets: string[] };

/** Finds what a phrase cannot do without. */
export function findNeeds(items: readonly Item[]): Needs {
  const needs: Needs = { words: [], sets: [] };
  for (const item of items) {
    if ('optional' in item && item.optional) continue;
    if (item.kind === 'words') needs.words.push(item.words);
    if (item.kind === 'set') needs.sets.push(item.name);
    if (item.kind !== 'group') continue;
    const choices = item.choices.map(tellingWords);
    if (choices.every((words) => words !== undefined))
      needs.words.push(new Set(choices.flatMap((words) => [...words])));
  }
  return needs;
}

/** Of the words that a choice needs those that say most, by their length: "want" of "in want of". */
function tellingWords(choice: readonly Item[]): ReadonlySet<string> | undefined {
  const [first, ...rest] = findNeeds(choice).words;
  return first && rest.reduce((best, list) => (shortest(list) > shortest(best) ? list : best), first);
}

function shortest(words: ReadonlySet<string>): number {
  return Math.min(...[...words].map((word) => (isStructural(word) ? 0 : word.length)));
}

/** The words that a phrase can begin with; undefined if it can begin with something else. */
export function firstWords(items: readonly Item[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const item of items) {
    const firsts =
      item.kind === 'words'
        ? [item.words]
        : item.kind === 'group'
          ? item.choices.map(firstWords)
          : [undefined];
    for (const first of firsts) {
      if (!first) return undefined;
      for (const word of first) words.add(word);
    }
    if (!('optional' in item && item.optional)) return words;
  }
  return undefined;
}
