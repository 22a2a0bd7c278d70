import { escapeLetters } from './escape-letters.ts';

/** Writes JSON that is ASCII as it stands: one letter beyond Latin makes a string twice as long in memory, and slower to read. */
export function writeAscii(value: unknown): string {
  return escapeLetters(JSON.stringify(value));
}
