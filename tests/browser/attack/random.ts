/** A source of chance that says the same again for the same seed. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  upTo(below: number): number;
  chance(likelihood: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Letters that mean nothing, as hashed class names are. */
  letters(length?: number): string;
};

/** Mulberry32. */
export function makeRandom(seed: number): Random {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    chance: (likelihood) => next() < likelihood,
    pick: <T>(from: readonly T[]) => from[upTo(from.length)] as T,
    letters: (length = 7) => `x${Array.from({ length }, () => upTo(36).toString(36)).join('')}`,
  };
}
