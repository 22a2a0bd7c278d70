import type { Context } from '../context.ts';
import { Overlaps } from '../reading/overlaps.ts';
import { scanAgain } from '../reading/scan-again.ts';
import { unfold } from '../reading/unfold.ts';
import type { Certainty } from '../types.ts';
import { firstAround, firstInReply } from './around.ts';
import { findBankDetails } from './find-bank-details.ts';
import { countDigits, mostDigits } from './most-digits.ts';

type Found = { start: number; end: number; why: string; certainty: Certainty; veto?: string };

const postcodes = scanAgain(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi);
const way =
  '(?:[Rr]oad|[Rr]d|[Ss]treet|[Ss]t|[Cc]lose|[Ll]ane|[Ll]n|[Aa]venue|[Aa]ve|[Dd]rive|[Dd]r|[Cc]rescent|[Cc]res|[Tt]errace|[Gg]ardens?|[Gg]dns|[Gg]rove|[Cc]ourt|[Pp]lace|[Ww]ay|[Mm]ews|[Ww]alk|[Rr]ow|[Hh]ill|[Rr]ise|[Vv]iew|[Ss]quare|[Gg]reen|[Pp]ark|[Cc]roft|[Pp]arade|[Cc]ottages?|[Vv]illas|[Ff]old|[Bb]row|[Bb]ank|[Vv]ale|[Mm]eadows?|[Cc]hase|[Ee]nd|[Gg]ate|[Qq]uay|[Ww]harf|[Ee]states?|[Bb]uildings|[Hh]ouse|[Tt]owers?|[Ee]mbankment|[Ll]oan|[Ww]ynd|[Bb]rae|[Dd]ene|[Ee]ntry|[Yy]ard|[Cc]ircus|[Cc]ircle|[Pp]addock|[Oo]rchard|[Hh]eights|[Rr]idge|[Dd]ale|[Cc]opse|[Ll]ea|[Ss]ide|[Pp]ath|[Ff]ield|[Cc]oppice|[Gg]len|[Hh]olt|[Cc]auseway|[Aa]rcade|[Hh]ey|[Hh]eath|[Nn]ook|[Mm]ount)';
const numbered = String.raw`(?:(?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit|[Nn]o\.?|[Nn]umber) ?\d{1,4}[a-z]?,? )?\d{1,4}[a-zA-Z]?,? `;
const streets = scanAgain(
  new RegExp(
    String.raw`(?<![\d/.:£-])\b${numbered}(?:[Tt]he )?(?:\p{Lu}[\p{L}'-]{1,20} ){1,3}${way}\b`,
    'gu',
  ),
);
const anyWay = new RegExp(` ${way}\\b`, 'i');
/** Without capitals it takes a word before it that says what follows. */
const plainStreets = scanAgain(
  /\b(?:at|to|address(?: is|'s)?|we're|i'm|is|it's|number|no\.?) (\d{1,4}[a-z]?,? (?:the )?(?!people|miles?|min|mins|minutes|metres|yards|of|the|in|on|down|up|my|our|your|a|an|and|more|or|kids|hours?|days?|years?|quid|bus)[a-z'-]{3,20} (?!the\b|my\b|our\b|to\b|a\b)(?:[a-z'-]{3,20} )?(?:road|rd|street|close|lane|avenue|ave|drive|crescent|terrace|gardens|grove|court|place|mews|row|rise|croft|way)\b)/gi,
);
const house =
  '(?:Cottage|House|Farm|Barn|Lodge|Villa|Bungalow|Farmhouse|Forge|Mill|Rectory|Vicarage|Stables|Manor|Croft|Chapel|Bakery|Dairy|Smithy|Schoolhouse|Gatehouse|Annexe|Hollies|Beeches|Oaks|Elms|Firs|Willows|Laurels|Limes|Pines|Gables|Cedars|Nook|Haven|Rest|End)';
