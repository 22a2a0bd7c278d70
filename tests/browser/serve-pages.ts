import type { BrowserContext } from 'playwright-core';
import { networkIds } from '../../src/sites/networks.ts';
import { base, buildPages, type Network, type Pages } from './build-pages.ts';
import { own } from './pages/shared/account.ts';

const hosts = new RegExp(`^https://(?:[\\w-]+\\.)?(${networkIds.join('|')})\\.com(/[^?#]*)`);

/** Where networks have moved from, and to. */
const moved: readonly [RegExp, string][] = [
  [/^https:\/\/(?:www\.)?twitter\.com\//, 'https://x.com/'],
  [/^https:\/\/(?:www\.)?messenger\.com\//, 'https://www.facebook.com/messages/'],
];

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

/** An account's picture, as avatar.ts draws those that the network does not serve. */
function drawPortrait(path: string): string {
  const [initials, from, to] = path.includes(own.portrait)
    ? ['AM', '#b07cc6', '#6a3d8f']
    : ['W', '#4f9bd9', '#27508f'];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
<linearGradient id="g" x2="1" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>
<circle cx="20" cy="20" r="20" fill="url(#g)"/>
<text x="20" y="25" text-anchor="middle" fill="#fff" font-family="system-ui, sans-serif" font-weight="600" font-size="14">${initials}</text></svg>`;
}

/** What a browser asks for. */
export type Asked = { method: string; url: string; isNavigation: boolean };
/** What it is given. */
export type Answer = { contentType: string; headers?: Record<string, string>; body: string };

/**
 * Serves the demo pages under the networks' real host names, so that the manifest's own patterns apply. Whatever else is
 * asked for, of them or of anybody, is refused and noted among the strays.
 */
export async function servePages(context: BrowserContext, strays: string[] = []): Promise<void> {
  const pages = await buildPages();
  await context.route('**/*', async (route) => {
    const request = route.request();
    const asked = {
      method: request.method(),
      url: request.url(),
      isNavigation: request.isNavigationRequest(),
    };
    if (isLocal(asked.url)) return route.fallback();
    const answer = answerFor(asked, pages);
    if (answer) return route.fulfill(answer);
    strays.push(`${asked.method} ${asked.url}`);
    await route.abort();
  });
}

/** True for what no network is asked for. */
export function isLocal(url: string): boolean {
  return /^(chrome-extension|moz-extension|data|blob|about):/.test(url);
}

/** What the demo pages answer; undefined where they have nothing. */
export function answerFor({ method, url, isNavigation }: Asked, pages: Pages): Answer | undefined {
  for (const [from, to] of moved)
    if (from.test(url) && isNavigation)
      return { contentType: 'text/html', body: lead(url.replace(from, to)) };
  const [, network, path = ''] = hosts.exec(url) ?? [];
  if (!network || method !== 'GET') return undefined;
  const text = pages.files.get(path);
  if (text !== undefined) {
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    return { contentType: `${contentType}; charset=utf-8`, body: text };
  }
  if (/^\/(?:v|dms\/image)\//.test(path)) return { contentType: 'image/svg+xml', body: drawPortrait(path) };
  if (!isNavigation) return undefined;
  return {
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    body: draw(network as Network, pages),
  };
}

/** Playwright does not serve what an HTTP redirect leads to. */
function lead(to: string): string {
  return `<!doctype html><meta http-equiv="refresh" content="0; url=${to}">`;
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
