const none = 0;
/** May stand inside a word, and may not begin one. */
const inside = 1;
const start = 2;
const emoji = 3;

/** A word is cut behind so many characters; what follows begins the next one. */
const longest = 81;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));
const others = new Map<number, number>();

/** Cuts a plain text into words and emoji: where each begins and ends, one after the other. Letters are looked at one by one, so that no text is slow. */
export function cutWords(plain: string): number[] {
  const cuts: number[] = [];
  let at = 0;
  while (at < plain.length) {
    const code = codeAt(plain, at);
    const kind = kindOf(code);
    let end = at + (code > 0xffff ? 2 : 1);
    if (kind === start) {
      for (let length = 1; length < longest && end < plain.length; length++) {
        const next = codeAt(plain, end);
        const more = kindOf(next);
        if (more !== start && more !== inside) break;
        end += next > 0xffff ? 2 : 1;
      }
    }
    if (kind === start || kind === emoji) cuts.push(at, end);
    at = end;
  }
  return cuts;
}

/** Cuts a plain text at its white space: where each stretch begins and ends, one after the other. */
export function cutStretches(plain: string): number[] {
  const cuts: number[] = [];
  let from = -1;
  for (let at = 0; at < plain.length; at++) {
    if (isSpace(plain.charCodeAt(at))) {
      if (from >= 0) cuts.push(from, at);
      from = -1;
    } else if (from < 0) from = at;
  }
  if (from >= 0) cuts.push(from, plain.length);
  return cuts;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

/** The code point; of nearly all letters the quicker question is enough. */
function codeAt(plain: string, at: number): number {
  const code = plain.charCodeAt(at);
  return code < 0xd800 ? code : (plain.codePointAt(at) ?? 0);
}

function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? none;
  let kind = others.get(code);
  if (kind === undefined) {
    kind = classify(String.fromCodePoint(code));
    if (others.size < 2000) others.set(code, kind);
  }
  return kind;
}

function classify(char: string): number {
  // Without the alphabets of the world, which take their time, for the letters that nearly all words are made of.
  if (char <= '\x7f') return /[a-z0-9$*]/i.test(char) ? start : /[@!_']/.test(char) ? inside : none;
  if (/[\p{L}\p{N}$*]/iu.test(char)) return start;
  if (char === '€') return inside;
  return /\p{Extended_Pictographic}/u.test(char) ? emoji : none;
}
