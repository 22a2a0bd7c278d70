/**
 * The small language of phrases in rules/. One phrase a string, matched inside one sentence, word by word:
 *   word      that word; case, possessive and disguise do not matter
 *   word~     that word with its endings: insult~ → insult, insults, insulted, insulting; (a|b)~ the last word of each
 *   words?    of a plural its last s may be missing (years?, y#s?); any other word?, or (two words)?, may be missing whole
 *   a|b       either; (two words|one) groups
 *   <name>    a set: of this file, or <file.name>; <@name> what a detector found, such as <@organisation>
 *   ..  ...   up to two, up to five words in between
 *   _         up to four words that describe what follows: no pronoun, preposition, verb form of be, nobody's name with 's
 *   ^  $      the sentence begins or ends here, emoji aside
 *   #         a number, also in a code; y# is y0 to y19; #k is 0k to 990k; Aa  a word that begins with a capital
 *   £#        a sum of money: £40k, £1,200, €5, 40 quid
 */
export type Item =
  | { kind: 'words'; words: Set<string>; optional: boolean }
  | { kind: 'group'; choices: Item[][]; optional: boolean }
  | { kind: 'set'; name: string; optional: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'describing'; most: number }
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'number'; optional: boolean }
  | { kind: 'sum'; optional: boolean }
  | { kind: 'capital'; optional: boolean };

export class PatternError extends Error {}

/** Reads one phrase. Throws PatternError with the phrase in its message. */
export function parsePattern(source: string): Item[] {
  const parts = partWords(source).match(/\(|\)~?\??|\||\.{2,3}|\^|\$|<[^>]+>\??|[^\s()|<>]+/g) ?? [];
  let at = 0;
  let depth = 0;
  const items = readSequence();
  if (at < parts.length) throw new PatternError(`unexpected "${parts[at]}" in "${source}"`);
  refuseEmpty(items, source);
  if (items.length === 0) throw new PatternError(`"${source}" is empty`);
  if (items[0]?.kind === 'gap' || items[0]?.kind === 'describing')
    throw new PatternError(`"${source}" begins with a gap`);
  return items;

  function readSequence(): Item[] {
    const sequence: Item[] = [];
    while (at < parts.length && parts[at] !== '|' && !parts[at]?.startsWith(')')) {
      const part = parts[at++] ?? '';
      if (part === '(') sequence.push(readGroup());
      else sequence.push(itemOf(part));
      // a|b between words, without brackets, joins just those two words
      while (parts[at] === '|' && depth === 0) {
        at++;
        const next = parts[at++];
        const previous = sequence.pop();
        if (!next || !previous) throw new PatternError(`"|" without a word beside it in "${source}"`);
        sequence.push(either(previous, next === '(' ? readGroup() : itemOf(next)));
      }
    }
    return sequence;
  }

  function readGroup(): Item {
    const choices: Item[][] = [];
    depth++;
    for (;;) {
      const choice = readSequence();
      refuseEmpty(choice, source);
      choices.push(choice);
      const part = parts[at++];
      if (part === undefined) throw new PatternError(`a bracket is not closed in "${source}"`);
      if (part.startsWith(')')) {
        depth--;
        const optional = part.endsWith('?') || choices.some((choice) => choice.length === 0);
        const filled = choices.filter((choice) => choice.length > 0);
        return simplify({
          kind: 'group',
          choices: part.startsWith(')~') ? filled.map(inflectLast) : filled,
          optional,
        });
      }
    }
  }
}

/** A hyphen parts words in a text, so it parts them here, but for those in names of sets. */
function partWords(source: string): string {
  if (!source.includes('-')) return source;
  return source.replace(/(<[^>]*>)|(?<=[^\s()|<>])-(?=[^\s()|<>])/g, (_, set?: string) => set ?? ' ');
}

/** "results?" alone would stand for nothing at all: what is meant is "result~". */
function refuseEmpty(items: readonly Item[], source: string): void {
  if (items.length > 0 && items.every((item) => 'optional' in item && item.optional)) {
    throw new PatternError(
      `"${source}" may be missing altogether: write "word~" for a word with its endings`,
    );
  }
}

/** (friend|team mate)~: the last word of each with its endings. */
function inflectLast(choice: Item[]): Item[] {
  const last = choice.at(-1);
  if (last?.kind !== 'words') return choice;
  return [...choice.slice(0, -1), { ...last, words: new Set([...last.words].flatMap(inflect)) }];
}

function either(one: Item, other: Item): Item {
  return simplify({ kind: 'group', choices: [[one], [other]], optional: false });
}

/** A group of single words is one item with several words. */
function simplify(group: Extract<Item, { kind: 'group' }>): Item {
  const words = new Set<string>();
  const { optional } = group;
  for (const choice of group.choices) {
    const [only] = choice;
    if (choice.length !== 1 || only?.kind !== 'words') return group;
    for (const word of only.words) words.add(word);
  }
  return { kind: 'words', words, optional };
}

