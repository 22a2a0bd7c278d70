import type { Context, Suspicion } from '../context.ts';

/** A display name or handle that carries the organisation's name. Only asked on the surface `name`. */
export function detectAccountName(context: Context): Suspicion[] {
  return context.suspicions('trust-name').map((naming) => ({ ...naming, category: 'account-name' }));
}
