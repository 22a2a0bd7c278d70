import type { Category, Clause, Severity, Surface, Voice } from '../policy/types.ts';
import type { Steps } from './steps.ts';

export type Draft = {
  text: string;
  surface: Surface;
  /** facebook, x, linkedin, instagram, or any. */
  network: string;
  voice?: Voice;
  /** The person's answer, remembered per network: does the account itself carry the disclaimer? */
  accountHasDisclaimer?: boolean;
  media?: ('image' | 'video')[];
  /** The text of the one post that is being answered. */
  replyTo?: string;
  /** How many UTF-16 units the box takes at most, where it says so. */
  limit?: number;
  /** What the browser's own detection says the text is written in; anything but English runs the checks that need no language. */
  language?: string;
};

/** A text for people: `key` names it in the category's own messages, `values` fill its {placeholders}. */
export type Message = { key: string; values: Record<string, string> };

/** One thing that a person may do about a finding. `edit` replaces text[start, end) (UTF-16); without it the fix is advice. */
export type Fix = { message: Message; edit?: { start: number; end: number; text: string } };

export type Certainty = 'sure' | 'possible';

export type Finding = {
  category: Category;
  severity: Severity;
  basis: 'says' | 'implies';
  certainty: Certainty;
  /** UTF-16 offsets in draft.text; a missing disclaimer: what calls for it; media alone: 0, 0. */
  start: number;
  end: number;
  clauses: Clause[];
  message: Message;
  fixes: Fix[];
};

export type Checker = {
  (draft: Draft): Finding[];
  /** The same, a little at a time: each step hands over what tells the findings so far. */
  inSteps(draft: Draft): Steps<Finding[], () => Finding[]>;
};
