import type { Category, OrganisationOverlay } from '../policy/types.ts';
import { isBoolean, isListOf, isOneOf, isRecordOf, isString, type Test } from './value-tests.ts';

/** Everything that can be set. `locked` and `managedBy` come from a managed policy only. */
export type Values = {
  profile: string;
  organisation: OrganisationOverlay;
  off: string[];
  messages: boolean;
  pause: boolean;
  exceptions: { category: Category; word: string }[];
  quiet: Category[];
  accountDisclaimer: Record<string, 'yes' | 'no'>;
  /** Accounts that post for the school: a network and a code (src/page/voice/name-account.ts), or a network by itself. */
  schoolAccounts: string[];
  /** Random, in hexadecimal: with it those codes are made. */
  accountKey: string;
  /** Profiles that were in force before, the latest first: one of them stands in where the chosen one is gone. */
  earlierProfiles: string[];
  locked: boolean;
  managedBy: string;
};
/** What a setting is stored under. */
export type Key = keyof Values;

/** A part of Chrome's schema for managed storage: one `type` a node, no defaults, no bounds on numbers. */
export type ManagedSchema = {
  title?: string;
  description?: string;
  type: 'string' | 'boolean' | 'array' | 'object';
  items?: ManagedSchema;
  properties?: Record<string, ManagedSchema>;
};

/** One row of the table of settings. */
export type Field<T> = {
  default: T;
  /** What a stored or managed value must look like. What to write instead stands in the catalogue: settings.remedy. */
  test: Test;
  /** Who may set it: the person in the extension's own pages, the organisation by managed policy. */
  by: readonly ('person' | 'organisation')[];
  /** Its part of the managed schema, where the organisation may set it. */
  schema?: ManagedSchema;
};

const strings: ManagedSchema = { type: 'array', items: { type: 'string' } };
const isOrganisation = isRecordOf((value, key) =>
  key === 'name'
    ? isString(value)
    : key === 'schools'
      ? isListOf((school) => isString(school) || isRecordOf(isAnyName)(school))(value)
      : isListOf(isString)(value),
);

function isAnyName(value: unknown): boolean {
  return isString(value) || isListOf(isString)(value);
}

function isException(value: unknown): boolean {
  if (!isRecordOf(isString)(value)) return false;
  const { category, word } = value as Record<string, unknown>;
  return isString(category) && isString(word);
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[0-9a-f]{32})?$/.test(value);
}

/** The one table of settings: types, defaults, checks, the managed schema and the locks all follow from it. */
export const fields: { [K in Key]: Field<Values[K]> } = {
  profile: {
    default: '',
    test: isString,
    by: ['person', 'organisation'],
    schema: {
      type: 'string',
      title: 'Policy profile',
      description: 'Id of the policy profile that is in force, such as churchward.',
    },
  },
  organisation: {
    default: {},
    test: isOrganisation,
    by: ['person', 'organisation'],
    schema: {
      type: 'object',
      title: 'Organisation',
      description: 'Names and addresses of the trust or school, laid over those of the profile.',
      properties: {
        name: { type: 'string', title: 'Name' },
        alsoKnownAs: { ...strings, title: 'Other names' },
        schools: { ...strings, title: 'Schools, by name' },
        handles: { ...strings, title: 'Social media handles' },
        domains: { ...strings, title: 'E-mail and web domains' },
        phones: { ...strings, title: 'Telephone numbers' },
      },
    },
  },
  locked: {
    default: true,
    test: isBoolean,
    by: ['organisation'],
    schema: {
      type: 'boolean',
      title: 'Locked',
      description:
        'Whether the profile and organisation given here are fixed (true, also when missing) or only suggested (false).',
    },
  },
  managedBy: {
    default: '',
    test: isString,
    by: ['organisation'],
    schema: { type: 'string', title: 'Managed by', description: 'Shown in the popup: Managed by …' },
  },
  off: { default: [], test: isListOf(isString), by: ['person'] },
  messages: { default: false, test: isBoolean, by: ['person'] },
  pause: { default: true, test: isBoolean, by: ['person'] },
  exceptions: {
    default: [],
    test: isListOf(isException),
    by: ['person'],
  },
  quiet: { default: [], test: isListOf(isString), by: ['person'] },
  accountDisclaimer: {
    default: {},
    test: isRecordOf(isOneOf('yes', 'no')),
    by: ['person'],
  },
  schoolAccounts: { default: [], test: isListOf(isString), by: ['person'] },
  accountKey: { default: '', test: isKey, by: ['person'] },
  earlierProfiles: { default: [], test: isListOf(isString), by: ['person'] },
};
