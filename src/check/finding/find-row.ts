import type { Stretch } from '../reading/sentences.ts';

const rows = new WeakMap<readonly Stretch[], ReadonlyMap<number, Stretch>>();

/** The whole row of names, with nothing but commas and "and" between them, that this one stands in. */
export function findRow(one: Stretch, all: readonly Stretch[], text: string): Stretch {
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
