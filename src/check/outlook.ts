import { addBit, type Bits, hasBit, makeBits } from './bits.ts';
import { addresses, type Composite, nowhere, provided, type Vocabulary } from './vocabulary.ts';

/** What may stand in a sentence, before anybody has looked closer. */
export type Outlook = {
  /** The sets that may. */
  may: Bits;
  /** The phrases that may, and the set of each. */
  phrases: Composite[];
  phraseSets: number[];
};

/** The same for any sentence: its phrases by their set, and those that wait for a set more. */
export type Anywhere = {
  may: Bits;
  bySet: ReadonlyMap<number, readonly Composite[]>;
  waiting: readonly Composite[];
};

/** What may stand in any sentence: what detectors find is not known beforehand, nor what needs nothing else. */
export function lookAnywhere(vocabulary: Vocabulary, free: readonly Composite[], size: number): Anywhere {
  const outlook: Outlook = { may: makeBits(size), phrases: [], phraseSets: [] };
  const unknown = provided.filter((set) => !addresses.some((kind) => set === `@${kind}`));
  const found = unknown.flatMap((set) => [vocabulary.numberOf(set), 0, 0]);
  const waiting = expect(outlook, vocabulary, found, free);
  return { may: outlook.may, bySet: Map.groupBy(outlook.phrases, ({ set }) => set), waiting };
}

/**
 * Notes that sets (as in `Sentence.found`) and phrases may stand there, and with them the phrases, and their sets, that
 * need no more. Gives back the phrases that need more.
 */
export function expect(
  outlook: Outlook,
  vocabulary: Vocabulary,
  found: readonly number[],
  phrases: readonly Composite[],
): Composite[] {
  const { may } = outlook;
  let waiting: Composite[] = [];
  let isMore = false;
  const expectSet = (set: number) => {
    addBit(may, set);
    isMore = true;
    for (const composite of vocabulary.onSet(set)) expectPhrase(composite);
  };
  const expectPhrase = (composite: Composite) => {
    const { set, sets } = composite;
    for (let at = 0; at < sets.length; at++)
      if (!hasBit(may, sets[at] ?? nowhere)) {
        waiting.push(composite);
        return;
      }
    outlook.phrases.push(composite);
    outlook.phraseSets.push(set);
    if (!hasBit(may, set)) expectSet(set);
  };
  for (let at = 0; at < found.length; at += 3) {
    const set = found[at] ?? nowhere;
    if (!hasBit(may, set)) expectSet(set);
  }
  for (const composite of phrases) expectPhrase(composite);
  while (isMore && waiting.length > 0) {
    isMore = false;
    const again = waiting;
    waiting = [];
    for (const composite of again) expectPhrase(composite);
  }
  return waiting;
}
