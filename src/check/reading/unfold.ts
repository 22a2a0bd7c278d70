import { lookAlikes } from './look-alikes.ts';

/** A text made plain, and where each of its UTF-16 units stood in the original. */
export type Unfolded = {
  /** Latin letters without marks, look-alikes resolved, zero-width characters gone; case is kept. */
  plain: string;
  /** Original offset of plain[i]; one entry more than plain is long. Undefined where nothing moved. */
  origin?: number[];
};

/** Zero-width and formatting characters, variation selectors, combining marks. */
const invisible =
  /[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{M}|\p{Variation_Selector}/u;
const ascii = /^[\t\n\r -~]*$/;

let last: { text: string; unfolded: Unfolded } = { text: '', unfolded: { plain: '' } };

/** Makes a text plain for matching. Never throws: an unpaired surrogate stays as it is. */
export function unfold(text: string): Unfolded {
  // One after the other, several detectors ask for the same.
  if (last.text !== text) last = { text, unfolded: unfoldAfresh(text) };
  return last.unfolded;
}

function unfoldAfresh(text: string): Unfolded {
  if (ascii.test(text)) return { plain: text };
  let plain = '';
  const origin: number[] = [];
  for (let at = 0; at < text.length; ) {
    const from = at;
    while (at < text.length && text.charCodeAt(at) < 128) origin.push(at++);
    plain += text.slice(from, at);
    if (at === text.length) break;
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const folded = foldOne(char);
    for (let unit = 0; unit < folded.length; unit++) origin.push(at);
    plain += folded;
    at += char.length;
  }
  origin.push(text.length);
  return { plain, origin };
}

const folds = new Map<string, string>();

function foldOne(char: string): string {
  const known = folds.get(char);
  if (known !== undefined) return known;
  const folded = lookAlikes.get(char) ?? (invisible.test(char) ? '' : decompose(char));
  if (folds.size < 2000) folds.set(char, folded);
  return folded;
}

function decompose(char: string): string {
  let out = '';
  for (const part of char.normalize('NFKD'))
    out += lookAlikes.get(part) ?? (invisible.test(part) ? '' : part);
  return out;
}
