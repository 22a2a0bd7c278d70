/** Small numbers, such as those of sets, a bit each. A list, since typed arrays take far longer to make. */
export type Bits = number[];

/** So many to a place: what is more is no small integer to every engine. */
const width = 4;
const rest = 15;

/** Room for the numbers below `size`. */
export function makeBits(size: number): Bits {
  return Array.from({ length: (size >> width) + 1 }, () => 0);
}

export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[number >> width] ?? 0) & (1 << (number & rest))) !== 0;
}

export function addBit(bits: Bits, number: number): void {
  bits[number >> width] = (bits[number >> width] ?? 0) | (1 << (number & rest));
}

/** Adds the numbers of another. */
export function addBits(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0);
}
