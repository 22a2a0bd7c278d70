import { addBits, type Bits, hasBit } from './bits.ts';
import { matchItems } from './match-items.ts';
import { readSentence, type Sentence, type Span } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import type { Join, Token } from './tokens.ts';
import type { Composite, Vocabulary } from './vocabulary.ts';

/** A span and the sentence that it stands in. */
export type Place = Span & { sentence: number };

/** Gives the places of a dynamic set such as `@organisation`. */
export type Provider = (reading: Reading) => readonly Place[];

const nothing: readonly never[] = [];

/** One text, read once: its sentences, and the places of every set that anybody asks for. */
export class Reading {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly Sentence[];
  /** UTF-16 offset in `text` at which each sentence starts. */
  readonly starts: readonly number[];
  readonly #providers: ReadonlyMap<string, Provider>;
  readonly #provisions = new Map<string, readonly (readonly Span[])[]>();
  readonly #volatile: Map<number, readonly Span[]>[] = [];
  readonly #where = new Map<readonly number[], number[]>();
  readonly #asked = new Set<string>();
  #outlook: Bits | undefined;

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
    const name = this.vocabulary.provided.get(set);
    if (name) return this.#provided(name)[sentence] ?? nothing;
    const known = hasBit(this.vocabulary.volatile, set) ? this.#matchedHere(sentence) : read.matched;
    let spans = known.get(set);
    if (!spans) {
      spans = this.#match(set, read, sentence);
      known.set(set, spans);
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
  mayHold(set: string, sentence: number): boolean {
    return this.mayStand(this.vocabulary.numberOf(set), sentence);
  }

  /** The same for a set by its number. */
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

  /** Where the set stands in the whole text. */
  find(set: string): Place[] {
    const number = this.vocabulary.numberOf(set);
    const places: Place[] = [];
    if (!hasBit(this.outlook, number)) return places;
    for (let sentence = 0; sentence < this.sentences.length; sentence++)
      for (const { from, to } of this.spansOf(number, sentence)) places.push({ from, to, sentence });
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

  #provided(set: string): readonly (readonly Span[])[] {
    const known = this.#provisions.get(set);
    if (known) return known;
    // A provider that asks, by way of others, for itself finds nothing yet.
    if (this.#asked.has(set)) return [];
    this.#asked.add(set);
    const spans: Span[][] = this.sentences.map(() => []);
    for (const place of this.#providers.get(set)?.(this) ?? [])
      spans[place.sentence]?.push({ from: place.from, to: place.to });
    this.#provisions.set(set, spans);
    return spans;
  }

  /** What is known of the sets of one sentence that hang on more than it. */
  #matchedHere(sentence: number): Map<number, readonly Span[]> {
    this.#volatile[sentence] ??= new Map();
    return this.#volatile[sentence];
  }

  #match(set: number, read: Sentence, sentence: number): readonly Span[] {
    const spans: Span[] = [];
    const { found } = read;
    for (let at = 0; at < found.length; at += 3)
      if (found[at] === set) addSpan(spans, found[at + 1] ?? 0, found[at + 2] ?? 0);
    const worded: Composite[] = [];
    const loose: Composite[] = [];
    const sort = (phrase: Composite) => {
      for (const needed of phrase.sets) if (this.spansOf(needed, sentence).length === 0) return;
      (phrase.first ? worded : loose).push(phrase);
    };
    for (const phrase of this.vocabulary.anywhere().bySet.get(set) ?? nothing) sort(phrase);
    for (const phrase of read.phrases) if (phrase.set === set) sort(phrase);
    if (worded.length === 0 && loose.length === 0) return spans;
    const find = (needed: number) => this.spansOf(needed, sentence);
    const matchAt = (composite: Composite, at: number) => {
      for (const to of matchItems(composite.items, read, at, find)) addSpan(spans, at, to);
    };
    if (worded.length > 0) {
      worded.sort(byNumber);
      for (let at = 0; at < read.tokens.length; at++) {
        const join = read.joins.get(at);
        const bits = join ? -1 : (read.tokens[at]?.word.bits ?? 0);
        for (const composite of worded)
          if ((composite.firstBits & bits) !== 0 && beginsAt(composite, read.tokens[at], join))
            matchAt(composite, at);
      }
    }
    loose.sort(byNumber);
    for (const composite of loose) {
      const [item] = composite.items;
      const starts =
        item?.kind === 'set' && !item.optional
          ? new Set(find(item.set).map((span) => span.from))
          : read.tokens.keys();
      for (const at of starts) matchAt(composite, at);
    }
    return spans;
  }
}

function addSpan(spans: Span[], from: number, to: number): void {
  for (const span of spans) if (span.from === from && span.to === to) return;
  spans.push({ from, to });
}

function byNumber(one: Composite, other: Composite): number {
  return one.number - other.number;
}

function beginsAt({ first }: Composite, token: Token | undefined, join: Join | undefined): boolean {
  return (
    token?.forms.some((form) => first?.has(form)) === true ||
    (join !== undefined && first?.has(join.norm) === true)
  );
}
