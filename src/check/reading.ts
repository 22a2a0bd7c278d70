import { matchItems } from './match-items.ts';
import { readSentence, type Sentence, type Span } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import type { Composite, Vocabulary } from './vocabulary.ts';

/** A span and the sentence that it stands in. */
export type Place = Span & { sentence: number };

/** Gives the places of a dynamic set such as `@organisation`. */
export type Provider = (reading: Reading) => readonly Place[];

const nowhere: readonly Span[] = [];
const nothing: readonly never[] = [];

/** One text, read once: its sentences, and the places of every set that anybody asks for. */
export class Reading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** UTF-16 offset in `text` at which each sentence starts. */
  readonly starts: readonly number[];
  readonly #vocabulary: Vocabulary;
  readonly #providers: ReadonlyMap<string, Provider>;
  readonly #provisions = new Map<string, readonly (readonly Span[])[]>();
  readonly #volatile = new Map<string, (readonly Span[])[]>();
  readonly #asked = new Set<string>();

  constructor(text: string, vocabulary: Vocabulary, providers: ReadonlyMap<string, Provider>) {
    this.text = text;
    this.#vocabulary = vocabulary;
    this.#providers = providers;
    const stretches = splitSentences(text);
    this.starts = stretches.map((stretch) => stretch.start);
    this.sentences = stretches.map((stretch) =>
      readSentence(text.slice(stretch.start, stretch.end), vocabulary),
    );
  }

  /** Where the set stands in one sentence. Names are full: `file.set` or `@provided`. An unknown set is nowhere. */
  findIn(set: string, sentence: number): readonly Span[] {
    if (set.startsWith('@')) return this.#provided(set)[sentence] ?? [];
    const read = this.sentences[sentence];
    if (!read) return [];
    if (this.#vocabulary.volatile.has(set)) {
      let all = this.#volatile.get(set);
      if (!all) {
        all = [];
        this.#volatile.set(set, all);
      }
      all[sentence] ??= this.#match(set, read, sentence);
      return all[sentence] ?? nowhere;
    }
    let spans = read.matched.get(set);
    if (!spans) {
      const isPlain = !read.candidates.has(set) && !this.#vocabulary.looseOf(set);
      spans = isPlain ? (read.found.get(set) ?? nowhere) : this.#match(set, read, sentence);
      read.matched.set(set, spans);
    }
    return spans;
  }

  /** Where the set stands in the whole text. */
  find(set: string): Place[] {
    return this.sentences.flatMap((_, sentence) =>
      this.findIn(set, sentence).map((span) => ({ ...span, sentence })),
    );
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

  #match(set: string, read: Sentence, sentence: number): readonly Span[] {
    const plain = read.found.get(set);
    let spans: Span[] | undefined;
    const add = (from: number, to: number) => {
      spans ??= [...(plain ?? [])];
      if (!spans.some((span) => span.from === from && span.to === to)) spans.push({ from, to });
    };
    const find = (name: string) => this.findIn(name, sentence);
    for (const { at, composite } of read.candidates.get(set) ?? nothing) {
      if (!isPossible(composite, read)) continue;
      for (const to of matchItems(composite.items, read, at, find)) add(at, to);
    }
    for (const composite of this.#vocabulary.looseOf(set) ?? nothing) {
      if (!isPossible(composite, read)) continue;
      const first = composite.items[0];
      const starts =
        first?.kind === 'set' && !first.optional
          ? find(first.name).map((span) => span.from)
          : read.tokens.keys();
      for (const at of new Set(starts)) {
        for (const to of matchItems(composite.items, read, at, find)) add(at, to);
      }
    }
    return spans ?? plain ?? nowhere;
  }
}

function isPossible({ needs }: Composite, { forms }: Sentence): boolean {
  return needs.every((words) => {
    if (words.size > forms.size) {
      for (const form of forms) if (words.has(form)) return true;
      return false;
    }
    for (const word of words) if (forms.has(word)) return true;
    return false;
  });
}
