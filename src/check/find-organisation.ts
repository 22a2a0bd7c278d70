import type { NameForm, OrganisationNames } from './organisation-names.ts';
import type { Place, Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A place that names the organisation, and how sure that is. */
export type Naming = Place & { sure: boolean; form: NameForm['kind'] | 'joined'; veto?: string };

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
      if (!naming || found.some((other) => other.from < naming.to && naming.from < other.to)) continue;
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
    const to = matchForm(read, from, form);
    if (to === undefined || (best && best.to >= to)) continue;
    best = { sentence, from, to, form: form.kind, sure: true };
    if (form.kind === 'initials') Object.assign(best, weighInitials(reading, read, best, form));
    if (form.kind === 'short') Object.assign(best, weighShort(reading, read, best, form));
    if (
      form.kind === 'full' &&
      form.words.length === 2 &&
      !read.tokens.slice(from, to).some((one) => one.capital)
    ) {
      Object.assign(best, weighLowerCase(reading, best));
    }
    if (form.kind !== 'initials' && isOfAnother(reading, best)) best.veto = 'a place or body of that name';
  }
  if (best) return best;
  return isJoined(token, names) ? { sentence, from, to: from + 1, form: 'joined', sure: true } : undefined;
}

/** The forms that a token may begin: those with a first letter of its own. */
function formsLike({ norm, forms }: Token, names: OrganisationNames): readonly NameForm[] {
  const [first = ''] = norm;
  return forms.every((form) => form[0] === first) ? (names.byLetter.get(first) ?? []) : names.forms;
}

/** The end of a form that begins at `from`; a long word may have one letter wrong. */
function matchForm(read: Sentence, from: number, form: NameForm): number | undefined {
  let wrong = form.words.join('').length >= 10 && form.kind === 'full' ? 1 : 0;
  for (const [index, word] of form.words.entries()) {
    const token = read.tokens[from + index];
    if (!token || token.kind === 'url' || token.kind === 'email') return undefined;
    if (index > 0 && token.gap !== '.' && /[\n.!?]/.test(token.gap)) return undefined;
    if (token.forms.includes(word)) continue;
    if (wrong > 0 && word.length >= 5 && token.norm.length >= 5 && isOneOff(word, token.norm)) wrong--;
    else return undefined;
  }
  const last = read.tokens[from + form.words.length - 1];
  // "The Churchwards" are a family.
  if (
    form.kind === 'short' &&
    last &&
    !last.plain.toLowerCase().endsWith("'s") &&
    last.norm !== form.words.at(-1)
  )
    return undefined;
  return from + form.words.length;
}

const commonWords =
  /^(?:west|east|north|south|best|star|arc|one|unity|oak|aspire|inspire|reach|learn|focus|beacon|summit)$/;

/** "west schools trust": a body's kind behind its initials settles what they are. */
function isKindOfBody(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    /^[\s._]$/.test(next.gap) &&
    /^(?:schools?|academy|academies|trust|mat|primary|college)$/.test(next.norm)
  );
}

