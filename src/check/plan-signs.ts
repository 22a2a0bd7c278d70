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
  /** A detector says where it is. */
  provided: boolean;
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
  /** The number of each category's first sign. */
  firsts: ReadonlyMap<CategoryFile, number>;
  /** By number, those that a text was ever asked for: few. */
  signs: (PlannedSign | undefined)[];
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
  let number = plan.firsts.get(category) ?? 0;
  for (const sign of category.signs ?? []) {
    const some = sentences[number];
    if (some) {
      const known = plan.signs[number] ?? planSign(category, sign, reading.vocabulary, number);
      plan.signs[number] = known;
      possible.push({ plan: known, sentences: some });
    }
    number++;
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
  const firsts = new Map<CategoryFile, number>();
  for (const category of categories.values()) {
    firsts.set(category, places.length);
    for (const { all, scope = 'sentence' } of category.signs ?? []) {
      const here = all.filter((name, at) => at === 0 || (scope === 'sentence' && !inReply(name)));
      places.push(row.add(here.map((name) => numbersOf(name, category, vocabulary))));
    }
  }
  return { firsts, signs: [], places, row };
}

const reply = 'reply:';
const inReply = (name: string) => name.startsWith(reply);

/** The numbers of the sets of `a|b`. */
function numbersOf(name: string, { id }: CategoryFile, vocabulary: Vocabulary): number[] {
  return name.split('|').map((set) => vocabulary.numberOf(qualify(id, set)));
}

function planSign(category: CategoryFile, sign: Sign, vocabulary: Vocabulary, number: number): PlannedSign {
  const isSettled = (set: number) => set < vocabulary.firstProvided && !hasBit(vocabulary.volatile, set);
  const look = (name: string, scope: Look['scope'] = 'sentence'): Look => {
    const isReply = inReply(name);
    const sets = numbersOf(isReply ? name.slice(reply.length) : name, category, vocabulary);
    const settled = !isReply && scope === 'sentence' && sets.every(isSettled);
    const provided = sets.every((set) => set >= vocabulary.firstProvided);
    return { name, inReply: isReply, sets, scope: isReply ? 'text' : scope, settled, provided };
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
