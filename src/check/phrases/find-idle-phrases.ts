import type { CategoryFile } from '../category.ts';
import { listing } from '../detectors/lexicon.ts';
import { readSentence } from '../reading/sentence.ts';
import { expandLiterals, type Item, PatternError, parsePattern } from './pattern.ts';
import { openVocabulary } from './vocabulary.ts';
import { mostLiterals } from './write-out.ts';

/** A phrase that does nothing, and why: "profanity.json, words: "bugger": …". */
export type IdlePhrase = { file: string; set: string; phrase: string; why: string };

/**
 * Finds phrases of category files that can never match, or that stand in the same set, or in the same part of another
 * file, already. What a sign asks for first is its file's main part: there a phrase that two files have gives two findings.
 */
export function findIdlePhrases(categories: readonly CategoryFile[]): IdlePhrase[] {
  const idle: IdlePhrase[] = [];
  const mains = new Map<string, string>();
  for (const { id: file, sets = {}, signs = [] } of categories) {
    // A sign of one set finds by itself: two files with such a phrase would speak twice of the same words.
    const alone = new Set(signs.flatMap(({ all }) => (all.length === 1 ? all[0].split('|') : [])));
    if ((listing as readonly string[]).includes(file)) for (const set of ['words', 'mild']) alone.add(set);
    for (const [set, phrases] of Object.entries(sets)) {
      const seen = new Set<string>();
      for (const phrase of phrases) {
        const say = (why: string) => idle.push({ file, set, phrase, why });
        const impossible = whyImpossible(phrase);
        if (impossible) say(impossible);
        const key = impossible ? phrase : spellOut(phrase);
        if (seen.has(key)) say('stands twice in this set');
        seen.add(key);
        if (!alone.has(set)) continue;
        const other = mains.get(key);
        if (other && !other.startsWith(`${file}.`)) say(`finds by itself in ${other} too`);
        else mains.set(key, `${file}.${set}`);
      }
    }
  }
  return idle;
}

/** The same for every way of writing the same phrase: `a|b` is `b|a`, and capitals do not matter. */
export function spellOut(phrase: string): string {
  const literals = expandLiterals(parsePattern(phrase.toLowerCase()), mostLiterals);
  return literals
    ? literals
        .map((words) => words.join(' '))
        .sort()
        .join('|')
    : phrase.replace(/\s+/g, ' ').trim();
}

/** Why a phrase can stand in no text, if so. A set counts as possible: whether it exists is asked by openVocabulary. */
function whyImpossible(phrase: string): string | undefined {
  if (phrase.trim() === '') return 'is empty';
  try {
    return whyNowhere(parsePattern(phrase), true);
  } catch (error) {
    if (error instanceof PatternError) return `cannot be read: ${error.message}`;
    throw error;
  }
}

function whyNowhere(items: readonly Item[], whole: boolean): string | undefined {
  for (const [at, item] of items.entries()) {
    if (whole && item.kind === 'start' && at > 0) return 'has ^ behind a word';
    if (whole && item.kind === 'end' && at < items.length - 1) return 'has $ before a word';
    if (item.kind === 'words') {
      // Also one of several: whoever wrote it believes that it finds something.
      const word = [...item.words].find((word) => !isWord(word));
      if (word !== undefined) return `asks for “${word}”, which is no word of any text`;
    }
    const choices = item.kind === 'group' ? item.choices : [];
    for (const choice of choices) {
      const why = whyNowhere(choice, false);
      if (why !== undefined) return why;
    }
  }
  return undefined;
}

const nothing = openVocabulary({});

const asked = new Map<string, boolean>();

/** Whether a text can be cut so that this is one word of it. The phrases ask for the same words again and again. */
function isWord(word: string): boolean {
  let answer = asked.get(word);
  if (answer === undefined) {
    const { tokens } = readSentence(word, nothing);
    answer = tokens.some(
      ({ forms, start, end }) => start === 0 && end === word.length && forms.includes(word),
    );
    asked.set(word, answer);
  }
  return answer;
}
