import { addBit, type Bits, hasBit, makeBits } from './bits.ts';
import { marks } from './mark-of.ts';
import { addresses, nowhere, provided, type Vocabulary } from './vocabulary.ts';

/** What may stand in a sentence, before anybody has looked closer. */
export type Outlook = {
  /** The sets that may. */
  may: Bits;
  /** The phrases that may, by their places in the table, and the set of each. */
  phrases: number[];
  phraseSets: number[];
};

/** The same for any sentence: its phrases by their set, and those that wait for a set more. */
export type Anywhere = {
  may: Bits;
  bySet: ReadonlyMap<number, readonly number[]>;
  waiting: readonly number[];
};

/** What may stand in any sentence: what detectors find is not known beforehand, nor what needs nothing else. */
export function lookAnywhere(vocabulary: Vocabulary, free: readonly number[], size: number): Anywhere {
  const { table } = vocabulary;
  const outlook: Outlook = { may: makeBits(size), phrases: [], phraseSets: [] };
  const unknown = provided.filter((set) => !addresses.some((kind) => set === `@${kind}`));
  const found = unknown.flatMap((set) => [vocabulary.numberOf(set), 0, 0]);
  const waiting = expect(outlook, vocabulary, found, free, makeBits(marks));
  // Its sets are there, its words are not known.
  for (let set = 0; set < size; set++)
    if (hasBit(outlook.may, set))
      for (const phrase of vocabulary.onSet(set))
        if (!outlook.phrases.includes(phrase) && !waiting.includes(phrase)) waiting.push(phrase);
  return {
    may: outlook.may,
    bySet: Map.groupBy(outlook.phrases, (phrase) => table.sets[phrase] ?? nowhere),
    waiting,
  };
}

/**
 * Notes that sets (as in `Sentence.found`) and phrases may stand there, and with them the phrases, and their sets, that
 * need no more than the words of these marks. Gives back the phrases that need more sets.
 */
export function expect(
  outlook: Outlook,
  vocabulary: Vocabulary,
  found: readonly number[],
  phrases: readonly number[],
  words: Bits,
): number[] {
  const { may } = outlook;
  const { table } = vocabulary;
  const sets: number[] = [];
  for (let at = 0; at < found.length; at += 3) {
    const set = found[at] ?? nowhere;
    if (hasBit(may, set)) continue;
    addBit(may, set);
    sets.push(set);
  }
  let waiting = [...phrases];
  for (let read = 0; ; ) {
    for (; read < sets.length; read++) table.notice(vocabulary.onSet(sets[read] ?? nowhere), words, waiting);
    const trying = waiting;
    waiting = [];
    for (const phrase of trying) {
      if (!table.areSetsThere(phrase, may)) {
        waiting.push(phrase);
        continue;
      }
      const set = table.sets[phrase] ?? nowhere;
      outlook.phrases.push(phrase);
      outlook.phraseSets.push(set);
      if (hasBit(may, set)) continue;
      addBit(may, set);
      sets.push(set);
    }
    if (read === sets.length) return waiting;
  }
}
