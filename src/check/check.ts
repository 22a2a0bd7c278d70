import { ruleFor } from '../policy/rule-for.ts';
import type { Category, Clause, Profile, Rule, Severity } from '../policy/types.ts';
import type { CategoryFile } from './category.ts';
import type { Context, Suspicion } from './context.ts';
import { detectors } from './detectors.ts';
import { fitWords } from './fit-words.ts';
import type { OrganisationNames } from './organisation-names.ts';
import { providers } from './providers.ts';
import { Reading } from './reading.ts';
import type { Roster } from './roster.ts';
import type { Categories } from './say.ts';
import { findSigns } from './signs.ts';
import type { Draft, Finding, Fix } from './types.ts';
import type { NamedSets, Vocabulary } from './vocabulary.ts';

/** What a checker is made of, compiled once. */
export type Rulebook = {
  profile: Profile;
  names: OrganisationNames;
  categories: Categories;
  vocabulary: Vocabulary;
  words: Readonly<Record<string, NamedSets>>;
  /** Words that the person never wants to hear of again, lower case, by category. */
  exceptions: ReadonlyMap<Category, ReadonlySet<string>>;
  roster?: Roster;
};

const weight: Record<Severity, number> = { advice: 0, caution: 1, serious: 2 };

/** Finds what the policy speaks of in a draft, in the order of the text; a missing disclaimer last. */
export function check(rulebook: Rulebook, draft: Draft): Finding[] {
  return explain(rulebook, draft)
    .flatMap(({ finding }) => (finding ? [finding] : []))
    .sort(
      (one, other) =>
        Number(one.category === 'disclaimer') - Number(other.category === 'disclaimer') ||
        one.start - other.start ||
        weight[other.severity] - weight[one.severity],
    );
}

/** Everything that was suspected, with the finding that came of it, if any. */
export function explain(
  rulebook: Rulebook,
  draft: Draft,
): { suspicion: Suspicion; rule?: Rule; finding?: Finding }[] {
  const context = readDraft(rulebook, draft);
  const out: { suspicion: Suspicion; rule?: Rule; finding?: Finding }[] = [];
  const rules = rulesFor(rulebook, draft);
  for (const category of rulebook.categories.values()) {
    const holding = rules.get(category.id);
    if (!holding) continue;
    const { rule } = holding;
    const suspicions = suspectAll(category, context);
    const isFound = (suspicion: Suspicion) => !suspicion.veto && !isExcepted(rulebook, suspicion, draft);
    const found = suspicions.filter(isFound);
    const finds = new Set(found);
    for (const suspicion of suspicions) {
      if (!finds.has(suspicion)) out.push({ suspicion, rule });
      else
        out.push({
          ...{ suspicion, rule },
          finding: toFinding(category, holding, suspicion, found, context),
        });
    }
  }
  return out;
}

/** A rule and the clauses that it names. */
type Holding = { rule: Rule; clauses: readonly Clause[] };
const known = new WeakMap<Profile, Map<string, ReadonlyMap<Category, Holding>>>();

/** The rules that hold on a draft's surface and voice, worked out once. */
function rulesFor(
  { profile, categories }: Rulebook,
  { surface, voice = 'own' }: Draft,
): ReadonlyMap<Category, Holding> {
  const byPlace = known.get(profile) ?? new Map<string, ReadonlyMap<Category, Holding>>();
  known.set(profile, byPlace);
  let rules = byPlace.get(surface + voice);
  if (!rules) {
    rules = new Map(
      [...categories.keys()].flatMap((id) => {
        const rule = ruleFor(profile, id, surface, voice);
        if (!rule) return [];
        const clauses = rule.clauses.flatMap((name) => profile.clauses.find((one) => one.id === name) ?? []);
        return [[id, { rule, clauses }] as const];
      }),
    );
    byPlace.set(surface + voice, rules);
  }
  return rules;
}

function readDraft(rulebook: Rulebook, draft: Draft): Context {
  const seen = new Map<Category, readonly Suspicion[]>();
  const provided = providers(() => context);
  const context: Context = {
    draft,
    profile: rulebook.profile,
    names: rulebook.names,
    categories: rulebook.categories,
    words: (file, set) => rulebook.words[file]?.[set] ?? [],
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

function toFinding(
  category: CategoryFile,
  { rule, clauses }: Holding,
  suspicion: Suspicion,
  all: readonly Suspicion[],
  context: Context,
): Finding {
  const floor = category.floor ?? 'advice';
  return {
    category: category.id,
    severity: weight[floor] > weight[rule.severity] ? floor : rule.severity,
    basis: rule.basis,
    certainty: suspicion.certainty,
    start: suspicion.start,
    end: suspicion.end,
    clauses: [...clauses],
    message: suspicion.message ?? {
      key: 'found',
      values: { seen: context.draft.text.slice(suspicion.start, suspicion.end) },
    },
    fixes: suspicion.fixes ?? fixesOf(category, suspicion, all, context),
  };
}

function fixesOf(
  category: CategoryFile,
  suspicion: Suspicion,
  all: readonly Suspicion[],
  context: Context,
): Fix[] {
  const message = { key: 'fix', values: suspicion.message?.values ?? {} };
  if (!category.mend) return [{ message }];
  if (category.mend !== 'drop-sentence') return [fitWords(suspicion, all, category.mend, context)];
  const { reading, draft } = context;
  const sentence = reading.sentenceAt(suspicion.start);
  const start = reading.starts[sentence] ?? 0;
  const end = reading.starts[sentence + 1] ?? draft.text.length;
  // A line break stays where it is: editors take it badly when one goes.
  const whole = draft.text.slice(start, end);
  const text = whole.includes('\n') ? whole.slice(0, whole.indexOf('\n')).trimEnd() : whole;
  return [{ message, edit: { start, end: start + text.length, text: '' } }];
}
