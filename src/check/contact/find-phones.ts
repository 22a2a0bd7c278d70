import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { unfold } from '../unfold.ts';

/** A telephone number or bare extension in a text. UTF-16 offsets; `national` digits with the leading 0. */
export type Phone = {
  start: number;
  end: number;
  national: string;
  kind: 'mobile' | 'landline' | 'service' | 'extension';
};

const number =
  /(?<![\d.,/-])(?:\(?\+44\)?|0044|\(?0(?=\d|\)?\d|\s?\d))[\s().-]{0,3}(?:\(0\))?[\d\s().-]{7,18}\d(?:,?\s{0,2}(?:ext|extn|extension|x)\.?\s{0,2}\d{2,5})?(?!\d)/gi;
const extension = /\b(?:ext|extn|extension)\b\.?\s{0,2}(?:no\.?|number)?\s{0,2}\d{2,5}\b/gi;

/** Finds UK telephone numbers, Ofcom's drama ranges too (libphonenumber calls those possible, though not valid). */
export function findPhones(text: string): Phone[] {
  const { plain, origin } = unfold(text);
  const phones: Phone[] = [];
  const place = (from: number, to: number) => ({ start: origin?.[from] ?? from, end: origin?.[to] ?? to });
  for (const match of plain.matchAll(number)) {
    const digits = match[0].replace(/(?:ext|extn|extension|x).*$/i, '');
    const parsed = parsePhoneNumberFromString(digits, 'GB');
    if (!parsed?.isPossible() || parsed.countryCallingCode !== '44') continue;
    const national = `0${parsed.nationalNumber}`;
    if (national.length < 10) continue;
    phones.push({ ...place(match.index, match.index + match[0].length), national, kind: kindOf(national) });
  }
  for (const match of plain.matchAll(extension)) {
    const { start, end } = place(match.index, match.index + match[0].length);
    if (!phones.some((phone) => phone.start < end && start < phone.end))
      phones.push({ start, end, national: '', kind: 'extension' });
  }
  return phones;
}

/** 03, 05, 08 and 09 are shared-cost and free numbers: helplines, not persons. */
function kindOf(national: string): Phone['kind'] {
  if (/^07(?!0)/.test(national) || national.startsWith('0770')) return 'mobile';
  return /^0[3589]/.test(national) ? 'service' : 'landline';
}
