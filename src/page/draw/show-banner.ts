import { h, render } from 'preact';
import { Banner } from '../../ui/banner/banner.tsx';
import type { BannerProps, BannerSize } from '../../ui/banner/view.ts';
import type { Review } from '../review-box.ts';
import { drawUnderlines, findLines, leaveCovered } from './draw-underlines.ts';
import { findPlace, type Placed } from './find-place.ts';
import { measureText } from './measure-text.ts';
import type { Mount } from './mount-host.ts';
import { pageTheme } from './page-theme.ts';
import { leastCard, type Place } from './place-banner.ts';
import { uncovered } from './watch-cover.ts';

type Drawn = Pick<Review, 'reading' | 'findings'>;

type Natural = { window: string; width: number; height: number; least: number };

/** How large a banner would be with room enough, in a window of this size: asked once for what is drawn. */
const natural = new WeakMap<HTMLElement, Natural>();
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
  for (const [size, isTight] of waysOf(props.size)) {
    place.dataset.size = size;
    place.classList.toggle('tight', isTight);
    // What is cut for a moment has a scrollbar, which Firefox keeps where it takes room from the lines.
    place.style.maxHeight = '';
    render(h(Banner, { ...props, size }), place);
    natural.delete(place);
    if (follow(mount, composer, review, beside)) return mount.root.host.isConnected;
  }
  return false;
}

/** Where a card has no room, a smaller one may. */
function waysOf(size: BannerSize): [BannerSize, boolean][] {
  if (size === 'none' || size === 'chip') return [[size, false]];
  const tight: [BannerSize, boolean][] = size === 'question' ? [[size, true]] : [];
  return [[size, false], ...tight, ['chip', false]];
}

/** Puts banner and underlines where the text is now, without drawing them anew. False where the banner has no room. */
export function follow(
  mount: Mount,
  composer: Placed,
  { reading, findings }: Drawn,
  beside?: Element,
): boolean {
  const { layer, marks, place } = mount;
  const { box } = composer;
  if (findings.length === 0 && !place.firstElementChild) {
    marks.replaceChildren();
    return true;
  }
  const isThere = box.isConnected && box.getClientRects().length > 0;
  const cover = (isThere && composer.cover?.now()) || uncovered;
  // Who has pressed Post is asked, though it stand in a dialog over the box.
  if (!isThere || (cover.isHidden && !beside)) {
    hide(mount);
    return !beside;
  }
  layer.style.visibility = '';
  // Everything is asked before anything is written, or the browser lays the page out again for each answer.
  const measure = measureText(box, reading, layer, cover.isTilted);
  const lines = findLines(findings, measure);
  composer.cover?.aim(lines);
  const at = place.firstElementChild ? findRoom() : undefined;
  drawUnderlines(marks, cover.isHidden ? [] : leaveCovered(lines, cover.rects));
  if (!place.firstElementChild) return true;
  putBanner(place, at);
  return at !== undefined;

  function findRoom(): Place | undefined {
    const marked = findings.flatMap(({ start, end }) => (beside ? measure.rectsOf(start, end) : []));
    const mustStand = place.classList.contains('tight') || place.dataset.size === 'chip';
    return findPlace(sizeOf(place, layer), {
      ...{ composer, reading, measure, layer, covers: cover.rects, marked, beside, mustStand },
    });
  }
}

function sizeOf(place: HTMLElement, { clientWidth, clientHeight }: HTMLElement): Natural {
  const window = `${clientWidth} ${clientHeight}`;
  let size = natural.get(place);
  if (size?.window !== window) {
    place.style.maxHeight = '';
    put.delete(place);
    const { offsetWidth: width, offsetHeight: height } = place;
    // What is read can be scrolled; head and buttons are always whole.
    const body = place.querySelector<HTMLElement>('.body')?.offsetHeight ?? 0;
    const rest = height - body;
    const least = place.dataset.size === 'question' ? rest : Math.max(leastCard, rest + 60);
    size = { window, width, height, least };
    natural.set(place, size);
  }
  return size;
}

/** Better no card than one over the words or over Post. */
function putBanner(place: HTMLElement, at: Place | undefined): void {
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

/** Leaves nothing to be seen; the words stay checked. */
export function hide({ layer, marks }: Mount): void {
  marks.replaceChildren();
  layer.style.visibility = 'hidden';
}
