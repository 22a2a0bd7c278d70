import type { Replacement } from './category.ts';
import type { Context } from './context.ts';
import type { Fix } from './types.ts';

type Stretch = { start: number; end: number };

/**
 * The edit that puts words such as "a pupil" in place of a name, so that what stands around it stays English: article,
 * capital, possessive, or a noun that tells who it is already ("my tutee Jayden"). Names in a row go together: `all`
 * are the names found, `one` of them is to be mended.
 */
export function fitWords(one: Stretch, all: readonly Stretch[], words: Replacement, context: Context): Fix {
  const { text } = context.draft;
  const row = words.many ? rowAround(one, all, text) : one;
  const isRow = row.start < one.start || row.end > one.end;
  const phrase = (isRow && words.many) || words.with;
  const noun = phrase.replace(/^(an?|some) /, '');
  const edit = fitInto(row, phrase, noun, context);
  const key = edit.text.toLowerCase().includes(noun) ? (isRow ? 'fix-many' : 'fix') : 'fix-without';
  return { message: { key, values: {} }, edit: withCapital(edit, text) };
}

function fitInto({ start, end }: Stretch, phrase: string, noun: string, context: Context) {
  const { text } = context.draft;
  const ending = possessive(text.slice(start, end));
  const [before, space] = wordBefore(text, start);
  const [, gap = '', after = ''] = /^(\s+)(\p{L}+)/u.exec(text.slice(end)) ?? [];
  const isIn = (set: string, word: string) => context.words('common', set).includes(word.toLowerCase());
  const hasArticle = isIn('determiner', before) || /['’]s$/u.test(before);
  // "the Ahmed twins" are the twins, "my tutee Jayden" is my tutee.
  if (hasArticle && isIn('of-a-name', after)) return { start, end: end + gap.length, text: '' };
  if (space && endsAsPerson(context, start - space.length))
    return { start: start - space.length, end, text: ending };
  if (hasArticle) return { start, end, text: noun + ending };
  if (!isIn('endearing', before)) return { start, end, text: phrase + ending };
  const from = start - space.length - before.length;
  if (isIn('determiner', wordBefore(text, from)[0])) return { start, end, text: noun + ending };
  const article = phrase.startsWith('some') ? 'some' : /^[aeiou]/i.test(before) ? 'an' : 'a';
  return { start: from, end, text: `${article} ${before.toLowerCase()} ${noun}${ending}` };
}

const rows = new WeakMap<readonly Stretch[], ReadonlyMap<number, Stretch>>();

/** The whole row of names, with nothing but commas and "and" between them, that this one stands in. */
function rowAround(one: Stretch, all: readonly Stretch[], text: string): Stretch {
  // A list of many names is asked about once for each of them.
  const known = rows.get(all) ?? findRows(all, text);
  rows.set(all, known);
  return known.get(one.start) ?? one;
}

function findRows(all: readonly Stretch[], text: string): Map<number, Stretch> {
  const found = new Map<number, Stretch>();
  let row: Stretch | undefined;
  for (const { start, end } of all.toSorted((first, second) => first.start - second.start)) {
    if (row && row.end <= start && /^(,|&|\+|and|n|, and|, &)$/i.test(text.slice(row.end, start).trim()))
      row.end = end;
    else row = { start, end };
    found.set(start, row);
  }
  return found;
}

/** Whether a pupil or a member of staff is told by the words that end here. */
function endsAsPerson({ reading }: Context, end: number): boolean {
  const sentence = reading.sentenceAt(end - 1);
  return reading
    .findIn('common.one-person', sentence)
    .some((span) => reading.offsets({ ...span, sentence }).end === end);
}

/** So much of the text says what a word stands behind; all of it, for each of a thousand names, would be dear. */
const nearby = 100;

function textBehind(text: string, at: number): string {
  return text.slice(Math.max(0, at - nearby), at);
}

function wordBefore(text: string, at: number): [word: string, space: string] {
  const behind = textBehind(text, at);
  const kept = behind.trimEnd();
  const space = behind.slice(kept.length);
  if (!/^[ \t]+$/.test(space)) return ['', ''];
  const from = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n')) + 1;
  return [kept.slice(from), space];
}

function possessive(name: string): string {
  return /(['’])s?$/u.exec(name)?.[0].replace(/^(['’])$/u, '$1s') ?? '';
}

/** A sentence that began with a capital begins with one. */
function withCapital(edit: Stretch & { text: string }, text: string): Stretch & { text: string } {
  if (!/^\p{Lu}/u.test(text.slice(edit.start, edit.end))) return edit;
  const before = textBehind(text, edit.start).replace(/["“‘(]$/, '');
  const kept = before.trimEnd();
  const begins =
    (kept === '' && edit.start < nearby) || /[.!?]$/.test(kept) || before.slice(kept.length).includes('\n');
  return begins ? { ...edit, text: edit.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) } : edit;
}
