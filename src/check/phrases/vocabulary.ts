import type { Piece } from '../lexicon/find-spelled-out.ts';
import type { WordReading } from '../lexicon/read-word.ts';
import { rememberWords } from '../reading/remember-words.ts';
import { makeTokeniser, type Token, type Word } from '../reading/tokens.ts';
import { addBit, type Bits, makeBits } from './bits.ts';
import { escapeLetters } from './escape-letters.ts';
import { openHints } from './hint-table.ts';
import { indexVocabulary, type VocabularyIndex } from './index-vocabulary.ts';
import { markOf, sieve } from './mark-of.ts';
import { numberPhrases } from './number-phrases.ts';
import { type Anywhere, lookAnywhere } from './outlook.ts';
import { large, openSets, type PackedSets, type PhraseSets } from './phrase-sets.ts';
import { PhraseTable } from './phrase-table.ts';
import { isIn, lookUpWord } from './word-table.ts';
import { isPlain, wordsOf } from './write-out.ts';

/** A node of the token trie: which word leads on (their marks as a sieve), and which sets end here. */
export type TrieNode = { next: Map<string, TrieNode> | undefined; bits: number; sets: number[] | undefined };
/** What a word begins, and which phrases of the table it makes possible. */
export type Entry = { node: TrieNode | undefined; phrases: readonly number[] };
/** One form of a word: its mark, and its entry if it has any. */
export type KnownForm = { mark: number; entry: Entry | undefined };
/** A word with what the phrases make of it: of its first form, and of those few others that it may have. */
export type KnownWord = Word &
  KnownForm & {
    others: readonly KnownForm[];
    /** The marks of all forms as a sieve. */
    bits: number;
    /** What the lexicon reads in it, once it was asked; null if nothing. */
    meant: WordReading | null | undefined;
    /** Nothing but a to z and apostrophes; and what such a word may be a part of, once that was asked. */
    ofLetters: boolean;
    piece: Piece | null | undefined;
  };

/** All phrases of rules/, each read when a text first has a word that it cannot do without. Sets go by their numbers. */
export type Vocabulary = {
  /** The number of a set by its full name; `nowhere` if there is no such set. */
  numberOf: (set: string) => number;
  /** The number of the first of the sets that detectors find; none behind these has a higher one. */
  firstProvided: number;
  lookUp: (form: string) => KnownForm;
  /** Splits a text into tokens that know what their words begin. */
  tokenise: (text: string) => Token<KnownWord>[];
  /** The phrases that are more than plain words, as far as they were met. */
  table: PhraseTable;
  /** Phrases that this set makes possible, without any word. */
  onSet: (set: number) => readonly number[];
  /** What may stand in any sentence, whatever its words. */
  anywhere: () => Anywhere;
  /** Sets that hang on what a detector finds, so that a sentence alone does not settle them. */
  volatile: Bits;
};

/** The number of no set. */
export const nowhere = 0;

/** The sets that detectors find (src/check/providers.ts). */
export const provided = [
  '@organisation',
  '@name',
  '@pupil',
  '@colleague',
  '@email',
  '@url',
  '@handle',
] as const;

/** Of these, the ones that a sentence's own words settle. */
export const addresses = ['email', 'url', 'handle'] as const;

/**
 * Opens the sets of phrases. Within a file a set is named by its own name, elsewhere by `file.set`. The index is made here
 * if the build has not made it: that throws PatternError, which names file, set and phrase.
 */
