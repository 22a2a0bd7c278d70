const virtual = '\0virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * Has a content script begin with nothing around it. WXT's own beginning tells every page the extension's id by
 * window.postMessage, pulls the polyfill into the watcher, and brings a log that never writes.
 */
export function bareEntrypoint() {
  return {
    name: 'bare-entrypoint',
    enforce: 'pre' as const,
    load: (id: string) =>
      id.startsWith(virtual)
        ? `import script from ${JSON.stringify(id.slice(virtual.length))}; export default script.main();`
        : undefined,
  };
}
