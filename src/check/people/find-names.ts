import { meet } from '../reading/meet.ts';
import type { Place, Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Token } from '../reading/tokens.ts';
import { bareGenitive } from './bare-genitive.ts';
import { isPossessive, readManner } from './capitals.ts';
import { joinedName } from './joined-name.ts';
import { nameAt, type Shape } from './name-at.ts';
import { type NameSets, readNameSets } from './name-sets.ts';

/** A person's name in a text. `person` is the same for all namings of one person. */
export type Name = Place & Shape & { person: string; veto?: string };

/** Finds every name in a text, vetoed ones (a public figure, a street, a word) marked as such. */
export function findNames(reading: Reading): Name[] {
  return reading.sentences.flatMap((read, sentence) => {
    const known = read.memo.get('names') as Name[] | undefined;
    const names = known ?? findInSentence(reading, read, sentence);
    read.memo.set('names', names);
    if (names.length === 0) return names;
    // The organisation differs from profile to profile, so it stays out of what is remembered of a sentence.
    const own = reading.findIn('@organisation', sentence);
    if (own.length === 0 && names[0]?.sentence === sentence) return names;
    return names.map((name) => {
      const isOwn = own.some((span) => meet(span, name));
      return { ...name, sentence, ...(isOwn ? { veto: 'the organisation' } : {}) };
    });
  });
}

function findInSentence(reading: Reading, read: Sentence, sentence: number): Name[] {
  const sets = readNameSets(reading, sentence);
  const manner = readManner(read);
  const belongings = new Set(reading.findIn('pupil-name.belonging', sentence).map(({ from }) => from));
  const names: Name[] = [];
  for (let at = 0; at < read.tokens.length; at++) {
    const token = read.tokens[at];
    const shape =
      nameAt(read, at, sets, manner) ??
      (token?.capital || token?.kind === 'hashtag' ? joinedName(token, at, reading.vocabulary) : undefined) ??
      (belongings.has(at + 1) ? bareGenitive(token, at, reading.vocabulary) : undefined);
    if (!shape) continue;
    const veto = vetoOf(read, shape, sets);
    const { isWord, ...rest } = shape;
    const taken = (shape.strength === 1 || isWord) && isTakenUp(read, shape, sets);
    const strength = shape.strength === 1 && taken ? 2 : shape.strength;
    const name: Name = { ...rest, strength, sentence, person: personOf(read, shape) };
    if (isWord && !taken) name.isWord = true;
    names.push(veto ? { ...name, veto } : name);
    at = shape.to - 1;
  }
  return names;
}

/** A word with a capital that a he or she takes up again is a person. */
function isTakenUp(read: Sentence, { from, to }: Shape, sets: NameSets): boolean {
  if (!read.tokens[from]?.capital || sets.notNames.has(from)) return false;
  return read.tokens
    .slice(to, to + 14)
    .some(({ norm }) => ['he', 'she', 'hes', 'shes', 'hed', 'shed', 'his', 'her', 'him'].includes(norm));
}

