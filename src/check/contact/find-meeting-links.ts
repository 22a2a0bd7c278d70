import type { Context } from '../context.ts';
import type { Secret } from './find-secrets.ts';

const meeting =
  /^(?:https?:\/\/)?(?:[\w-]{1,40}\.){0,3}(?:zoom\.(?:us|com)|zoomgov\.com|teams\.(?:microsoft|live)\.com|webex\.com|gotomeet(?:ing)?\.(?:com|me)|bluejeans\.com|whereby\.com|meet\.jit\.si|chime\.aws)\//i;
/** Teams calls it p. */
const passcode = /[?&](?:pwd|passwd|password|passcode|pass|p)=[^&\s]{3}/i;

/** Finds links that let anybody into a meeting: its passcode is part of the address. */
export function findMeetingLinks({ reading }: Context): Secret[] {
  return reading.find('@url').flatMap((place): Secret[] => {
    const link = reading.typed(place);
    return meeting.test(link) && passcode.test(link)
      ? [{ ...reading.offsets(place), why: 'a meeting’s link with its passcode', certainty: 'sure' }]
      : [];
  });
}
