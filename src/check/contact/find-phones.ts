import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { Overlaps } from '../reading/overlaps.ts';
import { rememberWords } from '../reading/remember-words.ts';
import { scanAgain } from '../reading/scan-again.ts';
import { unfold } from '../reading/unfold.ts';
import { findSpokenDigits } from './find-spoken-digits.ts';
import { mostDigits } from './most-digits.ts';
import { rememberLast } from './remember.ts';

/** A telephone number or bare extension in a text. UTF-16 offsets; `national` digits with the leading 0. */
export type Phone = {
  start: number;
  end: number;
  national: string;
  kind: 'mobile' | 'landline' | 'service' | 'extension';
};

const numbers = scanAgain(
  /(?<![\d.,/£$-]|[a-z]\d?-)(?:\(?\+44\)?|0044|44(?=[\s-]?(?:7\d{3}|1\d{2,3}|20)[\s-]?\d)|\(?0(?=\)?\d|\s?\d|-\d-\d))(?:\d{2,4}\/\d|[\s().-]{0,3}(?:\(0\))?)[\d\s().-]{4,30}\d/gi,
);
/** What stands between the digits of a number, and before them. */
const separators = ' \t\n\v\f\r\u1680\u2028\u2029().-/+';
const behind = /^,?\s{0,2}(?:ext|extn|extension|x)\.?\s{0,2}\d{2,5}(?!\d)/i;
const extensions = scanAgain(
  /\b(?:(?:ext|extn|extension)\b\.?\s{0,2}(?:no\.?|number|is)?|(?<=\b(?:on|at|ring|call|dial|try|phone|is|me)\s)x(?=\d)|(?<=(?:^|[\n.!?,;:(])\s?)x(?=\d{3,5} (?:for|is|if|will|gets?|goes|puts?|takes|reaches|and ask)\b)|internal(?:ly)?(?: on| number| no\.?)?\s|(?:dial|direct line(?: is|'s)?|ddi|desk phone(?: is|'s)?)\s)\s{0,2}(\d{2,5})\b(?!\s?(?:k|grand|m²|sqm|metres|quid|pounds|x)\b|[.,]\d)/gi,
);
/** Before a number by which things are found, not people: order no, ref, invoice. */
const reference =
  /\b(?:(?:order|case|claim|customer|member(?:ship)?|policy|job|part|item|product|model|batch|account|acc|ticket|parcel|consignment|receipt|log|crime|incident|candidate|centre|po) ?(?:no\b\.?|num\b|number|#|id\b|ref(?:erence)?\b\.?|code)|ref(?:erence)?\b\.?(?: ?(?:no\b\.?|number|id))?|invoice(?: ?(?:no\b\.?|number))?|tracking(?: ?(?:no\b\.?|number|id))?|isbn|barcode|serial(?: ?(?:no\b\.?|number))?|upn|uln|urn|trn|sku)\s?(?:is|[:#=])?\s?$/i;
const emergency = /^(?:999|101|111|112|123|116|1471|141|150|911|118)$/;

/** An O typed for a nought. */
const nought = /(?<=\d)o(?=[\d\s])|(?<=\d\s)o(?=\d)/gi;
const noughts = scanAgain(nought);

/** Finds UK telephone numbers, Ofcom's drama ranges too (libphonenumber calls those possible, though not valid). */
export const findPhones = rememberLast((text): readonly Phone[] => {
  const { plain: unfolded, origin } = unfold(text);
  const plain =
    /\d\s?o/i.test(unfolded) && noughts(unfolded).length > 0 ? unfolded.replace(nought, '0') : unfolded;
  const phones = new Overlaps<Phone>();
  const add = (from: number, to: number, national: string, kind: Phone['kind']) => {
    const start = origin?.[from] ?? from;
    const end = origin?.[to] ?? to;
    if (!phones.firstOver({ start, end })) phones.add({ start, end, national, kind });
  };
  // A number or an extension has two digits at least, and hardly more than a sign or two between them.
  const digits = /\d\D{0,9}\d/.test(plain);
  for (const match of digits && mostDigits(plain, separators) >= 10 ? numbers(plain) : []) {
    const read = readNumber(match[0]);
    if (!read || reference.test(plain.slice(Math.max(0, match.index - 40), match.index))) continue;
    let to = match.index + read.length;
    to += behind.exec(plain.slice(to, to + 20))?.[0].length ?? 0;
    add(match.index, to, read.national, kindOf(read.national));
  }
  for (const { start, end, digits } of findSpokenDigits(plain)) {
    const read = digits.startsWith('0') ? readNumber(digits) : undefined;
    if (read) add(start, end, read.national, kindOf(read.national));
  }
  for (const match of digits ? extensions(plain) : []) {
    const internal = match[1] ?? '';
    if (
      /^(?:e|x)/i.test(match[0])
        ? /^x\d{1,2}$/i.test(match[0])
        : emergency.test(internal) || internal.length < 4
    )
      continue;
    add(match.index, match.index + match[0].length, '', 'extension');
  }
  return phones.all;
});

/** The longest stretch of whole digit groups from the start that can be a UK number. */
function readNumber(raw: string): { national: string; length: number } | undefined {
  // One digit too many, but cut as landlines are: nobody knows the other end by heart.
  const slip = /^\(?01\d{3}\)?[ -]\d{3}[ -]\d{4}(?!\d)/.exec(raw)?.[0];
  if (slip) return { national: slip.replace(/\D/g, ''), length: slip.length };
  const abroad = /^\(?(?:\+|0044|44)/.test(raw);
  const lengths = abroad ? [15, 14, 13, 12, 11] : [11, 10];
  const ends: number[] = [];
  for (let at = 0; at < raw.length; at++) if (/\d/.test(raw[at] ?? '')) ends.push(at + 1);
  for (const length of lengths) {
    const end = ends[length - 1];
    if (end === undefined) continue;
    if (/\d/.test(raw[end] ?? '')) continue;
    const digits = raw.slice(0, end).replace(/\D/g, '');
    const national = `0${digits.replace(/^(?:0044|44(?=\d{9}))/, '').replace(/^0+/, '')}`;
    if (national.length < 10 || national.length > 11) continue;
    if (isPossible(national)) return { national, length: end };
  }
  return undefined;
}

/** Remembered: whoever types on has the same numbers checked at every key. */
const isPossible = rememberWords((national) => {
  const parsed = parsePhoneNumberFromString(national, 'GB');
  return Boolean(parsed?.isPossible() && parsed.countryCallingCode === '44');
});

/** 03, 05, 08 and 09 are shared-cost and free numbers: helplines, not persons. */
function kindOf(national: string): Phone['kind'] {
  if (/^07(?!0)/.test(national) || national.startsWith('0770')) return 'mobile';
  return /^0[3589]/.test(national) ? 'service' : 'landline';
}
