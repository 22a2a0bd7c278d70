import type { Context } from '../context.ts';
import { firstAround } from '../detectors/contact.ts';
import { unfold } from '../unfold.ts';

type Found = { start: number; end: number; why: string; veto?: string };

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi;
const street =
  /\b(?:(?:flat|apartment|apt|unit|no\.?|number) ?\d{1,4}[a-z]?,? )?\d{1,4}[a-z]?,? (?:the )?(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:road|rd|street|st|close|lane|avenue|ave|drive|crescent|cres|terrace|gardens|grove|court|place|way|mews|walk|row|hill|rise|view|square|green|park|croft|parade|cottages?|villas|fold|brow|bank|vale|meadows?|chase)\b/giu;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const date = `(?:\\d{1,2}[./ -]\\d{1,2}[./ -](?:19|20)?\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? (?:19|20)?\\d\\d|${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)`;
const birth = new RegExp(
  `\\b(?:born(?: on)?(?: the)?|d\\.?o\\.?b\\.?|date of birth|birth ?day(?: is)?|birth ?date)\\b[^\\d\\n]{0,20}?(${date})`,
  'gi',
);
const sortCode = /\b\d{2}[- ]\d{2}[- ]\d{2}\b/g;
const account = /\b\d{8}\b/g;
const card = /\b\d(?:[ -]?\d){12,18}\b/g;
const insurance = /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g;

/** Finds addresses, dates of birth, bank, card and insurance numbers, and vetoes those that are nobody's own. */
export function findOwnNumbers(context: Context): Found[] {
  const { text } = context.draft;
  const { plain, origin } = unfold(text);
  const found: Found[] = [];
  const add = (from: number, length: number, why: string, veto?: string) => {
    const stretch = { start: origin?.[from] ?? from, end: origin?.[from + length] ?? from + length };
    if (!found.some((other) => other.start < stretch.end && stretch.start < other.end))
      found.push({ ...stretch, why, ...(veto ? { veto } : {}) });
  };
  const around = (from: number, length: number, set: string, reach = 0) =>
    firstAround(
      context,
      { start: origin?.[from] ?? from, end: origin?.[from + length] ?? from + length },
      set,
      reach,
    );
  const needsOwn = (from: number, length: number) =>
    around(from, length, 'own-details.not-mine') ??
    (around(from, length, 'own-details.mine', 1) ? undefined : 'not said to be one’s own');

  for (const match of plain.matchAll(street))
    add(match.index, match[0].length, 'a street address', needsOwn(match.index, match[0].length));
  for (const match of plain.matchAll(postcode))
    add(match.index, match[0].length, 'a postcode', needsOwn(match.index, match[0].length));
  for (const match of plain.matchAll(birth)) {
    const day = match[1] ?? '';
    const from = match.index + match[0].length - day.length;
    const kin = around(from, day.length, 'common.family') ?? around(from, day.length, 'own-details.not-mine');
    add(from, day.length, 'a date of birth', kin);
  }
  const bank =
    /\b(?:sort ?code|account|acc(?:t|ount)? ?(?:no|number)|bank|transfer|bacs|iban|monzo|halifax|natwest|lloyds|barclays|santander|nationwide|starling|hsbc)\b/i.test(
      plain,
    );
  if (bank) {
    for (const match of plain.matchAll(sortCode)) add(match.index, match[0].length, 'a sort code');
    for (const match of plain.matchAll(account)) add(match.index, match[0].length, 'an account number');
  }
  for (const match of plain.matchAll(card)) {
    if (passesLuhn(match[0].replace(/\D/g, ''))) add(match.index, match[0].length, 'a card number');
  }
  for (const match of plain.matchAll(insurance))
    add(match.index, match[0].length, 'a National Insurance number');
  return found;
}

/** The check digit of card numbers (ISO/IEC 7812). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
