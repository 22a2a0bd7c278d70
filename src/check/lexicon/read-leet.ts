import { leet } from '../reading/leet.ts';
import type { Lexicon } from './build-lexicon.ts';
import type { Reading } from './read-signs.ts';
import { readWord } from './read-word.ts';

const letters: Readonly<Record<string, string>> = { ...leet, '|': 'l', '+': 't' };

/** The likeliest letter of each sign; then 1 as an l; then, beside other signs, v as a u as well. */
const ways: readonly Readonly<Record<string, string>>[] = [
  letters,
  { ...letters, '1': 'l', '!': 'l', '|': 'i' },
  { ...letters, v: 'u' },
  { ...letters, '1': 'l', '!': 'l', '|': 'i', v: 'u' },
];
const sign = /[0134567890@$!|+€]/;
const signs = /[0134567890@$!|+€v]/g;

/** Digits and signs read as letters, or digits behind a word left off, and the whole read as a word: wh0reh0use, b4stard22. */
export function readLeet(core: string, lexicon: Lexicon): Reading | undefined {
  const lower = core.toLowerCase();
  if (!sign.test(lower)) return undefined;
  const tried = new Set([lower, '']);
  const before = lower.replace(/\d+$/, '');
  for (const text of [before, ...ways.map((way) => lower.replace(signs, (one) => way[one] ?? one))]) {
    if (tried.has(text)) continue;
    tried.add(text);
    const reading = /^[a-z]{5,}$/.test(text) ? readWord(text, lexicon) : undefined;
    if (reading && !reading.entry.mild)
      return { entry: reading.entry, wild: 0, guess: reading.how === 'slip' };
  }
  return undefined;
}
