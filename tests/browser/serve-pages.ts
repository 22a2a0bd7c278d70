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

/**
 * Serves the demo pages under the networks' real host names, so that the manifest's own patterns apply. Whatever else is
 * asked for, of them or of anybody, is refused and noted among the strays.
 */
export async function servePages(context: BrowserContext, strays: string[] = []): Promise<void> {
  const pages = await buildPages();
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (/^(chrome-extension|data|blob|about):/.test(request.url())) return route.fallback();
    if (await serve(route, pages)) return;
    strays.push(`${request.method()} ${request.url()}`);
    await route.abort();
  });
}

async function serve(route: Route, pages: Pages): Promise<boolean> {
  const request = route.request();
  const [, network, path = ''] = hosts.exec(request.url()) ?? [];
  if (!network || request.method() !== 'GET') return false;
  const text = pages.files.get(path);
  if (text !== undefined) {
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    await route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: text });
    return true;
  }
  if (!request.isNavigationRequest()) return false;
  await route.fulfill({
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    body: draw(network as Network, pages),
  });
  return true;
}

function draw(network: Network, pages: Pages): string {
  const sheets = (pages.sheets.get(network) ?? []).map(
    (name) => `<link rel="stylesheet" href="${base}${name}">`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">${sheets.join('')}</head>
<body><script type="module" src="${base}${network}.js"></script></body></html>`;
}
