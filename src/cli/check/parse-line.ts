import type { Draft } from '../../check/types.ts';
import { parseOverlay } from '../../policy/overlay-organisation.ts';
import type { OrganisationOverlay, Profile } from '../../policy/types.ts';
import { networkIds } from '../../sites/networks.ts';

/** One line of the command line's input, checked: what to check, by which profile, for whom. */
export type Line = {
  id: string | number;
  profile: Profile;
  draft: Draft;
  organisation?: OrganisationOverlay;
};

const networks = [...networkIds, 'any'];
const surfaces = ['post', 'comment', 'message', 'bio', 'name'];
const voices = ['own', 'school'];
const media = ['image', 'video'];

/** Reads one JSON line. Throws an Error that says what is wrong with it and what would be right. */
export function parseLine(source: string, number: number, profiles: Record<string, Profile>): Line {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new Error(`not JSON (${(error as Error).message}): write one JSON object a line`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object: write {"profile": …, "text": …}');
  const line = value as Record<string, unknown>;
  const { text, replyTo, id = number } = line;
  if (typeof text !== 'string') throw new Error('"text" is missing or no string');
  if (replyTo !== undefined && typeof replyTo !== 'string') throw new Error('"replyTo" is no string');
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error('"id" is neither a string nor a number');
  const draft: Draft = {
    text,
    surface: oneOf(line, 'surface', surfaces, 'post') as Draft['surface'],
    network: oneOf(line, 'network', networks, 'any'),
  };
  if (line.voice !== undefined) draft.voice = oneOf(line, 'voice', voices, 'own') as 'own' | 'school';
  if (line.media !== undefined) draft.media = readMedia(line.media);
  if (replyTo !== undefined) draft.replyTo = replyTo;
  const result: Line = { id, profile: findProfile(line.profile, profiles), draft };
  if (line.organisation !== undefined) result.organisation = readOverlay(line.organisation);
  return result;
}

/** The profile of that id. Throws an Error that lists the known ones. */
function findProfile(id: unknown, profiles: Record<string, Profile>): Profile {
  const profile = typeof id === 'string' && Object.hasOwn(profiles, id) ? profiles[id] : undefined;
  if (!profile)
    throw new Error(`unknown profile ${JSON.stringify(id)}: known are ${Object.keys(profiles).join(', ')}`);
  return profile;
}

/** An organisation to lay over a profile's own. Throws an Error that names the place and the remedy. */
function readOverlay(value: unknown): OrganisationOverlay {
  const result = parseOverlay(value);
  if ('errors' in result) {
    throw new Error(
      result.errors
        .map((error) => `"organisation"${error.path.replace(/^\$/, '')}: ${error.problem}. ${error.remedy}`)
        .join('; '),
    );
  }
  return result.overlay;
}

/** One of the allowed values of a key, or what stands for a missing one. Throws an Error that lists them. */
function oneOf(
  line: Record<string, unknown>,
  key: string,
  allowed: readonly string[],
  missing: string,
): string {
  const value = line[key] === undefined ? missing : line[key];
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw new Error(`"${key}" is ${JSON.stringify(value)}: allowed are ${allowed.join(', ')}`);
}

function readMedia(value: unknown): ('image' | 'video')[] {
  if (Array.isArray(value) && value.every((one) => media.includes(one as string)))
    return value as ('image' | 'video')[];
  throw new Error(`"media" is ${JSON.stringify(value)}: allowed is a list of ${media.join(', ')}`);
}
