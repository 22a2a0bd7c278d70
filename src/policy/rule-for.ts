import type { Category, Profile, Rule, Surface, Voice } from './types.ts';

/**
 * The rule by which a profile judges a category on this surface and from this account. The most specific that fits
 * wins: one for this voice and surface, then one for the voice, then one for the surface, then one for all.
 */
export function ruleFor(
  profile: Profile,
  category: Category,
  surface: Surface,
  voice: Voice,
): Rule | undefined {
  let best: Rule | undefined;
  for (const rule of profile.rules) {
    if (!rule.categories.includes(category)) continue;
    if (rule.surfaces && !rule.surfaces.includes(surface)) continue;
    if (rule.voice && rule.voice !== voice) continue;
    if (!best || specificity(rule) > specificity(best)) best = rule;
  }
  return best;
}

/** Whose account it is says more about a post than where it stands, so a voice outweighs a surface. */
function specificity(rule: Rule): number {
  return (rule.voice ? 2 : 0) + (rule.surfaces ? 1 : 0);
}
