import { addBits, type Bits, hasBit } from '../phrases/bits.ts';
import { addSpan, matchPhrases } from '../phrases/match-phrases.ts';
import type { Composite } from '../phrases/phrase-table.ts';
import { provided, type Vocabulary } from '../phrases/vocabulary.ts';
import { type Hanging, readSentence, type Sentence, type Span } from './sentence.ts';
import { splitSentences } from './sentences.ts';

/** A span and the sentence that it stands in. */
export type Place = Span & { sentence: number };

/** Gives the places of a dynamic set such as `@organisation`. */
export type Provider = (reading: Reading) => readonly Place[];

const nothing: readonly never[] = [];
const looking: Span[][] = [];
let readings = 0;
/** The bit of what was asked for while it was being looked for. */
const unfinished = 1 << 30;

/** One text, read once: its sentences, and the places of every set that anybody asks for. */
export class Reading {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly Sentence[];
  /** UTF-16 offset in `text` at which each sentence starts. */
  readonly starts: readonly number[];
  readonly #providers: ReadonlyMap<string, Provider>;
  /** By provided set: where it stands in each sentence; `looking` while that is being found out. */
  readonly #provisions: Span[][][] = [];
  /** By sentence, where sets stand that were asked for while what they hang on was being found out. */
  readonly #unfinished: Map<number, Hanging>[] = [];
  readonly #number = ++readings;
  readonly #where = new Map<readonly number[], number[]>();
  readonly #places = new Map<number, readonly Place[]>();
  #outlook: Bits | undefined;
  /** The provided sets, a bit each, that were asked for since a set that hangs on them began to be matched. */
  #on = 0;

