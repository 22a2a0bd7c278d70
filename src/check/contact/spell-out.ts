import { unfold } from '../reading/unfold.ts';

/** A text in which disguised signs are the signs again, and where each of its UTF-16 units stood in the original. */
export type SpeltOut = { plain: string; origin: number[] };

const open = String.raw`(?:[([{<*|]{1,2}\s?)`;
const close = String.raw`(?:\s?[)\]}>*|]{1,2})`;
/** Each alternative is one sign: the name of its group says which. */
const disguises = new RegExp(
  [
    String.raw`(?<at>\s{0,2}${open}(?:at|@|a)(?:[ -](?:sign|symbol))?${close}\s{0,2}|[-_]{1,2}at[-_]{1,2}|\s{1,2}at(?:[ -](?:sign|symbol)| the rate(?: of)?)?\s{1,2}|\s{0,2}@\s{0,2}|&#0?64;|%40)`,
    // jsmith#school.sch.uk, office # school.sch.uk: only before what has a dot of its own
    '(?<hash>(?<=[a-z0-9_])(?:#| # )(?=[a-z0-9-]{2,40}[.·•∙⋅‧・][a-z]))',
    '(?<bullet>(?<=[a-z0-9])[·•∙⋅‧・](?=[a-z0-9]))',
    String.raw`(?<dot>\s{0,2}${open}(?:d[o0]t|\.)${close}\s{0,2}|\s{1,2}(?:d[o0]t|full stop)\s{1,2}|[-_]dot[-_]|\s\.\s(?=\w))`,
    String.raw`(?<underscore>\s{1,2}${open}?underscore${close}?\s{1,2})`,
    String.raw`(?<hyphen>\s{1,2}${open}?(?:dash|hyphen)${close}?\s{1,2})`,
    // jsmithATschoolDOTschDOTuk: capitals between small letters, checked below
    '(?<joined>(?<=[a-z0-9])(?:AT|DOT)(?=[a-z0-9]))',
    // s p a c e d letters and signs
    String.raw`(?<spaced>(?<![^\s])(?:[a-z0-9@._-] ){7,80}[a-z0-9@._-](?![^\s.,!?)]))`,
  ].join('|'),
  'gi',
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
  const from: number[] = [];
  let last = 0;
  const copy = (to: number) => {
    for (let at = last; at < to; at++) from.push(origin?.[at] ?? at);
    out += plain.slice(last, to);
    last = to;
  };
  for (const match of plain.matchAll(disguises)) {
    const groups = match.groups ?? {};
    copy(match.index);
    const end = match.index + match[0].length;
    if (groups.spaced) {
      for (let at = match.index; at < end; at++) {
        if (plain[at] === ' ') continue;
        out += plain[at];
        from.push(origin?.[at] ?? at);
      }
      last = end;
      continue;
    }
    const name = Object.keys(signs).find((key) => groups[key] !== undefined);
    const sign = name ? signs[name] : match[0] === 'AT' ? '@' : match[0] === 'DOT' ? '.' : undefined;
    if (sign) {
      out += sign;
      from.push(origin?.[match.index] ?? match.index);
      last = end;
    } else copy(end);
  }
  copy(plain.length);
  from.push(text.length);
  return { plain: out, origin: from };
}
