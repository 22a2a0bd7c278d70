import type { Context } from '../context.ts';
import { meet } from '../reading/meet.ts';
import type { Place, Reading } from '../reading/reading.ts';
import { isLetter, isPossessive } from './capitals.ts';
import type { Name } from './find-names.ts';
import { isInQuotation, isInQuote } from './is-in-quote.ts';

/** Who reads a comment or a message may be called by name in it. */
export function mayAddress({ draft }: Pick<Context, 'draft'>): boolean {
  return draft.surface === 'comment' || draft.surface === 'message';
}

/** "Your son is five, Gavin.": a name between commas in a sentence that says "you", or at the end of an answer. */
export function isCalledOn(name: Name, context: Context): boolean {
  const { reading } = context;
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  if (name.kind === 'titled' || !tokens[name.from]?.capital) return false;
  const next = tokens[name.to];
  if (next && thirdPerson.has(next.norm)) return false;
  const isLast = next === undefined || next.kind === 'emoji';
  const isFirst = name.from === 0;
  const opens = isFirst || /,\s+$/.test(tokens[name.from]?.gap ?? '');
  const closes = isLast || /^,\s/.test(next?.gap ?? '');
  if (!opens || !closes || (isFirst && isLast)) return false;
  const names = reading.findIn('@name', name.sentence);
  if (names.some((one) => one.to === name.from || one.from === name.to)) return false;
  return tokens.some(({ norm }) => secondPerson.has(norm)) || (isLast && context.draft.surface === 'comment');
}

const greetings = new Set(
  'dear to hi hiya hello morning bye goodbye thanks thank sorry please love'.split(' '),
);

/** "Mrs Lal, are you older than my nan?": whom somebody calls so in what the author quotes is the author. */
export function isCalledByPupil(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  const [before, first, next] = [tokens[name.from - 1], tokens[name.from], tokens[name.to]];
  const { start } = reading.offsets(name);
  const isScript = first?.gap.includes(':') ?? false;
  if (!isScript && !isInQuotation(reading.text, start)) return false;
  if (next && thirdPerson.has(next.norm)) return false;
  // "The head: well done Mr Pike"
  const isOfStaff = ['colleague-name.around', 'colleague-name.post'].some((set) =>
    reading.findIn(set, name.sentence).some(({ to }) => to <= name.from),
  );
  if (isOfStaff) return false;
  const isGreeted = greetings.has(before?.norm ?? '') || /,\s*$/.test(first?.gap ?? '');
  const around = tokens.slice(Math.max(0, name.from - 6), name.to + 6);
  return isGreeted || around.some(({ norm }) => secondPerson.has(norm));
}

const thirdPerson = new Set('he she hes shes who whos his her'.split(' '));
const secondPerson = new Set('you your youre youve youd youll yours yourself u ur'.split(' '));

/** A name that mostly people of middle age and more bear. */
export function isElder(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  return reading.findIn('other-people.elder-names', name.sentence).some((span) => span.from === name.from);
}

/** A name that mostly children bear: Jayden, or two in one, Ellie-Mae. */
export function isYoungster(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  if (isTwoInOne(name, { reading })) return true;
  return reading.findIn('other-people.young-names', name.sentence).some((span) => span.from === name.from);
}

/** Ellie-Mae, Tommy-Lee: hardly anybody who is grown up is called so. */
export function isTwoInOne(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  const tokens = reading.sentences[name.sentence]?.tokens.slice(name.from, name.to) ?? [];
  return tokens.some(({ gap, norm }) => gap === '-' && childish.has(norm.replace(/s$/, '')));
}

const childish = new Set('mae may rae rose leigh lee grace jay jai lou louise marie faith hope'.split(' '));

/** "Kian W": so a school tells one Kian from another. */
export function isInitialled(name: Name, { reading }: Context): boolean {
  return name.kind === 'full' && isLetter(reading.sentences[name.sentence]?.tokens[name.to - 1]);
}

/** Dr Adeyemi may be anybody’s doctor, Coach Beth any club's. */
export function isOfAnyTrade(name: Name, { reading }: Context): boolean {
  return ['dr', 'coach'].includes(reading.sentences[name.sentence]?.tokens[name.from]?.norm ?? '');
}

const joins = new Set(['and', 'n', 'plus']);

/** "noah arlo isla and prisha": how many given names stand in a row; three or more are told of as children are. */
export function givenInRow(name: Name, { reading }: Context): number {
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  const given = new Set(reading.findIn('given-names.all', name.sentence).map(({ from }) => from));
  if (!given.has(name.from)) return 0;
  const isIn = (at: number) => given.has(at) || joins.has(tokens[at]?.norm ?? '');
  let [from, to] = [name.from, name.from];
  while (to - from < 9 && from > 0 && isIn(from - 1)) from--;
  while (to - from < 9 && isIn(to + 1)) to++;
  let count = 0;
  for (let at = from; at <= to; at++) if (given.has(at)) count++;
  return count;
}

/** Jack's. */
export function isGenitive(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  return isPossessive(reading.sentences[name.sentence]?.tokens[name.to - 1]);
}

/** "Tilly's teacher" tells of no colleague Tilly. */
export function isWhoseTeacher(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  const roles = reading.findIn('colleague-name.role', name.sentence);
  return isGenitive(name, { reading }) && roles.some(({ from }) => from === name.to);
}

/** "Lily's nursery", "Harry's school", "Archie's primary": so a parent tells of it. */
export function isWhoseSchool(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  return (
    isGenitive(name, { reading }) &&
    /^(?:nursery|preschool|school|primary|infants|juniors|college|uni|university)$/.test(
      tokens[name.to]?.norm ?? '',
    )
  );
}

