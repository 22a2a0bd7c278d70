import { isOwnBox, isOwnHost } from '../organisation/is-own-address.ts';
import type { OrganisationNames } from '../organisation/organisation-names.ts';
import { scanAgain } from '../reading/scan-again.ts';
import { unfold } from '../reading/unfold.ts';
import { rememberLast } from './remember.ts';
import { spellOut } from './spell-out.ts';

/** An e-mail address in a text, written out or disguised. UTF-16 offsets. */
export type Email = { start: number; end: number; local: string; host: string; disguised: boolean };
export type EmailOwner = 'organisation' | 'school' | 'personal' | 'other';

const ending =
  '(?:uk|com|org|net|edu|info|co|me|io|wales|scot|cymru|eu|ie|academy|school|education|gov|london|email|tv|online|app|example|test|invalid)';
// The sign is looked for first and its two sides then in a short stretch, so that the cost stays linear.
const localBefore = /[a-z0-9_+'](?:[a-z0-9_+'.-]{0,60}[a-z0-9_+'])?$/i;
const label = '[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?';
const part = String.raw`(?:\.|,(?=[a-z])|\s(?=(?:sch|ac)[\s.]{1,2}uk\b)|(?<=\b(?:sch|ac))\s(?=uk\b))`;
const hostBehind = new RegExp(`^(?:${label}${part}){1,5}${ending}(?![a-z0-9-]|\\.[a-z0-9]+@)`, 'i');
/** What a host's dot may be written as; what is s p a c e d out may have one. */
const dots = scanAgain(
  /[.·•∙⋅‧・][a-z0-9]|,[a-z]|\b(?:sch|ac)\b|d[o0]t|\b(?:stop|point|period|dt)\b|\s\.\s|[([{<*|]\s?\.|(?:[a-z0-9@._-] ){7}/gi,
);
/** "dan_sparky at hotmail": the ending goes without saying. */
const bareHost = /^(?:gmail|googlemail|hotmail|outlook|icloud|yahoo|btinternet)(?![\w.])/i;
const anyBare = /\b(?:gmail|googlemail|hotmail|outlook|icloud|yahoo|btinternet)\b/i;
const reach = { before: 70, behind: 120 };

/** Words that stand before "at" without being anybody's address. */
const noLocal =
  /^(?:me|us|him|her|them|you|it|is|are|was|look|looking|find|found|more|out|up|down|here|there|work|working|works|worked|teach|teaches|teaching|teacher|be|been|and|or|the|shop|shops|live|lives|based|available|order|book|tickets|ticket|buy|online|site|page|info|details|jobs|job|apply|head|ta|senco|governor|staff|visit|read|see|register|sign|website|address|email|mail|role|post|posts|vacancy|vacancies|start|started|this|that|all|everyone|stuff|free|download|resources|parents|clerk|cook|day|week|year|years)$/i;

/** Of those, what a box may be called: "contact head @ school.sch.uk", "head at school dot uk". */
const role = /^(?:head|senco|clerk|governor|staff|info|jobs|parents)$/;
const addressed = /(?:\b(?:to|contact|e-?mail(?: me)?(?: at)?|mail|address(?: is)?)|:)\s{0,2}$/i;
/** "I'm on lhannaford at school.org.uk": what such words give is an address, not somebody at a place. */
const given =
  /(?:\b(?:(?:me|us|him|her|them) (?:on|at|via)|(?:i['’]?m|we['’]?re|e-?mail(?:s| address)?|address|mail|one) (?:on|is)|it['’]?s)|:)\s{0,2}$/i;

/** Finds e-mail addresses: name@host, name#host, name (at) host (dot) uk, name at host dot sch dot uk, also spaced out. */
export const findEmails = rememberLast((text): readonly Email[] => {
  const unfolded = unfold(text).plain;
  if (
    !(dots(unfolded).length > 0 || anyBare.test(unfolded)) ||
    !/@|at|[-_(<[{*]a|\b(?:little|curly|round|squiggly|swirly|funny) a\b|arroba|©|＠|﹫|&#|%40|\w ?# ?\w/i.test(
      text,
    )
  )
    return [];
  const { plain, originOf } = spellOut(text);
  const emails: Email[] = [];
  for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
    const behind = plain.slice(at + 1, at + 1 + reach.behind);
    const bare = bareHost.exec(behind)?.[0];
    const rawHost = hostBehind.exec(behind)?.[0] ?? bare;
    const rawLocal =
      rawHost && localBefore.exec(plain.slice(Math.max(0, at - reach.before), at))?.[0].replace(/^'+/, '');
    if (!rawHost || !rawLocal) continue;
    const start = originOf(at - rawLocal.length);
    const end = originOf(at + rawHost.length) + 1;
    const typed = text.slice(start, end);
    const disguised = typed.toLowerCase() !== `${rawLocal}@${rawHost}`.toLowerCase();
    const local = rawLocal.toLowerCase();
    if (rawHost === bare && !/[._\d]/.test(local)) continue;
    const host = `${rawHost.replace(/[\s,]/g, '.')}${rawHost === bare ? '.com' : ''}`.toLowerCase();
    // "look at school.sch.uk", "she teaches @ school.sch.uk": a sign in words or apart, behind a common word.
    if (/\s(?:at|@)\s/i.test(typed)) {
      // "at hill-dot-sch-dot-uk" is no way to write a place
      const plainHost = typed.toLowerCase().endsWith(` ${host}`);
      const before = plain.slice(Math.max(0, at - rawLocal.length - 24), at - rawLocal.length);
      const isBox = role.test(local) && (!plainHost || addressed.test(before));
      const isPlace = plainHost && !/[.\d_]/.test(local) && /\sat\s/i.test(typed) && !given.test(before);
      if ((noLocal.test(local) && !isBox) || isPlace) continue;
    }
    emails.push({ start, end, local, host, disguised });
  }
  return emails;
});

const freeMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky|virginmedia|virgin|talktalk|ntlworld|o2|ee|plusnet|proton|protonmail|pm|tiscali|blueyonder|gmx|mail|fastmail|hey|zoho|tutanota|duck|orange|freeserve)\.(?:com|co\.uk|net|me|org|uk|fr|de|email|io)/;
const schoolHost =
  /\.(?:sch\.uk|academy|school|ac\.uk)$|(?:^|[.-])(?:sch|mat|edu|staff)(?:[.-]|$)|(?<!driving|driver|dance|swim|ski|stage|art|surf|riding|language|music|cookery|dog|puppy|beauty|film|acting|drama|flying|barber|old)school(?!of|wear|uniform|run|disco|shop|trip|photo|games|hol|house|yard|days|boy|girl|book|bag|kit)|academy|academies|primary(?!care)|college(?!of)|learning(?:trust|alliance|partnership|federation|community|academ)|multiacademy|federation\b|sixthform|6thform|infants?(?:[.-]|$)|juniors?(?:[.-]|$)|(?:high|grammar|hs|nursery|prep)(?=\.(?:org|co|sch|com|[a-z]+\.sch)(?:\.uk)?$)|(?:education|schools|academies|academy)-?trust/;

/** Whose address it is, by its host alone, or by a school's name before the sign. */
export function ownerOf(email: Pick<Email, 'host' | 'local'>, names: OrganisationNames): EmailOwner {
  if (isOwnHost(email.host, names)) return 'organisation';
  if (schoolHost.test(email.host)) return 'school';
  const local = email.local.replace(/[^a-z0-9]/g, '');
  if (
    names.cores.some(({ letters, kind }) => kind === 'full' && letters.length >= 9 && local.includes(letters))
  )
    return 'organisation';
  if (isOwnBox(email.local, email.host, names)) return 'organisation';
  return freeMail.test(email.host) ? 'personal' : 'other';
}
