import { type Context, type Suspicion, suspect } from '../context.ts';
import { findInAccountName } from '../organisation/find-in-account-name.ts';
import { findOrganisation } from '../organisation/find-organisation.ts';

/** The trust's or a school's name, in any form. */
export function detectTrustName(context: Context): Suspicion[] {
  const { reading, names, draft } = context;
  const found = findOrganisation(reading, names).map((naming) => ({
    ...suspect(reading, 'trust-name', naming, naming.sure ? 'sure' : 'possible', [`name: ${naming.form}`]),
    ...(naming.veto ? { veto: naming.veto } : {}),
  }));
  if (draft.surface !== 'name' || found.some(({ veto }) => !veto)) return found;
  const place = findInAccountName(draft.text, names);
  if (!place) return found;
  const seen = draft.text.slice(place.start, place.end);
  return [
    {
      ...{ category: 'trust-name', ...place, certainty: 'possible', evidence: ['in an account name'] },
      message: { key: 'found', values: { seen } },
    },
  ];
}
