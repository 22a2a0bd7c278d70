import type { Edit } from '../../../src/page/edit/edit-text.ts';
import type { Random } from './random.ts';

const words = [
  ...[
    'So',
    'proud',
    'of',
    'Jayden',
    'in',
    'Y4',
    'today.',
    'Mrs',
    'O’Neill',
    'said',
    'it’s',
    'great!',
    'Siân',
  ],
  ...['#parkrun', 'Zoë', '10:30', 'e.g.', '(again)', '“well', 'done”', 'Year 4', 'https://a.example/b?c=d'],
  ...['🌧️', '👩‍🏫', '👍🏽', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🎉🎉', 'Łukasz', 'محمد', 'اليوم', '日本', 'naïve', 'e\u0301'],
];
const replacements = [
  ...['a pupil', 'they', '', 'one of our classes', 'a colleague’s', '🙂', 'Zoë & Siân', '“so to speak”'],
  'a very much longer wording than what stood here before, which may well wrap onto the next line of the box',
];
const disclaimer = 'These views are my own and not those of my school.';

/** A line break that a person makes with Enter, or with Shift and Enter. */
export type Line = { text: string; isSoft: boolean };

/** One to four lines of one to eight words. */
export function makeLines(random: Random): Line[] {
  return Array.from({ length: 1 + random.upTo(4) }, () => ({
    text: Array.from({ length: 1 + random.upTo(8) }, () => random.pick(words)).join(' '),
    isSoft: random.chance(0.3),
  }));
}

/** What a finding's fix may ask for: other words, a sentence less, or the disclaimer at the end. */
export function makeEdit(text: string, random: Random): Edit {
  if (random.chance(0.2)) {
    const gap = /\s$/.test(text) ? '' : ' ';
    return { start: text.length, end: text.length, text: gap + disclaimer };
  }
  const lines = [...text.matchAll(/[^\n]+/g)];
  const line = random.pick(lines);
  if (!line) return { start: text.length, end: text.length, text: disclaimer };
  if (random.chance(0.1)) return { start: line.index, end: line.index + line[0].length, text: '' };
  const found = [...line[0].matchAll(/\S+/g)];
  const from = random.upTo(found.length);
  const to = Math.min(found.length - 1, from + random.upTo(3));
  const [first, last] = [found[from], found[to]];
  const start = line.index + (first?.index ?? 0);
  const end = line.index + (last?.index ?? 0) + (last?.[0].length ?? 0);
  return { start, end, text: random.pick(replacements) };
}
