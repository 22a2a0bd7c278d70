import type { Reading } from '../reading/reading.ts';
import { isOneOff } from './is-one-off.ts';
import { isGeneric, type NameForm } from './organisation-names.ts';

/** Words and names that are no slip of another. */
const known = [
  'given-names.all',
  'family-names.all',
  'towns.uk',
  'not-names.all',
  'everyday.all',
  'school.all',
];

/**
 * How sure it is that a word of a name was mistyped: not at all where the word is one of its own, for then another
 * school is meant ("Warrington" is not Werrington, St Mary's not St Mark's).
 */
export function weighSlip(
  reading: Reading,
  place: { sentence: number; at: number; word: string },
  form: NameForm,
): 'sure' | 'possible' | undefined {
  const { sentence, at, word } = place;
  const typed = reading.sentences[sentence]?.tokens[at]?.norm ?? '';
  if (typed.length < 5 || !isOneOff(word, typed)) return undefined;
  if (isGeneric(word)) return 'sure';
  if (isKnown(reading, typed) || isKnown(reading, typed.replace(/'?s$/, ''))) return undefined;
  // Ashcombe Park has a second name of its own that says which school it is; Harlington and Harington are two schools.
  const isAlone = form.words.filter((one) => !isGeneric(one)).length < 2;
  if (!isAlone) return isChanged(word, typed) ? 'possible' : 'sure';
  return word.length > 7 && isDoubled(word, typed) ? 'sure' : 'possible';
}

function isKnown({ vocabulary }: Reading, word: string): boolean {
  const sets = vocabulary.lookUp(word).entry?.node?.sets ?? [];
  return known.some((set) => sets.includes(vocabulary.numberOf(set)));
}

function isChanged(word: string, typed: string): boolean {
  const sorted = (letters: string) => [...letters].sort().join('');
  return word.length === typed.length && sorted(word) !== sorted(typed);
}

/** A letter written twice, or once where it stands twice. */
function isDoubled(word: string, typed: string): boolean {
  const single = (letters: string) =>
    [...letters].filter((letter, at) => letter !== letters[at - 1]).join('');
  return single(word) === single(typed);
}
