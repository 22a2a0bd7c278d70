import { rectOf } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import { findCaret } from '../text/find-caret.ts';
import { isField, type Reading, readText } from '../text/read-text.ts';
import { findButtons, findButtonsAround } from './find-buttons.ts';
import { type Measure, measureText } from './measure-text.ts';
import { type Place, placeBanner, type Rect, type Size, type Surroundings } from './place-banner.ts';
import type { watchCover } from './watch-cover.ts';

/** A composer, and what else a banner beside it has to know of. */
export type Placed = Composer & {
  post?: Element;
  /** Further boxes that are posted with it. */
  others?: readonly HTMLElement[];
  /** What the page lays over it. */
  cover?: ReturnType<typeof watchCover>;
  /** The words that a question is about. */
  asked?: { start: number; end: number };
};

type Asking = {
  composer: Placed;
  reading: Reading;
  measure: Measure;
  layer: HTMLElement;
  /** What the page has opened. */
  covers: readonly Rect[];
  /** The words that are underlined. */
  marked: readonly Rect[];
  /** What a question stands beside: the button, or the box where a key posts. */
  beside?: Element | undefined;
  /** As small as it gets: rather than that nothing is asked, it goes over words that nothing is said about. */
  mustStand: boolean;
};

/** Where a banner of this size goes; undefined where it has no room. */
export function findPlace(size: Size & { least: number }, asking: Asking): Place | undefined {
  const window = { width: asking.layer.clientWidth, height: asking.layer.clientHeight };
  for (const room of asking.beside ? roomsForQuestion(asking) : roomsForCard(asking)) {
    const place = placeBanner(size, { ...room, window, least: size.least });
    if (place) return place;
  }
  return undefined;
}

type Room = Omit<Surroundings, 'window' | 'least'>;

/** The most careful one first. */
function* roomsForCard({
  composer: { box, scope, answered, post },
  measure,
  covers,
}: Asking): Generator<Room> {
  const spare = [scope, ...(answered ? [answered] : [])].map(rectOf);
  const keep = [...findButtons(scope, box, post), ...covers];
  const room = { keep, text: measure.text, box: rectOf(box), spare };
  const around = findButtonsAround(scope, box);
  if (around.length > 0) yield { ...room, keep: [...keep, ...around] };
  yield room;
}

/** The most careful one first. */
function* roomsForQuestion(asking: Asking): Generator<Room> {
  const { composer, reading, measure, layer, covers, marked, beside, mustStand } = asking;
  const { box, scope, post, others = [], asked } = composer;
  const { text } = measure;
  const buttons = findButtons(scope, box, post);
  const by = rectOf(beside?.isConnected ? beside : box);
  const words = others.map((other) => measureWords(other, layer));
  const around = findButtonsAround(scope, box);
  if (around.length > 0)
    yield { keep: [...buttons, ...around, text, ...words, ...covers], text: by, spare: [] };
  yield { keep: [...buttons, text, ...words, ...covers], text: by, spare: [] };
  yield { keep: [...buttons, text], text: by, spare: [] };
  if (!mustStand) return;
  const caret = lineOfCaret(box, reading, measure);
  const kept = [...caret, ...(post ? [rectOf(post)] : [])];
  // Where a key posts, the box itself is what it stands beside, and has to give room.
  const near = { text: beside === box ? (caret[0] ?? { ...text, top: text.bottom }) : by, spare: [text] };
  yield { keep: [...kept, ...marked, ...buttons], ...near };
  yield { keep: [...kept, ...marked], ...near };
  if (asked) yield { keep: [...kept, ...measure.rectsOf(asked.start, asked.end)], ...near };
}

/** None where the caret cannot be seen. */
function lineOfCaret(box: HTMLElement, reading: Reading, { rectsOf, text }: Measure): Rect[] {
  const at = Math.max(1, findCaret(box, reading));
  const { left, right } = text;
  return rectsOf(at - 1, at).map(({ top, bottom }) => ({ left, right, top, bottom }));
}

/** Of a text field all of it: its mirror is the one of the box that is being written in. */
function measureWords(box: HTMLElement, layer: HTMLElement): Rect {
  return isField(box) ? rectOf(box) : measureText(box, readText(box), layer).text;
}
