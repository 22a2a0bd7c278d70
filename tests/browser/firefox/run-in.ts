/** WebDriver BiDi as far as puppeteer has no function of its own for it. */
export type Bidi = { send(method: string, params: object): Promise<{ result: unknown }> };

/** A function, or one that is written out. */
export type Run<Arg, Result> = ((arg: Arg) => Result | Promise<Result>) | string;

type Evaluated = {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
};

/**
 * Runs a function in a context and gives what it returns, by way of JSON. It sees nothing of what stands around it here.
 * In an extension's page it has the extension's interface, in the browser's own window (firefoxWindow) all of Firefox's.
 */
export async function runIn<Arg, Result>(
  bidi: Bidi,
  context: string,
  run: Run<Arg, Result>,
  arg: Arg,
): Promise<Result> {
  const { result } = await bidi.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify(await (${run})(${JSON.stringify(arg) ?? ''})))()`,
  });
  const { type, result: returned, exceptionDetails } = result as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return (returned?.value === undefined ? undefined : JSON.parse(returned.value)) as Result;
}

/** The browser's own window, where the accessibility tree is: needs the argument --remote-allow-system-access. */
export async function firefoxWindow(bidi: Bidi): Promise<string> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox has no window');
  return window.context;
}
