import type { CategoryFile, Sign } from './category.ts';
import { type Context, type Suspicion, suspect } from './context.ts';
import { type Look, type PlannedSign, placeSigns, ruleOut } from './plan-signs.ts';
import { meet } from './reading/meet.ts';
import { Overlaps } from './reading/overlaps.ts';
import type { Place, Reading } from './reading/reading.ts';
import type { Fix, Message } from './types.ts';

/** Looks for a category by the signs of its file. One suspicion a marked place, the surest one kept. */
export function findSigns(category: CategoryFile, context: Context): Overlaps<Suspicion> {
  const { reading, draft } = context;
  const found = new Overlaps<Suspicion>();
  for (const { plan, sentences } of placeSigns(category, context)) {
    const { sign } = plan;
    if (sign.surfaces && !sign.surfaces.includes(draft.surface)) continue;
    if (sign.media && !draft.media?.length) continue;
    for (const sentence of sentences) {
      const suspicion = findSign(category, plan, sentence, context);
      const read = reading.sentences[sentence];
      if (suspicion === 'never' && read) ruleOut(read, plan);
      if (!suspicion || suspicion === 'never') continue;
      keepSurest(found, suspicion);
      if (sign.once) break;
    }
  }
  return found;
}

/** `never`: the sentence's own words rule it out. */
function findSign(
  category: CategoryFile,
  { sign, first, others, vetoes }: PlannedSign,
  sentence: number,
  context: Context,
): Suspicion | 'never' | undefined {
  const { reading, reply } = context;
  let { settled } = first;
  // What a detector finds may stand anywhere, as far as the bits know: a look tells at once.
  if (first.provided && lookIn(reading, first, sentence).length === 0) return undefined;
  for (const look of others) if (!mayStand(look.inReply ? reply : reading, look, sentence)) return undefined;
  let seen: string[] = [];
  let marked: Place | undefined;
  let picked: Place[] = [];
  for (const place of lookIn(reading, first, sentence)) {
    picked = [place];
    const complete = others.every((look) => {
      settled &&= look.settled;
      const partner = findPartner(look, place, picked, context, sign);
      if (partner === 'reply') return true;
      if (partner) picked.push(partner);
      return partner !== undefined;
    });
    if (!complete) continue;
    seen = picked.map((pick, index) => `${sign.all[index] ?? ''}: ${reading.typed(pick)}`);
    const at = sign.mark ? sign.all.indexOf(sign.mark) : 0;
    const mark = sign.mark === 'sentence' ? reading.whole(sentence) : (picked[at] ?? place);
    marked = mark;
    if (!vetoes.some((look) => findOver(look, mark, reading))) break;
  }
  if (!marked) return settled ? 'never' : undefined;
  const suspicion = suspect(reading, category.id, marked, sign.certainty ?? 'sure', seen);
  suspicion.message = {
    key: sign.message ?? 'found',
    values: { seen: quote(reading, marked, sign.spares ? [] : picked) },
  };
  if (sign.spares) suspicion.fixes = adviceOn(category, suspicion.message);
  const veto = findVeto(vetoes, sentence, marked, context);
  if (veto) suspicion.veto = veto;
  return suspicion;
}

/** What is spared is not taken out, but the words that hurt somebody in it may still be spoken of: `fix-protected`. */
function adviceOn({ messages }: CategoryFile, { key, values }: Message): Fix[] {
  const advice = `fix-${key}`;
  return messages['en-GB']?.[advice] ? [{ message: { key: advice, values } }] : [];
}

const longestQuote = 60;
const hanging = new Set(['a', 'an', 'the', 'and', 'or', 'of', 'to']);

/** What a message quotes: all the pieces with what stands between them, where that is short enough to take in at once. */
function quote(reading: Reading, marked: Place, picked: readonly Place[]): string {
  const { sentence } = marked;
  const near = picked.filter((pick) => pick.sentence === sentence);
  const from = Math.min(marked.from, ...near.map((pick) => pick.from));
  const to = Math.max(marked.to, ...near.map((pick) => pick.to));
  const whole = typedWhole(reading, { from, to, sentence });
  if (whole.length <= longestQuote && !whole.includes('\n') && isBalanced(whole)) return whole;
  const alone = typedWhole(reading, marked);
  return shorten(isBalanced(alone) ? alone : withoutHalf(alone));
}

/** Whether each bracket that opens is closed. */
function isBalanced(quoted: string): boolean {
  return quoted.split('(').length === quoted.split(')').length;
}

