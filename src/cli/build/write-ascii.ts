import { escapeLetters } from '../../check/phrases/escape-letters.ts';

/** Writes JSON that is ASCII as it stands. */
export function writeAscii(value: unknown): string {
  return escapeLetters(JSON.stringify(value));
}
