import type { CategoryFile, Sign, Veto } from './category.ts';
import type { Context } from './context.ts';
import { hasBit } from './phrases/bits.ts';
import { NeedsRow } from './phrases/needs-row.ts';
import { qualify, type Vocabulary } from './phrases/vocabulary.ts';
import type { Reading } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';
import { vetoesOf } from './vetoes-of.ts';

/**
 * A set, or either of several (`a|b`), to be looked for around a sentence: by their numbers, once and for all. `settled`:
 * the sentence's own words say whether it is there.
 */
export type Look = {
  name: string;
  inReply: boolean;
  sets: readonly number[];
  scope: NonNullable<Veto['scope']>;
  settled: boolean;
};

/** A sign with all that it asks for worked out, and its number among those of all categories. */
export type PlannedSign = {
  number: number;
  sign: Sign;
  first: Look;
  others: readonly Look[];
  vetoes: readonly Look[];
};

type Plan = {
  byCategory: ReadonlyMap<CategoryFile, readonly PlannedSign[]>;
  /** By number: where in the row lies what a sentence must have. */
  places: readonly number[];
  row: NeedsRow;
};

type Possible = { plan: Plan; numbers: number[] };

/** A sign and the sentences in which it may stand. */
type PlacedSign = { plan: PlannedSign; sentences: readonly number[] };

const planned = new WeakMap<Context['categories'], Plan>();
const placed = new WeakMap<Reading, (number[] | undefined)[]>();

/** The signs of a category that a text may show, with the sentences in which each may stand. */
export function placeSigns(category: CategoryFile, { categories, reading }: Context): PlacedSign[] {
  const plan = planned.get(categories) ?? planAll(categories, reading.vocabulary);
  planned.set(categories, plan);
  const sentences = placed.get(reading) ?? placeAll(reading, plan);
  placed.set(reading, sentences);
  const possible: PlacedSign[] = [];
  for (const one of plan.byCategory.get(category) ?? []) {
    const some = sentences[one.number];
    if (some) possible.push({ plan: one, sentences: some });
  }
  return possible;
}

/** Keeps in mind that a sign cannot stand in a sentence, whatever is around it. */
export function ruleOut({ memo }: Sentence, { number }: PlannedSign): void {
  const { numbers } = memo.get('signs') as Possible;
  // Gone already where the same sentence stands twice.
  const at = numbers.indexOf(number);
  if (at >= 0) numbers.splice(at, 1);
}

/** By the sign's number: the sentences in which it may stand. */
function placeAll({ sentences }: Reading, plan: Plan): (number[] | undefined)[] {
  const bySign: (number[] | undefined)[] = [];
  for (const [sentence, read] of sentences.entries())
    for (const number of signsOf(read, plan)) {
      bySign[number] ??= [];
      bySign[number].push(sentence);
    }
  return bySign;
}

/** The signs that may stand in a sentence by its own words: kept with it. */
function signsOf({ may, memo }: Sentence, plan: Plan): readonly number[] {
  let possible = memo.get('signs') as Possible | undefined;
  if (possible?.plan !== plan) {
    possible = { plan, numbers: [] };
    for (let number = 0; number < plan.places.length; number++)
      if (plan.row.areMet(plan.places[number] ?? 0, may)) possible.numbers.push(number);
    memo.set('signs', possible);
  }
  return possible.numbers;
}

function planAll(categories: Context['categories'], vocabulary: Vocabulary): Plan {
  const row = new NeedsRow();
  const places: number[] = [];
  const byCategory = new Map<CategoryFile, PlannedSign[]>();
  for (const category of categories.values()) {
    const signs = (category.signs ?? []).map((sign) => {
      const plan = planSign(category, sign, vocabulary, places.length);
      const here = plan.others.filter(({ inReply, scope }) => !inReply && scope === 'sentence');
      places.push(row.add([plan.first, ...here].map(({ sets }) => sets)));
      return plan;
    });
    byCategory.set(category, signs);
  }
  return { byCategory, places, row };
}

function planSign(category: CategoryFile, sign: Sign, vocabulary: Vocabulary, number: number): PlannedSign {
  const isSettled = (set: number) => set < vocabulary.firstProvided && !hasBit(vocabulary.volatile, set);
  const look = (name: string, scope: Look['scope'] = 'sentence'): Look => {
    const inReply = name.startsWith('reply:');
    const bare = inReply ? name.slice('reply:'.length) : name;
    const sets = bare.split('|').map((set) => vocabulary.numberOf(qualify(category.id, set)));
    const settled = !inReply && scope === 'sentence' && sets.every(isSettled);
    return { name, inReply, sets, scope: inReply ? 'text' : scope, settled };
  };
  const [first, ...others] = sign.all;
  let vetoes: readonly Look[] | undefined;
  const lookForVetoes = () => {
    const all = [...(category.vetoes ?? []), ...vetoesOf(category, sign)];
    return all.flatMap(({ any, scope }) => any.map((name) => look(name, scope)));
  };
  return {
    number,
    sign,
    first: look(first),
    others: others.map((name) => look(name, sign.scope)),
    // There are many, and few signs are ever met.
    get vetoes() {
      vetoes ??= lookForVetoes();
      return vetoes;
    },
  };
}