const anyHouse = new RegExp(`${house}, `);
/** A house by its name: Rose Cottage, Mill Lane. */
const named = scanAgain(
  new RegExp(
    String.raw`\b(?:\p{Lu}[\p{L}'-]{1,20} ){1,2}${house}, (?:\p{Lu}[\p{L}'-]{1,20} ){1,2}${way}\b`,
    'gu',
  ),
);
/** Where one lives, less than a whole address: number 4, the blue door on Mill Street; live on Mill Street. */
const partly = scanAgain(
  new RegExp(
    String.raw`\b(?:(?:number|no\.?) ?\d{1,3}[a-z]?,?(?: [\w'-]{1,30}){0,5}? (?:on|in|down|up|off)|(?:live|living|moved|moving|house is|home is|flat is|[Oo]urs is|[Mm]ine is)(?: [\w'-]{1,30}){0,7}? (?:in|on|at|to|down|up|off)) (?:\p{Lu}[\p{L}'-]{1,20} ){1,2}${way}\b`,
    'gu',
  ),
  256,
);
/** Maple Close, we're at 16. */
const behindStreets = scanAgain(
  new RegExp(
    String.raw`(?:\p{Lu}[\p{L}'-]{1,20} ){1,2}${way},? (?:we're|I'm|i'm|we are|ours is|mine is|number|no\.?)(?: at)?(?: number| no)? \d{1,3}[a-z]?\b(?! ?(?:am|pm|min|mile|year|of))`,
    'gu',
  ),
);
/** What the number stands behind there. */
const anyOurs = /(?:'re|'m|are|is|at|number|no\.?) \d/;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const dates = scanAgain(
  new RegExp(
    [
      String.raw`\b\d{1,2}(?:[./-]| [./-] )\d{1,2}(?:[./-]| [./-] )(?<year1>(?:19|20)?\d\d)\b`,
      String.raw`\b\d{1,2} \d{1,2} (?<year2>(?:19|20)\d\d)\b`,
      String.raw`\b(?:the )?${day}(?: of)? ${month}\.?,? '?(?<year3>(?:19|20)?\d\d)\b`,
      String.raw`\b${month} (?:the )?${day},? (?<year4>(?:19|20)\d\d|'\d\d)\b`,
      String.raw`\bborn in '?(?<year5>(?:19|20)?\d\d),? (?:on )?(?:the )?${day}(?: of)? ${month}\b`,
      // 04061984, 040684
      String.raw`(?<![£$€\d.,/-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?<year7>(?:19|20)?\d\d)\b`,
      String.raw`\b(?<year6>(?:19|20)\d\d)-\d\d-\d\d\b`,
      // the 3rd of the 9th 88
      String.raw`\b\d{1,2}(?:st|nd|rd|th) of the \d{1,2}(?:st|nd|rd|th)?,? '?(?<year9>(?:19|20)?\d\d)\b`,
      // 12 04 88
      String.raw`(?<![£$€\d.,/-] ?)\b[0-3]\d [01]\d (?<year8>\d\d)\b(?! ?\d)`,
    ].join('|'),
    'gi',
  ),
);
/** Without the year, which a birthday is told without. */
const daysOfBirth = scanAgain(
  new RegExp(
    String.raw`\b(?:the )?${day}(?: of)? ${month}\b(?! '?\d)|\b${month} (?:the )?${day}\b(?!,? '?\d)`,
    'gi',
  ),
);
const ibans = scanAgain(/\bGB\d{2} ?[A-Z]{4}(?: ?\d){14}\b/gi);
const cards = scanAgain(/(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g);
const cardWords = /\b(?:card|visa|mastercard|debit|credit|amex|exp(?:iry|ires)?|cvv|cvc)\b/i;
const insurances = scanAgain(
  /\b(?!GB|NK|TN|ZZ)[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b|\b[a-z]{2}\d{6}[a-d]\b/g,
);
const papers = scanAgain(
  /\b(?:passport|nhs|driving licen[cs]e|licen[cs]e|teacher (?:reference|ref)|trn|utr|national insurance|ni)\b(?: ?(?:no\.?|number|num|is|it's|reference|ref|my|:|#|'s)){1,4}\s{0,2}([A-Z0-9](?:[ -]?[A-Z0-9]){6,17})\b/gi,
);

const squares = scanAgain(/\/\/\/[a-z]+\.[a-z]+\.[a-z]+/g);
const passports = scanAgain(/\bpassport\b[^\d\n]{0,30}(?<!\d)(\d{9})(?!\d)/gi);
/** 31 Mossbank: a house by its number and a name that is no kind of street. */
const houses = scanAgain(
  /(?<![\d/.:£-])\b\d{1,4}[a-z]?,? (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,7}\b|Year|Days?\b|Hours?\b|Minutes?\b|Miles?\b)(?:The )?[A-Z][a-z]{3,20}(?: [A-Z][a-z]{3,20})?\b/g,
);

/** Finds addresses, dates of birth, bank, card and insurance numbers, and vetoes those that are nobody's own. */
export function findOwnNumbers(context: Context): readonly Found[] {
  const known = remembered.get(context) ?? findAfresh(context);
  remembered.set(context, known);
  return known;
}

const remembered = new WeakMap<Context, readonly Found[]>();

function findAfresh(context: Context): readonly Found[] {
  const { text } = context.draft;
  if (!/\d|\/\/\/|Cottage|House|Farm|Barn|Lodge|Villa|Bungalow|(?:Ours|ours|Mine|mine) is/.test(text))
    return [];
  const { plain, origin } = unfold(text);
  const found = new Overlaps<Found>();
  const place = (from: number, length: number) => ({
    start: origin?.[from] ?? from,
    end: origin?.[from + length] ?? from + length,
  });
  const add = (from: number, length: number, why: string, veto?: string, certainty: Certainty = 'sure') => {
    const stretch = place(from, length);
    if (!found.firstOver(stretch)) found.add({ ...stretch, why, certainty, ...(veto ? { veto } : {}) });
  };
  const around = (from: number, length: number, set: string, reach = 0) =>
    firstAround(context, place(from, length), set, reach);
  const asked = firstInReply(context, 'own-details.asked');

  const addAddress = (from: number, length: number, why: string) => {
    // Crewe 3 Port Vale 0
    const [before = ''] = plain
      .slice(Math.max(0, from - 30), from)
      .split(' ')
      .slice(-2);
    if (/^[A-Z]/.test(before) && /^ \d{1,2}(?!\w)/.test(plain.slice(from + length))) return;
    const notMine = around(from, length, 'own-details.not-mine');
    const mine = asked ?? around(from, length, 'own-details.mine', 1);
    add(from, length, why, notMine ?? (mine ? undefined : 'not said to be one’s own'));
  };
  const hasWay = anyWay.test(plain);
  const digits = countDigits(plain);
  const isNumbered = hasWay && digits > 0;
  for (const find of [...(isNumbered ? [streets] : []), ...(hasWay && anyHouse.test(plain) ? [named] : [])])
    for (const match of find(plain)) addAddress(match.index, match[0].length, 'a street address');
  for (const match of hasWay ? partly(plain) : []) {
    const [from, length] = [match.index, match[0].length];
    const mine = /^(?:live|living|moved|moving)/.test(match[0])
      ? around(from, length, 'own-details.first-person')
      : (asked ?? around(from, length, 'own-details.mine'));
    const notMine = around(from, length, 'own-details.not-mine');
    add(
      from,
      length,
      'where one lives',
      notMine ?? (mine ? undefined : 'not said to be one’s own'),
      'possible',
    );
  }
  for (const match of isNumbered && anyOurs.test(plain) ? behindStreets(plain) : [])
    addAddress(match.index, match[0].length, 'a street and a number');
  for (const match of isNumbered ? plainStreets(plain) : []) {
    const words = match[1] ?? '';
    addAddress(match.index + match[0].length - words.length, words.length, 'a street address');
  }
  const doors = ['own-details.my-door', 'own-details.my-door-last'];
  for (const match of digits > 0 && doors.some((set) => context.reading.mayHold(set)) ? houses(plain) : []) {
    const [from, length] = [match.index, match[0].length];
    // "We're at 12 Angry Men tonight": of where one is, only what ends the clause is a door.
    const isLast = !/^ ?[\w']/.test(plain.slice(from + length));
    const said =
      around(from, length, 'own-details.my-door', 1) ??
      (isLast ? around(from, length, 'own-details.my-door-last', 1) : undefined);
    if (said) add(from, length, 'a house', around(from, length, 'own-details.not-mine'), 'possible');
  }
  for (const match of plain.includes('///') ? squares(plain) : [])
    addAddress(match.index, match[0].length, 'a place in three words');
  if (digits > 0)
    for (const match of postcodes(plain)) addAddress(match.index, match[0].length, 'a postcode');

  const hasLong = mostDigits(plain, ' -') >= 6;
  // Before the dates: a sort code can look like one.
  for (const { from, length, why } of hasLong ? findBankDetails(plain) : []) {
    const appeal = around(from, length, 'own-details.appeal', 1);
    const own = appeal && around(from, length, 'own-details.own-bank', 1);
    add(from, length, why, own ? undefined : appeal);
  }

  // A date counts only beside a word for a birthday.
  const isBio = context.draft.surface === 'bio';
  const askedBirth = firstInReply(context, 'own-details.asked-birthday');
  const mayBeBorn =
    digits > 1 && (isBio || askedBirth !== undefined || context.reading.mayHold('own-details.birthday'));
  for (const match of mayBeBorn ? dates(plain) : []) {
    const year = Object.entries(match.groups ?? {}).find(([, value]) => value)?.[1] ?? '';
    const full = year.length === 4 ? Number(year) : twoDigits(year);
    const [from, length] = [match.index, match[0].length];
    // Six digits or eight may be anything, unless a date of birth is spoken of.
    const isBare = /^\d+(?: \d\d \d\d)?$/.test(match[0]);
    if (isBare && !askedBirth && !/\bd\.? ?o\.? ?b\b|birth|\bborn\b/i.test(plain)) continue;
    // In a profile hardly any other day stands with its year.
    const isToldHere =
      (isBio && year.length === 4) || askedBirth || around(from, length, 'own-details.birthday');
    // "Happy birthday to me. 12.06.79": then the neighbours say too whose it is.
    const reach = isToldHere ? 0 : 1;
    const isTold = isToldHere || around(from, length, 'own-details.birthday', reach);
    if (!isOfCalendar(match[0]) || !isTold) continue;
    const self = around(from, length, 'own-details.self', reach);
    const kin = around(from, length, 'common.family', reach);
    const famous = around(from, length, 'own-details.not-mine');
    // Nobody on a school's staff was born before 1944 or after 2010.
    const veto =
      full < 1944 || full > 2010
        ? `${full} is no staff member’s year`
        : (famous ?? (kin && !/my|dob|date|i was|me|d o b/i.test(self ?? '') ? kin : undefined));
    add(from, length, 'a date of birth', veto, self ? 'sure' : 'possible');
  }

  for (const match of mayBeBorn ? daysOfBirth(plain) : []) {
    const said = around(match.index, match[0].length, 'own-details.own-birthday') ?? askedBirth;
    const famous = around(match.index, match[0].length, 'own-details.not-mine');
    if (said) add(match.index, match[0].length, 'a birthday', famous, 'possible');
  }

  // Everything below has six digits and more, but for the last they stand close together.
  if (digits < 6) return found.all;
  if (hasLong) addClose(plain, add);
  for (const match of passports(plain))
    add(match.index + match[0].length - 9, 9, 'a passport’s number', undefined, 'possible');
  for (const match of papers(plain)) {
    const number = match[1] ?? '';
    if (number.replace(/\D/g, '').length < 6) continue;
    add(match.index + match[0].length - number.length, number.length, 'a number of an official paper');
  }
  return found.all;
}

/** Card and insurance numbers. */
function addClose(plain: string, add: (from: number, length: number, why: string) => void): void {
  for (const match of ibans(plain)) add(match.index, match[0].length, 'an IBAN');
  const saysCard = cardWords.test(plain);
  for (const match of cards(plain)) {
    const digits = match[0].replace(/\D/g, '');
    if (/^[3-6]/.test(digits) && (passesLuhn(digits) || (saysCard && digits.length === 16)))
      add(match.index, match[0].length, 'a card number');
  }
  for (const match of insurances(plain)) add(match.index, match[0].length, 'a National Insurance number');
}

/** False for numbers that no day and month bear: 20-00-00 is a sort code. */
function isOfCalendar(words: string): boolean {
  const [day, month] = (/^(\d{1,2})\D+(\d{1,2})\D/.exec(words) ?? []).slice(1).map(Number);
  if (day === undefined || month === undefined) return true;
  return Math.min(day, month) >= 1 && Math.min(day, month) <= 12 && Math.max(day, month) <= 31;
}

function twoDigits(year: string): number {
  const number = Number(year.replace("'", ''));
  return number > 30 ? 1900 + number : 2000 + number;
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
