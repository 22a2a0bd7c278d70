import type { Finding } from '../../check/types.ts';
import type { Review } from '../review-box.ts';

/** Whether two reviews put the same into the banner, wherever the words stand by now. */
export function showsAlike(one: Review, other: Review): boolean {
  return (
    one.isIdle === other.isIdle &&
    one.isUnread === other.isUnread &&
    one.isCut === other.isCut &&
    one.language === other.language &&
    isBlank(one) === isBlank(other) &&
    one.findings.length === other.findings.length &&
    one.findings.every((finding, at) => finding === other.findings[at])
  );
}

/** Findings that were made anew, but for those that are what they were before. */
export function keepKnown(found: readonly Finding[], before: readonly Finding[]): Finding[] {
  return found.map((one) => before.find((other) => isSame(one, other)) ?? one);
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.category === other.category &&
    JSON.stringify(one) === JSON.stringify(other)
  );
}

function isBlank({ reading }: Review): boolean {
  return reading.text.trim() === '';
}
