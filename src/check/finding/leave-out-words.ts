import type { Context } from '../context.ts';
import { isStructural } from '../reading/is-describing.ts';
import type { Stretch } from '../reading/sentences.ts';
import { wordsBefore } from '../reading/words-before.ts';

type Edit = Stretch & { text: string };

/** Words that lead to an address or a number and go with it. */
const leading = /^(?:at|on|via|to|by|using)$/i;
const persons = /^(?:me|us|him|her|them)$/i;
const nearby = 40;

/**
 * The edit that takes an address, a number or a code out with what leads to it ("ring us on …", "(…)"), where a whole
 * sentence is left: at its end, behind words that need nothing more. `undefined` for anywhere else.
 */
export function leaveOutWords({ start, end }: Stretch, { draft: { text } }: Context): Edit | undefined {
  const after = text.slice(end, end + nearby);
  const from = Math.max(0, start - nearby);
  const kept = text.slice(from, start).trimEnd();
  const said = kept.slice(0, -1).trimEnd();
  const without = (upTo: string, to = end) => ({ start: from + upTo.length, end: to, text: '' });
  if (kept.endsWith('(') && after.startsWith(')') && /[\p{L}\p{N}]$/u.test(said))
    return without(said, end + 1);
  if (!/^[ \t]*(?:[.!?](?:\s|$)|\n|\p{Extended_Pictographic}|$)/u.test(after)) return undefined;
  const [lead, ahead] = wordsBefore(text, start);
  if (lead && ahead && leading.test(lead.word) && needsNothing(ahead.word))
    return { start: ahead.start + ahead.word.length, end, text: '' };
  if (kept.endsWith(':') && persons.test(lastWord(said))) return without(said);
  return /[,–-]$/.test(kept) && /\s$/.test(text.slice(from, start)) && needsNothing(lastWord(said))
    ? without(said)
    : undefined;
}

function lastWord(said: string): string {
  return said.split(/[^\p{L}'’]/u).at(-1) ?? '';
}

/** "Ring the office", "email me": whole as they are, unlike "my number is" and "we live". */
function needsNothing(word: string): boolean {
  if (/^(?:ours|mine|here|there|it)$/i.test(word) || persons.test(word)) return true;
  return (
    /^\p{L}{3,}$/u.test(word) &&
    !isStructural(word.toLowerCase()) &&
    !/^(?:live|lives|lived|living|based)$/i.test(word)
  );
}
