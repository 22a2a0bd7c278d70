import type { Session } from './session.ts';
import { makeStatus, type Status } from './status.ts';

/** The status of a frame in which the checker is at work. `asleep` is what to say while there is nothing to watch. */
export function sumUp(sessions: Iterable<Session>, asleep: Status['state'], isBlind: boolean): Status {
  const open = [...sessions].filter(({ composer }) => composer.box.getClientRects().length > 0);
  const findings = open.flatMap((session) => session.review()?.findings ?? []);
  const isUnread = open.some((session) => session.review()?.isUnread);
  const state = isBlind || isUnread ? 'cannot-read' : open.length > 0 ? 'watching' : asleep;
  return {
    ...makeStatus(state, open.length),
    findings: findings.length,
    categories: [...new Set(findings.map(({ category }) => category))],
    clauses: [...new Set(findings.flatMap(({ clauses }) => clauses.map(({ id }) => id)))],
  };
}
