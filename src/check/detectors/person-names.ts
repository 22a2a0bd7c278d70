import { type Context, type Suspicion, suspect } from '../context.ts';
import type { PersonRole } from '../people/evidence.ts';
import { weighNames } from '../people/weigh-names.ts';

/** Names of pupils. */
export function detectPupilName(context: Context): Suspicion[] {
  return detectNames(context, 'pupil', 'pupil-name');
}

/** Names of colleagues, managers, governors and parents. */
export function detectColleagueName(context: Context): Suspicion[] {
  return detectNames(context, 'colleague', 'colleague-name');
}

function detectNames(context: Context, role: PersonRole, category: string): Suspicion[] {
  return weighNames(context)
    .filter((person) => (person.role ?? role) === role)
    .map((person) => ({
      ...suspect(context.reading, category, person, person.certainty, [
        `${person.kind} name`,
        ...person.evidence,
      ]),
      ...(person.veto ? { veto: person.veto } : {}),
    }));
}
