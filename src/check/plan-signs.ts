import type { CategoryFile, Scope, Sign } from './category.ts';
import type { Bits } from './phrases/bits.ts';
import { NeedsRow } from './phrases/needs-row.ts';
import { qualify, type Vocabulary } from './phrases/vocabulary.ts';

/** A set, or either of several (`a|b`), to be looked for around a sentence: by their numbers, once and for all. */
export type Look = { name: string; inReply: boolean; sets: readonly number[]; scope: Scope };

/** A sign with all that it asks for worked out. */
export type PlannedSign = { sign: Sign; first: Look; others: readonly Look[]; vetoes: readonly Look[] };

type Plan = { signs: readonly PlannedSign[]; places: readonly number[] };
type Planned = { row: NeedsRow; plans: Map<CategoryFile, Plan> };
const planned = new WeakMap<Vocabulary, Planned>();

/** The signs of a category, worked out once for a vocabulary, that a text may show in which only these sets may stand. */
export function planSigns(category: CategoryFile, vocabulary: Vocabulary, may: Bits): readonly PlannedSign[] {
  let known = planned.get(vocabulary);
  if (!known) {
    known = { row: new NeedsRow(), plans: new Map() };
    planned.set(vocabulary, known);
  }
  let plan = known.plans.get(category);
  if (!plan) {
    const signs = (category.signs ?? []).map((sign) => planSign(category, sign, vocabulary));
    const { row } = known;
    plan = { signs, places: signs.map((sign) => row.add(needsOf(sign))) };
    known.plans.set(category, plan);
  }
  let possible: PlannedSign[] | undefined;
  for (let at = 0; at < plan.places.length; at++) {
    const sign = known.row.areMet(plan.places[at] ?? 0, may) ? plan.signs[at] : undefined;
    if (sign) {
      possible ??= [];
      possible.push(sign);
    }
  }
  return possible ?? none;
}

const none: readonly PlannedSign[] = [];

/** The sets of which each list must have one in the text itself. */
function needsOf({ first, others }: PlannedSign): (readonly number[])[] {
  return [first, ...others].flatMap(({ inReply, sets }) => (inReply ? [] : [sets]));
}

function planSign(category: CategoryFile, sign: Sign, vocabulary: Vocabulary): PlannedSign {
  const look = (name: string, scope: Scope = 'sentence'): Look => {
    const inReply = name.startsWith('reply:');
    const bare = inReply ? name.slice('reply:'.length) : name;
    const sets = bare.split('|').map((set) => vocabulary.numberOf(qualify(category.id, set)));
    return { name, inReply, sets, scope: inReply ? 'text' : scope };
  };
  const [first, ...others] = sign.all;
  const vetoes = [...(category.vetoes ?? []), ...(sign.vetoes ?? [])];
  if (sign.none) vetoes.push({ any: sign.none, ...(sign.scope ? { scope: sign.scope } : {}) });
  return {
    sign,
    first: look(first),
    others: others.map((name) => look(name, sign.scope)),
    vetoes: vetoes.flatMap(({ any, scope }) => any.map((name) => look(name, scope))),
  };
}
