import type { Context } from '../context.ts';
import type { Place, Reading } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import type { Token } from '../tokens.ts';

/**
 * A person's name in a text. `known`: on a list of given names, with a title, or found by grammar.
 * `guess`: only a capital where no capital is due; a name if the words around it say so.
 */
export type Name = Place & { kind: 'known' | 'titled' | 'guess'; veto?: string };

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'madam', 'prof', 'coach']);

/** Finds every name in a text, vetoed ones (a public figure, a street, a word) marked as such. */
export function findNames(reading: Reading, context: Context): Name[] {
  return reading.sentences.flatMap((read, sentence) => {
    const key = context.grammar ? 'names with grammar' : 'names';
    const known = read.memo.get(key) as Name[] | undefined;
    const names = known ?? findInSentence(reading, read, sentence, context);
    read.memo.set(key, names);
    // The organisation differs from profile to profile, so it stays out of what is remembered of a sentence.
    const own = reading.findIn('@organisation', sentence);
    return names.map((name) => {
      const isOwn = own.some((span) => span.from < name.to && name.from < span.to);
      return { ...name, sentence, ...(isOwn ? { veto: 'the organisation' } : {}) };
    });
  });
}

function findInSentence(reading: Reading, read: Sentence, sentence: number, context: Context): Name[] {
  const sets = readSets(reading, sentence);
  const persons = context.grammar?.(read.text) ?? [];
  const names: Name[] = [];
  for (let at = 0; at < read.tokens.length; at++) {
    const name = nameAt(read, sentence, at, sets, persons);
    if (!name) continue;
    const veto = vetoOf(read, name, sets);
    names.push(veto ? { ...name, veto } : name);
    at = name.to - 1;
  }
  return names;
}

type Sets = Record<
  'given' | 'family' | 'words' | 'figures' | 'notNames' | 'placeAfter' | 'roles',
  ReadonlyMap<number, number>
>;

/** For each set, where a span starts and where its longest one ends. */
function readSets(reading: Reading, sentence: number): Sets {
  const ends = (...names: string[]) => {
    const map = new Map<number, number>();
    for (const name of names) {
      for (const span of reading.findIn(name, sentence))
        map.set(span.from, Math.max(span.to, map.get(span.from) ?? 0));
    }
    return map;
  };
  return {
    given: ends('given-names.all'),
    family: ends('family-names.all'),
    words: ends('word-names.all'),
    figures: ends('public-figures.all'),
    notNames: ends('not-names.all', 'school.all'),
    placeAfter: ends('not-names.place-after'),
    roles: ends('school.roles'),
  };
}