/** What stands on the longer side of a bracket without its fellow. */
function withoutHalf(quoted: string): string {
  const sides = quoted.split(/[()]/).map((side) => side.trim());
  return sides.reduce((longest, side) => (side.length > longest.length ? side : longest));
}

/** The first words of what is too long to be quoted, in one line. */
function shorten(quoted: string): string {
  const [line = ''] = quoted.split('\n');
  if (line.length <= longestQuote) return line === quoted ? line : `${line} …`;
  return `${line.slice(0, line.lastIndexOf(' ', longestQuote)) || line.slice(0, longestQuote)} …`;
}

/** The words of a place without an article or a conjunction left hanging at its end. */
function typedWhole(reading: Reading, { from, to, sentence }: Place): string {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  let end = to;
  while (end - 1 > from && hanging.has(tokens[end - 1]?.norm ?? '')) end--;
  return reading.typed({ from, to: end, sentence });
}

function findPartner(
  look: Look,
  place: Place,
  picked: readonly Place[],
  { reading, reply }: Context,
  { within = Number.POSITIVE_INFINITY, ordered, overlapping }: Sign,
): Place | 'reply' | undefined {
  if (look.inReply) return findFirst(reply, look, 0) && 'reply';
  for (const at of inScope(reading, look, place.sentence)) {
    for (const other of lookIn(reading, look, at)) {
      if (!overlapping && picked.some((pick) => pick.sentence === at && meet(pick, other))) continue;
      if (ordered && other.from < place.to) continue;
      if (within < Number.POSITIVE_INFINITY && distance(place, other) > within) continue;
      return other;
    }
  }
  return undefined;
}

function findVeto(
  vetoes: readonly Look[],
  sentence: number,
  marked: Place,
  { reading, reply }: Context,
): string | undefined {
  for (const look of vetoes) {
    const of = look.inReply ? reply : reading;
    const place = look.scope === 'place' ? findOver(look, marked, of) : findFirst(of, look, sentence);
    if (place) return `${look.name}: ${of.typed(place)}`;
  }
  return undefined;
}

/** What takes back this place alone, not all of its sentence. */
function findOver(look: Look, marked: Place, reading: Reading): Place | undefined {
  if (look.scope !== 'place') return undefined;
  return lookIn(reading, look, marked.sentence).find((other) => meet(other, marked));
}

function findFirst(reading: Reading, look: Look, sentence: number): Place | undefined {
  for (const at of inScope(reading, look, sentence)) {
    const [place] = lookIn(reading, look, at);
    if (place) return place;
  }
  return undefined;
}

const none: readonly Place[] = [];

/** The places of `a|b` in one sentence. */
function lookIn(reading: Reading, { sets }: Look, sentence: number): readonly Place[] {
  let places: Place[] | undefined;
  for (const set of sets) {
    for (const { from, to } of reading.spansOf(set, sentence)) {
      places ??= [];
      places.push({ from, to, sentence });
    }
  }
  return places ?? none;
}

/** Whether it is worth looking there. */
function mayStand(reading: Reading, { scope, sets }: Look, sentence: number): boolean {
  if (scope === 'text') return reading.where(sets).length > 0;
  const reach = scope === 'sentence' ? 0 : 1;
  for (let at = sentence - reach; at <= sentence + reach; at++)
    for (const set of sets) if (reading.mayStand(set, at)) return true;
  return false;
}

/** The sentences in which to look. */
function inScope(reading: Reading, { scope, sets }: Look, sentence: number): readonly number[] {
  if (scope === 'sentence') return [sentence];
  if (scope === 'text') return reading.where(sets);
  return [sentence - 1, sentence, sentence + 1];
}

function distance(one: Place, other: Place): number {
  if (one.sentence !== other.sentence) return Number.POSITIVE_INFINITY;
  return one.from < other.from ? other.from - one.to : one.from - other.to;
}

function keepSurest(found: Overlaps<Suspicion>, suspicion: Suspicion): void {
  const other = found.firstOver(suspicion);
  if (!other) found.add(suspicion);
  else if (rank(suspicion) > rank(other)) found.replace(other, suspicion);
}

/** Only what is spared brings its own advice, or none. */
function rank({ veto, fixes, certainty }: Suspicion): number {
  return (veto ? 0 : 4) + (fixes ? 2 : 0) + (certainty === 'sure' ? 1 : 0);
}
