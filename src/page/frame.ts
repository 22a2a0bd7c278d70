import type { RulesSource } from '../check/open-rules.ts';
import type { Status } from './status/status.ts';

/** What the scripts of one frame (watch, rules, review) know of each other. */
export type Frame = {
  /** Aborted when this copy of the extension is gone: everything hangs on it. */
  signal: AbortSignal;
  stop(): void;
  /** The writing box that has, or last had, the focus. */
  box?: HTMLElement;
  onBox?: (box: HTMLElement) => void;
  /** In the middle of an IME composition. */
  isComposing?: boolean;
  /** The banner's element in the page; `keep` keeps events at it from the page and hands them to `deliver`. */
  host?: Element;
  keep?: (event: Event) => void;
  deliver?: (event: Event) => void;
  /** True for the second press of a double click, where the first one took the banner from under it. */
  echo?: (event: Event) => boolean;
  /** What went down at the banner, or closed it, and is nothing to the page until it is up again. */
  heldKey?: string;
  /** What the checks go by. */
  rules?: RulesSource;
  /** Starts the checker that was there before its rules. */
  onRules?: () => void;
  /** How it is doing, as far as is known. */
  status: () => Status;
  /** Something of ours has failed: said in the popup and on the badge. */
  isBroken?: boolean;
  /** Buttons met around boxes, true where one was off while nothing was written yet; and the boxes, true where seen empty. */
  buttons: WeakMap<Element, boolean>;
  /** Typed in, but no box that we know. */
  onUnseen?: (box: HTMLElement) => void;
  unseen?: HTMLElement;
  /** Sees what happens elsewhere than at the banner before the page does, and keeps from it what is ours. */
  onEvent?: (event: Event) => void;
};

// The extension's isolated world is shared by its scripts of a frame and hidden from the page.
const key = Symbol.for('frame');

/** The frame's one record, if the watcher is there. */
export function getFrame(): Frame | undefined {
  return (globalThis as { [key]?: Frame })[key];
}

/**
 * What a frame says of itself. It goes into the page by its text (scripting.executeScript), so it names what it needs
 * itself: an ear of the watcher's own would cost every page on which nobody writes.
 */
export function readStatus(): Status | undefined {
  return (globalThis as { [key: symbol]: Frame | undefined })[Symbol.for('frame')]?.status();
}

/** Puts the record in its place. */
export function setFrame(frame: Frame): void {
  (globalThis as { [key]?: Frame })[key] = frame;
}
