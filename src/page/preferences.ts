import type { Category, OrganisationOverlay, Voice } from '../policy/types.ts';

/** What of the settings the page goes by. */
export type Preferences = {
  profile: string;
  organisation: OrganisationOverlay;
  off: readonly string[];
  messages: boolean;
  exceptions: readonly { category: Category; word: string }[];
  quiet: readonly Category[];
  accountDisclaimer: Readonly<Record<string, 'yes' | 'no'>>;
  voice: Voice;
};
