import { render } from 'preact';
import { styles } from '../../ui/banner/styles.ts';
import { listenAt, make } from '../composer/dom.ts';
import { type Home, homeFor, homeOfPage } from './home-for.ts';

/** Where the banner and the underlines are drawn. */
export type Mount = {
  root: ShadowRoot;
  layer: HTMLElement;
  marks: HTMLElement;
  place: HTMLElement;
  /** Mounted empty before it ever speaks: a live region that arrives with its text is not heard. */
  voice: HTMLElement;
  /** Puts the layer into the page near a box, above whatever else is in the top layer. */
  raise(box: Element): void;
  /** Takes everything that is drawn away. */
  clear(): void;
  /** True where the page removes the host again and again: it is put back less and less often, and in the end not at all. */
  isThrownOut(): boolean;
};

/** What we say, whatever the page is written in. */
const language = 'en-GB';
/** What a page may give the host so that nobody can press or hear what is in it. Its styles do not reach in. */
const hiding = ['inert', 'aria-hidden'];
const mostRemovals = 12;
/** The wait that follows is long enough to be noticed. */
const manyRemovals = 5;
/** So long in place, and what threw us out is over. */
const calm = 30_000;

/** Makes the nameless host: a random tag without a box of its own, all content in a closed root in the top layer. */
export function mountHost(signal: AbortSignal, onHost: (host: Element) => void): Mount {
  const host = make(`${randomLetters()}-${randomLetters()}`);
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root);
  const layer = add(root, 'layer');
  layer.setAttribute('popover', 'manual');
  const marks = add(layer, 'marks');
  marks.setAttribute('aria-hidden', 'true');
  const place = add(layer, 'place');
  // Not in the layer: what is taken out of the top layer and put back is told anew.
  const voice = add(root, 'sr');
  voice.setAttribute('role', 'status');
  place.lang = voice.lang = language;

  let home: Home | undefined;
  let raised: Element | undefined;
  let removals = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let calming: ReturnType<typeof setTimeout> | undefined;
  const isWell = () => host.isConnected && !hiding.some((name) => host.hasAttribute(name));
  // The parent alone is watched, and the host: cheap, and enough to notice that a page has thrown us out or shut us off.
  const observer = new MutationObserver(() => {
    if (timer || isWell()) return;
    clearTimeout(calming);
    if (++removals > mostRemovals) return observer.disconnect();
    timer = setTimeout(attach, Math.min(5000, 20 * 2 ** removals));
  });

  function attach(): void {
    timer = undefined;
    if (signal.aborted || !home) return;
    if (!home.within.isConnected) home = homeOfPage();
    const { within, slot } = home;
    if (host.parentNode !== within || host.slot !== slot) {
      voice.textContent = '';
      if (slot) host.slot = slot;
      else host.removeAttribute('slot');
      within.append(host);
      onHost(host);
    }
    observer.disconnect();
    for (const name of hiding) host.removeAttribute(name);
    observer.observe(within, { childList: true });
    observer.observe(host, { attributeFilter: hiding });
    open();
    undoZoom(layer);
    clearTimeout(calming);
    calming = setTimeout(() => {
      if (isWell()) removals = 0;
    }, calm);
  }

  function open(): void {
    if (!layer.matches(':popover-open')) layer.showPopover?.();
  }

  listenAt(document, 'fullscreenchange', () => raised?.isConnected && mount.raise(raised), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(calming);
    host.remove();
  });

  const mount: Mount = {
    ...{ root, layer, marks, place, voice },
    isThrownOut: () => removals >= manyRemovals,
    clear() {
      render(null, place);
      marks.replaceChildren();
      voice.textContent = '';
      layer.querySelector('.mirror')?.remove();
    },
    raise(box) {
      raised = box;
      if (removals > mostRemovals) return;
      const next = homeFor(box);
      if (next.within !== home?.within || next.slot !== home.slot || !host.isConnected) {
        home = next;
        if (!timer) attach();
      } else if (!root.activeElement && layer.matches(':popover-open')) {
        layer.hidePopover();
        layer.showPopover();
      } else open();
      undoZoom(layer);
    },
  };
  return mount;
}

function add(parent: ParentNode, name: string): HTMLElement {
  const element = make('div');
  element.className = name;
  parent.append(element);
  return element;
}

/** CSS zoom is the one thing that reaches an element through everything: what we draw is measured in the window's own pixels. */
function undoZoom({ style, currentCSSZoom }: HTMLElement): void {
  const own = Number(style.zoom) || 1;
  style.zoom = String(own / (currentCSSZoom || 1));
}

function addStyles(root: ShadowRoot): void {
  try {
    // A constructed sheet is not bound by the page's content security policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = make('style');
    style.textContent = styles;
    root.append(style);
  }
}

function randomLetters(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  ).join('');
}