/** "One samosa at Harpreet's": somebody's home, where nothing follows that is theirs. */
export function isWhoseHome(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  const next = tokens[name.to];
  return (
    isGenitive(name, { reading }) &&
    /^(?:at|to|from|round|outside|near)$/.test(tokens[name.from - 1]?.norm ?? '') &&
    (next?.gap !== ' ' ||
      /^(?:and|but|so|for|with|in|on|till|until|tonight|today|tomorrow|yesterday|last|again|while|because|as|then|this|i|we|he|she|they)$/.test(
        next.norm,
      ))
  );
}

/** What is spoken of, and the given names that are then its people: who they are, not who plays or learns them. */
const casts = [
  ['other-people.nativity', 'other-people.parts'],
  ['other-people.history', 'other-people.parts-of-history'],
] as const;

/** Mary and Joseph, where a nativity play is spoken of; Henry and Anne, where the Tudors are. */
export function isPart(name: Name, { reading, reply }: Context): boolean {
  return casts.some(
    ([play, parts]) =>
      reading.findIn(parts, name.sentence).some(({ from, to }) => from === name.from && to === name.to) &&
      [reading, reply].some((one) => one.find(play).length > 0),
  );
}

const figures = new WeakMap<Reading, Place[]>();

/** Enough of the famous to know what world is told of. */
const manyFigures = 6;

/** How many of the famous are named besides: in talk of Foden and Bellingham, Palmer plays for England. */
export function figuresBeside(name: Name, { reading }: Pick<Context, 'reading'>): number {
  let known = figures.get(reading);
  if (!known) {
    // Secret Santa is of the staff.
    const isOfStaff = (one: Place) =>
      reading.findIn('colleague-name.around', one.sentence).some((span) => meet(span, one));
    known = reading
      .find('public-figures.all')
      .filter((one) => !isOfStaff(one))
      .slice(0, manyFigures);
    figures.set(reading, known);
  }
  const others = known.filter((one) => one.sentence !== name.sentence || !meet(one, name));
  return new Set(others.map((one) => reading.typed(one).toLowerCase())).size;
}

/** Miss Jean Brodie, and Miss Brodie again: a famous person is named in full besides, by this family name. */
export function isFigureAgain(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  const last = ({ sentence, to }: Place) => reading.sentences[sentence]?.tokens[to - 1]?.norm;
  return reading
    .find('public-figures.all')
    .some(
      (one) =>
        one.to - one.from > 1 &&
        last(one) === last(name) &&
        !(one.sentence === name.sentence && meet(one, name)),
    );
}

/** "Not you, miss": somebody is called as only pupils call. */
export function isToTeacher({ reading }: Pick<Context, 'reading'>): boolean {
  return reading.find('pupil-name.miss-or-sir').some(({ sentence, from }) => {
    const { tokens = [], text = '' } = reading.sentences[sentence] ?? {};
    const [token, next] = [tokens[from], tokens[from + 1]];
    if (
      !token ||
      /^(?:a|the|near|last|dont|didnt|will|to|we|they|you|i|ill|well|youll|and|or)$/.test(
        tokens[from - 1]?.norm ?? '',
      )
    )
      return false;
    const behind = next ? next.gap : text.slice(token.end);
    return (
      /^\s*["'”’?!]/.test(behind) ||
      /["'“‘]$/.test(token.gap) ||
      (/:\s*$/.test(token.gap) && behind.startsWith(',')) ||
      (/,\s*$/.test(token.gap) && /^[,.?!]|^$/.test(behind))
    );
  });
}

/** "My dad", "our Nan", "Mum says": the author, and nobody who is quoted, tells of a family, and it is the author's own. */
export function tellsOfOwnKin({ reading }: Pick<Context, 'reading'>): boolean {
  return (
    reading.find('other-people.own-kin').some((one) => !isInQuote(reading, one)) ||
    reading
      .find('other-people.kin-called')
      .some((one) => reading.sentences[one.sentence]?.tokens[one.from]?.capital && !isInQuote(reading, one))
  );
}

const pronouns = new Set('he she hes shes hed his her him hers'.split(' '));

/** A he or she takes the person up, soon after in the same sentence or early in the next. */
export function isTakenUpLater(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  const later = reading.sentences[name.sentence]?.tokens.slice(name.to, name.to + 20) ?? [];
  const next = reading.sentences[name.sentence + 1]?.tokens.slice(0, 5) ?? [];
  return [...later, ...next].some(({ norm }) => pronouns.has(norm));
}

/** "Safia: 'is it true you live here?'", and "Safia: do you? Me: yes": what somebody says is told as in a play. */
export function isSpeaker(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  const at = tokens.slice(name.to, name.to + 6).findIndex(({ gap }) => gap.includes(':'));
  const colon = tokens[name.to + at]?.gap ?? '';
  if (at < 0 || (at > 0 && tokens[name.to]?.gap !== ', ')) return false;
  return /:\s*["'“‘]$/.test(colon) || (at === 0 && isDialogue(reading));
}

const dialogues = new WeakMap<Reading, boolean>();

/** "Me: …" somewhere. */
function isDialogue(reading: Reading): boolean {
  let known = dialogues.get(reading);
  if (known === undefined) {
    known = reading.sentences.some(({ tokens }) =>
      tokens.some(({ norm }, at) => norm === 'me' && tokens[at + 1]?.gap.startsWith(':')),
    );
    dialogues.set(reading, known);
  }
  return known;
}
