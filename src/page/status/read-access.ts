import { browser } from 'wxt/browser';
import { findSite } from '../../sites/find-site.ts';
import { type Network, networkPatterns, networks } from '../../sites/networks.ts';
import { readStatus } from '../frame.ts';
import { findWithheld } from './find-withheld.ts';
import type { Status } from './status.ts';

/** How the extension stands with the tab in front. */
export type Access = {
  /** Undefined on any other page, or where the browser does not tell. */
  network?: Network;
  /** The browser keeps the extension away from the network. */
  withheld: boolean;
  /** What to ask the browser for, to be let in. */
  origins: readonly string[];
  /** What the page's own script says of itself; undefined if none answers. */
  status?: Status;
};

/** Looks at the tab in front. Without access its address is hidden, so a missing one counts as withheld. */
export async function readAccess(): Promise<Access> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const host = tab?.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
  const { id } = findSite(host);
  const network = id === 'any' ? undefined : id;
  const origins: readonly string[] = network ? networks[network] : networkPatterns;
  const missing = await findWithheld();
  const withheld =
    missing.length > 0 && (host === '' || missing.some((pattern) => origins.includes(pattern)));
  const status = tab?.id === undefined || !network ? undefined : await askFrames(tab.id);
  return {
    ...(network ? { network } : {}),
    withheld,
    origins: network ? origins : missing,
    ...(status ? { status } : {}),
  };
}

/** A frame that cannot see what is written speaks for its tab, then the one in which somebody writes, one where they could, the page itself. */
async function askFrames(tabId: number): Promise<Status | undefined> {
  const target = { tabId, allFrames: true };
  const answers = await browser.scripting
    .executeScript({ target, func: readStatus, injectImmediately: true })
    .catch(() => []);
  const told = answers.flatMap(({ frameId, result }) => (result ? [{ frameId, status: result }] : []));
  const one =
    told.find(({ status }) => status.state === 'cannot-read') ??
    told.find(({ status }) => status.posts) ??
    told.find(({ status }) => status.composers > 0) ??
    told.find(({ frameId }) => frameId === 0);
  return one?.status;
}
