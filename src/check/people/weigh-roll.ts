import type { Context } from '../context.ts';
import type { Name } from './find-names.ts';
import { isNamesake, isOfPublicLife } from './is-namesake.ts';
import type { Person } from './person.ts';

/** What --explain says of such a name. */
export const byRoll = "the school's roll";

/** On the school's roll: a pupil without further words, unless the name is a word as well or a famous person's. */
export function weighRoll(name: Name, context: Context): Partial<Person> | undefined {
  const { roster, reading } = context;
  if (!roster || name.kind === 'titled') return undefined;
  const words = (reading.sentences[name.sentence]?.tokens ?? [])
    .slice(name.from, name.to)
    .map((token) => token.plain.replace(/['’]s?$/i, ''));
  const [given = '', ...rest] = words;
  const evidence = [byRoll];
  if (rest.length > 0 && (roster.hasFull(given, rest.join(' ')) || roster.hasFull(rest.join(' '), given)))
    return {
      role: 'pupil',
      evidence,
      weight: 9,
      certainty: name.veto || isOfPublicLife(name, context) ? 'possible' : 'sure',
    };
  // A letter fits more than one: T. Adeyemi, Tunde A.
  const isInitialled = rest.length === 1 && (isOneLetter(given) || isOneLetter(rest[0]));
  if (isInitialled && !name.veto && roster.hasInitialled(given, rest[0] ?? ''))
    return { role: 'pupil', evidence, weight: 9, certainty: 'possible' };
  // Without capitals or commas a list looks like one long name: noah arlo isla.
  if (rest.length > 0 && !name.veto && words.every((word) => roster.hasGiven(word)))
    return { role: 'pupil', evidence, weight: 9, certainty: 'possible' };
  // Summer-Rose, Mary Jane
  if (rest.length > 0 && !name.veto && roster.hasGiven(words.join(' ')))
    return { role: 'pupil', evidence, weight: 9, certainty: 'sure' };
  if (rest.length > 0 || name.veto || name.strength === 1 || !roster.hasGiven(given)) return undefined;
  if (isNamesake(name, context)) return undefined;
  return { role: 'pupil', evidence, weight: 9, certainty: name.strength === 3 ? 'sure' : 'possible' };
}

function isOneLetter(word = ''): boolean {
  return /^\p{L}$/u.test(word);
}
