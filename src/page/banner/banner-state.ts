import type { Category } from '../../policy/types.ts';
import type { BannerSize } from '../../ui/banner/view.ts';
import type { Review } from '../review-box.ts';
import { type Group, groupFindings } from './group-findings.ts';

/** What of a composer's findings is shown, and how large: "When the banner speaks" in DESIGN.md. */
export type BannerState = {
  size: BannerSize;
  groups: Group[];
  at: number;
  /** Cards that have opened by themselves once, and need not again. */
  seen: ReadonlySet<string>;
  /** "Not now": until the composer closes. */
  dismissed: ReadonlySet<string>;
  /** What a person has closed the chip over. */
  closed: string;
};

export const atRest: BannerState = {
  ...{ size: 'none', groups: [], at: 0, closed: '' },
  ...{ seen: new Set(), dismissed: new Set() },
};

/** The next state after a review: while somebody types nothing opens, things only go. */
export function nextState(state: BannerState, review: Review, quiet: readonly Category[]): BannerState {
  const groups = groupFindings(review.findings, review.reading.text, { dismissed: state.dismissed, quiet });
  const shown = state.groups[state.at]?.key;
  const at = groups.findIndex(({ key }) => key === shown);
  const next = { ...state, groups, at: Math.max(0, at) };
  if (groups.length === 0) return { ...next, size: 'none', closed: '' };
  if (review.isIdle) {
    const loud = groups.findIndex(({ key, isLoud }) => isLoud && !state.seen.has(key));
    if (loud >= 0)
      return { ...openAt(next, loud), seen: new Set([...state.seen, ...groups.map(({ key }) => key)]) };
    if (state.size === 'none' && signature(groups) !== state.closed) return { ...next, size: 'chip' };
  }
  // The card that was shown has gone with its words; another does not take its place unasked.
  if (at < 0 && shown && state.size !== 'none') return { ...next, size: 'chip' };
  return next;
}

/** A step down: a card becomes the chip, the chip goes. */
export function close(state: BannerState): BannerState {
  const isCard = state.size === 'compact' || state.size === 'whole';
  return { ...state, size: isCard ? 'chip' : 'none', closed: signature(state.groups) };
}

/** Leaves the shown card's finding alone until the composer closes. */
export function dismiss(state: BannerState): BannerState {
  const key = state.groups[state.at]?.key;
  if (!key) return state;
  const groups = state.groups.filter((group) => group.key !== key);
  const size = groups.length === 0 ? 'none' : groups.some(({ isLoud }) => isLoud) ? state.size : 'chip';
  return { ...state, groups, size, at: 0, dismissed: new Set([...state.dismissed, key]) };
}

/** Steps through the cards, round and round. */
export function step(state: BannerState, by: 1 | -1): BannerState {
  const { length } = state.groups;
  return length ? { ...state, at: (state.at + by + length) % length } : state;
}

function openAt(state: BannerState, at: number): BannerState {
  const isSerious = state.groups[at]?.lead.severity === 'serious';
  return { ...state, at, size: isSerious || state.size === 'whole' ? 'whole' : 'compact' };
}

/** Whether two states show the same cards, equally large. */
export function areAlike(one: BannerState, other: BannerState): boolean {
  return one.size === other.size && one.at === other.at && signature(one.groups) === signature(other.groups);
}

/** What a set of cards is known by. */
export function signature(groups: readonly Group[]): string {
  return groups.map(({ key }) => key).join('\n');
}
