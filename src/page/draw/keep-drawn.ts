import type { BannerProps } from '../../ui/banner/view.ts';
import type { Composer } from '../composer/find-composer.ts';
import type { Frame } from '../frame.ts';
import type { Asking } from '../post/ask-first.ts';
import { findPost } from '../post/find-post.ts';
import type { Review } from '../review-box.ts';
import type { Placed } from './find-place.ts';
import type { Mount } from './mount-host.ts';
import { follow, showBanner } from './show-banner.ts';
import { watchCover } from './watch-cover.ts';

type Around = { mount: Mount; asking: Asking; buttons: Frame['buttons'] };

/** Draws what there is to say of one composer, and keeps it where its text is. */
export function keepDrawn(composer: Composer, { mount, asking, buttons }: Around) {
  const { box } = composer;
  const cover = watchCover(box, mount);
  let placed: Placed = { ...composer, cover };
  let wanted: BannerProps['size'] | undefined;
  let isCramped = false;

  /** Takes down whether what there is to say could be shown. */
  const seen = (isShown: boolean): boolean => {
    const isChip = wanted === 'question' && mount.place.dataset.size === 'chip';
    isCramped = mount.root.host.isConnected && (!isShown || isChip);
    return isShown;
  };

  return {
    cover,
    /** True where there is no room for what there is to say. */
    isCramped: () => isCramped,
    /** False where the banner has no room. */
    draw(review: Review, props: BannerProps): boolean {
      wanted = props.size;
      const post = findPost(composer, buttons);
      const { by, boxes = [], parts: [part] = [] } = asking.standing(box) ?? {};
      const others = boxes.filter((other) => other !== box);
      const asked = part?.groups[0]?.lead;
      placed = { ...composer, cover, others, ...(post ? { post } : {}), ...(asked ? { asked } : {}) };
      return seen(showBanner(mount, placed, review, props, by));
    },
    /** Goes where the text is now. False where it has to be drawn anew: there may be too little room for a card, or at last enough. */
    move(review: Review): boolean {
      const isCut = wanted !== mount.place.dataset.size;
      const isOut = !mount.root.host.isConnected || placed.post?.isConnected === false;
      return !isCut && !isOut && seen(follow(mount, placed, review, asking.standing(box)?.by));
    },
  };
}
