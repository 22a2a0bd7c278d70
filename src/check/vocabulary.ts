import { indexVocabulary, type VocabularyIndex } from './index-vocabulary.ts';
import { expandLiterals, type Item, parsePattern } from './pattern.ts';

/** A node of the token trie: which word leads on, and which sets end here. */
export type TrieNode = { next?: Map<string, TrieNode>; sets?: string[] };
/** A phrase that is more than plain words, and the set that it belongs to. */
export type Composite = {
  set: string;
  items: Item[];
  /** Words of which each list must have one in the sentence, or the phrase cannot stand there. */
  needs: ReadonlySet<string>[];
};
/** All that can begin with one word. */
export type Start = { node: TrieNode; composites: Composite[] };

/** All phrases of rules/, each read when a text first has a word that it can begin with. */
export type Vocabulary = {
  startAt: (word: string) => Start | undefined;
  /** Phrases of a set that can begin with something else than a word. */
  looseOf: (set: string) => readonly Composite[] | undefined;
  /** Single words of large sets (names by the thousand) and those sets: quicker to make and to ask than the trie. */
  lists: ReadonlyMap<string, readonly string[]>;
  names: ReadonlySet<string>;
  /** Sets that hang on what a detector finds, so that a sentence alone does not settle them. */
  volatile: ReadonlySet<string>;
};

export type NamedSets = Record<string, readonly string[]>;

/**
 * Opens the sets of phrases. `files` maps a file's name to its sets; within a file a set is named by its own name,
 * elsewhere by `file.set`. The index is made here if the build has not made it: that throws PatternError, which names
 * file, set and phrase.
 */
export function openVocabulary(
  files: Readonly<Record<string, NamedSets>>,
  index: VocabularyIndex = indexVocabulary(files),
): Vocabulary {
  const phrases = countPhrases(files);
  const starts = new Map<string, Start | undefined>();
  const looses = new Map<string, Composite[] | undefined>();
  const composites = new Map<number, Composite>();
  const read = (number: number): Composite => {
    let composite = composites.get(number);
    if (!composite) {
      const { set, file, phrase } = phrases.find(number);
      const items = bind(parsePattern(phrase), file);
      composite = { set, items, needs: neededWords(items) };
      composites.set(number, composite);
    }
    return composite;
  };
  const open = (word: string): Start | undefined => {
    if (!Object.hasOwn(index.starts, word)) return undefined;
    const start: Start = { node: {}, composites: [] };
    for (const number of index.starts[word] ?? []) {
      const { set, phrase } = phrases.find(number);
      if (isPlain(phrase)) {
        addToTrie(start.node, phrase.split(' ').slice(1), set);
        continue;
      }
      const composite = read(number);
      const literals = expandLiterals(composite.items, 32);
      if (!literals) start.composites.push(composite);
      else for (const [first, ...rest] of literals) if (first === word) addToTrie(start.node, rest, set);
    }
    return start;
  };
  return {
    startAt: (word) => remember(starts, word, () => open(word)),
    looseOf: (set) => remember(looses, set, () => index.loose[set]?.map(read)),
    lists: readLists(files),
    names: phrases.names,
    volatile: new Set(index.volatile),
  };
}

/** The full name of a set that a file speaks of. */
export function qualify(file: string, name: string): string {
  return name.startsWith('@') || name.includes('.') ? name : `${file}.${name}`;
}

/** Most phrases are plain words: no need to parse them. */
export function isPlain(phrase: string): boolean {
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(phrase);
}

const large = 500;

/** Whether a phrase is one of the single words of a large set. */
export function isListed(phrase: string, phrases: readonly string[]): boolean {
  return phrases.length >= large && /^[a-z]+$/.test(phrase);
}

function remember<T>(memory: Map<string, T>, key: string, make: () => T): T {
  if (memory.has(key)) return memory.get(key) as T;
  const made = make();
  memory.set(key, made);
  return made;
}

/** Finds a phrase by its number in the index. */
function countPhrases(files: Readonly<Record<string, NamedSets>>) {
  const rows: { set: string; file: string; from: number; phrases: readonly string[] }[] = [];
  let from = 0;
  for (const [file, sets] of Object.entries(files)) {
    for (const [set, phrases] of Object.entries(sets)) {
      rows.push({ set: `${file}.${set}`, file, from, phrases });
      from += phrases.length;
    }
  }
  return {
    names: new Set(rows.map(({ set }) => set)),
    find(number: number) {
      let low = 0;
      let high = rows.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((rows[middle]?.from ?? 0) <= number) low = middle;
        else high = middle - 1;
      }
      const row = rows[low];
      if (!row) throw new Error(`rules: there is no phrase ${number}`);
      return { set: row.set, file: row.file, phrase: row.phrases[number - row.from] ?? '' };
    },
  };
}

function readLists(files: Readonly<Record<string, NamedSets>>): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const [file, sets] of Object.entries(files)) {
    for (const [set, phrases] of Object.entries(sets)) {
      if (phrases.length < large) continue;
      const name = `${file}.${set}`;
      // Words that are in the same sets share one array.
      const joined = new Map<readonly string[], readonly string[]>();
      const alone = [name];
      for (const phrase of phrases) {
        if (!isListed(phrase, phrases)) continue;
        const known = lists.get(phrase);
        if (!known) lists.set(phrase, alone);
        else if (!known.includes(name)) {
          if (!joined.has(known)) joined.set(known, [...known, name]);
          lists.set(phrase, joined.get(known) ?? alone);
        }
      }
    }
  }
  return lists;
}

function bind(items: Item[], file: string): Item[] {
  return items.map((item) => {
    if (item.kind === 'group') return { ...item, choices: item.choices.map((choice) => bind(choice, file)) };
    return item.kind === 'set' ? { ...item, name: qualify(file, item.name) } : item;
  });
}

function addToTrie(root: TrieNode, words: readonly string[], set: string): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = {};
      node.next.set(word, next);
    }
    node = next;
  }
  node.sets ??= [];
  if (node.sets.at(-1) !== set && !node.sets.includes(set)) node.sets.push(set);
}

/** For each word that cannot be left out, what it may be. */
function neededWords(items: readonly Item[]): ReadonlySet<string>[] {
  return items.flatMap((item) => {
    if (item.kind === 'words' && !item.optional) return [item.words];
    if (item.kind !== 'group' || item.optional) return [];
    const choices = item.choices.map((choice) => neededWords(choice)[0]);
    return choices.every((choice) => choice !== undefined)
      ? [new Set(choices.flatMap((choice) => [...(choice ?? [])]))]
      : [];
  });
}
