import type { Site } from '../../sites/site.ts';
import { precedes } from '../composer/climb.ts';
import type { Composer } from '../composer/find-composer.ts';
import { isBesideVideo } from '../composer/is-beside-video.ts';
import { buttonsIn } from './buttons-in.ts';
import { opens, worded } from './is-worded.ts';

/** Whether Enter by itself sends what is written in a box, rather than beginning a new line there. */
export function enterPosts({ box, scope, surface }: Composer, site: Site): boolean {
  if (site.enterPosts?.includes(surface)) return true;
  if (surface !== 'comment' && surface !== 'message') return false;
  if (isBesideVideo(box)) return true;
  if (!site.enterPostsAlone?.includes(surface)) return false;
  return !worded(buttonsIn(scope)).some((one) => precedes(box, one) && !opens(one));
}
