import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';

export type Listening = {
  /** The address to type into a browser. */
  address: string;
  /** Takes no new requests, lets those under way finish for a while, and then ends. */
  close: () => Promise<void>;
};

export type ListenRefusal =
  | { code: 'address-taken'; host: string; port: number }
  | { code: 'address-not-allowed'; host: string; port: number; why: string };

// Live pages hold their connection open for as long as they are let.
const grace = 3_000;

/** Serves an application on an address. Refuses one that is taken or not ours to have. */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Verdict<Listening, ListenRefusal>> {
  const server = createAdaptorServer({ fetch }) as Server;
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code ?? error.message;
      const taken = why === 'EADDRINUSE';
      resolve(
        taken
          ? refused({ code: 'address-taken', host, port })
          : refused({ code: 'address-not-allowed', host, port, why }),
      );
    });
    server.listen(port, host, () =>
      resolve(allowed({ address: addressOf(server, host), close: () => close(server) })),
    );
  });
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
