/** An id of a file in rules/categories, such as `pupil-name`. A string, so that a category is one file and no code. */
export type Category = string;
/** What is being written: a post of whatever kind, a comment, a direct message, a profile's text, a display name or handle. */
export type Surface = 'post' | 'comment' | 'message' | 'bio' | 'name';
/** How loud a finding is, by the policy's own verb: consider; should not; must not. */
export type Severity = 'advice' | 'caution' | 'serious';
/** Whose account is being written from: one's own, or the school's official one. */
export type Voice = 'own' | 'school';

/**
 * One paragraph of a policy.
 * `ref`: heading, then the policy's own letter or number, then our own count in brackets where it has none.
 * `says`: in our words. `quote`: only what a school itself supplies.
 * `unchecked`: why no check of typed text can speak of it; such clauses still show under "My policy".
 */
export type Clause = {
  id: string;
  ref: string;
  title: string;
  says: string;
  quote?: string;
  ask?: string;
  unchecked?: string;
};

/** What falls under which clauses. The first clause is shown first. Several rules may name a category: the most specific that fits wins. */
export type Rule = {
  categories: [Category, ...Category[]];
  clauses: [Clause['id'], ...Clause['id'][]];
  severity: Severity;
  basis: 'says' | 'implies';
  surfaces?: Surface[];
  voice?: Voice;
  advice?: string;
};

/** A trust or a school: the names it goes by, and the accounts, domains and telephone numbers that are its own. */
export type Body = {
  name: string;
  alsoKnownAs: string[];
  handles: string[];
  domains: string[];
  phones: string[];
};
/** A trust with its schools, or one school; `name` is empty where a policy names none. */
export type Organisation = Body & { schools: Body[] };

/** Laid over a profile's own organisation: scalars replace, lists unite. A school may be given by its name alone. */
export type OrganisationOverlay = Partial<Body> & { schools?: (string | Partial<Body>)[] };

/** The line that views are one's own: its wording, whether it goes into the account or the post, and what calls for it. */
export type Disclaimer = {
  clause: Clause['id'];
  wording: string;
  /** True where the wording is the policy's own example, false where it is ours. */
  quoted: boolean;
  /** For boxes in which the wording has no room: 60 characters at most. */
  short?: string;
  goesIn: 'account' | 'post';
  neededWhen: ('organisation' | 'workplace' | 'occupation' | 'work-view')[];
};

/** A school's policy: one file of rules/profiles. */
export type Profile = {
  $schema?: string;
  format: 1;
  id: string;
  organisation: Organisation;
  /** Dates are YYYY, YYYY-MM or YYYY-MM-DD. `source`: where the profile was written from, and that the school has not endorsed it. */
  policy: { title: string; reviewed?: string; nextReview?: string; url?: string; source: string };
  clauses: Clause[];
  rules: Rule[];
  disclaimer?: Disclaimer;
  /** Whom to ask when in doubt. */
  ask: string;
};
