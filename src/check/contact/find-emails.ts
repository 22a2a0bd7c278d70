import { isOwnHost } from '../find-organisation.ts';
import type { OrganisationNames } from '../organisation-names.ts';
import { unfold } from '../unfold.ts';

/** An e-mail address in a text, written out or disguised. UTF-16 offsets. */
export type Email = { start: number; end: number; local: string; host: string; disguised: boolean };
export type EmailOwner = 'organisation' | 'school' | 'personal' | 'other';

const at = String.raw`\s{0,2}(?:@|\(\s?@\s?\)|\[\s?@\s?\]|[([{<*_-]\s?at\s?[)\]}>*_-]|\bat\b|\(a\))\s{0,2}`;
const dot = String.raw`(?:\s{0,2}(?:[([{<*_-]\s?(?:dot|\.)\s?[)\]}>*_-]|\bdot\b)\s{0,2}|\s?\.(?=\s?[a-z]{2,}))\s?`;
const ending = '(?:uk|com|org|net|edu|info|co|me|io|wales|scot|academy|school|education|gov|london|email|tv)';
// The sign is looked for first and its two sides then in a short stretch, so that the cost stays linear.
const sign = new RegExp(at, 'gi');
const localBefore = new RegExp(`(?:[a-z0-9][a-z0-9_+'-]{0,30}${dot}){0,3}[a-z0-9][a-z0-9_+'-]{0,40}$`, 'i');
const hostBehind = new RegExp(`^(?:[a-z0-9][a-z0-9-]{0,40}${dot}){1,4}${ending}(?![a-z0-9-])`, 'i');
const reach = { before: 90, behind: 160 };

/** Words that stand before "at" without being anybody's address. */
const noLocal =
  /^(?:me|us|him|her|them|you|it|is|are|was|look|looking|find|found|more|out|up|down|here|there|work|working|works|teach|teaching|teacher|be|been|and|or|the|shop|shops|live|lives|based|available|order|book|tickets|buy|online|site|page|info|details|jobs|apply)$/i;

/** Finds e-mail addresses: name@host, name (at) host (dot) uk, name at host dot sch dot uk, also spaced out. */
export function findEmails(text: string): Email[] {
  const { plain, origin } = unfold(text);
  const emails: Email[] = [];
  for (const match of plain.matchAll(sign)) {
    const behind = match.index + match[0].length;
    const rawHost = hostBehind.exec(plain.slice(behind, behind + reach.behind))?.[0];
    const rawLocal =
      rawHost && localBefore.exec(plain.slice(Math.max(0, match.index - reach.before), match.index))?.[0];
    if (!rawHost || !rawLocal) continue;
    const from = match.index - rawLocal.length;
    const to = behind + rawHost.length;
    const whole = plain.slice(from, to);
    const disguised = !/^[^\s@]+@[^\s@]+$/.test(whole);
    const local = rawLocal.replace(new RegExp(dot, 'gi'), '.').toLowerCase();
    const wordAt = /\sat\s/i.test(whole) && !/@/.test(whole);
    if (wordAt && (noLocal.test(local) || (!/\bdot\b|[([]/i.test(rawHost) && !/[.\d_]/.test(local))))
      continue;
    const host = rawHost.replace(new RegExp(dot, 'gi'), '.').replaceAll(' ', '').toLowerCase();
    emails.push({ start: origin?.[from] ?? from, end: origin?.[to] ?? to, local, host, disguised });
  }
  return emails;
}

const freeMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|virginmedia|talktalk|ntlworld|proton|protonmail|pm|tiscali|blueyonder|gmx|mail|fastmail|hey|zoho)\./;
const schoolHost =
  /\.(?:sch\.uk|academy|school|ac\.uk)$|(?:^|[.-])(?:sch|mat|edu)(?:[.-]|$)|school|academy|academies|primary(?!care)|college|schools|learning|federation|sixthform|infants|juniors/;

/** Whose address it is, by its host alone. */
export function ownerOf(email: Email, names: OrganisationNames): EmailOwner {
  if (isOwnHost(email.host, names)) return 'organisation';
  if (schoolHost.test(email.host)) return 'school';
  return freeMail.test(email.host) ? 'personal' : 'other';
}
