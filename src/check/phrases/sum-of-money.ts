import type { Sentence } from '../reading/sentence.ts';

type Tokens = Sentence['tokens'];

const currency = new Set(['quid', 'pound', 'pounds', 'grand', 'euro', 'euros', 'dollars', 'gbp']);
const thousands = new Set(['k', 'm', 'grand', 'thousand', 'million', 'mil', 'mill', 'billion', 'bn']);

/** Behind the sum of money that begins at a token: £40k, £1,200, £2 million, €5, 40 quid. `at` itself if none does. */
export function endOfSum(tokens: Tokens, at: number): number {
  const first = tokens[at];
  if (!first || !isFigure(first)) return at;
  // No word begins with £ or €, so these are left in the gap before; $ stays, as stars do.
  const hasSign = /[£€$]\s?$/.test(first.gap) || first.norm.startsWith('$');
  let end = at + 1;
  // A comma or a point parts words: 1,200 and 12.50.
  for (let next = tokens[end]; next && isFigure(next) && /^[.,]$/.test(next.gap); next = tokens[end]) end++;
  let next = tokens[end];
  if (next && hasSign && thousands.has(next.norm)) return end + 1;
  if (hasSign) return end;
  if (next && thousands.has(next.norm) && currency.has(tokens[end + 1]?.norm ?? '')) next = tokens[++end];
  return next && currency.has(next.norm) ? end + 1 : at;
}

function isFigure({ norm }: Tokens[number]): boolean {
  return /^\$?\d/.test(norm);
}
