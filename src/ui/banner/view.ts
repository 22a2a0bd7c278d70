import type { Severity, Voice } from '../../policy/types.ts';

/** One card, ready to be shown: every text is already in the person's language. */
export type CardView = {
  severity: Severity;
  severityWord: string;
  title: string;
  found: string;
  why: string;
  /** "Your policy says" or that it has no line on this. */
  basis: string;
  clause: { ref: string; title: string; says: string };
  /** Which box of several it stands in, where a question is about more than one. */
  place?: string;
  /** Further clauses, in one line. */
  also?: string;
  /** What a person can do where no button does it. */
  advice: string[];
  fixes: { label: string }[];
  /** Asked instead of fixes: is the line in the account already? */
  question?: string;
  never?: string;
  /** Said after a fix: copied, or that it could not be done. */
  result?: string;
  policy: string;
  ask: string;
};

/** What may be copied about a wrong warning or a box that cannot be seen. */
export type ReportView = {
  title: string;
  /** Exactly what would be copied. */
  text: string;
  /** Whether the person's own words are in it; left out where there are none to put in. */
  withWords?: boolean;
  result?: string;
};

/** How much is shown: nothing, one line, one line and the clause, everything; the question before a post; a report. */
export type BannerSize = 'none' | 'chip' | 'compact' | 'whole' | 'question' | 'report';

/** What a person did. */
export type Act =
  | { do: 'open' | 'close' | 'not-now' | 'never' | 'less' | 'yes' | 'no' | 'anyway' | 'copy-report' }
  | { do: 'report'; withWords: boolean }
  | { do: 'voice'; voice: Voice }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'fix'; fix: number };

/** The fixed words of the banner. */
export type BannerWords = Record<
  | 'name'
  | 'close'
  | 'more'
  | 'next'
  | 'previous'
  | 'position'
  | 'count'
  | 'inOurWords'
  | 'notNow'
  | 'less'
  | 'yes'
  | 'no'
  | 'advice'
  | 'forSchool'
  | 'before'
  | 'goBack'
  | 'anyway'
  | 'back'
  | 'report'
  | 'reportWhy'
  | 'reportWords'
  | 'reportCopy',
  string
>;

/** All that the banner shows, and where what a person does there goes. `at` counts the cards from 0. */
export type BannerView = {
  size: BannerSize;
  cards: readonly CardView[];
  at: number;
  /** Something that stands above findings: another language, a text too long. */
  notice?: string;
  /** Whose account it is: the person's own or the school's. */
  posts: Voice;
  report?: ReportView;
  /** A notice that can be reported: its button's words. */
  noticeReport?: string;
  /** It stands before a post. */
  isQuestion?: true;
  /** What else a question is about, in one line. */
  rest?: string;
  words: BannerWords;
  onAct: (act: Act) => void;
};

/** The same before it is shown: its words are asked for only where there is something to show. */
export type BannerProps = Omit<BannerView, 'words'> & { words: () => BannerWords };
