import type { Context } from './context.ts';
import { findOrganisation } from './organisation/find-organisation.ts';
import { findNames, listNames } from './people/find-names.ts';
import type { Place, Provider, Reading } from './reading/reading.ts';
import type { Token } from './reading/tokens.ts';

/**
 * The dynamic sets that phrases and signs may name:
 * `@organisation` the trust or a school by name; `@name` any person's; `@pupil`, `@colleague` persons; `@email`, `@url`, `@handle`, `@phone`.
 */
export function providers(context: () => Context): ReadonlyMap<string, Provider> {
  const byKind =
    (kind: string): Provider =>
    (reading) =>
      tokensOf(reading, kind);
  const byCategory =
    (category: string): Provider =>
    (reading) =>
      reading === context().reading ? placesOf(reading, context().suspicions(category)) : [];
  return new Map<string, Provider>([
    [
      '@organisation',
      (reading) => findOrganisation(reading, context().names).filter((naming) => !naming.veto),
    ],
    ['@name', nameSpans],
    ['@pupil', byCategory('pupil-name')],
    ['@colleague', byCategory('colleague-name')],
    ['@email', byKind('email')],
    ['@url', byKind('url')],
    ['@handle', byKind('handle')],
  ]);
}

/** Every name and every list of names that is not vetoed: what the slots of rules/categories/*-name.json are about. */
function nameSpans(reading: Reading): Place[] {
  const names = findNames(reading).filter((name) => !name.veto);
  return [...names, ...listNames(reading, names)];
}

function tokensOf(reading: Reading, kind: string): Place[] {
  return reading.sentences.flatMap((read, sentence) =>
    read.tokens.flatMap((token, at) => (token.kind === kind ? [{ sentence, from: at, to: at + 1 }] : [])),
  );
}

/** The first token that ends behind an offset: a sentence may be as long as the text. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The places of offsets: for detectors that found something in the text itself. */
function placesOf(reading: Reading, stretches: readonly { start: number; end: number }[]): Place[] {
  return stretches.flatMap(({ start, end }) => {
    const places: Place[] = [];
    for (let sentence = reading.sentenceAt(start); (reading.starts[sentence] ?? end) < end; sentence++) {
      const base = reading.starts[sentence] ?? 0;
      const tokens = reading.sentences[sentence]?.tokens ?? [];
      const from = firstBehind(tokens, start - base);
      let to = from;
      while ((tokens[to]?.start ?? end) < end - base) to++;
      if (from < to) places.push({ sentence, from, to });
    }
    return places;
  });
}
