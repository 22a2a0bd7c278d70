import { getFrame } from '../frame.ts';
import { isBlank } from '../post/is-blank.ts';

/** Whether a box has been seen empty: the watcher looks at it before its first key. */
export function wasBlank(box: HTMLElement): boolean {
  return getFrame()?.buttons.get(box) ?? isBlank(box);
}
