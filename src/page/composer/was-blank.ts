import { getFrame } from '../frame.ts';
import { isBlank } from '../post/is-blank.ts';

/** Whether nothing stood in a box when somebody first came to it: the watcher has seen it before its first key. */
export function wasBlank(box: HTMLElement): boolean {
  return getFrame()?.buttons.get(box) ?? isBlank(box);
}
