import type { Replacement } from '../category.ts';
import type { Context } from '../context.ts';
import type { Stretch } from '../reading/sentences.ts';
import { beginsSentence, wordsBefore } from '../reading/words-before.ts';
import type { Fix } from '../types.ts';
import { findRow } from './find-row.ts';
import { leaveOutName } from './leave-out-name.ts';
import { weighBefore } from './weigh-before.ts';

type Edit = Stretch & { text: string };

/**
 * The edit that puts words such as "a pupil" in place of a name, so that what stands around it stays English: article,
 * capital, possessive, or a noun that tells who it is already ("my tutee Jayden"). Names in a row go together: `all`
 * are the names found, `one` of them is to be mended. Where nothing is sure to fit, the advice stands alone.
 */
export function fitWords(one: Stretch, all: readonly Stretch[], words: Replacement, context: Context): Fix {
  const { text } = context.draft;
  const row = words.many ? findRow(one, all, text) : one;
  const isRow = row.start < one.start || row.end > one.end;
  const phrase = (isRow && words.many) || words.with;
  const noun = phrase.replace(/^(an?|some) /, '');
  const without = isPair(text.slice(row.start, row.end), isRow) ? 'doubt' : leaveOutName(row, context);
  const edit = without === undefined ? putIn(row, phrase, noun, context) : without;
  if (!edit || edit === 'doubt') return { message: { key: 'fix-without', values: {} } };
  const key = edit.text.includes(noun) ? (isRow ? 'fix-many' : 'fix') : 'fix-without';
  return { message: { key, values: {} }, edit: withCapital(edit, text) };
}

/** "Jayden, Mia": with no "and" it may be two of a list, or one said to the other. */
function isPair(names: string, isRow: boolean): boolean {
  return isRow && !/&|\+|\s(?:and|n)\s/i.test(names) && names.split(',').length < 3;
}

function putIn(row: Stretch, phrase: string, noun: string, context: Context): Edit | undefined {
  const { text } = context.draft;
  const { start, end } = row;
  const isMany = phrase.startsWith('some');
  const ending = possessive(text.slice(start, end), isMany);
  // "Noah and Isla's in Year 4" owns nothing.
  if (
    isMany &&
    ending &&
    /^\s+(?:in|on|at|not|now|got|been|a|the|so|very|is|are)\b/i.test(text.slice(end, end + 20))
  )
    return undefined;
  const [before] = wordsBefore(text, start);
  if (isMany && before && /^both$/i.test(before.word))
    return { start: before.start, end, text: phrase + ending };
  const room = weighBefore(context, start);
  switch (room) {
    case 'phrase':
      return { start, end, text: phrase + ending };
    case 'noun':
      return { start, end, text: noun + ending };
    case 'greeting':
      return before && /^dear$/i.test(before.word) ? { start, end, text: noun + ending } : undefined;
    case 'doubt':
      return undefined;
    default: {
      const describing = text.slice(room.from, start).toLowerCase();
      const article = isMany ? 'some' : /^[aeiou]/.test(describing) ? 'an' : 'a';
      return { start: room.from, end, text: `${article} ${describing}${noun}${ending}` };
    }
  }
}

/** A pupil's, pupils'. */
function possessive(name: string, isMany: boolean): string {
  const [, mark] = /(['’])s?$/iu.exec(name) ?? [];
  return mark ? mark + (isMany ? '' : 's') : '';
}

/** A sentence that began with a capital begins with one; what is shouted stays so. */
function withCapital(edit: Edit, text: string): Edit {
  const was = text.slice(edit.start, edit.end).replace(/^#/, '');
  const around = text.slice(Math.max(0, edit.start - 40), edit.end + 40);
  if (/\p{Lu}{3}/u.test(was) && around.length > was.length + 5 && !/\p{Ll}/u.test(around))
    return { ...edit, text: edit.text.toUpperCase() };
  if (!/^\p{Lu}/u.test(was) || !beginsSentence(text, edit.start)) return edit;
  return { ...edit, text: edit.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) };
}
