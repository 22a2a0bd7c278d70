import type { Reading } from '../reading/reading.ts';

/** Of each set that names are made of: where a span starts, and where the longest one from there ends. */
export type NameSets = Record<
  'given' | 'family' | 'everyday' | 'namesFirst' | 'figures' | 'notNames' | 'placeAfter' | 'year',
  ReadonlyMap<number, number>
>;

const names: Record<keyof NameSets, readonly string[]> = {
  given: ['given-names.all', 'other-people.elder-names', 'other-people.young-names'],
  family: ['family-names.all'],
  everyday: ['word-names.everyday'],
  namesFirst: ['word-names.names-first'],
  figures: ['public-figures.all', 'other-people.work-of-art'],
  notNames: ['not-names.all', 'school.all'],
  placeAfter: ['not-names.place-after'],
  year: ['pupil-name.year'],
};

/** Looks the sets up in one sentence, which alone settles where they stand. */
export function readNameSets(reading: Reading, sentence: number): NameSets {
  const memo = reading.sentences[sentence]?.memo;
  const known = (memo?.get('name sets') as NameSets | undefined) ?? readAfresh(reading, sentence);
  memo?.set('name sets', known);
  return known;
}

function readAfresh(reading: Reading, sentence: number): NameSets {
  const read = (key: keyof NameSets) => longest(reading, sentence, names[key]);
  return {
    given: read('given'),
    family: read('family'),
    everyday: read('everyday'),
    namesFirst: read('namesFirst'),
    figures: read('figures'),
    notNames: read('notNames'),
    placeAfter: read('placeAfter'),
    year: read('year'),
  };
}

const nowhere: ReadonlyMap<number, number> = new Map();

function longest(reading: Reading, sentence: number, sets: readonly string[]): ReadonlyMap<number, number> {
  let ends: Map<number, number> | undefined;
  for (const set of sets) {
    for (const span of reading.findIn(set, sentence)) {
      ends ??= new Map();
      ends.set(span.from, Math.max(span.to, ends.get(span.from) ?? 0));
    }
  }
  return ends ?? nowhere;
}
