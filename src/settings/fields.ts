import type { Category, OrganisationOverlay, Voice } from '../policy/types.ts';
import { isBoolean, isListOf, isOneOf, isRecordOf, isString, type Test } from './tests.ts';

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
  voice: Voice;
  lastGoodProfile: string;
  locked: boolean;
  managedBy: string;
};
export type Key = keyof Values;

/** A part of Chrome's schema for managed storage: one `type` a node, no defaults, no bounds on numbers. */
export type ManagedSchema = {
  title?: string;
  description?: string;
  type: 'string' | 'boolean' | 'array' | 'object';
  items?: ManagedSchema;
  properties?: Record<string, ManagedSchema>;
};

export type Field<T> = {
  default: T;
  /** What a stored or managed value must look like, and what to write instead. */
  test: Test;
  remedy: string;
  /** Who may set it: the person in the extension's own pages, the organisation by managed policy. */
  by: ('person' | 'organisation')[];
  /** Key of the managed schema, for what the organisation may set. */
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

/** The one table of settings: types, defaults, checks, the managed schema and the locks all follow from it. */
export const fields: { [K in Key]: Field<Values[K]> } = {
  profile: {
    default: '',
    test: isString,
    remedy: 'Write the id of a profile, such as "churchward".',
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
    remedy:
      'Write an object with "name" (text) and the lists "alsoKnownAs", "schools", "handles", "domains", "phones".',
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
    remedy: 'Write true or false.',
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
    remedy: 'Write the name that staff know your organisation by.',
    by: ['organisation'],
    schema: { type: 'string', title: 'Managed by', description: 'Shown in the popup: Managed by …' },
  },
  off: { default: [], test: isListOf(isString), remedy: 'A list of network names.', by: ['person'] },
  messages: { default: false, test: isBoolean, remedy: 'True or false.', by: ['person'] },
  pause: { default: true, test: isBoolean, remedy: 'True or false.', by: ['person'] },
  exceptions: {
    default: [],
    test: isListOf(isRecordOf(isString)),
    remedy: 'A list of words with their category.',
    by: ['person'],
  },
  quiet: { default: [], test: isListOf(isString), remedy: 'A list of category names.', by: ['person'] },
  accountDisclaimer: {
    default: {},
    test: isRecordOf(isOneOf('yes', 'no')),
    remedy: 'Yes or no for each network.',
    by: ['person'],
  },
  voice: { default: 'own', test: isOneOf('own', 'school'), remedy: 'own or school.', by: ['person'] },
  lastGoodProfile: { default: '', test: isString, remedy: 'The id of a profile.', by: ['person'] },
};
