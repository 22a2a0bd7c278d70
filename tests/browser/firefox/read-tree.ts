import { type Bidi, runIn } from './run-in.ts';

/** A node of Firefox's accessibility tree; the place is the page's own, as a mouse would have it. */
type TreeNode = {
  role: string;
  name: string;
  inside: string[];
  place: { left: number; top: number; right: number; bottom: number };
};

/** Firefox's own names of roles, as the rest of the tests know them. */
const roles: Record<string, string> = {
  'text leaf': 'StaticText',
  pushbutton: 'button',
  statusbar: 'status',
  entry: 'textbox',
};

/** Which part of Firefox's accessibility tree is meant. */
export type Where = {
  /** Address of the page that is meant. Another one in its place throws: that it says nothing would mean nothing. */
  url: string;
  /** Only what stands in elements of this class. */
  within?: string;
  /** Of the extension's popup, not of the tab in front. */
  popup?: boolean;
};

/** What a screen reader is told of a page, in reading order. `window`: Firefox's own, where all of that is known. */
export async function readTree(bidi: Bidi, window: string, { url, within = '', popup = false }: Where) {
  const { shown, nodes } = await readOnceThere(bidi, window, { within, popup });
  if (shown !== url) throw new Error(`Shown is ${shown}, not ${url}`);
  // Every space between two elements is a node here.
  const spoken = nodes.filter(({ role, name }) => role !== 'text leaf' || name.trim());
  return spoken.map(
    ({ role, name, inside, place: [left = 0, top = 0, width = 0, height = 0] }): TreeNode => ({
      role: roles[role] ?? role,
      name,
      inside: inside.map((one) => roles[one] ?? one),
      place: { left, top, right: left + width, bottom: top + height },
    }),
  );
}

/** Firefox builds its tree only once somebody asks: an empty one would look like silence. */
async function readOnceThere(bidi: Bidi, window: string, where: { within: string; popup: boolean }) {
  for (const end = Date.now() + 5000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const read = await runIn(bidi, window, readInWindow, where);
    if (read) return read;
  }
  throw new Error('Firefox gives no accessibility tree of the page');
}

type Raw = { role: string; name: string; inside: string[]; place: number[] };
type Read = { shown: string; nodes: Raw[] };

/** Runs in Firefox's own window, where the accessibility tree of every page is kept, closed roots included. */
function readInWindow({ within, popup }: { within: string; popup: boolean }): Read | undefined {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const browser = popup
    ? document.querySelector<Browser>('.webextension-popup-browser')
    : gBrowser.selectedBrowser;
  if (!browser) return undefined;
  const boundsOf = (node: Accessible): number[] => {
    const edges: { value: number }[] = [0, 0, 0, 0].map((value) => ({ value }));
    node.getBoundsInCSSPixels(...edges);
    return edges.map(({ value }) => value);
  };
  const nodes: Raw[] = [];
  const page = service.getAccessibleFor(browser)?.firstChild;
  const [left = 0, top = 0] = page ? boundsOf(page) : [];
  const classOf = (node: Accessible): string => {
    try {
      return node.attributes.getStringProperty('class');
    } catch {
      return '';
    }
  };
  const visit = (node: Accessible, inside: string[], isWithin: boolean): void => {
    try {
      const isNoted = isWithin || classOf(node).split(' ').includes(within);
      const role = service.getStringRole(node.role);
      if (isNoted) {
        const [x = 0, y = 0, width = 0, height = 0] = boundsOf(node);
        nodes.push({ role, name: node.name ?? '', inside, place: [x - left, y - top, width, height] });
      }
      for (let child = node.firstChild; child; child = child.nextSibling)
        visit(child, isNoted ? [role, ...inside] : inside, isNoted);
    } catch {
      // Gone while it was read.
    }
  };
  if (!page?.firstChild) return undefined;
  visit(page, [], within === '');
  return { shown: browser.currentURI.spec, nodes };
}

type Accessible = {
  role: number;
  name: string | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  attributes: { getStringProperty(name: string): string };
  getBoundsInCSSPixels(...edges: { value: number }[]): void;
};
declare const Cc: {
  '@mozilla.org/accessibilityService;1': {
    getService(type: unknown): {
      getAccessibleFor(node: unknown): Accessible | null;
      getStringRole(role: number): string;
    };
  };
};
declare const Ci: { nsIAccessibilityService: unknown };
type Browser = Element & { currentURI: { spec: string } };
declare const gBrowser: { selectedBrowser: Browser };
