import type { Category, Severity, Surface } from '../policy/types.ts';
import type { Certainty, Draft } from './types.ts';

/** Where the sets of a sign must stand together: in one sentence, in it or its neighbours, anywhere in the text. */
export type Scope = 'sentence' | 'nearby' | 'text';

/** One way in which a text shows a category: all of these sets, none of those. Sets are named as in pattern.ts. */
export type Sign = {
  /** A set each; `a|b` is either of two. `reply:set` looks in the post that is being answered, and so does all of `reply:a|b`: for either place write two signs. */
  all: [string, ...string[]];
  none?: string[];
  /** What takes this sign alone back, each in a scope of its own, or a group of the file's `vetoGroups` by name. */
  vetoes?: (Veto | string)[];
  scope?: Scope;
  /** At most so many words between the first set and the others. */
  within?: number;
  /** The others stand behind the first. */
  ordered?: true;
  /** The sets may share words: one says how, the other of whom, and a phrase may say both. */
  overlapping?: true;
  /** What is underlined: one of the sets, or the whole `sentence`. The first set if not given. */
  mark?: string;
  certainty?: Certainty;
  surfaces?: Surface[];
  /** Only where a picture or video is attached. */
  media?: true;
  /** Found once a text at most: its first place. */
  once?: true;
  /** Key of the message, `found` if not given. */
  message?: string;
  /** What is protected or a cry for help: nothing is offered to be taken out, and this is said before all else of the same place. */
  spares?: true;
};

/** `place`: it must lie over the words that the sign marks, for a sentence may speak of several people. */
export type Veto = { any: string[]; scope?: Scope | 'place' };

/** A text, or a whole draft where the surface, an attachment or the post that is answered matters. */
export type CategoryExample = string | (Partial<Draft> & { text: string });

/** Words in place of a name, and of several in a row. The messages `fix-many` and `fix-without` go with them. */
export type Replacement = { with: string; many?: string };

/** A file of rules/categories: what a category means. */
export type CategoryFile = {
  $schema?: string;
  id: Category;
  /** Common sense's least severity, whatever the policy's verb. */
  floor?: Severity;
  /** May hold back a press on Post for a question. */
  pauses?: boolean;
  /** Needs no English: runs on text in any language. */
  anyLanguage?: boolean;
  surfaces?: Surface[];
  /** A detector of src/check/detectors that finds what words alone cannot say; it runs besides the signs. */
  detector?: string;
  sets?: Record<string, string[]>;
  signs?: Sign[];
  /** Anything here takes the signs of its sentence (or wider) back. */
  vetoes?: Veto[];
  /** Vetoes that several signs share, by the name that they give to theirs. */
  vetoGroups?: Record<string, Veto[]>;
  /** What the fix does: put these words in place of what was found, or take the sentence or only the words out. Advice alone if not given. */
  mend?: Replacement | 'drop-sentence' | 'leave-out';
  /** Texts for people by language; {seen} and other values are filled in. `title`, `why`, `found`, `fix` are always there. */
  messages: Record<string, Record<string, string>>;
  /** Run as tests, each under every profile that speaks of the category. */
  examples: { found: CategoryExample[]; clean: CategoryExample[] };
};
