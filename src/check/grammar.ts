import nlp from 'compromise/two';

/** Finds names of persons in one sentence: UTF-16 offsets in it, end exclusive. */
export type Grammar = (sentence: string) => readonly { start: number; end: number }[];

/** Loads compromise (300 kB, 140 ms cold), which is why only entrypoints/grammar.ts and the command line call this. */
export function makeGrammar(): Grammar {
  const memory = new Map<string, { start: number; end: number }[]>();
  return (sentence) => {
    let names = memory.get(sentence);
    if (!names) {
      names = findPersons(sentence);
      if (memory.size > 400) memory.clear();
      memory.set(sentence, names);
    }
    return names;
  };
}

type Match = { offset: { start: number; length: number } };

function findPersons(sentence: string): { start: number; end: number }[] {
  const matches = nlp(sentence).match('#Person+').json({ offset: true }) as Match[];
  return matches.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}
