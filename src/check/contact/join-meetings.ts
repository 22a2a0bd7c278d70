import type { Context } from '../context.ts';
import { placesAround } from './around.ts';
import type { Secret } from './find-secrets.ts';

/** So much may stand between a meeting's number and its passcode: a line break and the word for it. */
const widest = 40;

/** Makes one of a meeting's number and its passcode: neither lets anybody in without the other. */
export function joinMeetings(secrets: readonly Secret[], context: Context): Secret[] {
  const joined: Secret[] = [];
  for (const secret of [...secrets].sort((one, other) => one.start - other.start)) {
    const before = joined.at(-1);
    const isNear = before && secret.start - before.end <= widest;
    if (!isNear || isMeeting(before, context) === isMeeting(secret, context)) joined.push(secret);
    else
      joined[joined.length - 1] = {
        ...{ start: before.start, end: secret.end, why: `${before.why}; ${secret.why}` },
        certainty: [before, secret].some(({ certainty }) => certainty === 'sure') ? 'sure' : 'possible',
      };
  }
  return joined;
}

/** Whether a number is a meeting's: its name stands right before it. */
function isMeeting({ start, end }: Secret, context: Context): boolean {
  return placesAround(context, { start, end }, 'credentials.meeting').some(
    (place) => place.end <= start && start - place.end <= 6,
  );
}
