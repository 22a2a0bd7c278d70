import type { Place, Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { NameForm, OrganisationNames } from './organisation-names.ts';
import type { Naming } from './weigh-naming.ts';

/** What parts schools of one name: a phase in one's name is none of the other's. */
const phase = /^(?:primary|infants?|juniors?|nursery|secondary|high|grammar|middle)$/;
const kind = /^(?:school|academy|college|primary|infants?|juniors?|secondary|high|grammar|middle|nursery)$/;

/** A school of the same name elsewhere, told by its place or by another phase: two doubts, or a phase that cannot be, veto. */
export function weighElsewhere(
  reading: Reading,
  { sentence, from, to }: Naming,
  { words }: NameForm,
  { forms }: OrganisationNames,
): Partial<Naming> {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  let end = to;
  while (tokens[end]?.gap === ' ' && tokens[end]?.capital && kind.test(tokens[end]?.norm ?? '')) end++;
  const added = tokens.slice(to, end).find(({ norm }) => phase.test(norm))?.norm;
  const own = forms
    .filter((form) => words.every((word, at) => form.words[at] === word))
    .flatMap((form) => form.words.filter((word) => phase.test(word)));
  const isOther = added && !own.includes(added);
  if (isOther && own.length > 0) return { veto: `${added}: a school of another phase` };
  const place = isPlaced(reading, { sentence, from, to: end });
  const isOwn = reading.findIn('trust-name.working-there', sentence).length > 0;
  if (isOther && place && !isOwn) return { veto: 'a school of that name elsewhere' };
  return isOther || place ? { sure: false } : {};
}

/** "… School in Ontario", "… School, Ontario": a name with a capital that is no month, year group or event. */
function isPlaced(reading: Reading, { sentence, to }: Place): boolean {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const isIn = tokens[to]?.norm === 'in' && tokens[to]?.gap === ' ';
  const at = isIn ? to + 1 : to;
  const place = tokens[at];
  if (!place?.capital || place.kind !== 'word' || (!isIn && place.gap !== ', ')) return false;
  if (!isIn && tokens[at + 1] && !/^[,.)]/.test(tokens[at + 1]?.gap ?? '')) return false;
  return !['everyday.all', 'school.all', 'pupil-name.year', 'not-names.calendar'].some((set) =>
    reading.findIn(set, sentence).some((span) => span.from <= at && at < span.to),
  );
}

/** "Westcountry schools are closed", "Westcountry Schools of Surf": without a capital all that lie there, else of something else. */
export function isRegion({ tokens }: Sentence, { from, to }: Place): boolean {
  const [first, last, next, subject] = [tokens[from], tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!first?.capital || !/^(?:schools|academies)$/.test(last?.norm ?? '')) return false;
  return !last?.capital || Boolean(next?.norm === 'of' && subject?.capital);
}