/** Who is named, as far as spelling tells: the given name, or title and family name. */
function personOf(read: Sentence, { from, kind }: Shape): string {
  const word = (at: number) => (read.tokens[at]?.plain ?? '').toLowerCase().replace(/['’]s?$/, '');
  return kind === 'titled' ? `${word(from)} ${word(from + 1)}` : word(from);
}

export const publicFigure = 'a public or fictional person';
/** Mr Johnson, Mrs Beckham: of the school, where school is what is told of. */
export const famousFamily = 'a public or fictional person, by the family name';

const placeBefore = new Set(
  'st saint lake mount storm port fort hurricane hotel cape little great north south east west upper lower'.split(
    ' ',
  ),
);

const articles = new Set(['the', 'a', 'an', 'this', 'these', 'those']);
/** The Dobson twins, the Khan family. */
const relations = new Set(
  'twins twin boys girls boy girl family kids lot brothers brother sisters sister siblings children lads lad lass lasses mum dad parents'.split(
    ' ',
  ),
);

function vetoOf(read: Sentence, name: Shape, sets: NameSets): string | undefined {
  for (let at = Math.max(0, name.from - 3); at < name.to; at++) {
    const end = sets.figures.get(at);
    if (end === undefined || end <= name.from) continue;
    const covers = at <= name.from && (end >= name.to || end - at > 1);
    if (name.kind === 'titled' && at > name.from && end >= name.to) return famousFamily;
    if (covers || (name.kind === 'titled' && end >= name.to)) return publicFigure;
    // Doris Day is famous, and so is a Chinua Achebe; a Jayden Achebe is not.
    const isOther = sets.given.has(name.from) && !sets.notNames.has(name.from);
    if (at > name.from && end - at === 1 && name.kind !== 'titled' && isCapital(read, at) && !isOther)
      return publicFigure;
  }
  // Austen's Emma
  if (isPossessive(read.tokens[name.from - 1]) && sets.figures.get(name.from - 1) === name.from)
    return publicFigure;
  if (isQuoted(read, name)) return 'a title, as the quotation marks say';
  const after = read.tokens[name.to];
  if (sets.placeAfter.has(name.to) && after?.capital && after.gap === ' ')
    return 'a place or thing of that name';
  // Salters Lane, Port Vale; but Emily Wood.
  const words = name.to - name.from;
  if (words > 1 && name.kind === 'full') {
    const first = read.tokens[name.from]?.norm ?? '';
    if (placeBefore.has(first)) return 'a place of that name';
    if (sets.placeAfter.has(name.to - 1) && (!sets.given.has(name.from) || sets.notNames.has(name.from)))
      return 'a place or thing of that name';
  }
  // Willow class; but Khadija's.
  if (after?.norm === 'class' && words === 1 && !isPossessive(read.tokens[name.from]))
    return 'a class of that name';
  const before = read.tokens[name.from - 1];
  if (words === 1 && (name.kind === 'family' || name.kind === 'unknown') && leadsToPlace(read, name.from))
    return 'a place, by the words before it';
  if (name.kind === 'unknown' && before?.capital === false && /['’]s$/.test(before.plain))
    return 'a thing of somebody’s';
  if (
    before &&
    articles.has(before.norm) &&
    name.kind !== 'titled' &&
    !relations.has(after?.norm ?? '') &&
    !(/^an?$/.test(before.norm) && sets.given.has(name.from) && standsAlone(after))
  )
    return 'a thing of that name';
  const isLittle = before?.norm === 'little' && (name.from === 1 || sets.given.has(name.from));
  if (before?.capital && placeBefore.has(before.norm) && !isLittle) return 'a place of that name';
  if (isInAddress(read, name)) return 'part of an address';
  return undefined;
}

/** "priya dot nair at …": an address, spelt out. */
function isInAddress({ tokens }: Sentence, { from, to }: Shape): boolean {
  return [tokens[from - 1], tokens[to]].some((token) => token?.norm === 'dot' && token.gap === ' ');
}

/** Duffy's 'Valentine'. */
function isQuoted({ text, tokens }: Sentence, { from, to }: Shape): boolean {
  const end = tokens[to - 1]?.end ?? 0;
  return /["'“‘]$/.test(tokens[from]?.gap ?? '') && /["'”’]/.test(text[end] ?? '');
}

/** An offer from Durham, off to Warwick, in Year 9 at Malbank. */
function leadsToPlace({ tokens }: Sentence, at: number): boolean {
  const [verb = '', before = ''] = [tokens[at - 2]?.norm, tokens[at - 1]?.norm];
  if (before === 'to')
    return /^(?:off|go|goes|going|went|gone|mov(?:e|es|ed|ing)|trip|train|bus)$/.test(verb);
  if (before === 'from') return /^(?:offers?|degree|train|bus|back|moved)$/.test(verb);
  if (before === 'at') return !aimedAt.test(verb) && !isPossessive(tokens[at]);
  return /^(?:into|near|around|outside)$/.test(before);
}

/** What is done "at" people; whatever else is "at" a name that no list knows, is at a place. */
const aimedAt =
  /^(?:laugh|shout|look|star|swear|swore|wav|smil|point|yell|scream|snap|glar|wink|nod|grin|throw|threw|chuck|bark|growl|roll|mad|angry|cross|furious|fuming|annoyed|livid|dig|anger|kick|hit|good|brilliant|better|best|rubbish)/;

/** "We've a Shanice, a Shania and a Rhys": no thing that is called so follows. */
function standsAlone(after: Token | undefined): boolean {
  return !after || /^\s*[,.!?;:)]/.test(after.gap) || /^(?:and|who|whos|in|but)$/.test(after.norm);
}

function isCapital(read: Sentence, at: number): boolean {
  return read.tokens[at]?.capital ?? false;
}

/** Nobody reads on after so many; it keeps the cost of a long list in bounds. */
const longestList = 12;

/** Names side by side ("Noah, Arlo & Isla") as one place, besides each by itself. */
export function listNames(reading: Reading, names: readonly Name[]): Place[] {
  const lists: Place[] = [];
  for (const [index, first] of names.entries()) {
    let last = first;
    for (const next of names.slice(index + 1, index + longestList)) {
      if (next.sentence !== first.sentence || !isListGap(reading, last, next)) break;
      last = next;
      lists.push({ sentence: first.sentence, from: first.from, to: last.to });
    }
  }
  return lists;
}

function isListGap(reading: Reading, one: Name, next: Name): boolean {
  const tokens = reading.sentences[one.sentence]?.tokens ?? [];
  const between = tokens.slice(one.to, next.from).map((token) => token.norm);
  const gap = tokens[next.from]?.gap ?? '';
  // "Dear Mrs Hill, Ayaan was brave today"
  if (one.kind === 'titled' && next.kind !== 'titled' && one.from < 3 && gap.includes(',')) return false;
  if (between.length === 0) return /^\s*[,&+/]\s*$/.test(gap);
  const [first = '', second] = between;
  if (between.length === 2)
    return (
      ['and', 'n', 'plus', 'then'].includes(first) &&
      ['little', 'young', 'also', 'even', 'lovely'].includes(second ?? '')
    );
  return (
    between.length === 1 &&
    ['and', 'n', 'or', 'plus', 'then', 'with', 'even', 'little', 'young'].includes(first)
  );
}
