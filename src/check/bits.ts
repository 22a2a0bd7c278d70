/** Small numbers, such as those of sets, a bit each. */
export type Bits = Int32Array;

/** Room for the numbers below `size`. */
export function makeBits(size: number): Bits {
  return new Int32Array((size >> 5) + 1);
}

export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

export function addBit(bits: Bits, number: number): void {
  bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
}

/** Adds the numbers of another. */
export function addBits(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0);
}
