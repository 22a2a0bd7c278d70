/** Asks the frames of a tab how they are, as the popup does (src/page/status/read-access.ts). Runs in the extension's own world. */
export async function askFrames(url: string): Promise<unknown> {
  const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
  if (tab?.id === undefined) return undefined;
  const readStatus = () =>
    (globalThis as { [key: symbol]: { status(): unknown } | undefined })[Symbol.for('frame')]?.status();
  const target = { tabId: tab.id, allFrames: true };
  const answers = await chrome.scripting
    .executeScript({ target, func: readStatus, injectImmediately: true })
    .catch(() => []);
  const told = answers.flatMap(({ result }) => result ?? []);
  return (
    told.find(({ state }) => state === 'cannot-read') ??
    told.find(({ posts }) => posts) ??
    told.find(({ composers }) => composers > 0) ??
    told[0]
  );
}

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(
      what: object,
    ): Promise<{ result?: { composers: number; state: string; posts?: object } | null }[]>;
  };
};