export function openVocabulary(
  packed: PackedSets,
  index: VocabularyIndex = indexVocabulary(packed),
  sets: PhraseSets = openSets(packed),
): Vocabulary {
  const find = numberPhrases(sets, index.firsts);
  const names = [...sets.names, ...provided];
  const numbers = new Map<string, number>(names.map((name, at) => [name, at + 1]));
  const numberOf = (set: string) => numbers.get(set) ?? nowhere;
  const larges = index.large.map((name) => ({ set: numberOf(name), list: packed[name] ?? '' }));
  const hintOf = openHints(index.hints);
  const known = new Map<number, number>();
  const entries = new Map<string, Entry>();
  const onSets: (readonly number[] | undefined)[] = [];
  const table = new PhraseTable();
  let anywhere: Anywhere | undefined;
  /** The place in the table of a phrase that is more than plain words. */
  const placeOf = (number: number, word?: string): number => {
    let place = known.get(number);
    if (place === undefined) {
      const { set, file, at, phrase } = find(number);
      place = table.add({
        ...{ number, phrase, set: numberOf(set), hint: hintOf(set, at), word },
        numberOf: (name) => numberOf(qualify(file, name)),
      });
      known.set(number, place);
    }
    return place;
  };
  const placesOf = (numbers: readonly number[] = []) => numbers.map((number) => placeOf(number));
  const inLarge = (word: string): number[] | undefined => {
    let found: number[] | undefined;
    for (const { set, list } of larges)
      if (isIn(list, word)) {
        found ??= [];
        found.push(set);
      }
    return found;
  };
  const open = (word: string): Entry | undefined => {
    const written = escapeLetters(word);
    const sets = inLarge(written);
    const noticed = lookUpWord(index.words, written);
    if (!sets && !noticed) return undefined;
    const node: TrieNode = { next: undefined, bits: 0, sets };
    const composites: number[] = [];
    for (const number of noticed ?? []) {
      const { set, phrase } = find(number);
      if (isPlain(phrase)) {
        addToTrie(node, wordsOf(phrase).slice(1), numberOf(set));
        continue;
      }
      composites.push(placeOf(number, word));
    }
    return { node: node.next || node.sets ? node : undefined, phrases: composites };
  };
  const entryOf = (form: string): Entry | undefined => {
    const entry = entries.get(form) ?? open(form);
    if (entry) entries.set(form, entry);
    return entry;
  };
  const lookUp = rememberWords((form): KnownForm => ({ mark: markOf(form), entry: entryOf(form) }));
  const volatile = makeBits(names.length + 1);
  for (const set of index.volatile) addBit(volatile, numberOf(set));
  const vocabulary: Vocabulary = {
    numberOf,
    firstProvided: numberOf(provided[0]),
    lookUp,
    tokenise: makeTokeniser((word): KnownWord => {
      const forms = word.forms.map(lookUp);
      const [{ mark, entry } = lookUp(''), ...others] = forms;
      const bits = sieve(forms.map((form) => form.mark));
      const ofLetters = /^[A-Za-z']+$/.test(word.plain);
      return { ...word, mark, entry, others, bits, meant: undefined, ofLetters, piece: undefined };
    }),
    table,
    onSet: (set) => {
      onSets[set] ??= placesOf(index.sets[names[set - 1] ?? '']);
      return onSets[set];
    },
    anywhere: () => {
      anywhere ??= lookAnywhere(vocabulary, placesOf(index.free), names.length + 1);
      return anywhere;
    },
    volatile,
  };
  return vocabulary;
}

/** The full name of a set that a file speaks of. */
export function qualify(file: string, name: string): string {
  return name.startsWith('@') || name.includes('.') ? name : `${file}.${name}`;
}

/** Whether a phrase is one of the single words of a large set: quicker to make and to ask than the trie. */
export function isListed(phrase: string, phrases: readonly string[]): boolean {
  return phrases.length >= large && /^[a-z]+$/.test(phrase);
}

function addToTrie(root: TrieNode, words: readonly string[], set: number): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    node.bits |= sieve([markOf(word)]);
    let next = node.next.get(word);
    if (!next) {
      next = { next: undefined, bits: 0, sets: undefined };
      node.next.set(word, next);
    }
    node = next;
  }
  node.sets ??= [];
  if (node.sets.at(-1) !== set && !node.sets.includes(set)) node.sets.push(set);
}
