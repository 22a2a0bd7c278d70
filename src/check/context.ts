import type { Category, Profile } from '../policy/types.ts';
import type { Categories } from './finding/say.ts';
import type { OrganisationNames } from './organisation/organisation-names.ts';
import type { Place, Reading } from './reading/reading.ts';
import type { Roster } from './roster.ts';
import type { Certainty, Draft, Fix, Message } from './types.ts';

/** What a detector thinks it has seen, before the policy is asked about it. */
export type Suspicion = {
  category: Category;
  /** UTF-16 offsets in draft.text. */
  start: number;
  end: number;
  certainty: Certainty;
  message?: Message;
  fixes?: Fix[];
  /** What speaks for it: names of sets with the words seen. For --explain. */
  evidence: string[];
  /** What spoke against it and won. A vetoed suspicion is no finding; --explain shows it. */
  veto?: string;
};

/** All that a detector may look at. */
export type Context = {
  draft: Draft;
  profile: Profile;
  names: OrganisationNames;
  categories: Categories;
  /** A list of rules/words as it stands in its file; empty if there is none. */
  words: (file: string, set: string) => readonly string[];
  roster?: Roster;
  reading: Reading;
  /** The post that is being answered, read the same way; empty if there is none. */
  reply: Reading;
  /** What other categories found (vetoed ones left out), whether or not the policy speaks of them. */
  suspicions: (category: Category) => readonly Suspicion[];
};

export type Detector = (context: Context) => Suspicion[];

/** A suspicion about one place, with the words seen there as {seen}. */
export function suspect(
  reading: Reading,
  category: Category,
  place: Place,
  certainty: Certainty,
  evidence: string[],
): Suspicion {
  return {
    category,
    ...reading.offsets(place),
    certainty,
    message: { key: 'found', values: { seen: reading.typed(place) } },
    evidence,
  };
}
