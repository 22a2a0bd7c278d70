import type { Place, Reading } from '../reading/reading.ts';

const opening = /(?<=^|[\s(:])["“'‘]/gu;
const closing = /["“”]|['’](?!\p{L})/u;
/** No child's sentence is longer. */
const quoteReach = 80;

/** Whether a quotation that has begun before this place has not ended before it. */
export function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - quoteReach), at);
  const last = [...before.matchAll(opening)].at(-1);
  return last !== undefined && !closing.test(before.slice(last.index + 1));
}

/** Whether somebody else says this. */
export function isInQuote(reading: Reading, place: Place): boolean {
  return isInQuotation(reading.text, reading.offsets(place).start);
}
