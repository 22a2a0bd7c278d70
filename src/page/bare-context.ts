/**
 * Stands in for WXT's ContentScriptContext (wxt.config.ts), which tells every page the extension's id by
 * window.postMessage and pulls the polyfill into the watcher. The watcher needs none of it.
 */
export class ContentScriptContext {}
