import { blake2s } from '@noble/hashes/blake2.js';
import { rememberWords } from './reading/remember-words.ts';
import { unfold } from './reading/unfold.ts';

/**
 * A school's list of pupils' names as truncated keyed hashes. Pseudonymised personal data, not anonymous: whoever holds
 * the file holds its key too, and can try out names one by one (docs/privacy.md).
 */
export type RosterFile = {
  format: 1;
  /** 16 random bytes, hexadecimal: the same name gives other hashes in another roster. */
  key: string;
  /** How many pupils it was made from. */
  pupils: number;
  /** Base64 of 5-byte hashes, sorted: of "given family" in full, and of given names. */
  full: string;
  given: string;
  /** The same of "initial family" and "given initial". A roster made before 2026-11 has none. */
  initialled?: string;
};

/** Tells whether a name is on the roster. */
export type Roster = {
  hasFull: (given: string, family: string) => boolean;
  hasGiven: (given: string) => boolean;
  /** T. Adeyemi, or Tunde A. */
  hasInitialled: (given: string, family: string) => boolean;
};

export type PupilName = { given: string; family: string; preferredGiven?: string; preferredFamily?: string };

/** 40 bits: among 10,000 hashes a foreign name meets one by chance once in 100 million. */
const bytes = 5;
const encoder = new TextEncoder();

/** Makes a roster of names. The names themselves are not kept. `key`: 16 random bytes. */
export function makeRoster(names: readonly PupilName[], key: Uint8Array): RosterFile {
  const full = new Set<number>();
  const given = new Set<number>();
  const initialled = new Set<number>();
  const hash = hasher(key);
  for (const name of names) {
    for (const first of [name.given, name.preferredGiven].flatMap(formsOfGiven)) {
      given.add(hash('given', first));
      for (const last of [name.family, name.preferredFamily].flatMap(formsOf)) {
        full.add(hash('full', `${first} ${last}`));
        initialled.add(hash('initialled', `${first[0]} ${last}`));
        initialled.add(hash('initialled', `${first} ${last[0]}`));
      }
    }
  }
  return {
    ...{ format: 1, key: toHex(key), pupils: names.length },
    ...{ full: pack(full), given: pack(given), initialled: pack(initialled) },
  };
}

/** Whether a name leaves anything to hash: names are compared by their Latin letters, marks apart. */
export function canKnow(name: string): boolean {
  return plain(name) !== '';
}

/** Opens a roster. Throws an Error that says what is wrong with the file. */
export function openRoster(file: RosterFile): Roster {
  const refuse = (problem: string): never => {
    throw new Error(`roster: ${problem}; make it again with npm run roster`);
  };
  if (typeof file !== 'object' || file === null) refuse('it is none');
  if (file.format !== 1) refuse(`format ${String(file.format)} is unknown`);
  if (!/^[0-9a-f]{32}$/.test(file.key)) refuse('its key is damaged');
  for (const part of [file.full, file.given, file.initialled ?? ''])
    if (typeof part !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(part)) refuse('its names are damaged');
  const key = Uint8Array.from(file.key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const full = unpack(file.full);
  const given = unpack(file.given);
  const initialled = unpack(file.initialled ?? '');
  // What was typed is looked up as it stands: to make it plain costs more than the answer.
  const hash = hasher(key);
  const asker = (hashes: Hashes, kind: string) =>
    rememberWords((name) => hashes.has(hash(kind, plain(name))));
  const [hasFull, hasGiven, hasInitialled] = [
    asker(full, 'full'),
    asker(given, 'given'),
    asker(initialled, 'initialled'),
  ];
  return {
    hasFull: (first, last) => hasFull(`${first} ${last}`),
    hasGiven,
    hasInitialled: (first, last) => hasInitialled(`${first} ${last}`),
  };
}

/** As it stands, and run together, as hashtags do: seo yeon, seoyeon. */
function formsOf(name = ''): string[] {
  const whole = plain(name);
  if (!whole) return [];
  return whole.includes(' ') ? [whole, whole.replaceAll(' ', '')] : [whole];
}

/** The first half of a double name as well, by which many are called: Lily Mae, Mohammed Ali. No La, Jo or Ji. */
function formsOfGiven(name?: string): string[] {
  const [half = ''] = plain(name ?? '').split(' ');
  const forms = formsOf(name);
  return forms.length > 1 && half.length > 2 ? [...forms, half] : forms;
}

/** Case, marks, apostrophes and hyphens do not matter: Zoë, O'Brien, Lily-Mae. */
function plain(name: string): string {
  return unfold(name)
    .plain.toLowerCase()
    .replace(/[^a-z\s-]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

function hasher(key: Uint8Array): (kind: string, name: string) => number {
  // To take the key in costs as much as a name.
  const keyed = blake2s.create({ key, dkLen: bytes });
  return (kind, name) => {
    let number = 0;
    for (const byte of keyed
      .clone()
      .update(encoder.encode(`${kind}:${name}`))
      .digest())
      number = number * 256 + byte;
    return number;
  };
}

function pack(hashes: ReadonlySet<number>): string {
  let binary = '';
  for (const number of [...hashes].sort((one, other) => one - other)) {
    for (let at = bytes - 1; at >= 0; at--)
      binary += String.fromCharCode(Math.floor(number / 256 ** at) % 256);
  }
  return btoa(binary);
}

type Hashes = { has: (hash: number) => boolean };

/** The hashes are sorted, so they are looked up as they are: nothing is to be made of forty thousand names first. */
function unpack(packed: string): Hashes {
  const binary = atob(packed);
  if (binary.length % bytes !== 0)
    throw new Error('roster: it is cut short; make it again with npm run roster');
  const hashAt = (index: number): number => {
    let number = 0;
    for (let at = index * bytes; at < (index + 1) * bytes; at++)
      number = number * 256 + binary.charCodeAt(at);
    return number;
  };
  return {
    has(hash) {
      let low = 0;
      let high = binary.length / bytes;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (hashAt(middle) < hash) low = middle + 1;
        else high = middle;
      }
      return low < binary.length / bytes && hashAt(low) === hash;
    },
  };
}

function toHex(key: Uint8Array): string {
  return [...key].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
