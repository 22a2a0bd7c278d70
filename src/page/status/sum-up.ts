import type { Session } from '../session.ts';
import { isForeign } from '../text/detect-language.ts';
import { makeStatus, type Status } from './status.ts';

/** The status of a frame in which the checker is at work. `asleep` is what to say while there is nothing to watch. */
export function sumUp(
  sessions: Iterable<Session>,
  active: Session | undefined,
  asleep: Status['state'],
  isBlind: boolean,
): Status {
  const open = [...sessions].filter(({ composer }) => composer.box.getClientRects().length > 0);
  const reviews = open.flatMap((session) => session.review() ?? []);
  const findings = reviews.flatMap((review) => review.findings);
  const state = (): Status['state'] => {
    if (isBlind || reviews.some(({ isUnread }) => isUnread)) return 'cannot-read';
    if (reviews.some(({ language }) => isForeign(language))) return 'not-english';
    return open.length > 0 ? 'watching' : asleep;
  };
  return {
    ...makeStatus(state(), open.length),
    isCut: reviews.some(({ isCut }) => isCut),
    isSlow: open.some((session) => session.isSlow()),
    ...(active
      ? { posts: active.posts(), isPostUnknown: active.isPostUnknown(), isCramped: active.isCramped() }
      : {}),
    findings: findings.length,
    categories: [...new Set(findings.map(({ category }) => category))],
    clauses: [...new Set(findings.flatMap(({ clauses }) => clauses.map(({ id }) => id)))],
  };
}
