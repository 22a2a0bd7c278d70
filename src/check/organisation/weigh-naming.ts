import { isDescribing } from '../reading/is-describing.ts';
import type { Place, Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Token } from '../reading/tokens.ts';
import { commonWords, type NameForm, type OrganisationNames } from './organisation-names.ts';

/** A place that names the organisation, and how sure that is. */
export type Naming = Place & { sure: boolean; form: NameForm['kind'] | 'joined'; veto?: string };

/** "west schools trust": a body's kind behind its initials settles what they are. */
function isKindOfBody(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    /^[\s._]$/.test(next.gap) &&
    /^(?:schools?|academy|academies|trust|mat|primary|college)$/.test(next.norm)
  );
}

/** What initials mean where they stand: the organisation, or the compass, a word, somebody else. */
export function weighInitials(
  reading: Reading,
  read: Sentence,
  naming: Naming,
  form: NameForm,
): Partial<Naming> {
  const token = read.tokens[naming.from];
  const typed = token?.plain.replace(/'s$/i, '') ?? '';
  if (isKindOfBody(read.tokens[naming.to])) return { sure: true };
  const context = hasSchoolContext(reading, naming.sentence);
  const shouting =
    read.tokens.filter((one) => one.norm.length > 2 && one.plain === one.plain.toUpperCase()).length > 2;
  // TLA+ is a language of its own.
  const sign = token && read.text[token.end];
  if (sign === '+' || sign === '&') return { veto: `${typed}${sign}: another name` };
  if (typed === form.written || token?.kind === 'hashtag' || token?.kind === 'handle') {
    // Many things are a TLA; nothing but its owner is a WeST.
    const veto = typed === typed.toUpperCase() && reading.find('trust-name.not-initials')[0];
    if (veto) return { sure: false, veto: reading.typed(veto) };
    return token?.kind === 'hashtag' && typed !== form.written && /^(?:west|east|north|south)$/i.test(typed)
      ? { veto: 'a compass direction' }
      : { sure: true };
  }
  const isEmployer =
    form.written !== typed.toLowerCase() && worksThere(read, naming.from) && typed === typed.toUpperCase();
  if (isEmployer && !shouting) return { sure: false };
  if (commonWords.test(token?.norm ?? '')) return { veto: 'a common word' };
  if (typed === typed.toUpperCase())
    return shouting ? { veto: 'written in capitals throughout' } : { sure: true };
  const isTheirs = reading
    .findIn('trust-name.owned', naming.sentence)
    .some((span) => span.from === naming.to);
  return context || isTheirs ? { sure: false } : { veto: 'lower case without a school around it' };
}

/** "I work for WEST" */
function worksThere({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:for|at)$/.test(tokens[at - 1]?.norm ?? '') &&
    /^(?:work|works|worked|working|teach|teaches|taught|teaching|job|employed)$/.test(
      tokens[at - 2]?.norm ?? '',
    )
  );
}

