import type { Bits } from './bits.ts';
import { markOf } from './mark-of.ts';
import { type Beginning, type BoundItem, bindItems, findBeginning } from './match-items.ts';
import { findNeeds } from './needs.ts';
import { NeedsRow } from './needs-row.ts';
import { type Item, parsePattern } from './pattern.ts';

/** A phrase that is more than plain words, ready to be matched: few ever come so far. */
export type Composite = {
  /** Its number among all phrases. */
  number: number;
  items: BoundItem[];
  /** Sets of which each must stand in the sentence. */
  sets: readonly number[];
  /** What it can begin with; undefined if that may be something else. */
  beginning: Beginning | undefined;
};

/** What a phrase is before it is read. */
export type Unread = {
  number: number;
  set: number;
  /** Marks of which a sentence must have one for the phrase to be read; none if it is to be read in any. */
  hint: readonly number[];
  /** A word of the list by which it is found, if it is found by a word. */
  word: string | undefined;
  phrase: string;
  numberOf: (name: string) => number;
};

/** Its items, and the sets of which each must stand in the sentence. */
type ReadPhrase = { items: readonly Item[]; sets: readonly number[] };

/**
 * Phrases that are more than plain words, by their places here, each read when a sentence first has the words that its hint
 * asks for: what is asked of hundreds of them in every sentence lies in rows.
 */
export class PhraseTable {
  readonly #phrases: Unread[] = [];
  readonly #read: ReadPhrase[] = [];
  readonly #composites: (Composite | undefined)[] = [];
  /** The set that each belongs to. */
  readonly sets: number[] = [];
  readonly #needs = new NeedsRow();
  /** Where the words of which a sentence must have some lie among the needs, and the sets of which each must stand in it. */
  readonly #words: number[] = [];
  readonly #others: number[] = [];
  /** The last sentence that noticed it: none is noticed twice in one. */
  readonly #noticed: number[] = [];
  #sentence = 0;

  /** Adds a phrase; gives back its place. */
  add(phrase: Unread): number {
    this.sets.push(phrase.set);
    this.#words.push(this.#needs.add(phrase.hint.length > 0 ? [phrase.hint] : []));
    this.#others.push(unread);
    this.#noticed.push(-1);
    return this.#phrases.push(phrase) - 1;
  }

  /** The phrase at a place. */
  at(place: number): Composite | undefined {
    this.#composites[place] ??= this.#bind(place);
    return this.#composites[place];
  }

  /** What was noticed until now is of another sentence. */
  beginSentence(): void {
    this.#sentence++;
  }

  /** Adds to `noticed` those of some phrases that were not in this sentence yet and whose words are among the marks. */
  notice(phrases: readonly number[], marks: Bits, noticed: number[]): void {
    for (let at = 0; at < phrases.length; at++) {
      const phrase = phrases[at] ?? 0;
      if (this.#noticed[phrase] === this.#sentence) continue;
      if (!this.#needs.areMet(this.#words[phrase] ?? 0, marks)) continue;
      if (this.#isUnread(phrase)) {
        this.#open(phrase);
        if (!this.#needs.areMet(this.#words[phrase] ?? 0, marks)) continue;
      }
      this.#noticed[phrase] = this.#sentence;
      noticed.push(phrase);
    }
  }

  /** Whether all sets that a phrase needs may stand. */
  areSetsThere(phrase: number, may: Bits): boolean {
    if (this.#isUnread(phrase)) this.#open(phrase);
    return this.#needs.areMet(this.#others[phrase] ?? 0, may);
  }

  #isUnread(place: number): boolean {
    return this.#others[place] === unread;
  }

  #open(place: number): ReadPhrase | undefined {
    const unread = this.#phrases[place];
    if (!unread) return undefined;
    const { word, numberOf } = unread;
    const items = parsePattern(unread.phrase);
    const needs = findNeeds(items);
    // Of the list by which it is found a word is there, whenever it is asked about. The shortest is the quickest to be missing.
    const others = needs.words.filter((list) => word === undefined || !list.has(word));
    const lists = others.length < needs.words.length - 1 ? [...needs.words] : others;
    lists.sort((one, other) => one.size - other.size);
    const sets = needs.sets.map(numberOf);
    this.#words[place] = this.#needs.add(lists.map((list) => [...list].map(markOf)));
    this.#others[place] = this.#needs.add(sets.map((set) => [set]));
    this.#read[place] = { items, sets };
    return this.#read[place];
  }

  #bind(place: number): Composite | undefined {
    const phrase = this.#phrases[place];
    const read = this.#read[place] ?? this.#open(place);
    if (!phrase || !read) return undefined;
    const items = bindItems(read.items, phrase.numberOf);
    return { number: phrase.number, items, sets: read.sets, beginning: findBeginning(items) };
  }
}

/** In place of where a phrase's needs lie. */
const unread = -1;
