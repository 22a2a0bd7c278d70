import { unfold } from '../unfold.ts';

/** A password, code or login in a text. UTF-16 offsets of the secret with the word that gives it away. */
export type Secret = { start: number; end: number; why: string };

const lock = String.raw`(?:pass ?words?|pass ?codes?|pass ?phrase|p\/?w|pwd|pin(?: number| code)?|log ?-?in(?: details)?|username|user ?name|(?:(?:side|front|back|main|staff|car ?park|bike ?shed|school|hall|sports ?hall|gym|office|store|cupboard) )?(?:door|gate|alarm|key ?pad|entry|padlock|safe|lock|lockbox|key ?safe|barrier|panel|lift|cupboard|locker)(?: (?:code|panel|number|combination|combo|pin))?(?:'s)?|codes?|combination|combo|wi-?fi(?: (?:key|code|password))?|network key)`;
/** A secret mixes letters with digits or signs, or is a run of digits; a word in quotation marks counts behind "password". */
const secret = String.raw`(?:"[^"\n]{3,40}"|'[^'\n]{3,40}'|(?=[^\s]*\d)[A-Za-z0-9!@#$%^&*_+=?.-]{3,40}|[A-Za-z0-9]+[!@#$%^&*_+=][A-Za-z0-9!@#$%^&*_+=]*)`;
const between = String.raw`(?:[^.!?\n\d]{0,28}?\b(?:is|are|was|now|still|remains|back to|changed to|to|as|use)\b|(?:'s|s)|\s?[:=-]|\s?\/)(?:\s(?:still|now|just|currently|the usual|set to|back to|been changed to))?\s{0,2}`;
const given = new RegExp(`\\b${lock}${between}(${secret})`, 'gi');
const pair = /\b(?:log ?-?in|username|user|sign ?in)\b[^.!?\n]{0,40}?(\S{3,30}\s?\/\s?\S*[\d!@#$%]\S*)/gi;

/** Finds secrets that are given away: "wifi password is …", "gate code's 4417Z", "login … supply01 / Summer2024". */
export function findSecrets(text: string): Secret[] {
  const { plain, origin } = unfold(text);
  const found: Secret[] = [];
  for (const pattern of [pair, given]) {
    for (const match of plain.matchAll(pattern)) {
      const words = (match[1] ?? '').replace(/[.,;!?)]+$/, '');
      // A year, a time, an amount or one digit is no secret.
      if (/^(?:19|20)\d\d$|^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$|^£|%$/i.test(words)) continue;
      const from = match.index + match[0].length - (match[1] ?? '').length;
      const to = from + words.length;
      const place = { start: origin?.[from] ?? from, end: origin?.[to] ?? to };
      if (found.some((other) => other.start < place.end && place.start < other.end)) continue;
      found.push({ ...place, why: `given away by “${match[0].slice(0, 24)}”` });
    }
  }
  return found;
}
