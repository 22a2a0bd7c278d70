import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Recorder = {
  /** Every request that nobody of ours serves: method and address, or host alone where it is encrypted. */
  strays: string[];
  /** The browser is told to go through here, its extensions' workers included. */
  proxy: string;
  close(): void;
};

/** A proxy that lets nothing through and notes what wanted through. */
export async function recordRequests(): Promise<Recorder> {
  const strays: string[] = [];
  const server = createServer((request, response) => {
    strays.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    strays.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { strays, proxy: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
