import type { Surface } from '../../policy/types.ts';
import type { Site } from '../../sites/site.ts';
import { holds } from './climb.ts';
import { type Composer, findComposer, namedScope } from './find-composer.ts';

/** By then a page has drawn what belongs to a box, ms. */
const settled = 10_000;

/**
 * Notices that a box is not what it was taken for. What it belongs to, such as the messages above it, may be drawn only after
 * it, so it is looked at anew in the seconds after each focus; and where the page goes elsewhere with it, or puts it elsewhere.
 */
export function watchSurfaces(site: Site, address: Pick<Location, 'pathname'>) {
  let since = 0;
  let path = '';
  const isFresh = () => performance.now() - since < settled || path !== address.pathname;
  return {
    isFresh,
    enter(): void {
      since = performance.now();
      path = address.pathname;
    },
    isStill({ box, surface, scope }: Composer): boolean {
      if (!holds(scope, box)) return false;
      // All that it had around it may have gone into a dialog along with it.
      if ((namedScope(box) ?? scope) !== scope) return false;
      if (!isFresh()) return true;
      const now = findComposer(box, site, address.pathname, false).surface;
      // What is written itself tells a name: it may not make something else of the box.
      return now === surface || (now !== 'message' && (isOfProfile(now) || isOfProfile(surface)));
    },
  };
}

function isOfProfile(surface: Surface): boolean {
  return surface === 'name' || surface === 'bio';
}