function weighInitials(reading: Reading, read: Sentence, naming: Naming, form: NameForm): Partial<Naming> {
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
    .findIn('trust-name.belongings', naming.sentence)
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

function weighShort(reading: Reading, read: Sentence, naming: Naming, form: NameForm): Partial<Naming> {
  const { sentence, from, to } = naming;
  const token = read.tokens[from];
  const before = read.tokens[from - 1];
  const after = read.tokens[to];
  if (!token) return { veto: 'no word' };
  if (!token.capital && token.kind === 'word') return weighUncapital(reading, naming, before, form);
  if (token.kind === 'hashtag' || token.kind === 'handle') return { sure: true };
  if (before?.capital && reading.findIn('given-names.all', sentence).some((span) => span.to === from)) {
    return { veto: `${before.plain} before it: somebody's name` };
  }
  if (
    before &&
    (/^\p{Lu}$/u.test(before.plain) ||
      ['a', 'the', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir'].includes(before.norm))
  ) {
    const school =
      after && reading.findIn('trust-name.belongings', sentence).some((span) => span.from === to);
    if (!school) return { veto: `${before.plain} before it: somebody's name or a thing` };
  }
  const follows = (set: string) =>
    reading.findIn(`trust-name.${set}`, sentence).some((span) => span.from === to);
  if (follows('not-school') || (after?.capital && follows('street')))
    return { veto: 'a place or thing of that name' };
  const other = reading.findIn('trust-name.somebody-else', sentence)[0];
  // Churchward's engines: the engineer's, whatever else is said of schools beside it.
  if (other && /'s$/i.test(token.plain) && !follows('belongings'))
    return { veto: 'somebody else of that name' };
  if (form.listed && ['at', 'for', 'from', 'by', 'in'].includes(before?.norm ?? '')) return { sure: true };
  if (follows('belongings')) return { sure: true };
  if (hasSchoolContext(reading, sentence)) return { sure: true };
  if (!form.listed || other) return { veto: 'a name alone, no school around it' };
  return { sure: false };
}

/** Ashcombe Park Cricket Club, the Northern Learning Alliance: the name is part of another. */
function isOfAnother(reading: Reading, { sentence, from, to }: Place): boolean {
  const stands = (set: string) => reading.findIn(`trust-name.${set}`, sentence);
  return (
    stands('another-body').some((span) => span.from === to) ||
    (stands('elsewhere').some((span) => span.to === from) &&
      (reading.sentences[sentence]?.tokens[from - 1]?.capital ?? false))
  );
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
  if (follows('belongings')) return { sure: false };
  const isName = from === 0 || /^(?:at|for|from|of|to|in|by|with|about|and)$/.test(before?.norm ?? '');
  if (isName && isWithoutCapitals(reading) && reading.find('trust-name.somebody-else').length === 0)
    return { sure: false };
  if (form.listed && before?.norm === 'at') return { sure: false };
  const isAt = from > 0 && ['at', 'for', 'from', 'a'].includes(before?.norm ?? '');
  const isTheirs = reading.findIn('trust-name.working-there', sentence).length > 0;
  return isAt && (isTheirs || hasSchoolContext(reading, sentence)) ? { sure: false } : veto;
}

function weighLowerCase(reading: Reading, naming: Naming): Partial<Naming> {
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

function hasSchoolContext(reading: Reading, sentence: number): boolean {
  return [sentence, sentence - 1, sentence + 1].some(
    (at) => reading.findIn('trust-name.school-context', at).length > 0,
  );
}

/** What may stand beside a name in a handle or domain without making it somebody else's. */
const schoolish =
  /^(?:the|my|our|at|mr|mrs|ms|miss|official|uk|school|schools|sch|primary|pri|academy|acad|trust|mat|college|staff|team|teacher|teachers|pe|pta|sport|sports|music|art|maths|english|science|library|sen|send|head|info|office|admin|edu|org|year|y|yr|class|parents|students|pupils|careers|jobs|family|life|learning|\d)*$/;

/** What somebody may be at a school, as handles shorten it. */
const post =
  /^(?:ta|tas|lsa|hlta|ect|nqt|slt|dsl|senco|sendco|send|sen|hoy|head|teacher|tutor|governor|caretaker|cook|kitchen|office|admin|hr|finance|site|staff|library|librarian|school|primary|academy|trust|pe|pta|sixth|6th|y\d+|yr\d+|year\d*|ks\d|eyfs|reception|nursery|maths|english|science|music|drama|history|geography|geog|art|mfl|dt|ict)$/;

function isJoined(token: Token, names: OrganisationNames): boolean {
  if (!token.word.joined) return false;
  if (token.kind === 'email' || token.kind === 'url') {
    const host = hostOf(token);
    const local = token.norm.slice(0, token.norm.lastIndexOf('@') + 1);
    return isOwnHost(host, names) || isOwnBox(local.slice(0, -1), host, names);
  }
  if (token.kind === 'handle' && names.handles.includes(token.norm)) return true;
  const segments = splitJoined(token.plain);
  const letters = token.norm.replace(/[^a-z0-9]/g, '');
  return names.cores.some(({ letters: core, kind, alone }) => {
    if (kind === 'initials') {
      // SENDatTLA, Mr_Hocking_WeST: as their owner writes them; KanyeNotWest is somebody else.
      if (alone?.test(token.plain)) return true;
      if (isWrittenOut(core, letters)) return true;
      return !commonWords.test(core) && segments.some((segment) => segment.toLowerCase() === core);
    }
    if (!letters.includes(core)) return false;
    if (kind === 'full' && core.length >= 9) return true;
    const [before = '', after = ''] = [
      letters.slice(0, letters.indexOf(core)),
      letters.slice(letters.indexOf(core) + core.length),
    ];
    if (core.length >= 5 && schoolish.test(before) && schoolish.test(after)) return true;
    // ChurchwardTA_Lou: the school and a post at it, whoever else is named.
    const others = segments.map((segment) => segment.toLowerCase()).filter((segment) => segment !== core);
    return others.length < segments.length && others.some((segment) => post.test(segment));
  });
}

/** The host of an e-mail address or web address, lower case. */
export function hostOf(token: Token): string {
  const address = token.norm.replace(/^https?:\/\//, '').replace(/^www\./, '');
  return (
    (token.kind === 'email' ? address.slice(address.lastIndexOf('@') + 1) : address).split(/[/?#:]/)[0] ?? ''
  );
}

/** churchward.hr@, lbevan.churchward@: the name before the sign, beside a post or at what no private person has. */
export function isOwnBox(local: string, host: string, names: OrganisationNames): boolean {
  const parts = local.split(/[._+-]/);
  const isNamed = names.cores.some(({ letters, kind }) => kind !== 'initials' && parts.includes(letters));
  return isNamed && (parts.some((part) => post.test(part)) || /school/.test(host));
}

/** Whether a host belongs to the organisation: one of its domains, or its name in the host with nothing foreign beside it. */
export function isOwnHost(host: string, names: OrganisationNames): boolean {
  if (names.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return true;
  const labels = host.split('.');
  const school = /\.(?:sch\.uk|academy|school|ac\.uk)$/.test(host);
  const isBody = school || /\.(?:org|education|example)(?:\.uk)?$/.test(host);
  return names.cores.some(({ letters: core, kind }) =>
    labels.some((label) => {
      const letters = label.replace(/[^a-z0-9]/g, '');
      const at = letters.indexOf(core);
      if (at < 0) return false;
      const before = letters.slice(0, at);
      const after = letters.slice(at + core.length);
      if (kind === 'full' && core.length >= 9) return true;
      if (kind === 'initials') {
        if (isWrittenOut(core, letters)) return true;
        if (before !== '') return false;
        if (after === '') return school || (isBody && !commonWords.test(core));
        return (isBody && kindOfBody.test(after)) || (schoolish.test(after) && /[a-z]{3}/.test(after));
      }
      return (
        schoolish.test(before) &&
        schoolish.test(after) &&
        (school || before + after !== '' || core.length > 7)
      );
    }),
  );
}

/** How a domain shortens "Schools Trust" and the like behind a name: westst.org.uk */
const kindOfBody = /^(?:st|at|lt|mat)$/;

/** mvtrust, tlacademies: the last initial written out as a word for such a body. */
function isWrittenOut(core: string, letters: string): boolean {
  return (
    letters.startsWith(core) && /^(?:trust|academ(?:y|ies)|schools?)$/.test(letters.slice(core.length - 1))
  );
}

/** MsBanerjee_TLA → Ms, Banerjee, TLA; AshcombeParkPE → Ashcombe, Park, PE. WeST stays whole. */
function splitJoined(plain: string): string[] {
  return plain
    .split(/[_.\d-]+/)
    .flatMap((part) => [
      part,
      ...(part.match(/\p{Lu}{2,}(?!\p{Ll})|\p{Lu}\p{Ll}+\p{Lu}{2,}$|\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []),
    ]);
}

/** One letter added, left out, changed, or two neighbours swapped. */
export function isOneOff(one: string, other: string): boolean {
  // rn looks like m.
  if (one.replaceAll('rn', 'm') === other.replaceAll('rn', 'm')) return one !== other;
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rest = (text: string, skip: number) => text.slice(at + skip);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[at] === other[at + 1] && one[at + 1] === other[at] && rest(one, 2) === rest(other, 2))
  );
}
