import type { BrowserContext, Route } from 'playwright-core';
import { base, buildPages, type Network, type Pages } from './build-pages.ts';

const hosts = /^https:\/\/(?:[\w-]+\.)?(facebook|x|linkedin|instagram)\.com(\/[^?#]*)/;

/** As strict as the networks' own: no inline script or style, no other host. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Serves the demo pages under the networks' real host names, so that the manifest's own patterns apply. */
export async function servePages(context: BrowserContext): Promise<void> {
  const pages = await buildPages();
  await context.route(hosts, (route) => serve(route, pages));
}

function serve(route: Route, pages: Pages): Promise<void> {
  const [, network, path] = hosts.exec(route.request().url()) ?? [];
  const text = pages.files.get(path ?? '');
  if (text !== undefined) {
    const contentType = path?.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: text });
  }
  if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    body: shell(network as Network, pages),
  });
}

function shell(network: Network, pages: Pages): string {
  const sheets = (pages.sheets.get(network) ?? []).map(
    (name) => `<link rel="stylesheet" href="${base}${name}">`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">${sheets.join('')}</head>
<body><script type="module" src="${base}${network}.js"></script></body></html>`;
}