const items = new Map<string, Item>();

/** The phrases of rules/ say the same again and again: each part is read once, and none is ever changed. */
function itemOf(part: string): Item {
  let item = items.get(part);
  if (!item) {
    item = readItem(part);
    items.set(part, item);
  }
  return item;
}

function readItem(part: string): Item {
  // "^?", too: there is no optional beginning, nor an optional gap.
  if (/^(?:~|\?$|_\?$|[~?]\w)/.test(part)) throw new PatternError(`"${part}" stands behind no word`);
  if (part === '..') return { kind: 'gap', most: 2 };
  if (part === '...') return { kind: 'gap', most: 5 };
  if (part === '_') return { kind: 'describing', most: 4 };
  if (part === '^') return { kind: 'start' };
  if (part === '$') return { kind: 'end' };
  const optional = part.length > 1 && part.endsWith('?');
  const bare = optional ? part.slice(0, -1) : part;
  if (optional && isPlural(bare)) return withAndWithout(bare);
  if (bare === '#') return { kind: 'number', optional };
  if (bare === '£#') return { kind: 'sum', optional };
  if (bare === 'Aa') return { kind: 'capital', optional };
  if (bare.startsWith('<')) return { kind: 'set', name: bare.slice(1, -1), optional };
  if (bare.includes('#')) return { kind: 'words', words: new Set(numbers(fold(bare))), optional };
  if (bare.endsWith('~'))
    return { kind: 'words', words: new Set(inflect(fold(bare.slice(0, -1)))), optional };
  return { kind: 'words', words: new Set([fold(bare)]), optional };
}

/** A word as it is looked for. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll("'", '').replaceAll('’', '').replaceAll('\ufe0f', '');
}

const noPlurals = new Set('is was has his its us as this thus yes does goes plus always perhaps'.split(' '));

function isPlural(word: string): boolean {
  return /^[a-z#'-]*[a-z#]s$/i.test(word) && !/ss$/i.test(word) && !noPlurals.has(word.toLowerCase());
}

function withAndWithout(plural: string): Item {
  const words = [plural, plural.slice(0, -1)].flatMap((word) => numbers(fold(word)));
  return { kind: 'words', words: new Set(words), optional: false };
}

function numbers(code: string): string[] {
  if (!code.includes('#')) return [code];
  const some = /^#[km]$/.test(code) ? amounts : years;
  return some.map((number) => code.replace('#', String(number)));
}

const years = Array.from({ length: 20 }, (_, number) => number);
/** What comes in thousands or millions: each up to a hundred, then by tens. */
const amounts = [...Array(100).keys(), ...Array.from({ length: 90 }, (_, number) => 100 + 10 * number)];

/** Regular English endings of a verb or noun; irregular forms are written out in the data. */
export function inflect(word: string): string[] {
  const forms = new Set([word]);
  const ends = (pattern: RegExp) => pattern.test(word);
  if (ends(/[^aeiou]y$/)) {
    const stem = word.slice(0, -1);
    for (const end of ['ies', 'ied']) forms.add(stem + end);
    forms.add(`${word}ing`);
  } else if (ends(/e$/)) {
    forms
      .add(`${word}s`)
      .add(`${word}d`)
      .add(`${word.slice(0, -1)}ing`);
  } else {
    forms
      .add(word + (ends(/(?:s|x|z|ch|sh|o)$/) ? 'es' : 's'))
      .add(`${word}ed`)
      .add(`${word}ing`);
    if (ends(/(?:^|[^aeiou])[aeiou][bdgklmnprtv]$/)) {
      const last = word.at(-1);
      forms.add(`${word}${last}ed`).add(`${word}${last}ing`);
    }
  }
  if (ends(/ing?$/)) forms.add(`${word.replace(/ing$/, 'in')}`);
  for (const form of [...forms]) if (form.endsWith('ing') && form !== word) forms.add(form.slice(0, -1));
  return [...forms];
}

/** All word sequences that a phrase of plain words stands for, or undefined if it holds anything else or too many. */
export function expandLiterals(items: readonly Item[], most = 200): string[][] | undefined {
  if (!items.every(isLiteral)) return undefined;
  let sequences: string[][] = [[]];
  for (const item of items) {
    let choices: string[][];
    if (item.kind === 'words') choices = [...item.words].map((word) => [word]);
    else if (item.kind === 'group') {
      choices = [];
      for (const choice of item.choices) {
        const inner = expandLiterals(choice, most);
        if (!inner) return undefined;
        choices.push(...inner);
      }
    } else return undefined;
    if (item.optional) choices.push([]);
    if (sequences.length * choices.length > most) return undefined;
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences.every((sequence) => sequence.length > 0) ? sequences : undefined;
}

function isLiteral(item: Item): boolean {
  return (
    item.kind === 'words' ||
    (item.kind === 'group' && item.choices.every((choice) => choice.every(isLiteral)))
  );
}
