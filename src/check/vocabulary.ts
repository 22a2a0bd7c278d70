import { expandLiterals, type Item, PatternError, parsePattern } from './pattern.ts';

/** A node of the token trie: which word leads on, and which sets end here. */
export type TrieNode = { next?: Map<string, TrieNode>; sets?: string[] };
/** A phrase that is more than plain words, and the set that it belongs to. */
export type Composite = {
  set: string;
  items: Item[];
  /** Words of which each list must have one in the sentence, or the phrase cannot stand there. */
  needs: ReadonlySet<string>[];
};

/** All phrases of rules/, compiled once. */
export type Vocabulary = {
  trie: TrieNode;
  /** Composites by a word that one of them can begin with. */
  starters: Map<string, Composite[]>;
  /** Composites that begin with a set, a number, a capital or the sentence's start, by their own set. */
  loose: Map<string, Composite[]>;
  /** Single words of large sets (names by the thousand) and those sets: quicker to make and to ask than the trie. */
  lists: Map<string, readonly string[]>;
  names: Set<string>;
  /** Sets that hang on what a detector finds, so that a sentence alone does not settle them. */
  volatile: Set<string>;
};

export type NamedSets = Record<string, readonly string[]>;

/**
 * Compiles sets of phrases. `files` maps a file's name to its sets; within a file a set is named by its own name,
 * elsewhere by `file.set`. Throws PatternError that names file, set and phrase.
 */
export function compileVocabulary(files: Record<string, NamedSets>): Vocabulary {
  const vocabulary: Vocabulary = {
    trie: {},
    starters: new Map(),
    loose: new Map(),
    lists: new Map(),
    names: new Set(),
    volatile: new Set(),
  };
  for (const [file, sets] of Object.entries(files))
    for (const set of Object.keys(sets)) vocabulary.names.add(`${file}.${set}`);
  const uses = new Map<string, Set<string>>();
  for (const [file, sets] of Object.entries(files)) {
    for (const [set, phrases] of Object.entries(sets)) {
      const name = `${file}.${set}`;
      const used = new Set<string>();
      uses.set(name, used);
      for (const phrase of takeList(vocabulary, name, phrases))
        addPhrase(vocabulary, file, name, phrase, used);
    }
  }
  markVolatile(vocabulary, uses);
  return vocabulary;
}

const large = 500;

/** Puts the single words of a large set aside as a list and gives back the rest of its phrases. */
function takeList(vocabulary: Vocabulary, set: string, phrases: readonly string[]): readonly string[] {
  if (phrases.length < large) return phrases;
  const { lists } = vocabulary;
  // Words that are in the same sets share one array.
  const joined = new Map<readonly string[], readonly string[]>();
  const alone = [set];
  return phrases.filter((phrase) => {
    if (!/^[a-z]+$/.test(phrase)) return true;
    const known = lists.get(phrase);
    if (!known) lists.set(phrase, alone);
    else if (!known.includes(set)) {
      if (!joined.has(known)) joined.set(known, [...known, set]);
      lists.set(phrase, joined.get(known) ?? alone);
    }
    return false;
  });
}

/** The full name of a set that a file speaks of. */
export function qualify(file: string, name: string): string {
  return name.startsWith('@') || name.includes('.') ? name : `${file}.${name}`;
}

function addPhrase(
  vocabulary: Vocabulary,
  file: string,
  set: string,
  phrase: string,
  used: Set<string>,
): void {
  // Most phrases are plain words: no need to parse them.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(phrase)) {
    addToTrie(vocabulary.trie, phrase.split(' '), set);
    return;
  }
  let items: Item[];
  try {
    items = bind(parsePattern(phrase), file, vocabulary.names, used);
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`rules: ${set}: ${error.message}`);
    throw error;
  }
  const literals = expandLiterals(items);
  if (literals) for (const words of literals) addToTrie(vocabulary.trie, words, set);
  else addComposite(vocabulary, { set, items, needs: neededWords(items) });
}

function bind(items: Item[], file: string, names: Set<string>, used: Set<string>): Item[] {
  return items.map((item) => {
    if (item.kind === 'group')
      return { ...item, choices: item.choices.map((choice) => bind(choice, file, names, used)) };
    if (item.kind !== 'set') return item;
    const name = qualify(file, item.name);
    if (!name.startsWith('@') && !names.has(name)) throw new PatternError(`there is no set <${item.name}>`);
    used.add(name);
    return { ...item, name };
  });
}

function addToTrie(root: TrieNode, words: readonly string[], set: string): void {
  let node = root;
  for (const word of words) {
    // Tens of thousands of nodes: what stays empty is not made.
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

function addComposite(vocabulary: Vocabulary, composite: Composite): void {
  const words = firstWords(composite.items);
  if (words) for (const word of words) append(vocabulary.starters, word, composite);
  else append(vocabulary.loose, composite.set, composite);
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

/** The words that a phrase can begin with; undefined if it can begin with something else. */
function firstWords(items: readonly Item[]): string[] | undefined {
  const words: string[] = [];
  for (const item of items) {
    if (item.kind === 'words') words.push(...item.words);
    else if (item.kind === 'group') {
      for (const choice of item.choices) {
        const inner = firstWords(choice);
        if (!inner) return undefined;
        words.push(...inner);
      }
    } else return undefined;
    if (!item.optional) return words;
  }
  return undefined;
}

function markVolatile(vocabulary: Vocabulary, uses: Map<string, Set<string>>): void {
  const visit = (name: string, path: string[]): boolean => {
    if (name.startsWith('@')) return true;
    if (path.includes(name))
      throw new PatternError(`rules: sets go in a circle: ${[...path, name].join(' → ')}`);
    let found = false;
    for (const used of uses.get(name) ?? []) if (visit(used, [...path, name])) found = true;
    if (found) vocabulary.volatile.add(name);
    return found;
  };
  for (const name of uses.keys()) visit(name, []);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
