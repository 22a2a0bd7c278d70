import { matchItems } from './match-items.ts';
import { readSentence, type Sentence, type Span } from './sentence.ts';
import { splitSentences } from './sentences.ts';
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
    if (!read?.may[set]) return nothing;
    const name = this.vocabulary.provided.get(set);
    if (name) return this.#provided(name)[sentence] ?? nothing;
    const known = this.vocabulary.volatile.has(set) ? this.#matchedHere(sentence) : read.matched;
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
        if (sets.some((set) => this.sentences[sentence]?.may[set] === 1)) known.push(sentence);
      this.#where.set(sets, known);
    }
    return known;
  }

  /** Whether the set may stand in one sentence. */
  mayHold(set: string, sentence: number): boolean {
    return this.sentences[sentence]?.may[this.vocabulary.numberOf(set)] === 1;
  }

  /** Where the set stands in the whole text. */
  find(set: string): Place[] {
    const number = this.vocabulary.numberOf(set);
    const places: Place[] = [];
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
    const plain = read.found.get(set);
    const stands = (needed: number) => this.spansOf(needed, sentence).length > 0;
    const phrases = [
      ...(this.vocabulary.anywhere().phrases.get(set) ?? nothing),
      ...(read.phrases.get(set) ?? nothing),
    ].filter(({ sets }) => sets.every(stands));
    if (phrases.length === 0) return plain ?? nothing;
    phrases.sort((one, other) => one.number - other.number);
    const spans = [...(plain ?? nothing)];
    const find = (name: string) => this.findIn(name, sentence);
    const matchAt = (composite: Composite, at: number) => {
      for (const to of matchItems(composite.items, read, at, find))
        if (!spans.some((span) => span.from === at && span.to === to)) spans.push({ from: at, to });
    };
    const [worded, loose] = [phrases.filter(({ first }) => first), phrases.filter(({ first }) => !first)];
    for (let at = 0; worded.length > 0 && at < read.tokens.length; at++)
      for (const composite of worded) if (beginsAt(composite, read, at)) matchAt(composite, at);
    for (const composite of loose) {
      const [item] = composite.items;
      const starts =
        item?.kind === 'set' && !item.optional
          ? new Set(find(item.name).map((span) => span.from))
          : read.tokens.keys();
      for (const at of starts) matchAt(composite, at);
    }
    return spans;
  }
}

function beginsAt({ first }: Composite, { tokens, joins }: Sentence, at: number): boolean {
  const join = joins.get(at);
  return (
    tokens[at]?.forms.some((form) => first?.has(form)) === true ||
    (join !== undefined && first?.has(join.norm) === true)
  );
}
