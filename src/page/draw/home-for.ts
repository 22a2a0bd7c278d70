import { climbDrawn } from '../composer/climb.ts';
import { matches, read } from '../composer/dom.ts';

/** Where the host goes in the page: into an element, and into which of its slots. */
export type Home = { within: Element; slot: string };

/** Where it goes if nothing covers the box. */
export function homeOfPage(): Home {
  return { within: read(document, 'documentElement'), slot: '' };
}

/** A native modal dialog, as what fills the screen, makes everything outside it inert, and what closes at a press outside must not at one on ours. */
export function homeFor(box: Element): Home {
  let slotted: Element | undefined;
  for (const at of [box, ...climbDrawn(box)]) {
    if (matches(at, 'dialog[open], :popover-open, :fullscreen'))
      return beside(slotted) ?? { within: at, slot: '' };
    if (read(at, 'assignedSlot')) slotted ??= at;
  }
  return homeOfPage();
}

/** What is slotted into a dialog is of another tree: from there the browser hides that the focus goes to something of ours. */
function beside(slotted: Element | undefined): Home | undefined {
  const within = slotted && read(slotted, 'parentElement');
  if (!within) return undefined;
  const root = read(slotted, 'assignedSlot')?.getRootNode();
  // Where the page assigns each element itself, one of ours would not be drawn.
  if (root instanceof ShadowRoot && root.slotAssignment === 'manual') return undefined;
  return { within, slot: read(slotted, 'slot') };
}
