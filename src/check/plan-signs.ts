import type { CategoryFile, Scope, Sign } from './category.ts';
import { qualify, type Vocabulary } from './vocabulary.ts';

/** A set, or either of several (`a|b`), to be looked for around a sentence: by their numbers, once and for all. */
export type Look = { name: string; inReply: boolean; sets: readonly number[]; scope: Scope };

/** A sign with all that it asks for worked out. */
export type PlannedSign = { sign: Sign; first: Look; others: readonly Look[]; vetoes: readonly Look[] };

const planned = new WeakMap<Vocabulary, Map<CategoryFile, readonly PlannedSign[]>>();

/** Works out the signs of a category, once for a vocabulary. */
export function planSigns(category: CategoryFile, vocabulary: Vocabulary): readonly PlannedSign[] {
  const plans = planned.get(vocabulary) ?? new Map<CategoryFile, readonly PlannedSign[]>();
  planned.set(vocabulary, plans);
  let plan = plans.get(category);
  if (!plan) {
    plan = (category.signs ?? []).map((sign) => planSign(category, sign, vocabulary));
    plans.set(category, plan);
  }
  return plan;
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
