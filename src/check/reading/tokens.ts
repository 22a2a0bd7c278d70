import { cutWords } from './cut-words.ts';
import { leet } from './leet.ts';
import { rememberWords } from './remember-words.ts';
import { plainSpellings } from './rough-spelling.ts';
import { unfold } from './unfold.ts';

export type TokenKind = 'word' | 'number' | 'email' | 'url' | 'hashtag' | 'handle' | 'emoji';

/** A word or sign wherever it stands. */
export type Word = {
  kind: TokenKind;
  /** As typed, unfolded, with its case; without # or @. */
  plain: string;
  /** Lower case, without apostrophes. */
  norm: string;
  /** What patterns may match it by: norm, without its possessive, undisguised, in plain spelling. */
  forms: readonly string[];
  /** Begins with a capital. */
  capital: boolean;
  /** Looks like several words in one: SENDatTLA, our_school. */
  joined: boolean;
};

/** One word or sign. Offsets are UTF-16 units of the text given to `tokenise`. */
export type Token<Known extends Word = Word> = Omit<Word, 'joined'> & {
  /** What is the same wherever the word stands, and remembered. */
  word: Known;
  start: number;
  end: number;
  /** What stands between the token before and this one, unfolded. */
  gap: string;
};

/** Several tokens that spell one word with spaces or dots between: s h i t. */
export type Join = { from: number; to: number; norm: string };

