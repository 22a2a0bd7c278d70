import type { CategoryFile, Sign, Veto } from './category.ts';

/** All that takes a sign alone back: its own vetoes, those of the groups that it names, and what must not stand beside it. */
export function vetoesOf({ vetoGroups = {} }: CategoryFile, { vetoes = [], none, scope }: Sign): Veto[] {
  const own = vetoes.flatMap((veto) => (typeof veto === 'string' ? (vetoGroups[veto] ?? []) : veto));
  return none ? [...own, { any: none, ...(scope ? { scope } : {}) }] : own;
}
