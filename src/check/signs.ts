import type { CategoryFile, Scope, Sign } from './category.ts';
import { type Context, type Suspicion, suspect } from './context.ts';
import type { Place, Reading } from './reading.ts';
import { qualify, type Vocabulary } from './vocabulary.ts';

/** Looks for a category by the signs of its file. One suspicion a marked place, the surest one kept. */
export function findSigns(category: CategoryFile, context: Context): Suspicion[] {
  const found: Suspicion[] = [];
  for (const sign of category.signs ?? []) {
    if (sign.surfaces && !sign.surfaces.includes(context.draft.surface)) continue;
    if (sign.media && !context.draft.media?.length) continue;
    const firsts = firstSets(category, sign, context.reading.vocabulary);
    for (let sentence = 0; sentence < context.reading.sentences.length; sentence++) {
      if (!context.reading.mayHold(firsts, sentence)) continue;
      const suspicion = findSign(category, sign, sentence, context);
      if (!suspicion) continue;
      keepSurest(found, suspicion);
      if (sign.once) break;
    }
  }
  return found;
}

const planned = new WeakMap<Vocabulary, Map<Sign, readonly number[]>>();

/** The numbers of the sets of which one has to stand where a sign is to be found. */
function firstSets({ id }: CategoryFile, sign: Sign, vocabulary: Vocabulary): readonly number[] {
  let known = planned.get(vocabulary);
  if (!known) {
    known = new Map();
    planned.set(vocabulary, known);
  }
  let sets = known.get(sign);
  if (!sets) {
    sets = setsOf(id, sign.all[0]).map(vocabulary.numberOf);
    known.set(sign, sets);
  }
  return sets;
}

function findSign(
  category: CategoryFile,
  sign: Sign,
  sentence: number,
  context: Context,
): Suspicion | undefined {
  const { reading } = context;
  const [first, ...others] = sign.all;
  const places = lookIn(reading, category.id, first, sentence);
  if (places.length === 0) return undefined;
  const seen: string[] = [];
  let anchor: Place | undefined;
  let marked: Place | undefined;
  for (const place of places) {
    const picked = [place];
    const complete = others.every((name) => {
      const partner = findPartner(category, sign, name, place, picked, context);
      if (partner === 'reply') return true;
      if (partner) picked.push(partner);
      return partner !== undefined;
    });
    if (!complete) continue;
    anchor = place;
    for (const [index, pick] of picked.entries())
      seen.push(`${sign.all[index] ?? ''}: ${reading.typed(pick)}`);
    const at = sign.mark ? sign.all.indexOf(sign.mark) : 0;
    marked = sign.mark === 'sentence' ? reading.whole(sentence) : (picked[at] ?? place);
    break;
  }
  if (!anchor || !marked) return undefined;
  const suspicion = suspect(reading, category.id, marked, sign.certainty ?? 'sure', seen);
  if (sign.message) suspicion.message = { key: sign.message, values: { seen: reading.typed(marked) } };
  const veto = findVeto(category, sign, sentence, context);
  if (veto) suspicion.veto = veto;
  return suspicion;
}

function findPartner(
  category: CategoryFile,
  sign: Sign,
  name: string,
  place: Place,
  picked: Place[],
  context: Context,
): Place | 'reply' | undefined {
  if (name.startsWith('reply:')) {
    const set = name.slice('reply:'.length);
    return inScope(context.reply, 'text', 0).some(
      (at) => lookIn(context.reply, category.id, set, at).length > 0,
    )
      ? 'reply'
      : undefined;
  }
  for (const at of inScope(context.reading, sign.scope ?? 'sentence', place.sentence)) {
    for (const other of lookIn(context.reading, category.id, name, at)) {
      if (picked.some((pick) => pick.sentence === at && pick.from < other.to && other.from < pick.to))
        continue;
      if (sign.within !== undefined && distance(place, other) > sign.within) continue;
      return other;
    }
  }
  return undefined;
}

function findVeto(
  category: CategoryFile,
  sign: Sign,
  sentence: number,
  context: Context,
): string | undefined {
  const vetoes = [...(category.vetoes ?? []), ...(sign.vetoes ?? [])];
  if (sign.none) vetoes.push({ any: sign.none, ...(sign.scope ? { scope: sign.scope } : {}) });
  for (const veto of vetoes) {
    for (const name of veto.any) {
      const [reading, set] = name.startsWith('reply:')
        ? [context.reply, name.slice('reply:'.length)]
        : [context.reading, name];
      const scope = reading === context.reply ? 'text' : (veto.scope ?? 'sentence');
      for (const at of inScope(reading, scope, sentence)) {
        const place = lookIn(reading, category.id, set, at)[0];
        if (place) return `${name}: ${reading.typed(place)}`;
      }
    }
  }
  return undefined;
}

const none: readonly Place[] = [];
const qualified = new Map<string, Map<string, readonly string[]>>();

/** The full names of the sets that `a|b` in a file stands for. */
function setsOf(file: string, name: string): readonly string[] {
  let known = qualified.get(file);
  if (!known) {
    known = new Map();
    qualified.set(file, known);
  }
  let sets = known.get(name);
  if (!sets) {
    sets = name.split('|').map((one) => qualify(file, one));
    known.set(name, sets);
  }
  return sets;
}

/** The places of `a|b` in one sentence. */
function lookIn(reading: Reading, file: string, name: string, sentence: number): readonly Place[] {
  let places: Place[] | undefined;
  for (const set of setsOf(file, name)) {
    for (const span of reading.findIn(set, sentence)) {
      places ??= [];
      places.push({ ...span, sentence });
    }
  }
  return places ?? none;
}

function inScope(reading: Reading, scope: Scope, sentence: number): number[] {
  if (scope === 'sentence') return [sentence];
  const last = reading.sentences.length - 1;
  const [from, to] = scope === 'text' ? [0, last] : [Math.max(0, sentence - 1), Math.min(last, sentence + 1)];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function distance(one: Place, other: Place): number {
  if (one.sentence !== other.sentence) return Number.POSITIVE_INFINITY;
  return one.from < other.from ? other.from - one.to : one.from - other.to;
}

function keepSurest(found: Suspicion[], suspicion: Suspicion): void {
  const at = found.findIndex((other) => other.start < suspicion.end && suspicion.start < other.end);
  const other = found[at];
  if (!other) found.push(suspicion);
  else if (rank(suspicion) > rank(other)) found[at] = suspicion;
}

function rank(suspicion: Suspicion): number {
  return (suspicion.veto ? 0 : 2) + (suspicion.certainty === 'sure' ? 1 : 0);
}
