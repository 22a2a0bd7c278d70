import type { Bits } from './bits.ts';
import { markOf } from './mark-of.ts';
import { type Beginning, type BoundItem, bindItems, findBeginning } from './match-items.ts';
import { findNeeds } from './needs.ts';
import { NeedsRow } from './needs-row.ts';
import type { Item } from './pattern.ts';

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

/** Phrases that are more than plain words, by their places here: what is asked of hundreds of them in every sentence lies in rows. */
export class PhraseTable {
  readonly #bind: (() => Composite)[] = [];
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

  /** Adds a phrase of this number and set, found by a word of its rarest list or by a set; gives back its place. */
  add(
    number: number,
    set: number,
    items: readonly Item[],
    numberOf: (name: string) => number,
    word: string | undefined,
  ): number {
    const { words, sets } = findNeeds(items);
    this.sets.push(set);
    // Of the list by which it is found a word is there, whenever it is asked about. The shortest is the quickest to be missing.
    const others = words.filter((list) => word === undefined || !list.has(word));
    const lists = (others.length < words.length - 1 ? [...words] : others).sort((a, b) => a.size - b.size);
    this.#words.push(this.#needs.add(lists.map((list) => [...list].map(markOf))));
    const needed = sets.map(numberOf);
    this.#others.push(this.#needs.add(needed.map((one) => [one])));
    this.#noticed.push(-1);
    return (
      this.#bind.push(() => {
        const bound = bindItems(items, numberOf);
        return { number, items: bound, sets: needed, beginning: findBeginning(bound) };
      }) - 1
    );
  }

  /** The phrase at a place. */
  at(place: number): Composite | undefined {
    this.#composites[place] ??= this.#bind[place]?.();
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
      this.#noticed[phrase] = this.#sentence;
      noticed.push(phrase);
    }
  }

  /** Whether all sets that a phrase needs may stand. */
  areSetsThere(phrase: number, may: Bits): boolean {
    return this.#needs.areMet(this.#others[phrase] ?? 0, may);
  }
}
