import { type Context, type Suspicion, suspect } from '../context.ts';
import { findOrganisation } from '../find-organisation.ts';

/** The trust's or a school's name, in any form. */
export function detectTrustName(context: Context): Suspicion[] {
  return findOrganisation(context.reading, context.names).map((naming) => ({
    ...suspect(context.reading, 'trust-name', naming, naming.sure ? 'sure' : 'possible', [
      `name: ${naming.form}`,
    ]),
    ...(naming.veto ? { veto: naming.veto } : {}),
  }));
}
