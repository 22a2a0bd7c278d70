import { h, render } from 'preact';
import { Banner } from '../../ui/banner/banner.tsx';
import type { BannerProps, BannerSize } from '../../ui/banner/view.ts';
import type { Composer } from '../composer/find-composer.ts';
import type { Review } from '../review-box.ts';
import { isField, readText } from '../text/read-text.ts';
import { drawUnderlines, findLines } from './draw-underlines.ts';
import { findButtons } from './find-buttons.ts';
import { measureText } from './measure-text.ts';
import type { Mount } from './mount-host.ts';
import { pageTheme } from './page-theme.ts';
import { placeBanner, type Rect } from './place-banner.ts';

type Drawn = Pick<Review, 'reading' | 'findings'>;
export type Placed = Composer & {
  post?: Element;
  /** Further boxes that are posted with it. */
  others?: readonly HTMLElement[];
};

/** A question's head and its two buttons: the rest can be scrolled. Better that than a press that is not asked about. */
const leastQuestion = 116;
/** How large a banner would be with room enough, in a window of this size: asked once for what is drawn. */
const natural = new WeakMap<HTMLElement, { window: string; width: number; height: number }>();
/** Where it was last put. */
const put = new WeakMap<HTMLElement, string>();

/** Draws banner and underlines for one composer where its text stands now, or beside a button. False where there is no room. */
export function showBanner(
  mount: Mount,
  composer: Placed,
  review: Drawn,
  props: BannerProps,
  beside?: Element,
): boolean {
  const { place } = mount;
  followTheme(mount, composer.box);
  if (props.size !== 'none' || review.findings.length > 0) {
    if (props.size !== place.dataset.size || !mount.root.host.isConnected) mount.raise(composer.box);
  }
  // Where a card has no room, a smaller one may.
  const isCard = props.size === 'whole' || props.size === 'compact' || props.size === 'report';
  const sizes: BannerSize[] = isCard ? [props.size, 'chip'] : [props.size];
  for (const size of sizes) {
    place.dataset.size = size;
    render(h(Banner, { ...props, size }), place);
    natural.delete(place);
    if (follow(mount, composer, review, beside)) return mount.root.host.isConnected;
  }
  return false;
}

/** Puts banner and underlines where the text is now, without drawing them anew. False where the banner has no room. */
export function follow(
  mount: Mount,
  { box, scope, answered, post, others = [] }: Placed,
  { reading, findings }: Drawn,
  beside?: Element,
): boolean {
  const { layer, marks, place } = mount;
  if (findings.length === 0 && !place.firstElementChild) {
    marks.replaceChildren();
    return true;
  }
  if (!box.isConnected || box.getClientRects().length === 0) {
    hide(mount);
    return !beside;
  }
  layer.style.visibility = '';
  // Everything is asked before anything is written, or the browser lays the page out again for each answer.
  const measure = measureText(box, reading, layer);
  const lines = findLines(findings, measure);
  const at = place.firstElementChild ? findPlace() : undefined;
  drawUnderlines(marks, lines);
  if (!place.firstElementChild) return true;
  putBanner(place, at);
  return at !== undefined;

  function findPlace() {
    const keep = findButtons(scope, box, post);
    const spare = [scope, ...(answered ? [answered] : [])].map((one) => one.getBoundingClientRect());
    const target = beside?.isConnected ? beside.getBoundingClientRect() : undefined;
    const around = {
      window: { width: layer.clientWidth, height: layer.clientHeight },
      ...(target
        ? { keep: [...keep, measure.text], text: target, spare: [], least: leastQuestion }
        : { keep, text: measure.text, box: box.getBoundingClientRect(), spare }),
    };
    const size = sizeOf(place, around.window);
    const words = others.map((other) => measureWords(other, layer));
    return placeBanner(size, { ...around, keep: [...around.keep, ...words] }) ?? placeBanner(size, around);
  }
}

function sizeOf(place: HTMLElement, { width, height }: { width: number; height: number }) {
  const window = `${width} ${height}`;
  let size = natural.get(place);
  if (size?.window !== window) {
    place.style.maxHeight = '';
    put.delete(place);
    size = { window, width: place.offsetWidth, height: place.offsetHeight };
    natural.set(place, size);
  }
  return size;
}

/** Better no card than one over the words or over Post. */
function putBanner(place: HTMLElement, at: ReturnType<typeof placeBanner>): void {
  const where = at ? `${at.left} ${at.top} ${at.height}` : '';
  if (put.get(place) === where) return;
  put.set(place, where);
  place.style.visibility = at ? '' : 'hidden';
  if (!at) return;
  place.style.maxHeight = `${at.height}px`;
  place.style.transform = `translate(${at.left}px, ${at.top}px)`;
}

/** A page may change its theme at any time. */
export function followTheme({ layer }: Mount, box: HTMLElement): void {
  layer.classList.toggle('dark', pageTheme(box) === 'dark');
}

/** Of a text field all of it: its mirror is the one of the box that is being written in. */
function measureWords(box: HTMLElement, layer: HTMLElement): Rect {
  return isField(box) ? box.getBoundingClientRect() : measureText(box, readText(box), layer).text;
}

/** Leaves nothing to be seen; the words stay checked. */
export function hide({ layer, marks }: Mount): void {
  marks.replaceChildren();
  layer.style.visibility = 'hidden';
}
