import { isStructural } from '../reading/is-describing.ts';
import { type HintTable, makeHintTable } from './hint-table.ts';
import { findNeeds, type Needs } from './needs.ts';
import { countPhrases, fileOf } from './number-phrases.ts';
import { type Item, PatternError, parsePattern } from './pattern.ts';
import { inSet, large, openSets, type PackedSets } from './phrase-sets.ts';
import { isListed, provided, qualify } from './vocabulary.ts';
import { makeWordTable, type WordTable } from './word-table.ts';
import { isPlain, wordsOf } from './write-out.ts';

/**
 * By what every phrase of rules/ is noticed, worked out when the extension is built, so that a page need not read twenty
 * thousand phrases before the first check. A phrase is known by its number: counted through all sets of all files in order.
 */
export type VocabularyIndex = {
  /** Phrases by a word without which they cannot stand: plain words by the first, others by the rarest. */
  words: WordTable;
  /** Phrases without such a word, or with none but "the" and its like, by a set without which they cannot stand. */
  sets: Record<string, number[]>;
  /** Phrases that need neither word nor set. */
  free: number[];
  /** Sets that hang on what a detector finds, so that a sentence alone does not settle them. */
  volatile: string[];
  /** Words of which a sentence must have one before a phrase is worth reading there, besides those by which it is noticed. */
  hints: HintTable;
  /** The number of each set's first phrase. */
  firsts: number[];
  /** Sets of so many phrases that their single words are looked up in the set itself. */
  large: string[];
};

/** Reads all phrases. Throws PatternError that names file, set and phrase. */
export function indexVocabulary(packed: PackedSets): VocabularyIndex {
  const all = openSets(packed);
  const words = new Map<string, number[]>();
  const sets = new Map<string, number[]>();
  const free: number[] = [];
  const composites: { number: number; file: string; needs: Needs }[] = [];
  const uses = new Map<string, Set<string>>(all.names.map((name) => [name, new Set()]));
  let next = 0;
  for (const name of all.names) {
    const file = fileOf(name);
    const phrases = all.phrasesOf(name);
    for (const phrase of phrases) {
      const number = next++;
      if (isListed(phrase, phrases)) continue;
      if (isPlain(phrase)) {
        append(words, wordsOf(phrase)[0] ?? '', number);
        continue;
      }
      const items = readPhrase(phrase, file, name, uses);
      composites.push({ number, file, needs: findNeeds(items) });
    }
  }
  const hints = new Map<number, ReadonlySet<string>>();
  const rarest = rank(composites.map(({ needs }) => needs));
  const volatile = new Set(findVolatile(uses));
  for (const { number, file, needs } of composites) {
    const needed = needs.sets.map((name) => qualify(file, name));
    const list = needs.words.length > 0 ? rarest(needs) : undefined;
    // A set that hangs on what a detector finds may stand in any sentence.
    const rare = needed.find((name) => !name.startsWith('@') && !volatile.has(name));
    const set = rare ?? needed.find((name) => !name.startsWith('@')) ?? needed[0];
    const isNoticed = list !== undefined && !(rare && [...list].some(isStructural));
    if (isNoticed) for (const word of list) append(words, word, number);
    else if (set) append(sets, set, number);
    else free.push(number);
    const others = needs.words.filter((words) => !(isNoticed && words === list));
    if (others.length > 0) hints.set(number, rarest({ ...needs, words: others }));
  }
  return {
    words: makeWordTable(words),
    sets: Object.fromEntries(sets),
    free,
    volatile: [...volatile],
    hints: makeHintTable(all, hints),
    firsts: countPhrases(all),
    large: all.names.filter((name) => all.phrasesOf(name).length >= large),
  };
}

function readPhrase(
  phrase: string,
  file: string,
  name: string,
  uses: ReadonlyMap<string, Set<string>>,
): Item[] {
  return inSet(name, () => {
    const items = parsePattern(phrase);
    noteUses(items, file, uses, uses.get(name) ?? new Set());
    return items;
  });
}

function noteUses(
  items: readonly Item[],
  file: string,
  uses: ReadonlyMap<string, unknown>,
  used: Set<string>,
): void {
  for (const item of items) {
    if (item.kind === 'group') for (const choice of item.choices) noteUses(choice, file, uses, used);
    if (item.kind !== 'set') continue;
    const name = qualify(file, item.name);
    if (!uses.has(name) && !(provided as readonly string[]).includes(name))
      throw new PatternError(`there is no set <${item.name}>`);
    used.add(name);
  }
}

/** A word that only holds a sentence together stands in most of them, however few phrases ask for it. */
const everywhere = 500;

/** Chooses, of the words that a phrase needs, the list that fewest other phrases ask for: "briefing" rather than "the". */
function rank(all: readonly Needs[]): (needs: Needs) => ReadonlySet<string> {
  const asked = new Map<string, number>();
  for (const { words } of all)
    for (const list of words) for (const word of list) asked.set(word, (asked.get(word) ?? 0) + 1);
  const weigh = (list: ReadonlySet<string>) =>
    [...list].reduce((sum, word) => sum + (asked.get(word) ?? 0) + (isStructural(word) ? everywhere : 0), 0);
  return ({ words }) => words.reduce((best, list) => (weigh(list) < weigh(best) ? list : best));
}

function findVolatile(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const found = new Set<string>();
  const visit = (name: string, path: string[]): boolean => {
    if (name.startsWith('@')) return true;
    if (path.includes(name))
      throw new PatternError(`rules: sets go in a circle: ${[...path, name].join(' → ')}`);
    let isOne = false;
    for (const used of uses.get(name) ?? []) if (visit(used, [...path, name])) isOne = true;
    if (isOne) found.add(name);
    return isOne;
  };
  for (const name of uses.keys()) visit(name, []);
  return [...found];
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