  constructor(text: string, vocabulary: Vocabulary, providers: ReadonlyMap<string, Provider>) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.#providers = providers;
    const stretches = splitSentences(text);
    this.starts = stretches.map((stretch) => stretch.start);
    this.sentences = stretches.map((stretch) =>
      readSentence(text.slice(stretch.start, stretch.end), vocabulary),
    );
  }

  /** Where the set stands in one sentence. Names are full: `file.set` or `@provided`. An unknown set is nowhere. */
  findIn(set: string, sentence: number): readonly Span[] {
    return this.spansOf(this.vocabulary.numberOf(set), sentence);
  }

  /** The same for a set by its number. */
  spansOf(set: number, sentence: number): readonly Span[] {
    const read = this.sentences[sentence];
    if (!read || !hasBit(read.may, set)) return nothing;
    if (set >= this.vocabulary.firstProvided) return this.#provided(set, sentence);
    if (hasBit(this.vocabulary.volatile, set)) return this.#hanging(set, read, sentence);
    let spans = read.matched.get(set);
    if (!spans) {
      spans = this.#match(set, read, sentence);
      read.matched.set(set, spans);
    }
    return spans;
  }

  /** The sentences in which one of these sets, by number, may stand: a quick look before `spansOf`. */
  where(sets: readonly number[]): readonly number[] {
    let known = this.#where.get(sets);
    if (!known) {
      known = [];
      for (let sentence = 0; sentence < this.sentences.length; sentence++)
        if (sets.some((set) => this.mayStand(set, sentence))) known.push(sentence);
      this.#where.set(sets, known);
    }
    return known;
  }

  /** Whether the set may stand in one sentence. */
  mayStand(set: number, sentence: number): boolean {
    const may = this.sentences[sentence]?.may;
    return may !== undefined && hasBit(may, set);
  }

  /** The sets that may stand somewhere in the text. */
  get outlook(): Bits {
    if (!this.#outlook) {
      this.#outlook = this.vocabulary.anywhere().may.slice();
      for (const { may } of this.sentences) addBits(this.#outlook, may);
    }
    return this.#outlook;
  }

  /** Whether the set may stand somewhere in the text. */
  mayHold(set: string): boolean {
    return hasBit(this.outlook, this.vocabulary.numberOf(set));
  }

  /** Where the set stands in the whole text. */
  find(set: string): readonly Place[] {
    const number = this.vocabulary.numberOf(set);
    if (!hasBit(this.outlook, number)) return nothing;
    const known = this.#places.get(number);
    if (known) return known;
    const places: Place[] = [];
    for (let sentence = 0; sentence < this.sentences.length; sentence++)
      for (const { from, to } of this.spansOf(number, sentence)) places.push({ from, to, sentence });
    // What a provider finds may still be being found out.
    if (number < this.vocabulary.firstProvided) this.#places.set(number, places);
    return places;
  }

  /** The sentence at an offset in `text`, or the last before it. */
  sentenceAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** UTF-16 offsets in `text` of a place. */
  offsets(place: Place): { start: number; end: number } {
    const start = this.starts[place.sentence] ?? 0;
    const tokens = this.sentences[place.sentence]?.tokens ?? [];
    return { start: start + (tokens[place.from]?.start ?? 0), end: start + (tokens[place.to - 1]?.end ?? 0) };
  }

  /** The words of a place as they were typed. */
  typed(place: Place): string {
    const { start, end } = this.offsets(place);
    return this.text.slice(start, end);
  }

  /** The place of the whole sentence. */
  whole(sentence: number): Place {
    return { sentence, from: 0, to: this.sentences[sentence]?.tokens.length ?? 0 };
  }

  #provided(set: number, sentence: number): readonly Span[] {
    const index = set - this.vocabulary.firstProvided;
    let spans = this.#provisions[index];
    if (spans === looking) {
      // A provider that asks, by way of others, for itself finds nothing yet.
      this.#on |= unfinished;
      return nothing;
    }
    if (!spans) {
      const on = this.#on;
      this.#provisions[index] = looking;
      spans = [];
      for (const { sentence, from, to } of this.#providers.get(provided[index] ?? '')?.(this) ?? []) {
        spans[sentence] ??= [];
        spans[sentence].push({ from, to });
      }
      this.#provisions[index] = spans;
      this.#on = on;
    }
    this.#on |= 1 << index;
    return spans[sentence] ?? nothing;
  }

  /** Where a set stands that hangs on what detectors find: kept with the sentence as long as they find the same in it. */
  #hanging(set: number, read: Sentence, sentence: number): readonly Span[] {
    let known = read.hanging.get(set);
    if (known?.reading !== this.#number || known.sentence !== sentence) {
      known = this.#unfinished[sentence]?.get(set) ?? this.#hangAgain(set, read, sentence, known);
    }
    this.#on |= known.on;
    return known.spans;
  }

  #hangAgain(set: number, read: Sentence, sentence: number, known: Hanging | undefined): Hanging {
    const on = this.#on;
    const here = { reading: this.#number, sentence };
    let hanging = known;
    if (hanging && this.#isAsItWas(hanging, sentence)) Object.assign(hanging, here);
    else {
      this.#on = 0;
      const spans = this.#match(set, read, sentence);
      const given =
        this.#on === 0 ? nothing : provided.map((_, at) => this.#provisions[at]?.[sentence] ?? nothing);
      hanging = { spans, on: this.#on, given, ...here };
      if ((hanging.on & unfinished) === 0) read.hanging.set(set, hanging);
      else {
        this.#unfinished[sentence] ??= new Map();
        this.#unfinished[sentence].set(set, hanging);
      }
    }
    this.#on = on;
    return hanging;
  }

  #isAsItWas({ on, given }: Hanging, sentence: number): boolean {
    const { firstProvided } = this.vocabulary;
    for (let index = 0; index < given.length; index++) {
      if ((on & (1 << index)) === 0) continue;
      if (!areSame(given[index] ?? nothing, this.#provided(firstProvided + index, sentence))) return false;
    }
    return true;
  }

  #match(set: number, read: Sentence, sentence: number): readonly Span[] {
    const spans: Span[] = [];
    const { found, phrases, phraseSets } = read;
    const { table } = this.vocabulary;
    for (let at = 0; at < found.length; at += 3)
      if (found[at] === set) addSpan(spans, found[at + 1] ?? 0, found[at + 2] ?? 0);
    let standing: Composite[] | undefined;
    const add = (place: number | undefined) => {
      const phrase = place === undefined ? undefined : table.at(place);
      if (!phrase) return;
      for (const needed of phrase.sets) if (this.spansOf(needed, sentence).length === 0) return;
      standing ??= [];
      standing.push(phrase);
    };
    for (const phrase of this.vocabulary.anywhere().bySet.get(set) ?? nothing) add(phrase);
    for (let at = phraseSets.indexOf(set); at >= 0; at = phraseSets.indexOf(set, at + 1)) add(phrases[at]);
    if (standing) matchPhrases(standing, read, (needed) => this.spansOf(needed, sentence), spans);
    // In the order of the text; of those with one beginning, plain words before what is more.
    return spans.sort((one, other) => one.from - other.from);
  }
}

function areSame(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some === others ||
    (some.length === others.length &&
      some.every((span, at) => span.from === others[at]?.from && span.to === others[at]?.to))
  );
}
