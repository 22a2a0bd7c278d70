import type { Token } from '../reading/tokens.ts';
import { commonWords, type OrganisationNames } from './organisation-names.ts';

/** What may stand beside a name in a handle or domain without making it somebody else's. */
export const schoolish =
  /^(?:the|my|our|at|mr|mrs|ms|miss|official|uk|school|schools|sch|primary|pri|academy|acad|trust|mat|college|staff|team|teacher|teachers|pe|pta|sport|sports|music|art|maths|english|science|library|sen|send|head|info|office|admin|edu|org|year|y|yr|class|parents|students|pupils|careers|jobs|family|life|learning|nursery|nurseries|preschool|eyfs|\d)*$/;

/** #proudtobechurchward, #upthechurchward */
const cheer = /^(?:proudtobe|proud|weare|love|up|go)/;

/** What somebody may be at a school, as handles shorten it. */
export const post =
  /^(?:ta|tas|lsa|hlta|ect|nqt|slt|dsl|senco|sendco|send|sen|hoy|head|teacher|tutor|governor|caretaker|cook|kitchen|office|admin|hr|finance|site|staff|library|librarian|school|primary|academy|trust|pe|pta|sixth|6th|y\d+|yr\d+|year\d*|ks\d|eyfs|reception|nursery|maths|english|science|music|drama|history|geography|geog|art|mfl|dt|ict)$/;

/** Whether a hashtag, handle, address or run-together word names the organisation. */
export function isJoined(token: Token, names: OrganisationNames): boolean {
  if (!token.word.joined) return false;
  if (token.kind === 'email' || token.kind === 'url') {
    const host = hostOf(token);
    const local = token.norm.slice(0, token.norm.lastIndexOf('@') + 1);
    return isOwnHost(host, names) || isOwnBox(local.slice(0, -1), host, names);
  }
  if (token.kind === 'handle' && names.handles.includes(token.norm)) return true;
  const segments = splitJoined(token.plain);
  const letters = token.norm.replace(/[^a-z0-9]/g, '');
  return names.cores.some(({ letters: core, kind, alone }) => {
    if (kind === 'initials') {
      // SENDatTLA, Mr_Hocking_WeST: as their owner writes them; KanyeNotWest is somebody else.
      if (alone?.test(token.plain)) return true;
      if ([letters, ...segments].some((one) => isWrittenOut(core, one.toLowerCase()))) return true;
      return !commonWords.test(core) && segments.some((segment) => segment.toLowerCase() === core);
    }
    if (!letters.includes(core)) return false;
    if (kind === 'full' && core.length >= 9) return true;
    const [before = '', after = ''] = [
      letters.slice(0, letters.indexOf(core)),
      letters.slice(letters.indexOf(core) + core.length),
    ];
    // mrs_churchward bears the name herself.
    if (kind === 'short' && after === '' && /^(?:mr|mrs|ms|miss)$/.test(before)) return false;
    if (core.length >= 5 && schoolish.test(before.replace(cheer, '')) && schoolish.test(after)) return true;
    // ChurchwardTA_Lou: the school and a post at it, whoever else is named.
    const others = segments.map((segment) => segment.toLowerCase()).filter((segment) => segment !== core);
    return others.length < segments.length && others.some((segment) => post.test(segment));
  });
}

/** The host of an e-mail address or web address, lower case. */
export function hostOf(token: Token): string {
  const address = token.norm.replace(/^https?:\/\//, '').replace(/^www\./, '');
  return (
    (token.kind === 'email' ? address.slice(address.lastIndexOf('@') + 1) : address).split(/[/?#:]/)[0] ?? ''
  );
}

/** churchward.hr@, lbevan.churchward@: the name before the sign, beside a post or at what no private person has. */
export function isOwnBox(local: string, host: string, names: OrganisationNames): boolean {
  const parts = local.split(/[._+-]/);
  const isNamed = names.cores.some(({ letters, kind }) => kind !== 'initials' && parts.includes(letters));
  return isNamed && (parts.some((part) => post.test(part)) || /school/.test(host));
}

/** Whether a host belongs to the organisation: one of its domains, or its name in the host with nothing foreign beside it. */
export function isOwnHost(host: string, names: OrganisationNames): boolean {
  if (names.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return true;
  const labels = host.split('.');
  const school = /\.(?:sch\.uk|academy|school|ac\.uk)$/.test(host);
  const isBody = school || /\.(?:org|education|example)(?:\.uk)?$/.test(host);
  return names.cores.some(({ letters: core, kind }) =>
    labels.some((label) => {
      const letters = label.replace(/[^a-z0-9]/g, '');
      const at = letters.indexOf(core);
      if (at < 0) return false;
      const before = letters.slice(0, at);
      const after = letters.slice(at + core.length);
      if (kind === 'full' && core.length >= 9) return true;
      if (kind === 'initials') {
        if (isWrittenOut(core, letters)) return true;
        if (before !== '') return false;
        if (after === '') return school || (isBody && !commonWords.test(core));
        return (isBody && kindOfBody.test(after)) || (schoolish.test(after) && /[a-z]{3}/.test(after));
      }
      return (
        schoolish.test(before) &&
        schoolish.test(after) &&
        (school || before + after !== '' || core.length > 7)
      );
    }),
  );
}

/** How a domain shortens "Schools Trust" and the like behind a name: westst.org.uk */
export const kindOfBody = /^(?:st|at|lt|mat)$/;

/** mvtrust, tlacademies: the last initial written out as a word for such a body. */
function isWrittenOut(core: string, letters: string): boolean {
  return (
    letters.startsWith(core) && /^(?:trust|academ(?:y|ies)|schools?)$/.test(letters.slice(core.length - 1))
  );
}

/** MsBanerjee_TLA → Ms, Banerjee, TLA; AshcombeParkPE → Ashcombe, Park, PE. WeST stays whole. */
function splitJoined(plain: string): string[] {
  return plain
    .split(/[_.\d-]+/)
    .flatMap((part) => [
      part,
      ...(part.match(/\p{Lu}{2,}(?!\p{Ll})|\p{Lu}\p{Ll}+\p{Lu}{2,}$|\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []),
    ]);
}