function nameAt(
  read: Sentence,
  sentence: number,
  at: number,
  sets: Sets,
  persons: readonly { start: number; end: number }[],
): Name | undefined {
  const token = read.tokens[at];
  if (
    !token ||
    token.kind === 'number' ||
    token.kind === 'emoji' ||
    token.kind === 'url' ||
    token.kind === 'email'
  )
    return undefined;
  if (titles.has(token.norm) && isNameLike(read.tokens[at + 1])) {
    const to = withInitialOrFamily(read, at + 1, sets);
    return { sentence, from: at, to, kind: 'titled' };
  }
  const shouting = isShouting(read);
  const capital = token.capital && !shouting && !isContraction(token);
  const isGiven = sets.given.has(at);
  const isWord = sets.words.has(at);
  const isNone = sets.notNames.has(at);
  if (isGiven && capital && !(isNone && isCapitalDue(read, at))) {
    const to = withInitialOrFamily(read, at, sets);
    // A word that is also a name needs a second name beside it, or to stand where no capital is due.
    const sure = !(isWord || isNone) || (!isNone && (to > at + 1 || !isCapitalDue(read, at)));
    return { sentence, from: at, to, kind: sure ? 'known' : 'guess' };
  }
  if (isGiven && !isWord && !isNone && token.norm.length > 3) {
    return {
      sentence,
      from: at,
      to: withInitialOrFamily(read, at, sets),
      kind: shouting ? 'known' : 'guess',
    };
  }
  const person = persons.find((one) => one.start <= token.start && token.end <= one.end);
  if (person && capital && !isWord && !isNone) {
    return {
      sentence,
      from: at,
      to: withInitialOrFamily(read, at, sets),
      kind: isCapitalDue(read, at) ? 'guess' : 'known',
    };
  }
  if (isInitial(token) && isNameLike(read.tokens[at + 1]) && sets.family.has(at + 1)) {
    return { sentence, from: at, to: at + 2, kind: 'known' };
  }
  if (
    capital &&
    token.kind === 'word' &&
    /^\p{Lu}[\p{Ll}'’-]{2,}$/u.test(token.plain) &&
    !sets.notNames.has(at)
  ) {
    const to = withInitialOrFamily(read, at, sets);
    // The first word of a sentence is no name unless a second one stands beside it.
    if (isCapitalDue(read, at) && !(to > at + 1 && sets.family.has(at + 1))) return undefined;
    return { sentence, from: at, to, kind: 'guess' };
  }
  return undefined;
}

/** Takes in an initial, a family name, or the second half of a double name behind a given name. */
function withInitialOrFamily(read: Sentence, at: number, sets: Sets): number {
  let to = at + 1;
  for (let more = 0; more < 2; more++) {
    const next = read.tokens[to];
    const gap = next?.gap ?? '';
    if (!next || !/^[ '-]*$/.test(gap)) break;
    const joined = gap === '-';
    const isFamily =
      sets.family.has(to) && (next.capital || !sets.words.has(to)) && (next.capital || !sets.given.has(to));
    const isInitialLetter = isInitial(next) && next.norm !== 'i' && next.norm !== 'a';
    const unknown =
      next.capital &&
      /^\p{Lu}[\p{Ll}'’]+$/u.test(next.plain) &&
      !sets.notNames.has(to) &&
      !sets.words.has(to);
    if (!joined && !isFamily && !isInitialLetter && !unknown && !(sets.given.has(to) && next.capital)) break;
    to++;
    if (isInitialLetter) break;
  }
  return to;
}

function vetoOf(read: Sentence, name: Name, sets: Sets): string | undefined {
  for (let at = name.from; at < name.to; at++) {
    const end = sets.figures.get(at);
    if (end !== undefined && (end - at > 1 || name.to - name.from <= 1) && end >= name.to)
      return 'a public or fictional person';
  }
  if (sets.placeAfter.has(name.to) && read.tokens[name.to]?.capital) return 'a place or thing of that name';
  const before = read.tokens[name.from - 1];
  if (before && ['st', 'saint', 'lake', 'mount', 'storm', 'port', 'hurricane'].includes(before.norm))
    return 'a place of that name';
  return undefined;
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.plain);
}

/** I'm, He's, Don't: a capital, but no name. O'Brien is one. */
function isContraction(token: Token): boolean {
  return /^(?:[a-z]+n't|(?:i|he|she|it|we|you|they|who|what|that|there|here|let|where|how)'(?:s|m|d|ve|ll|re)?)$/i.test(
    token.plain,
  );
}

function isNameLike(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capital &&
    /^\p{Lu}[\p{L}'’]*$/u.test(token.plain) &&
    /^\s*\.?\s*$/.test(token.gap)
  );
}

/** Whether a capital says nothing here: at the start of the sentence or behind an opening quotation mark. */
function isCapitalDue(read: Sentence, at: number): boolean {
  return (
    at === 0 ||
    /["'“‘:•]\s*$|\p{Extended_Pictographic}/u.test(read.tokens[at]?.gap ?? '') ||
    read.tokens[at - 1]?.kind === 'emoji'
  );
}

function isShouting(read: Sentence): boolean {
  const long = read.tokens.filter((token) => token.kind === 'word' && token.norm.length > 2);
  return (
    long.length > 2 &&
    long.filter((token) => token.plain === token.plain.toUpperCase()).length > long.length * 0.7
  );
}

/** Names side by side ("Noah, Arlo & Isla") as one place, besides each by itself. */
export function listNames(reading: Reading, names: readonly Name[]): Place[] {
  const lists: Place[] = [];
  for (const [index, first] of names.entries()) {
    let last = first;
    for (const next of names.slice(index + 1)) {
      if (next.sentence !== first.sentence || !isListGap(reading, last, next)) break;
      last = next;
      lists.push({ sentence: first.sentence, from: first.from, to: last.to });
    }
  }
  return lists;
}

function isListGap(reading: Reading, one: Place, next: Place): boolean {
  const tokens = reading.sentences[one.sentence]?.tokens ?? [];
  const between = tokens.slice(one.to, next.from).map((token) => token.norm);
  const gap = tokens[next.from]?.gap ?? '';
  if (between.length === 0) return /^\s*[,&+/]\s*$/.test(gap);
  return between.length === 1 && ['and', 'n', 'or', 'plus'].includes(between[0] ?? '');
}
