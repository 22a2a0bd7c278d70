import type { Category, Profile, Rule } from '../policy/types.ts';
import type { CategoryFile } from './category.ts';
import type { Context, Suspicion } from './context.ts';
import { detectors } from './detectors.ts';
import type { Categories } from './finding/say.ts';
import { toFinding, weight } from './finding/to-finding.ts';
import { type Holding, holdingsOn } from './holdings.ts';
import type { OrganisationNames } from './organisation/organisation-names.ts';
import type { Vocabulary } from './phrases/vocabulary.ts';
import { providers } from './providers.ts';
import { Reading } from './reading/reading.ts';
import { readInSteps } from './reading/sentence.ts';
import type { Roster } from './roster.ts';
import { findSigns } from './signs.ts';
import { finish, type Steps } from './steps.ts';
import type { Draft, Finding } from './types.ts';

/** What a checker is made of, compiled once. */
export type Rulebook = {
  profile: Profile;
  names: OrganisationNames;
  categories: Categories;
  vocabulary: Vocabulary;
  words: Context['words'];
  /** Words that the person never wants to hear of again, lower case, by category. */
  exceptions: ReadonlyMap<Category, ReadonlySet<string>>;
  roster?: Roster;
};

/** What was suspected, with the finding that came of it, if any. */
type Explained = { suspicion: Suspicion; rule: Rule; finding?: Finding };

/** Finds what the policy speaks of in a draft, in the order of the text; a missing disclaimer last. */
export function check(rulebook: Rulebook, draft: Draft): Finding[] {
  return readFindings(explain(rulebook, draft));
}

/** The same in steps that are short even the first time. Each hands over what tells the findings so far. */
export function* checkInSteps(rulebook: Rulebook, draft: Draft): Steps<Finding[], () => Finding[]> {
  const { vocabulary } = rulebook;
  for (const text of [draft.text, draft.replyTo ?? ''])
    for (const _ of readInSteps(text, vocabulary)) yield () => [];
  const steps = explainInSteps(rulebook, draft);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return readFindings(value);
    yield () => readFindings(value());
  }
}

/** Everything that was suspected, by category. */
export function explain(rulebook: Rulebook, draft: Draft): Explained[] {
  return finish(explainInSteps(rulebook, draft));
}

function* explainInSteps(rulebook: Rulebook, draft: Draft): Steps<Explained[], () => Explained[]> {
  const context = readDraft(rulebook, draft);
  const found: Explained[][] = [];
  const all = () => found.flat();
  for (const holding of holdingsOn(rulebook, draft)) {
    for (const _ of holding.prepare?.(context) ?? []) yield all;
    found[holding.at] = explainCategory(holding, rulebook, context);
    yield all;
  }
  return all();
}

const nothing: Explained[] = [];

function explainCategory(holding: Holding, rulebook: Rulebook, context: Context): Explained[] {
  const { category, rule } = holding;
  const suspicions = suspectAll(category, context);
  if (suspicions.length === 0) return nothing;
  const isFound = (suspicion: Suspicion) =>
    !suspicion.veto && !isExcepted(rulebook, suspicion, context.draft);
  const found = suspicions.filter(isFound);
  const finds = new Set(found);
  return suspicions.map((suspicion) => ({
    ...{ suspicion, rule },
    ...(finds.has(suspicion) ? { finding: toFinding(holding, suspicion, found, context) } : {}),
  }));
}

function readFindings(all: readonly Explained[]): Finding[] {
  return all
    .flatMap(({ finding }) => (finding ? [finding] : []))
    .sort(
      (one, other) =>
        Number(one.category === 'disclaimer') - Number(other.category === 'disclaimer') ||
        one.start - other.start ||
        weight[other.severity] - weight[one.severity],
    );
}

function readDraft(rulebook: Rulebook, draft: Draft): Context {
  const seen = new Map<Category, readonly Suspicion[]>();
  const provided = providers(() => context);
  const context: Context = {
    draft,
    profile: rulebook.profile,
    names: rulebook.names,
    categories: rulebook.categories,
    words: rulebook.words,
    ...(rulebook.roster ? { roster: rulebook.roster } : {}),
    reading: new Reading(draft.text, rulebook.vocabulary, provided),
    reply: new Reading(draft.replyTo ?? '', rulebook.vocabulary, provided),
    suspicions(id) {
      let known = seen.get(id);
      if (!known) {
        seen.set(id, []);
        const category = rulebook.categories.get(id);
        known = category ? suspectAll(category, context).filter((suspicion) => !suspicion.veto) : [];
        seen.set(id, known);
      }
      return known;
    },
  };
  return context;
}

function suspectAll(category: CategoryFile, context: Context): Suspicion[] {
  if (category.surfaces && !category.surfaces.includes(context.draft.surface)) return [];
  const english = !context.draft.language || context.draft.language.startsWith('en');
  if (!english && !category.anyLanguage) return [];
  const found = findSigns(category, context);
  const detect = category.detector ? detectors[category.detector] : undefined;
  for (const suspicion of detect?.(context) ?? [])
    if (suspicion.category === category.id && !found.firstOver(suspicion, ({ veto }) => !veto))
      found.add(suspicion);
  return found.all;
}

function isExcepted(rulebook: Rulebook, suspicion: Suspicion, draft: Draft): boolean {
  const words = rulebook.exceptions.get(suspicion.category);
  return words?.has(draft.text.slice(suspicion.start, suspicion.end).toLowerCase()) ?? false;
}
