import type { Context } from '../context.ts';
import type { Stretch } from '../reading/sentences.ts';
import { wordsBefore } from '../reading/words-before.ts';
import { weighBefore } from './weigh-before.ts';

type Edit = Stretch & { text: string };

const nearby = 60;

/**
 * The edit that takes a name out: the rest says who it is, or it is said to somebody, or is a tag. `doubt` where such
 * a name can neither go nor be replaced; `undefined` for every other name.
 */
export function leaveOutName({ start, end }: Stretch, context: Context): Edit | 'doubt' | undefined {
  const { text } = context.draft;
  const behind = text.slice(Math.max(0, start - nearby), start);
  const after = text.slice(end, end + nearby);
  const isLast = /^[ \t]*(?:[.!?…)\n]|\p{Extended_Pictographic}|$)/u.test(after);
  const [before] = wordsBefore(text, start);
  const isIn = (set: string, word = '') => context.words('common', set).includes(word.toLowerCase());
  // "the Ahmed twins" are the twins.
  const [, gap = '', next = ''] = /^([ \t]+)(\p{L}+)/u.exec(after) ?? [];
  if (before && (isIn('determiner', before.word) || /['’]s$/u.test(before.word)) && isIn('of-a-name', next))
    return { start, end: end + gap.length, text: '' };
  if (text[start] === '#' && /^\s*(?:#|$)/.test(after)) {
    return { start: start - gapBefore(behind).length, end, text: '' };
  }
  const join = gapBefore(behind, ',');
  const isApart = join.startsWith(',');
  const person =
    join && (!isApart || isLast || after.startsWith(','))
      ? personTill(context, start - join.length)
      : undefined;
  if (person !== undefined) {
    if (!isToldBy(person, context)) return 'doubt';
    const ending = /['’]s?$/u.exec(text.slice(start, end))?.[0] ?? '';
    return {
      start: start - join.length,
      end: isApart && after.startsWith(',') ? end + 1 : end,
      text: ending,
    };
  }
  // "Great job today, Jayden!", "Hi Jayden, see you", but "Jayden, you were a star".
  if (isApart && isLast) return { start: start - join.length, end, text: '' };
  if (/^, (?:you|your|you['’]re|we|i|please|well|thanks?|happy|if|what)\b/i.test(after) && !before)
    return 'doubt';
  if (
    (isLast || after.startsWith(',')) &&
    !/^dear$/i.test(before?.word ?? '') &&
    weighBefore(context, start) === 'greeting'
  )
    return { start: start - join.length, end, text: '' };
  return undefined;
}

/** The space that ends here on this line, and the mark before it. */
function gapBefore(behind: string, mark = ''): string {
  const kept = behind.trimEnd();
  const space = behind.slice(kept.length);
  if (space === '' || space.includes('\n')) return '';
  return mark && kept.endsWith(mark) ? mark + space : space;
}

/** Where the words begin that tell of a pupil or a member of staff and end here. */
function personTill({ reading }: Context, end: number): number | undefined {
  const sentence = reading.sentenceAt(end - 1);
  const starts = reading
    .findIn('common.one-person', sentence)
    .map((span) => reading.offsets({ ...span, sentence }))
    .filter((span) => span.end === end)
    .map((span) => span.start);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** "our head Sandra" is our head; "told our head Jayden cried" and "what a star pupil Jayden is" speak of two things. */
function isToldBy(person: number, { draft: { text }, words }: Context): boolean {
  const isIn = (set: string, word = '') => words('common', set).includes(word.toLowerCase());
  const [own = ''] = /^[\p{L}'’]+/u.exec(text.slice(person, person + nearby)) ?? [];
  const before = wordsBefore(text, person).map(({ word }) => word);
  const at = isIn('determiner', own) ? -1 : before.slice(0, 3).findIndex((word) => isIn('determiner', word));
  if (at < 0 && !isIn('determiner', own)) return false;
  const ahead = before[at + 1] ?? '';
  return !/^(?:what|such|told|tell|tells|telling|ask|asks|asked|asking|gave|give|giving|showed|sent|say|said)$/i.test(
    ahead,
  );
}
