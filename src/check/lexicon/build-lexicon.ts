import type { CategoryFile } from '../category.ts';
import type { Steps } from '../steps.ts';
import { FirstParts } from './first-parts.ts';
import { type Slip, slipsIn, slipsInRoot } from './list-slips.ts';
import { soundOf } from './sound-of.ts';
import { respell, withEndings } from './spell.ts';

/** One word that a category lists. */
export type Entry = {
  word: string;
  category: CategoryFile['id'];
  mild: boolean;
  /** Has harmless senses as well, so that it counts only where it stands plain or clearly disguised. */
  ambiguous: boolean;
  /** Written by ear: one slip more is one too many. */
  respelled?: true;
  /** No finding in itself: only what a mask may stand for as well (b****y). */
  tame?: true;
  /** Bad only where somebody hides it (s3x, r*pe). */
  veiled?: true;
  /** The smaller the commoner: a masked word is taken for the commonest that fits. */
  rank: number;
};

/** A node of the letter trie. `lengths` has a bit for each number of letters in which a word ends from here. */
export type Letters = { next: Map<string, Letters>; lengths: number; entry?: Entry };

/** The single words of several categories, ready to be found in disguise. */
export type Lexicon = {
  /** Every spelling that counts. */
  spellings: ReadonlyMap<string, Entry>;
  /** What counts only where it is hidden. */
  veiled: ReadonlyMap<string, Entry>;
  /** The listed words by how they sound. */
  sounds: ReadonlyMap<string, Entry>;
  /** Of these, the ones so long that a slip may be among them. */
  longSounds: Letters;
  letters: Letters;
  /** Strong roots, which count inside a longer word too, also with a slip in them. */
  roots: Letters;
  plainRoots: Letters;
  /** First parts of compounds (cock-, dick-) and the last parts that make an insult of them (-head, -womble). */
  heads: ReadonlyMap<string, Entry>;
  tails: ReadonlySet<string>;
  /** All that a word made of two may begin with: heads, spellings, joiners, slips and everyday words. */
  firstParts: FirstParts;
  /** What makes an insult of a word with a harmless sense when it is run together with it: my-, suckmy-. */
  joiners: ReadonlySet<string>;
  /** Slips of the pen in heads, tails, joiners and strong words. Looked for in parts of longer words. */
  slips: ReadonlyMap<string, Slip>;
  /** Words and names that hold such letters and mean no harm. */
  innocent: ReadonlySet<string>;
  /** Parts of words (cockburn, scunthorpe) that take a root inside them back. */
  innocentParts: RegExp;
  /** Slips of roots that English words hold (count, shift): never read for the root. */
  held: ReadonlySet<string>;
  /** The commonest English words: never a slip of the pen for something else, and what may be run together with a bad word. */
  everyday: ReadonlySet<string>;
  /** Of these, what places are called by (field, wood): beside a word with a harmless sense they make a name (Cockfield). */
  inPlaces: ReadonlySet<string>;
};

export type InnocentWords = {
  words: readonly string[];
  /** People's names: never a respelling or a slip, but one that is a listed word itself still counts. */
  names: readonly string[];
  parts: readonly string[];
  /** Slips of roots that English words hold. */
  slips: readonly string[];
  everyday: readonly string[];
  inPlaces: readonly string[];
};

/** A word so long that it may be written by ear and with a slip of the pen as well. */
const longest = 8;
const shortEndings = ['', 's', 'ed', 'er', 'ers', 'in', 'ing', 'y'];

