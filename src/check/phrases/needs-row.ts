import { type Bits, hasBit } from './bits.ts';

/** Lists of numbers of which each must have one among some bits, all in one row: thousands are asked about a text. */
export class NeedsRow {
  /** Of each need: how many lists; of each list: how many numbers, and these. */
  #row = new Uint16Array(1 << 12);
  #end = 0;

  /** Gives the place in the row by which to ask for the lists. */
  add(lists: readonly Iterable<number>[]): number {
    const place = this.#end;
    this.#push(lists.length);
    for (const list of lists) {
      const numbers = new Set(list);
      this.#push(numbers.size);
      for (const number of numbers) this.#push(number);
    }
    return place;
  }

  /** Whether of each list a number is there. */
  areMet(place: number, bits: Bits): boolean {
    const row = this.#row;
    let at = place + 1;
    for (let lists = row[place] ?? 0; lists > 0; lists--) {
      const end = at + 1 + (row[at] ?? 0);
      do at++;
      while (at < end && !hasBit(bits, row[at] ?? 0));
      if (at === end) return false;
      at = end;
    }
    return true;
  }

  #push(value: number): void {
    if (this.#end === this.#row.length) {
      const longer = new Uint16Array(this.#row.length * 2);
      longer.set(this.#row);
      this.#row = longer;
    }
    this.#row[this.#end++] = value;
  }
}
