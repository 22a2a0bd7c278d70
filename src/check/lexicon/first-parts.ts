import { addBit, hasBit, makeBits } from '../phrases/bits.ts';

const width = 19;

/**
 * A sieve of what a word made of two parts may begin with. Read letter by letter, it tells most beginnings of a word to be
 * none without cutting them out; now and then it lets one through that is none either.
 */
export class FirstParts {
  readonly #bits = makeBits(1 << width);

  add(part: string): void {
    let state = 0;
    for (let at = 0; at < part.length; at++) state = this.next(state, part.charCodeAt(at));
    addBit(this.#bits, state >>> (32 - width));
  }

  /** The state behind one letter more; it begins with 0. */
  next(state: number, letter: number): number {
    return Math.imul(state ^ letter, 0x9e3779b1);
  }

  has(state: number): boolean {
    return hasBit(this.#bits, state >>> (32 - width));
  }
}
