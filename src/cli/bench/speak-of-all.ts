import type { Profile } from '../../policy/types.ts';
import { readProfiles, readRules } from '../read-rules.ts';

/** A profile that speaks of every category, so that a bench measures the checks and no policy. Throws where rules/ lacks what it is made of. */
export function speakOfAll(): Profile {
  const { werrington } = readProfiles();
  if (!werrington) throw new Error('bench: there is no profile werrington');
  const [clause] = werrington.clauses;
  const [first, ...others] = readRules().categories.keys();
  if (!clause || !first) throw new Error('bench: there are no clauses or categories');
  return {
    ...werrington,
    rules: [{ categories: [first, ...others], clauses: [clause.id], severity: 'caution', basis: 'says' }],
  };
}
