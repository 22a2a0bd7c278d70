/** A part of a text, mostly a sentence: UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number };

/** Full stop, question or exclamation mark before a space; a line's end; the separators that bios use. */
const breaks = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$|\p{Extended_Pictographic})|\n+|\s[|•·]\s|\s\/\/\s/gu;
const abbreviation =
  /(?:^|[\s(.])(?:mr|mrs|ms|miss|dr|st|rd|ave|prof|rev|no|vs|etc|approx|dept|ext|tel|e\.g|i\.e|p\.s|\p{Lu})\.$/iu;

/** Splits a text into sentences. Every non-blank character belongs to exactly one. */
export function splitSentences(text: string): Stretch[] {
  const out: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(0, end - 8), end))) continue;
    push(out, text, start, end);
    start = end;
  }
  push(out, text, start, text.length);
  return out;
}

function push(out: Stretch[], text: string, start: number, end: number): void {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  // A text without full stops is read in pieces, so that its cost stays in proportion to its length.
  while (end - start > longest) {
    // No further back than that: a text without a space would be gone through again for every piece.
    let cut = start + longest;
    while (cut > start + longest / 2 && text[cut] !== ' ') cut--;
    if (cut <= start + longest / 2) cut = start + longest;
    if (isLowSurrogate(text.charCodeAt(cut))) cut--;
    out.push({ start, end: cut });
    start = cut;
    while (start < end && isSpace(text, start)) start++;
  }
  if (end > start) out.push({ start, end });
}

const longest = 500;

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 160;
}
