import type { Token } from '../reading/tokens.ts';
import { isOneOff } from './is-one-off.ts';
import { schoolish } from './is-own-address.ts';
import type { OrganisationNames } from './organisation-names.ts';

/** What of a school or trust is written together with its initials. */
const belongings =
  'school schools trust academy academies staff teacher teachers pupils students leavers'.split(' ');
/** Anybody has these: the Wests next door are a family too. */
const anybodys = 'family families team choir sport'.split(' ');

/**
 * Whether a hashtag or handle holds the organisation's name with a slip inside (#teamashcmobe, #WeSTfamliy), or its initials
 * without their capitals (#westteachers). `inContext`: where a school is spoken of.
 */
export function isMistypedTag(token: Token, { cores }: OrganisationNames): 'alone' | 'inContext' | undefined {
  if (token.kind !== 'hashtag' && token.kind !== 'handle') return undefined;
  const letters = token.norm.replace(/[^a-z0-9]/g, '');
  let inContext = false;
  for (const { letters: core, kind, written } of cores) {
    if (kind === 'initials') {
      const rest = besides(letters, core);
      if (belongings.includes(rest)) return 'alone';
      if (anybodys.includes(rest)) inContext = true;
      const isWritten = token.plain.includes(written);
      if (isWritten && [...belongings, ...anybodys].some((one) => one.length > 3 && isOneOff(one, rest)))
        return 'alone';
    } else if (core.length > 6) {
      const rest = besidesSlip(letters, core);
      if (rest !== undefined && (rest !== '' || core.length > 12)) return 'alone';
      if (rest === '') inContext = true;
    }
  }
  return inContext ? 'inContext' : undefined;
}

/** What stands before or behind a core, if anything. */
function besides(letters: string, core: string): string {
  if (letters.startsWith(core)) return letters.slice(core.length);
  return letters.endsWith(core) ? letters.slice(0, -core.length) : '';
}

/** What stands before or behind a core that is written with one slip, where schools write such things. */
function besidesSlip(letters: string, core: string): string | undefined {
  for (const length of [core.length - 1, core.length, core.length + 1]) {
    if (length > letters.length) break;
    const ends = [
      [letters.slice(0, length), letters.slice(length)],
      [letters.slice(-length), letters.slice(0, -length)],
    ] as const;
    for (const [part, rest] of ends) if (isSlip(core, part) && schoolish.test(rest)) return rest;
  }
  return undefined;
}

/** A letter left out, doubled or in its neighbour's place; one changed makes another name: churchyard, Warrington. */
export function isSlip(core: string, part: string): boolean {
  if (core[0] !== part[0] || !isOneOff(core, part)) return false;
  const sorted = (word: string) => [...word].sort().join('');
  return core.length !== part.length || sorted(core) === sorted(part);
}
