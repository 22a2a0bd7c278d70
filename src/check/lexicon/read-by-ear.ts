import type { Entry, Lexicon } from './build-lexicon.ts';
import { findSlip } from './find-slips.ts';
import { soundOf } from './sound-of.ts';

const shortest = 5;
const longer = 6;
const long = 7;
const ending = /(?:e?[sz]|ed|ing?|ish)$/;

/** A listed word written by ear or with letters that look like others: phelching, skankee, tvvats, curn. */
export function readByEar(word: string, lexicon: Lexicon): Entry | undefined {
  if (word.length < shortest) return undefined;
  const meant = word.includes('rn') ? lexicon.spellings.get(word.replaceAll('rn', 'm')) : undefined;
  if (meant && counts(meant, word)) return meant;
  const sound = soundOf(word);
  return lexicon.sounds.get(sound) ?? lexicon.sounds.get(sound.replace(ending, ''));
}

/** A long word written by ear, with a slip of the pen in it: knunilingus, vbrater. */
export function readSlipByEar(word: string, { longSounds }: Lexicon): Entry | undefined {
  if (word.length < long) return undefined;
  const sound = soundOf(word);
  return sound.length < long - 1 || word.length + sound.length < 2 * long
    ? undefined
    : findSlip(sound, longSounds);
}

function counts({ mild, ambiguous, respelled }: Entry, word: string): boolean {
  return !respelled && (word.length >= longer || !(mild || ambiguous));
}
