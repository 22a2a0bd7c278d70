import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Recorder = {
  /** Every request that nobody of ours serves: method and address, or host alone where it is encrypted. */
  strays: string[];
  /** The browser is told to go through here, its extensions' workers included. */
  proxy: string;
  close(): void;
};

/**
 * Browsers ask their makers for updates and accounts as they start, whatever they are told. What a page or an extension
 * asks for, of these hosts too, is noted besides by servePages.
 */
const housekeeping =
  /(^|[/.])((google|googleapis|gvt1|microsoft|skype|msn|bing|mozilla|firefox)\.com|mozilla\.(org|net))([:/]|$)/;

/** A proxy that lets nothing through and notes what wanted through. */
export async function recordRequests(): Promise<Recorder> {
  const strays: string[] = [];
  const note = (method: string | undefined, url = '') => {
    if (!housekeeping.test(url)) strays.push(`${method} ${url}`);
  };
  const server = createServer((request, response) => {
    note(request.method, request.url?.split('?')[0]);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note('CONNECT', request.url);
    // A browser that is closed meanwhile resets it.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { strays, proxy: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
