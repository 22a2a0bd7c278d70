import { type Composite, provided, type Vocabulary } from './vocabulary.ts';

/** What may stand in a sentence, before anybody has looked closer. */
export type Outlook = {
  /** 1 at the number of each set that may. */
  may: Uint8Array;
  /** The phrases that may, by their set. */
  phrases: Map<number, Composite[]>;
  /** Phrases that still want a set, by that set. */
  waiting: Map<number, Composite[]>;
};

/** What may stand in any sentence: what detectors find is not known beforehand, nor what needs nothing else. */
export function lookAnywhere(vocabulary: Vocabulary, free: readonly Composite[], size: number): Outlook {
  const outlook: Outlook = { may: new Uint8Array(size), phrases: new Map(), waiting: new Map() };
  for (const set of provided) expectSet(outlook, vocabulary, vocabulary.numberOf(set));
  for (const composite of free) expectPhrase(outlook, vocabulary, composite);
  return outlook;
}

/** Notes that a phrase may stand there, and with it its set, as soon as every set that it needs may. */
export function expectPhrase(outlook: Outlook, vocabulary: Vocabulary, composite: Composite): void {
  const wanted = composite.sets.find((set) => outlook.may[set] === 0);
  if (wanted !== undefined) {
    append(outlook.waiting, wanted, composite);
    return;
  }
  append(outlook.phrases, composite.set, composite);
  expectSet(outlook, vocabulary, composite.set);
}

/** Notes that a set may stand there, and with it the phrases that need no more. */
export function expectSet(outlook: Outlook, vocabulary: Vocabulary, set: number): void {
  if (outlook.may[set] === 1) return;
  outlook.may[set] = 1;
  for (const composite of vocabulary.onSet(set)) expectPhrase(outlook, vocabulary, composite);
  for (const composite of outlook.waiting.get(set) ?? []) expectPhrase(outlook, vocabulary, composite);
}

function append(phrases: Map<number, Composite[]>, set: number, composite: Composite): void {
  const others = phrases.get(set);
  if (!others) phrases.set(set, [composite]);
  else if (!others.includes(composite)) others.push(composite);
}
