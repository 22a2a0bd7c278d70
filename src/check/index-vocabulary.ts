import { expandLiterals, type Item, PatternError, parsePattern } from './pattern.ts';
import { isListed, isPlain, type NamedSets, qualify } from './vocabulary.ts';

/**
 * Where every phrase of rules/ can begin, worked out when the extension is built, so that a page need not read twenty
 * thousand phrases before the first check. A phrase is known by its number: counted through all sets of all files in order.
 */
export type VocabularyIndex = {
  /** Phrases by a word that they can begin with. */
  starts: Record<string, number[]>;
  /** Phrases that begin with a set, a number, a capital or the sentence's start, by their own set. */
  loose: Record<string, number[]>;
  /** Sets that hang on what a detector finds, so that a sentence alone does not settle them. */
  volatile: string[];
};

/** Reads all phrases. Throws PatternError that names file, set and phrase. */
export function indexVocabulary(files: Readonly<Record<string, NamedSets>>): VocabularyIndex {
  const starts = new Map<string, number[]>();
  const loose = new Map<string, number[]>();
  const uses = new Map<string, Set<string>>();
  for (const [file, sets] of Object.entries(files))
    for (const set of Object.keys(sets)) uses.set(`${file}.${set}`, new Set());
  let number = 0;
  for (const [file, sets] of Object.entries(files)) {
    for (const [set, phrases] of Object.entries(sets)) {
      const name = `${file}.${set}`;
      for (const phrase of phrases) {
        const at = number++;
        if (isListed(phrase, phrases)) continue;
        const words = isPlain(phrase)
          ? [phrase.split(' ', 1)[0] ?? '']
          : readStarts(phrase, file, name, uses);
        if (words) for (const word of new Set(words)) append(starts, word, at);
        else append(loose, name, at);
      }
    }
  }
  return {
    starts: Object.fromEntries(starts),
    loose: Object.fromEntries(loose),
    volatile: findVolatile(uses),
  };
}

/** The words that a phrase can begin with; undefined if it can begin with something else. */
function readStarts(
  phrase: string,
  file: string,
  name: string,
  uses: ReadonlyMap<string, Set<string>>,
): string[] | undefined {
  try {
    const items = parsePattern(phrase);
    noteUses(items, file, uses, uses.get(name) ?? new Set());
    return expandLiterals(items)?.flatMap(([first]) => first ?? []) ?? firstWords(items);
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`rules: ${name}: ${error.message}`);
    throw error;
  }
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
    if (!name.startsWith('@') && !uses.has(name)) throw new PatternError(`there is no set <${item.name}>`);
    used.add(name);
  }
}

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