const tld = '(?:uk|com|org|net|edu|info|co|me|io|wales|scot|academy|school|education|gov|london|email|tv)';
const addresses = [
  "(?<email>[\\w.+'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5})",
  `(?<url>(?:https?:\\/\\/|www\\.)[^\\s<>"']{1,300}|[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,4}\\.${tld}\\b(?:\\/[^\\s<>"']{0,300})?)`,
  '(?<hashtag>#[\\p{L}\\p{N}_]{1,100})',
  '(?<handle>@[\\p{L}\\p{N}_.]{2,60})',
  // "history @ a comp"
  '(?<at>(?<=\\s)@(?=\\s))',
];
const words = ["[\\p{L}\\p{N}$*][\\p{L}\\p{N}$*@!€_']{0,80}", '\\p{Extended_Pictographic}'];
const everything = new RegExp([...addresses, ...words].join('|'), 'giu');
/** What each of the addresses has in it: most sentences have none. */
const address = /[@#]|\.[a-zA-Z]|:\/\/|[wW]{3}\./;

const isSetOfYear = /^(?:[1-9]|1[0-3])[a-wyz]\d$|^(?:[789]|1[0-3])x\d$/;
const isContracted = /^(.{2,})'(?:ll|d|ve|re)$/;
const pronoun =
  /^(?:i|you|he|she|it|we|they|that|this|there|here|who|what|where|when|how|why|one|some(?:one|body)|any(?:one|body)|no(?:body|one)|every(?:one|body)|might|could|should|would|must|does|did)$/;

/** Makes a function that splits a text into tokens. What `know` adds to a word is remembered with it. */
export function makeTokeniser<Known extends Word>(
  know: (word: Word) => Known,
): (text: string) => Token<Known>[] {
  const recall = rememberWords((raw) => know(readWord(raw)));
  return (text) => {
    const { plain, origin } = unfold(text);
    const tokens: Token<Known>[] = [];
    let last = 0;
    const add = (word: Known, from: number, to: number) => {
      tokens.push({
        word,
        kind: word.kind,
        plain: word.plain,
        norm: word.norm,
        forms: word.forms,
        capital: word.capital,
        start: origin ? (origin[from] ?? from) : from,
        end: endOf(text, origin, to),
        gap: plain.slice(last, from),
      });
      last = to;
    };
    if (address.test(plain)) {
      for (const { 0: raw, index, groups } of plain.matchAll(everything)) {
        const kind = kindOf(groups, raw);
        const word = kind ? know(readAddress(kind, raw)) : recall(groups?.at ? 'at' : raw);
        const hasSign = kind === 'hashtag' || kind === 'handle';
        const length = groups?.at ? 1 : word.plain.length + (hasSign ? 1 : 0);
        if (length > 0) add(word, index, index + length);
      }
    } else {
      const cuts = cutWords(plain);
      for (let at = 0; at < cuts.length; at += 2) {
        const from = cuts[at] ?? 0;
        const word = recall(plain.slice(from, cuts[at + 1]));
        add(word, from, from + word.plain.length);
      }
    }
    return tokens;
  };
}

/** Splits a text into tokens. */
export const tokenise = makeTokeniser((word) => word);

/** Undefined for a word or an emoji. */
function kindOf(groups: Record<string, string | undefined> | undefined, raw: string): TokenKind | undefined {
  if (!groups) return undefined;
  if (groups.email) return 'email';
  if (groups.url)
    return /^[a-z]+\.(?:me|co|io|tv|info|email)$/i.test(raw) && !raw.includes('/') ? undefined : 'url';
  if (groups.hashtag) return 'hashtag';
  return groups.handle ? 'handle' : undefined;
}

function readAddress(kind: TokenKind, raw: string): Word {
  const whole = kind === 'hashtag' ? raw : raw.replace(/[.,;:!?)'-]+$/, '');
  const plain = kind === 'hashtag' || kind === 'handle' ? whole.slice(1) : whole;
  const norm = plain.toLowerCase().replaceAll("'", '');
  return { kind, plain, norm, forms: [norm], capital: /^\p{Lu}/u.test(plain), joined: true };
}

function readWord(raw: string): Word {
  const plain = trimWord(raw);
  const norm = plain.toLowerCase().replaceAll("'", '');
  const isWord = /^[\p{L}\p{N}$*]/u.test(raw);
  const capital = /^\p{Lu}/u.test(plain);
  return {
    kind: !isWord ? 'emoji' : /^[\d.,]+$/.test(plain) ? 'number' : 'word',
    plain,
    norm,
    forms: isWord ? formsOf(plain.toLowerCase(), norm, capital) : [norm],
    capital,
    joined: norm.length > 11 || /_|\p{Ll}\p{Lu}/u.test(plain),
  };
}

/** A word keeps stars at its end (f***), never other signs ("great!", "dogs'"). */
function trimWord(raw: string): string {
  return raw.replace(/^[_']+/, '').replace(/[!@€_']+$/, '');
}

/** The original offset just behind plain[to - 1]; invisible characters that follow stay outside. */
function endOf(text: string, origin: number[] | undefined, to: number): number {
  if (!origin) return to;
  const lastStart = origin[to - 1] ?? 0;
  const point = text.codePointAt(lastStart) ?? 0;
  return lastStart + (point > 0xffff ? 2 : 1);
}

function formsOf(lower: string, norm: string, capital: boolean): string[] {
  const forms = [norm];
  const add = (form: string) => {
    if (form.length > 1 && !forms.includes(form)) forms.push(form);
  };
  if (lower.endsWith("'s")) add(norm.slice(0, -1));
  if (!lower.includes("'")) for (const spelling of plainSpellings(norm, capital)) add(spelling);
  // t'office, in Yorkshire
  if (lower.startsWith("t'")) add(norm.slice(1));
  // A set of a year, 8y2 or 10b1, is of the class 8y; but 4x4 is a car.
  if (isSetOfYear.test(norm)) add(norm.slice(0, -1));
  // the office'll know, Jayden'd say; "I'll" and "they'd" are words of their own.
  const contracted = isContracted.exec(lower);
  if (contracted && !pronoun.test(contracted[1] ?? '')) add((contracted[1] ?? '').replaceAll("'", ''));
  // *views my own*
  if ((norm.startsWith('*') || norm.endsWith('*')) && norm.replaceAll('*', '').length > 2)
    add(norm.replace(/^\*/, '').replace(/\*$/, ''));
  if (/(.)\1\1/.test(norm)) {
    add(norm.replace(/(.)\1{2,}/g, '$1$1'));
    add(norm.replace(/(.)\1{2,}/g, '$1'));
  }
  if (/[a-z]/.test(norm) && /[0-9@$!€]/.test(norm)) {
    const plain = norm.replace(/[0-9@$!€]/g, (sign) => leet[sign] ?? sign);
    add(plain);
    if (norm.includes('1') || norm.includes('!')) {
      add(norm.replace(/[1!]/g, 'l').replace(/[0-9@$!€]/g, (sign) => leet[sign] ?? sign));
    }
    if (/(.)\1\1/.test(plain)) add(plain.replace(/(.)\1{2,}/g, '$1'));
  }
  return forms;
}

/** Finds words spelled letter by letter: three or more single letters with the same short gap. */
export function findJoins(tokens: readonly Token[]): Join[] {
  const joins: Join[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    while (
      to < tokens.length &&
      isLetter(tokens[to]) &&
      (to === from || isSpelling(tokens[to]?.gap, tokens[from + 1]?.gap))
    )
      to++;
    if (to - from >= 3) {
      const norm = tokens
        .slice(from, to)
        .map((token) => leet[token.norm] ?? token.norm)
        .join('');
      joins.push({ from, to, norm });
      from = to;
    } else from++;
  }
  return joins;
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && token.norm.length === 1 && token.kind !== 'emoji';
}

function isSpelling(gap: string | undefined, first: string | undefined): boolean {
  return gap !== undefined && gap === first && gap.length > 0 && gap.length < 4;
}
