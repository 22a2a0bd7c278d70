import { meet } from '../reading/meet.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Token } from '../reading/tokens.ts';
import { isMistypedTag } from './is-mistyped-tag.ts';
import { isJoined } from './is-own-address.ts';
import type { NameForm, OrganisationNames } from './organisation-names.ts';
import { weighAround } from './weigh-around.ts';
import { isRegion, weighElsewhere } from './weigh-elsewhere.ts';
import {
  hasSchoolContext,
  isOfAnother,
  isOwning,
  isShortForAnother,
  type Naming,
  weighInitials,
  weighLowerCase,
  weighShort,
} from './weigh-naming.ts';
import { weighSlip } from './weigh-slip.ts';

const known = new WeakMap<Reading, readonly Naming[]>();

/** Finds the organisation's names in every form: words, initials, hashtags, handles, domains, one typo in a long name. */
export function findOrganisation(reading: Reading, names: OrganisationNames): readonly Naming[] {
  const namings = known.get(reading) ?? findAfresh(reading, names);
  known.set(reading, namings);
  return namings;
}

function findAfresh(reading: Reading, names: OrganisationNames): Naming[] {
  return reading.sentences.flatMap((read, sentence) => {
    const found: Naming[] = [];
    // What is around it decides what a name means, not whether it is there.
    if (read.memo.get('no name of') === names) return found;
    for (let from = 0; from < read.tokens.length; from++) {
      if (!mayName(read, from, names)) continue;
      const naming = nameAt(reading, read, sentence, from, names);
      if (!naming || found.some((other) => meet(other, naming))) continue;
      found.push(naming);
      from = naming.to - 1;
    }
    if (found.length === 0) read.memo.set('no name of', names);
    return found;
  });
}

/** Nine words in ten begin no name, and are not several in one. */
function mayName({ tokens, joins }: Sentence, from: number, names: OrganisationNames): boolean {
  const token = tokens[from];
  if (!token || token.forms.length > 1 || token.word.joined || joins.has(from)) return true;
  return names.byLetter.has(token.norm[0] ?? '');
}

function nameAt(
  reading: Reading,
  read: Sentence,
  sentence: number,
  from: number,
  names: OrganisationNames,
): Naming | undefined {
  const token = read.tokens[from];
  if (!token) return undefined;
  let best: Naming | undefined;
  // T.L.A. and w.e.s.t: letter by letter, nobody means the compass.
  const join = read.joins.get(from);
  if (join && names.forms.some((form) => form.words.join('') === join.norm)) {
    return { sentence, from, to: join.to, form: 'initials', sure: true };
  }
  for (const form of formsLike(token, names)) {
    // A typo never changes the first letter of the first word here: it would make every word a candidate.
    if (token.norm[0] !== form.words[0]?.[0] && !token.forms.includes(form.words[0] ?? '')) continue;
    const match = matchForm(reading, { read, sentence, from }, form);
    if (!match || (best && best.to >= match.to)) continue;
    const { to } = match;
    if (match.plural && !isOwning(reading, { sentence, from, to })) continue;
    best = { sentence, from, to, form: form.kind, sure: !match.doubtful };
    if (match.plural) continue;
    if (form.kind === 'initials') Object.assign(best, weighInitials(reading, read, best, form));
    if (form.kind === 'short') Object.assign(best, weighShort(reading, read, best, form));
    if (
      form.kind === 'full' &&
      form.words.length === 2 &&
      !read.tokens.slice(from, to).some((one) => one.capital)
    ) {
      Object.assign(best, weighLowerCase(reading, best), match.doubtful ? { sure: false } : {});
    }
    if (form.kind === 'initials' && isShortForAnother(read, from, names))
      best.veto = 'short for another name';
    if (form.kind !== 'initials' && isOfAnother(reading, best)) best.veto = 'a place or body of that name';
    if (form.kind === 'full' && isRegion(read, best)) best.veto = 'schools of a region';
    if (form.kind !== 'initials' && !best.veto)
      Object.assign(best, weighElsewhere(reading, best, form, names));
    if (!best.veto) Object.assign(best, weighAround(reading, best, form));
  }
  if (best) return best;
  if (isJoined(token, names)) return { sentence, from, to: from + 1, form: 'joined', sure: true };
  const mistyped = isMistypedTag(token, names);
  if (!mistyped || (mistyped === 'inContext' && !hasSchoolContext(reading, sentence))) return undefined;
  return { sentence, from, to: from + 1, form: 'joined', sure: false };
}

/** The forms that a token may begin: those with a first letter of its own. */
function formsLike({ norm, forms }: Token, names: OrganisationNames): readonly NameForm[] {
  const [first = ''] = norm;
  return forms.every((form) => form[0] === first) ? (names.byLetter.get(first) ?? []) : names.forms;
}

/** `plural`: the last word has an s too many, as in "the Churchwards" and "Churchwards Year 11s". `doubtful`: it may be another's name. */
type Match = { to: number; plural?: true; doubtful?: true };

/** Matches a form that begins at `from`; a long word may have one letter wrong, or a gap in it. */
function matchForm(
  reading: Reading,
  { read, sentence, from }: { read: Sentence; sentence: number; from: number },
  form: NameForm,
): Match | undefined {
  let doubtful = false;
  let wrong = form.words.join('').length >= 10 && form.kind === 'full' ? 1 : 0;
  let at = from;
  for (const [index, word] of form.words.entries()) {
    const token = read.tokens[at];
    if (!token || token.kind === 'url' || token.kind === 'email') return undefined;
    if (index > 0 && token.gap !== '.' && /[\n.!?]/.test(token.gap)) return undefined;
    at++;
    if (token.forms.includes(word)) continue;
    const isLast = index === form.words.length - 1;
    if (isLast && isPlural(token, word, form)) return { to: at, plural: true };
    if (wrong === 0 || word.length < 5) return undefined;
    if (isGapped(word, token, read.tokens[at])) at++;
    else {
      const slip = weighSlip(reading, { sentence, at: at - 1, word }, form);
      if (!slip) return undefined;
      doubtful = slip === 'possible';
    }
    wrong--;
  }
  const last = read.tokens[at - 1];
  // "The Churchwards" are a family.
  if (
    form.kind === 'short' &&
    last &&
    !last.plain.toLowerCase().endsWith("'s") &&
    last.norm !== form.words.at(-1)
  )
    return undefined;
  return doubtful ? { to: at, doubtful } : { to: at };
}

/** TLAs, Churchwards, with the name as its owner writes it. */
function isPlural({ norm, plain }: Token, word: string, { kind, written, listed }: NameForm): boolean {
  if (norm !== `${word}s` || plain.includes("'")) return false;
  return kind === 'initials' ? plain === `${written}s` : listed || /^\p{Lu}/u.test(plain);
}

/** "Ash combe": a space slipped in. */
function isGapped(word: string, token: Token, next: Token | undefined): boolean {
  return next !== undefined && /^[ -]$/.test(next.gap) && token.norm + next.norm === word;
}