/** What a short name means where it stands: the school, or a person, street or thing of that name. */
export function weighShort(
  reading: Reading,
  read: Sentence,
  naming: Naming,
  form: NameForm,
): Partial<Naming> {
  const { sentence, from, to } = naming;
  const token = read.tokens[from];
  const before = read.tokens[from - 1];
  const after = read.tokens[to];
  if (!token) return { veto: 'no word' };
  if (!token.capital && token.kind === 'word') return weighUncapital(reading, naming, before, form);
  if (token.kind === 'hashtag' || token.kind === 'handle') return { sure: true };
  if (from === 0 && !form.listed && isOrdinary(reading, sentence, from))
    return { veto: 'a word at the head of a sentence' };
  if (before?.capital && reading.findIn('given-names.all', sentence).some((span) => span.to === from)) {
    return { veto: `${before.plain} before it: somebody's name` };
  }
  if (
    before &&
    (/^\p{Lu}$/u.test(before.plain) ||
      ['a', 'the', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir'].includes(before.norm))
  ) {
    const school = after && reading.findIn('trust-name.owned', sentence).some((span) => span.from === to);
    if (!school) return { veto: `${before.plain} before it: somebody's name or a thing` };
  }
  const follows = (set: string) =>
    reading.findIn(`trust-name.${set}`, sentence).some((span) => span.from === to);
  // "Churchward 2-8-0" is an engine, "Churchward Y11" is not.
  if (
    (follows('not-school') && !follows('year') && !after?.gap.includes(',')) ||
    (after?.capital && follows('street'))
  )
    return { veto: 'a place or thing of that name' };
  const other = reading.findIn('trust-name.somebody-else', sentence)[0];
  // Churchward's engines: the engineer's, whatever else is said of schools beside it.
  if (other && /'s$/i.test(token.plain) && !follows('belongings'))
    return { veto: 'somebody else of that name' };
  if (form.listed && ['at', 'for', 'from', 'by', 'in'].includes(before?.norm ?? '')) return { sure: true };
  if (follows('belongings')) return { sure: true };
  // "Twelve years at Ashcombe"
  const isTheirs = reading.findIn('trust-name.working-there', sentence).length > 0;
  if (isTheirs && !other && before?.norm === 'at') return { sure: false };
  const [namesake] = reading.find('trust-name.namesake');
  if (namesake) return { veto: `somebody or something else of that name: ${reading.typed(namesake)}` };
  if (hasSchoolContext(reading, sentence)) return { sure: true };
  if (!form.listed || other) return { veto: 'a name alone, no school around it' };
  return { sure: false };
}

/** Ashcombe Park Cricket Club, the Northern Learning Alliance: the name is part of another. */
export function isOfAnother(reading: Reading, { sentence, from, to }: Place): boolean {
  const stands = (set: string) => reading.findIn(`trust-name.${set}`, sentence);
  return (
    stands('another-body').some((span) => span.from === to) ||
    (stands('elsewhere').some((span) => span.to === from) &&
      (reading.sentences[sentence]?.tokens[from - 1]?.capital ?? false))
  );
}

/** "Churchwards Year 11s", "TLAs new CEO": theirs without an apostrophe, where something of a school follows. */
export function isOwning(reading: Reading, { sentence, from, to }: Place): boolean {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  if (/^(?:the|an?|these|those|all|both|many|two|three)$/.test(tokens[from - 1]?.norm ?? '')) return false;
  // "Knowles Primary School" is a school of its own.
  if (
    tokens[to]?.capital &&
    (isKindOfBody(tokens[to]) ||
      /^(?:infants?|juniors?|community|catholic|cofe|ce|rc|high|sixth)$/.test(tokens[to].norm))
  )
    return false;
  const reach = isDescribing(tokens[to]) ? to + 1 : to;
  return reading.findIn('trust-name.owned', sentence).some((span) => span.from === to || span.from === reach);
}

/** The Lost Arts (TLA to its fans): words before the bracket spell the initials out, and are not the owner's. */
export function isShortForAnother({ tokens }: Sentence, at: number, names: OrganisationNames): boolean {
  const token = tokens[at];
  if (!token?.gap.endsWith('(')) return false;
  const spelled = tokens.slice(Math.max(0, at - token.norm.length), at);
  if (spelled.map((one) => one.norm[0]).join('') !== token.norm) return false;
  const words = spelled.map((one) => one.norm).join(' ');
  return !names.forms.some((form) => form.kind === 'full' && words.endsWith(form.words.join(' ')));
}

/** Whether the word has a sense of its own: "learning" is no short name of The Learning Alliance. */
function isOrdinary(reading: Reading, sentence: number, at: number): boolean {
  return reading.findIn('everyday.all', sentence).some((span) => span.from === at);
}

/** "churchward in the fog": who writes no capital anywhere means none by it, where the name stands as a name does. */
function isWithoutCapitals(reading: Reading): boolean {
  return !/(?!\bI\b)\p{Lu}/u.test(reading.text);
}

/** "still at churchward": people who write without capitals. Their school counts where they speak of it as theirs. */
function weighUncapital(
  reading: Reading,
  { sentence, from, to }: Naming,
  before: Token | undefined,
  form: NameForm,
): Partial<Naming> {
  const follows = (set: string) =>
    reading.findIn(`trust-name.${set}`, sentence).some((span) => span.from === to);
  const veto = { veto: 'no capital' };
  if (follows('not-school') || (!form.listed && isOrdinary(reading, sentence, from))) return veto;
  if (follows('owned')) return { sure: false };
  const after = reading.sentences[sentence]?.tokens[to]?.norm ?? '';
  const isName =
    from === 0 ||
    /^(?:at|for|from|of|to|in|by|with|about|and)$/.test(before?.norm ?? '') ||
    (/^(?:is|are|was|were|has|have|needs?|wants?)$/.test(after) && hasSchoolContext(reading, sentence));
  // The first word of a longer name is a word of its own where no school is spoken of: moorland.
  const isMeant = form.listed || hasSchoolContext(reading, sentence);
  if (
    isMeant &&
    isName &&
    isWithoutCapitals(reading) &&
    reading.find('trust-name.somebody-else').length === 0
  )
    return { sure: false };
  if (form.listed && before?.norm === 'at') return { sure: false };
  const isAt = from > 0 && ['at', 'for', 'from', 'a'].includes(before?.norm ?? '');
  const isTheirs = reading.findIn('trust-name.working-there', sentence).length > 0;
  return isAt && (isTheirs || hasSchoolContext(reading, sentence)) ? { sure: false } : veto;
}

/** What a name of ordinary words means without capitals. */
export function weighLowerCase(reading: Reading, naming: Naming): Partial<Naming> {
  const before = reading.sentences[naming.sentence]?.tokens[naming.from - 1]?.norm ?? '';
  // a learning alliance, the farmers' learning alliance
  if (/^an?$|[^s]s$/.test(before)) return { veto: 'ordinary words in lower case' };
  // "werrington primary" says itself what it is.
  const words = reading.sentences[naming.sentence]?.tokens.slice(naming.from, naming.to) ?? [];
  if (words.some((word) => isKindOfBody(word))) return { sure: true };
  if (hasSchoolContext(reading, naming.sentence)) return { sure: true };
  const isName =
    before === '' && words.some((_, at) => !isOrdinary(reading, naming.sentence, naming.from + at));
  return isName || ['the', 'at', 'for', 'from'].includes(before)
    ? { sure: false }
    : { veto: 'ordinary words in lower case' };
}

/** Whether a school is spoken of there or beside it. */
export function hasSchoolContext(reading: Reading, sentence: number): boolean {
  return [sentence, sentence - 1, sentence + 1].some(
    (at) => reading.findIn('trust-name.school-context', at).length > 0,
  );
}
