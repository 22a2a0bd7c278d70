/** No pattern may look farther, from the first sign that it looks at to the last, unless it says so. */
const usual = 160;

type Scan = { text: string; matches: readonly RegExpExecArray[] };

/**
 * Gives all matches of a pattern in a text, as `matchAll` does. Whoever types on changes a few letters, so only around
 * these is looked again: whether there is a match must not hang on what stands more than `reach` signs before or behind
 * its beginning, and none may be empty.
 */
export function scanAgain(
  pattern: RegExp,
  reach: number = usual,
): (text: string) => readonly RegExpExecArray[] {
  const look = new RegExp(pattern);
  // Two: what was taken back, or is written in turn with something else, is not far from the one before.
  let last: Scan = { text: '', matches: [] };
  let before = last;
  return (text) => {
    if (last.text === text) return last.matches;
    const matches = rescan(look, reach, last, text) ?? rescan(look, reach, before, text) ?? scan(look, text);
    [before, last] = [last, { text, matches }];
    return matches;
  };
}

/** Sooner than `matchAll`, which makes the pattern anew. */
function scan(look: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  look.lastIndex = 0;
  for (let match = look.exec(text); match; match = look.exec(text)) matches.push(match);
  return matches;
}

/** Undefined where it does not pay, or where what was found before does not go on from what is found now. */
function rescan(
  look: RegExp,
  reach: number,
  { text: old, matches }: Scan,
  text: string,
): RegExpExecArray[] | undefined {
  if (old.length < 8 * reach) return undefined;
  const { head, tail } = compare(old, text);
  const from = Math.max(0, head - reach);
  const to = text.length - tail + reach;
  if (to - from > text.length / 2) return undefined;
  const found = matches.filter(({ index }) => index < from);
  let at = Math.max(from, endOf(found.at(-1)));
  const base = Math.max(0, at - reach);
  const part = text.slice(base, to + reach);
  while (at < to) {
    look.lastIndex = at - base;
    const match = look.exec(part);
    if (!match || base + match.index >= to) break;
    at = endOf(found[found.push(moved(match, base, text)) - 1]);
  }
  const end = Math.max(to, endOf(found.at(-1)));
  const by = text.length - old.length;
  for (const match of matches) {
    if (endOf(match) + by <= end) continue;
    if (match.index + by < end) return undefined;
    found.push(moved(match, by, text));
  }
  return found;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

function moved(match: RegExpExecArray, by: number, input: string): RegExpExecArray {
  const copy = match.slice() as RegExpExecArray;
  return Object.assign(copy, { index: match.index + by, input, groups: match.groups });
}

type Comparison = { old: string; text: string; head: number; tail: number };
let compared: Comparison[] = [];

/** How many signs two texts have in common at their beginnings, and behind these at their ends. Patterns ask in turn. */
function compare(old: string, text: string): Comparison {
  const known = compared.find((one) => one.old === old && one.text === text);
  if (known) return known;
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old.charCodeAt(head) === text.charCodeAt(head)) head++;
  const [oldEnd, end] = [old.length - 1, text.length - 1];
  let tail = 0;
  while (tail < most - head && old.charCodeAt(oldEnd - tail) === text.charCodeAt(end - tail)) tail++;
  const comparison = { old, text, head, tail };
  compared = [comparison, ...compared.slice(0, 3)];
  return comparison;
}
