import type { Stretch } from './sentences.ts';

const width = 64;

/** Stretches of a text in the order in which they were found. Which one lies over another is asked without going through all. */
export class Overlaps<Found extends Stretch> {
  readonly all: Found[] = [];
  /** Indexes of stretches by the blocks of the text that they touch. */
  #blocks: Map<number, number[]> | undefined;

  constructor(stretches: readonly Found[] = []) {
    for (const stretch of stretches) this.add(stretch);
  }

  /** The first that overlaps this stretch and is wanted. */
  firstOver(stretch: Stretch, isWanted: (found: Found) => boolean = () => true): Found | undefined {
    let first = this.all.length;
    if (first === 0) return undefined;
    for (let block = blockOf(stretch.start); block <= blockOf(stretch.end); block++)
      for (const index of this.#blocks?.get(block) ?? []) {
        const other = this.all[index];
        if (index < first && other && overlap(other, stretch) && isWanted(other)) first = index;
      }
    return this.all[first];
  }

  add(found: Found): void {
    this.#note(found, this.all.push(found) - 1);
  }

  replace(old: Found, found: Found): void {
    const index = this.all.indexOf(old);
    this.all[index] = found;
    this.#note(found, index);
  }

  #note({ start, end }: Found, index: number): void {
    this.#blocks ??= new Map();
    for (let block = blockOf(start); block <= blockOf(end); block++) {
      const indexes = this.#blocks.get(block);
      if (indexes) indexes.push(index);
      else this.#blocks.set(block, [index]);
    }
  }
}

function blockOf(offset: number): number {
  return Math.floor(offset / width);
}

/** True where two stretches have a character in common. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
