import type { Site } from '../../sites/site.ts';
import type { Composer } from '../composer/find-composer.ts';
import type { Frame } from '../frame.ts';
import { findPost } from './find-post.ts';
import { findPress, isSending } from './find-press.ts';

/** What a press would post: by what, and with it the composers whose boxes it takes. One button may post several. */
export function findPressed<Of extends { composer: Composer }>(
  event: Event,
  open: readonly Of[],
  site: Site,
  noted: Frame['buttons'],
): { by: Element; taken: [Of, ...Of[]] } | undefined {
  for (const first of open) {
    const { composer } = first;
    const by =
      findPress(event, composer, site, noted) ??
      (sendsFromBeside(event, first, open) ? composer.box : undefined);
    if (!by) continue;
    const rest = open.filter((one) => one !== first);
    const post = rest.length > 0 ? findPost(composer, noted) : undefined;
    const others = rest.filter((one) => post && findPost(one.composer, noted) === post);
    return { by, taken: [first, ...others] };
  }
  return undefined;
}

/** Pressed in a composer, but in no box that we follow: at one of its tools, in an answer of its poll. */
function sendsFromBeside<Of extends { composer: Composer }>(
  event: Event,
  one: Of,
  open: readonly Of[],
): boolean {
  if (!isSending(event)) return false;
  const path = event.composedPath();
  return path.includes(one.composer.scope) && !open.some(({ composer }) => path.includes(composer.box));
}