/** Builds the lexicon from the sets `words`, `mild`, `tame`, `veiled`, `ambiguous`, `roots`, `respell`, `heads`, `tails` and `joiners` of the categories, commonest category first. */
export function* buildLexicon(
  categories: readonly CategoryFile['id'][],
  words: (category: CategoryFile['id'], set: string) => readonly string[],
  innocent: InnocentWords,
): Steps<Lexicon> {
  const spellings = new Map<string, Entry>();
  const letters: Letters = { next: new Map(), lengths: 0 };
  const roots = new Map<string, Entry>();
  const plainRoots = new Map<string, Entry>();
  const heads = new Map<string, Entry>();
  const tails = new Set<string>();
  const joiners = new Set<string>();
  const everyday = new Set(innocent.everyday);
  const held = new Set(innocent.slips);
  const harmless = new Set([...innocent.words, ...innocent.everyday]);
  const veiled = new Map<string, Entry>();
  let rank = 0;
  yield;
  const spell = (spelling: string, entry: Entry) => {
    if (spelling.length < 3 || spellings.has(spelling) || harmless.has(spelling)) return;
    spellings.set(spelling, entry);
    addLetters(letters, spelling, entry);
  };
  for (const id of categories) {
    const set = (name: string) => words(id, name);
    const ambiguous = new Set(set('ambiguous'));
    const own = new Map<string, Entry>();
    const list = (words: readonly string[], mild: boolean) => {
      for (const word of words) {
        const plain = word.replaceAll('-', '');
        const entry = { word: plain, category: id, mild, ambiguous: ambiguous.has(plain), rank: rank++ };
        own.set(plain, entry);
        spell(plain, entry);
      }
    };
    list(set('words'), false);
    list(set('mild'), true);
    for (const phrase of set('explicit'))
      if (/^[a-z]+(?: [a-z]+)+$/.test(phrase)) list([phrase.replaceAll(' ', '')].filter(isLong), true);
    for (const word of set('veiled')) {
      const entry: Entry = { word, category: id, mild: true, ambiguous: false, veiled: true, rank: rank++ };
      veiled.set(word, entry);
      addLetters(letters, word, entry);
    }
    for (const word of set('tame'))
      addLetters(letters, word, {
        word,
        category: id,
        mild: true,
        ambiguous: false,
        tame: true,
        rank: rank++,
      });
    for (const [word, entry] of own) {
      if (isPlural(word) && !entry.mild && !entry.ambiguous) spell(word.slice(0, -1), entry);
      const strong = id === 'profanity' && !entry.mild && !entry.ambiguous;
      for (const form of withEndings(word, strong)) spell(form, entry);
    }
    yield;
    for (const root of set('roots')) {
      const entry = own.get(root) ?? {
        word: root,
        category: id,
        mild: false,
        ambiguous: false,
        rank: rank++,
      };
      roots.set(root, entry);
      plainRoots.set(root, entry);
      // A root that is a word itself, and not the beginning of several.
      if (own.has(root)) for (const end of shortEndings) spell(root + end, entry);
      for (const form of slipsInRoot(root, id, innocent.slips)) if (!roots.has(form)) roots.set(form, entry);
      for (const form of respell(root))
        for (const end of shortEndings) spell(form + end, { ...entry, respelled: true });
    }
    for (const word of set('respell')) {
      const entry = own.get(word);
      if (entry) for (const form of respell(word)) spell(form, { ...entry, respelled: true });
    }
    for (const head of set('heads')) {
      const entry = own.get(head) ?? {
        word: head,
        category: id,
        mild: false,
        ambiguous: false,
        rank: rank++,
      };
      heads.set(head, { ...entry, mild: false, ambiguous: false });
    }
    for (const tail of set('tails')) tails.add(tail);
    for (const joiner of set('joiners')) joiners.add(joiner);
    yield;
  }
  const names = innocent.names.filter((name) => spellings.get(name)?.word !== name);
  for (const name of names) spellings.delete(name);
  yield;
  const slips = slipsIn(
    { spellings, roots, heads, tails, joiners },
    (form) => everyday.has(form) || spellings.has(form),
    (form) => held.has(form) || harmless.has(form),
  );
  yield;
  const sounds = listSounds(spellings);
  yield;
  const firstParts = new FirstParts();
  for (const parts of [heads, spellings, joiners, slips, everyday])
    for (const part of parts.keys()) firstParts.add(part);
  yield;
  return {
    spellings,
    veiled,
    sounds,
    longSounds: makeTrie(new Map([...sounds].filter(([, { word }]) => word.length >= longest))),
    letters,
    roots: makeTrie(roots),
    plainRoots: makeTrie(plainRoots),
    heads,
    tails,
    joiners,
    firstParts,
    slips,
    innocent: new Set([...innocent.words, ...names]),
    innocentParts: new RegExp(innocent.parts.length > 0 ? innocent.parts.join('|') : '[^\\s\\S]'),
    held,
    everyday,
    inPlaces: new Set(innocent.inPlaces),
  };
}

/** Words that are long enough to be told by their sound; the end of smartass is heard in many others. */
function listSounds(spellings: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const sounds = new Map<string, Entry>();
  for (const [spelling, entry] of spellings) {
    if (spelling.length < 4 || spelling !== entry.word || spelling.endsWith('ass')) continue;
    const sound = soundOf(spelling);
    const shortest = entry.mild || entry.ambiguous ? 6 : entry.category === 'profanity' ? 4 : 5;
    if (sound.length >= shortest && !sounds.has(sound)) sounds.set(sound, entry);
  }
  return sounds;
}

/** Long enough to be no other word when it is written without its spaces. */
function isLong(phrase: string): boolean {
  return phrase.length >= 8;
}

/** Long enough for its singular to be no other word: thicklips. */
function isPlural(word: string): boolean {
  return word.length >= 8 && /[^su]s$/.test(word);
}

function makeTrie(words: ReadonlyMap<string, Entry>): Letters {
  const trie: Letters = { next: new Map(), lengths: 0 };
  for (const [word, entry] of words) addLetters(trie, word, entry);
  return trie;
}

function addLetters(root: Letters, spelling: string, entry: Entry): void {
  let node = root;
  let left = spelling.length;
  for (const letter of spelling) {
    node.lengths |= 1 << Math.min(left--, 31);
    let next = node.next.get(letter);
    if (!next) {
      next = { next: new Map(), lengths: 0 };
      node.next.set(letter, next);
    }
    node = next;
  }
  node.lengths |= 1;
  node.entry ??= entry;
}
