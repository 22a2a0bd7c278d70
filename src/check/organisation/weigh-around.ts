import { isStructural } from '../reading/is-describing.ts';
import type { Place, Reading } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { isGeneric, type NameForm } from './organisation-names.ts';
import { hasSchoolContext, type Naming } from './weigh-naming.ts';

/** What the words around make of a name: part of a longer one, or a street, church, pub, ground, monarch or sandwich. */
export function weighAround(reading: Reading, naming: Place, form: NameForm): Partial<Naming> {
  const tokens = reading.sentences[naming.sentence]?.tokens ?? [];
  const [before, ahead] = [tokens[naming.from - 1], tokens[naming.from - 2]];
  const isNext = tokens[naming.from]?.gap === ' ';
  if (form.kind === 'initials') {
    // North West Schools Trust is none of West's.
    if (
      isNext &&
      before?.capital &&
      /^(?:north|south)$/.test(before.norm) &&
      /^(?:ea|we)st$/.test(form.words[0] ?? '')
    )
      return { veto: `${before.plain} before it: another name` };
    // "A TLA nobody explains": who names the body writes "a TLA school".
    if (/^(?:an?|another|any|every)$/.test(before?.norm ?? '') && standsAlone(tokens[naming.to]))
      return { veto: `${before?.plain} before it: a thing` };
    return form.listed ? {} : weighWorkedOut(reading, naming);
  }
  // "The Deep Learning Alliance": what stands between the article and the name makes it another.
  if (form.kind === 'full' && /^the /i.test(form.written) && isNext && isPartOfName(before, form)) {
    if (/^(?:the|a)$/.test(ahead?.norm ?? '')) return { veto: `${before?.plain} before it: another name` };
    if (naming.from === 1) return { sure: false };
  }
  const isBare = form.kind === 'full' && !form.listed && !isGeneric(form.words.at(-1) ?? '');
  return isBare ? weighBare(reading, naming, before, form) : {};
}

function isPartOfName(before: Token | undefined, { words }: NameForm): boolean {
  return Boolean(before?.capital && !isStructural(before.norm) && !words.includes(before.norm));
}

/** BLT, worked out of a longer name: others may go by it too. */
function weighWorkedOut(reading: Reading, naming: Place): Partial<Naming> {
  const { sentence, to } = naming;
  const isTheirs = reading.findIn('trust-name.belongings', sentence).some((span) => span.from === to);
  if (isTheirs) return {};
  const other = reading.findIn('trust-name.not-theirs', sentence)[0];
  if (other) return { veto: `something else: ${reading.typed({ ...other, sentence })}` };
  return hasSchoolContext(reading, sentence) ? {} : { sure: false };
}

/** St Mary's, Oak Tree: a name without "school" is also that of other things. */
function weighBare(
  reading: Reading,
  { sentence, from, to }: Place,
  before: Token | undefined,
  form: NameForm,
): Partial<Naming> {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const after = tokens[to];
  const follows = after?.gap === ' ';
  if (follows && /^(?:I{1,3}|IV|VI{0,3}|IX)$/.test(after.plain)) return { veto: 'a monarch' };
  const stands = (set: string) => reading.findIn(set, sentence);
  const isOfEngland = after?.norm === 'church' && tokens[to + 1]?.norm === 'of';
  const isPlace = (set: string) => stands(`trust-name.${set}`).some((span) => span.from === to);
  // "Oak Tree close at noon"
  if (
    follows &&
    !isOfEngland &&
    (isPlace('namesake-building') || (after.capital && isPlace('namesake-place')))
  )
    return { veto: `${after.plain} behind it: a place of that name` };
  if (hasSchoolContext(reading, sentence)) return {};
  if (stands('public-figures.all').some((span) => span.from <= from && to <= span.to))
    return { veto: 'a public figure of that name' };
  if (/^(?:the|an?)$/.test(before?.norm ?? '') && !/^the /i.test(form.written) && standsAlone(after))
    return { veto: `${before?.plain} before it: a pub or a thing` };
  if (before?.norm === 'at' && isVisiting(reading, { sentence, from, to }))
    return { veto: 'a ground of that name' };
  return /^(?:at|for|from)$/.test(before?.norm ?? '') ? {} : { sure: false };
}

/** Whether a name owns nothing that follows: "the Oak Tree does a roast", not "the Oak Tree minibus". */
function standsAlone(after: Token | undefined): boolean {
  return after?.gap !== ' ' || isStructural(after.norm);
}

/** "Southampton at St Mary's", "Southampton lost at St Mary's" */
function isVisiting(reading: Reading, { sentence, from }: Place): boolean {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const isPlaying = /^(?:lose|loses|lost|win|wins|won|draw|draws|drew|play|plays|played|beat|beaten)$/.test(
    tokens[from - 2]?.norm ?? '',
  );
  const end = isPlaying ? from - 2 : from - 1;
  return reading.findIn('towns.uk', sentence).some((span) => span.to === end && tokens[span.from]?.capital);
}
