import { isSlip } from './is-mistyped-tag.ts';
import { kindOfBody, post, schoolish } from './is-own-address.ts';
import { commonWords, type OrganisationNames } from './organisation-names.ts';

/** Where a display name or handle carries the organisation's name among other words: jen_churchward_sci, mr.k.tla. */
export function findInAccountName(
  text: string,
  { cores }: OrganisationNames,
): { start: number; end: number } | undefined {
  const pieces = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  for (const { letters: core, kind, written } of cores) {
    const initials = kind === 'initials';
    if (core.length < (initials ? 3 : 7)) continue;
    for (const [at, { 0: piece, index: start }] of pieces.entries()) {
      const others = pieces.filter((_, other) => other !== at).map(([other]) => other.toLowerCase());
      const found = initials
        ? isInitials(piece, core, written) ||
          (piece.toLowerCase() === core && isBeforeBody(pieces[at + 1]?.[0]))
        : isShort(piece.toLowerCase(), core, isBesidePost(others));
      if (found) return { start, end: start + piece.length };
    }
  }
  return undefined;
}

/** tla, tlamaths, westst, WeSTmaths; west alone is the compass. */
function isInitials(piece: string, core: string, written: string): boolean {
  const lower = piece.toLowerCase();
  // theTLAcook
  const [before = '', after = ''] = piece.split(written, 2);
  if (/^(?:[a-z]|Mr|Mrs|Miss|Ms).*[a-z]$/.test(before) && isAtSchool(after.toLowerCase())) return true;
  if (!lower.startsWith(core)) return false;
  const rest = lower.slice(core.length);
  if (rest === '') return !commonWords.test(core) || piece === written;
  if (kindOfBody.test(rest)) return true;
  // westtrust, westtrustcook
  const behind = /^(?:trust|schools?|academ(?:y|ies))(.*)$/.exec(rest)?.[1];
  if (behind !== undefined && (behind === '' || isAtSchool(behind))) return true;
  return (!commonWords.test(core) || piece.startsWith(written)) && isAtSchool(rest);
}

/** west_trust_kitchen */
function isBeforeBody(next = ''): boolean {
  return /^(?:trust|schools?|academ(?:y|ies))$/.test(next.toLowerCase());
}

/** churchward beside a post, as it may be a surname; TheChurchwardCaretaker, churchwardian and ChurchwrdSch by themselves. */
function isShort(piece: string, core: string, isBesidePost: boolean): boolean {
  if (piece === core) return isBesidePost;
  if (piece.startsWith(core) && /^(?:ians?|ite?s?)$/.test(piece.slice(core.length))) return true;
  // MrAhmedWerringtonPri, theWerringtonTA
  const [before = '', after = ''] = piece.split(core, 2);
  if (before !== '' && isAtSchool(after) && (title.test(before) ? isTitled(before) : schoolish.test(before)))
    return true;
  for (const length of [core.length, core.length - 1, core.length + 1]) {
    for (const [part, rest] of [
      [piece.slice(0, length), piece.slice(length)],
      [piece.slice(-length), piece.slice(0, -length)],
    ] as const)
      if ((part === core || isSlip(core, part)) && rest !== '' && isAtSchool(rest)) return true;
  }
  return false;
}

const title = /^(?:miss|mrs|ms|mr|sir)/;

/** mrs_churchward bears the name herself; miss_kaur_churchward and misskaur_churchward teach there. */
function isBesidePost(others: string[]): boolean {
  const words = others.filter((word) => word.length > 1);
  return words.some((word) => (title.test(word) ? isTitled(word) || words.length > 1 : isAtSchool(word)));
}

function isTitled(word: string): boolean {
  return word.replace(title, '') !== '';
}

const more = /^(?:at|from|sci|sport|form|class|chef|canteen|hatch|crossing|cleaner|prim|ps|sch|acad)$/;

function isAtSchool(word: string): boolean {
  return post.test(word) || more.test(word) || (/[a-z]{3}/.test(word) && schoolish.test(word));
}
