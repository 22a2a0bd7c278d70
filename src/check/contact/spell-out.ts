import { scanAgain } from '../reading/scan-again.ts';
import { unfold } from '../reading/unfold.ts';

/** A text in which disguised signs are the signs again, and where a UTF-16 unit of it stood in the original. */
export type SpeltOut = { plain: string; originOf: (at: number) => number };

const open = String.raw`(?:[([{<*|]{1,2}\s?)`;
const close = String.raw`(?:\s?[)\]}>*|]{1,2})`;
/** //at//, ~dot~, "at" */
const fence = String.raw`[-"'\`~*/\\|_=+:]{1,3}`;
const second = '(?:sch|ac|org|co)';
const top = '(?:sch|ac|org|com?|net|uk|edu|gov|academy)';
const stop = '(?:point|period|stop|dt)';
/**
 * "point" or a stop that is the dot of an address: before what is no word, before a word that ends the address and the
 * clause, or in a host behind a sign that is none of "at that point Academy life suited me".
 */
const saidDot = [
  String.raw`\s{1,2}${stop}\s{1,2}(?=(?:[\w-]{2,30} ${stop} )?(?:(?:sch|ac|com)\b|${second}\s(?:${stop}\s)?uk\b|${top}\b(?!\s{1,2}\w|['’-]\w)))`,
  String.raw`(?<=\b${second})\s{1,2}${stop}\s{1,2}(?=uk\b)`,
  String.raw`\s{1,2}${stop}\s{1,2}(?<=[@)\]}>*|/"~]\s?[\w-]{2,40}\s{1,2}${stop}\s{1,2})(?=${top}\b)`,
].join('|');
/** Each alternative is one sign: the name of its group says which. */
const disguises = scanAgain(
  new RegExp(
    [
      String.raw`(?<at>\s{0,2}${open}(?:at|@|a)(?:[ -](?:sign|symbol)| the rate(?: of)?)?${close}\s{0,2}|\s{0,2}${fence}\s?(?:at|@)\s?${fence}\s{0,2}|\.{2,3}at\.{2,3}|,\s?at,\s?|\s{1,2}(?:then )?(?:an? |the )?at(?:[ -](?:sign|symbol|thing)| the rate(?: of)?)?(?:,? then)?\s{1,2}|[\s,]{1,2}(?:an? |the )?(?:(?:little|curly|round|squiggly|swirly|funny) ){1,2}at?(?: (?:sign|symbol|thing))?[\s,]{1,2}|\s{1,2}arroba\s{1,2}|\s{0,2}@{1,3}\s{0,2}|\s?©\s?|&#0?64;|%40)`,
      // jsmith#school.sch.uk, office # school.sch.uk: only before what has a dot of its own
      '(?<hash>(?<=[a-z0-9_])(?:#| # )(?=[a-z0-9-]{2,40}[.·•∙⋅‧・][a-z]))',
      '(?<bullet>(?<=[a-z0-9])[·•∙⋅‧・](?=[a-z0-9]))',
      String.raw`(?<dot>\s{0,2}${open}(?:d[o0]t|\.)${close}\s{0,2}|\s{0,2}${fence}\s?(?:d[o0]t|\.)\s?${fence}\s{0,2}|[\s,]{1,2}(?:d[o0]t|full stop)[\s,]{1,2}|${saidDot}|\s\.\s(?=\w)|\.{2,3}(?=${top}\b)|\s?[.,-]\s?(?=${second}\s?[.,-]\s?uk\b)|(?<=\b${second})\s?[.,-]\s?(?=uk\b))`,
      String.raw`(?<underscore>\s{1,2}${open}?underscore${close}?\s{1,2})`,
      String.raw`(?<hyphen>\s{1,2}${open}?(?:dash|hyphen)${close}?\s{1,2})`,
      // jsmithATschoolDOTschDOTuk: capitals between small letters, checked below
      '(?<joined>(?<=[a-z0-9])(?:AT|DOT)(?=[a-z0-9]))',
      // s p a c e d letters and signs
      String.raw`(?<spaced>(?<![^\s])(?:[a-z0-9@._-] ){7,80}[a-z0-9@._-](?![^\s.,!?)]))`,
    ].join('|'),
    'gi',
  ),
  256,
);
const signs: Record<string, string> = {
  at: '@',
  hash: '@',
  dot: '.',
  bullet: '.',
  underscore: '_',
  hyphen: '-',
};

/** Undoes what people do to an address so that no machine reads it: (at), [dot], " at ", ＠, s p a c e s. */
export function spellOut(text: string): SpeltOut {
  const { plain, origin } = unfold(text);
  let out = '';
  /** Of each piece of what comes out: where it begins there, and where in the plain text. */
  const begins: number[] = [];
  const from: number[] = [];
  let last = 0;
  const add = (piece: string, at: number) => {
    if (piece === '') return;
    begins.push(out.length);
    from.push(at);
    out += piece;
  };
  for (const match of disguises(plain)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const name = Object.keys(signs).find((key) => groups[key] !== undefined);
    const sign = name ? signs[name] : match[0] === 'AT' ? '@' : match[0] === 'DOT' ? '.' : undefined;
    if (!groups.spaced && !sign) continue;
    add(plain.slice(last, match.index), last);
    if (sign) add(sign, match.index);
    else for (let at = match.index; at < end; at++) if (plain[at] !== ' ') add(plain[at] ?? '', at);
    last = end;
  }
  add(plain.slice(last), last);
  return {
    plain: out,
    originOf(at) {
      if (at >= out.length) return text.length;
      const piece = begins.findLastIndex((begin) => begin <= at);
      const unfolded = (from[piece] ?? 0) + at - (begins[piece] ?? 0);
      return origin?.[unfolded] ?? unfolded;
    },
  };
}
