import type { Certainty } from '../types.ts';
import type { PersonRole } from './evidence.ts';
import type { Name } from './find-names.ts';

/** A name with what its surroundings make of the person. */
export type Person = Name & {
  role?: PersonRole;
  certainty: Certainty;
  evidence: string[];
  /** How much speaks for the role rather than the other one. */
  weight: number;
};
