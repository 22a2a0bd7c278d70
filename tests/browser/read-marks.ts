import type { Page } from 'playwright-core';
import { FirefoxPage } from './firefox/firefox-page.ts';
import type { Place } from './read-banner.ts';

type Node = {
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
};

/** Where the underlines stand in the window, as the page itself would measure them. */
export async function readMarks(page: Page): Promise<Place[]> {
  const places = await callOnMarks<Place[]>(
    page,
    `function () {
      return [...this.children].map((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        return { left, top, right, bottom };
      });
    }`,
  );
  return places ?? [];
}

/** Where the card stands in the window of its own frame, which need not be the page's; undefined where none is shown. */
export async function readCardPlace(page: Page): Promise<Place | undefined> {
  return callOn<Place | undefined>(
    page,
    'place',
    `function () {
      const { left, top, right, bottom } = this.getBoundingClientRect();
      return this.firstElementChild && this.checkVisibility({ visibilityProperty: true })
        ? { left, top, right, bottom }
        : undefined;
    }`,
  );
}

/** Calls a function, written out, on the element that holds the underlines; undefined where there is none. */
export function callOnMarks<Result>(page: Page, run: string, given?: unknown): Promise<Result | undefined> {
  return callOn(page, 'marks', run, given);
}

async function callOn<Result>(
  page: Page,
  name: 'marks' | 'place',
  run: string,
  given?: unknown,
): Promise<Result | undefined> {
  if (page instanceof FirefoxPage) return page.callOn(name, run, given);
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: Node): Node | undefined =>
    new RegExp(`^class,${name}[, ]`).test(`${node.attributes},`)
      ? node
      : [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument]
          .map((inner) => inner && find(inner))
          .find(Boolean);
  const marks = find(root);
  if (!marks) return session.detach().then(() => undefined);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: marks.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    ...{ objectId: object.objectId ?? '', functionDeclaration: run, arguments: [{ value: given }] },
    ...{ returnByValue: true, awaitPromise: true },
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}
