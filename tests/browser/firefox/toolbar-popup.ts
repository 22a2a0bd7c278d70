import type { LaunchedFirefox } from './launch-firefox.ts';
import { readTree } from './read-tree.ts';
import { runIn } from './run-in.ts';

const patience = 8000;
const step = 100;

/** Opens the extension's popup over the tab in front. */
export async function openPopup({ worker }: LaunchedFirefox): Promise<void> {
  await worker.evaluate(() => chrome.action.openPopup());
}

/** Closes it, as looking elsewhere does. */
export async function closePopup({ bidi, window }: LaunchedFirefox): Promise<void> {
  const close = () =>
    document
      .querySelector('.webextension-popup-browser')
      ?.closest<HTMLElement & { hidePopup(): void }>('panel')
      ?.hidePopup();
  await runIn(bidi, window, close, 0);
}

/** Waits until the popup says something, and gives all that it says. */
export async function waitForPopup({ bidi, window, id }: LaunchedFirefox, words: string): Promise<string[]> {
  let said: string[] = [];
  for (const end = Date.now() + patience; Date.now() < end; await wait()) {
    const where = { url: `moz-extension://${id}/popup.html`, popup: true };
    const nodes = await readTree(bidi, window, where).catch(() => []);
    said = nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    if (said.some((one) => one.includes(words))) return said;
  }
  throw new Error(`The popup does not say “${words}”: ${said.join(' | ')}`);
}

/** Presses a button or a switch of the popup as a screen reader does. */
export async function pressInPopup({ bidi, window }: LaunchedFirefox, name: string): Promise<void> {
  const isPressed = await runIn(
    bidi,
    window,
    (wanted) => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const find = (node: Accessible | null): Accessible | undefined => {
        if (!node) return undefined;
        if (['pushbutton', 'switch'].includes(service.getStringRole(node.role)) && node.name === wanted)
          return node;
        for (let child = node.firstChild; child; child = child.nextSibling) {
          const found = find(child);
          if (found) return found;
        }
        return undefined;
      };
      const button = find(service.getAccessibleFor(document.querySelector('.webextension-popup-browser')));
      button?.doAction(0);
      return button !== undefined;
    },
    name,
  );
  if (!isPressed) throw new Error(`The popup has no button “${name}”`);
}

/** Waits until Firefox itself asks, says yes or no, and gives the question. */
export async function answerFirefox({ bidi, window }: LaunchedFirefox, yes: boolean): Promise<string> {
  for (const end = Date.now() + patience; Date.now() < end; await wait()) {
    const asked = await runIn(
      bidi,
      window,
      (isYes) => {
        const question = document.querySelector('#notification-popup popupnotification');
        const kind = isYes ? 'primary' : 'secondary';
        const button = question?.querySelector<HTMLElement>(`.popup-notification-${kind}-button`);
        if (!question || !button) return '';
        button.click();
        return question.textContent ?? '';
      },
      yes,
    );
    if (asked) return asked;
  }
  throw new Error('Firefox asks nothing');
}

function wait(): Promise<void> {
  return new Promise((done) => setTimeout(done, step));
}

type Accessible = {
  role: number;
  name: string | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  doAction(index: number): void;
};
declare const Cc: {
  '@mozilla.org/accessibilityService;1': {
    getService(type: unknown): {
      getAccessibleFor(node: Element | null): Accessible | null;
      getStringRole(role: number): string;
    };
  };
};
declare const Ci: { nsIAccessibilityService: unknown };
declare const chrome: { action: { openPopup(): Promise<void> } };
