import { expect, it } from 'vitest';
import { testDatabase } from '../platform/database/test-database.ts';
import { logTo } from '../platform/log/log.ts';
import { routes } from './routes.ts';
import { createApp } from './server.ts';

const { db } = await testDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo({ write: () => undefined }) });

/** A form that tells how much of it was taken in. */
function pouring() {
  let poured = 0;
  const piece = new TextEncoder().encode('x'.repeat(64 * 1024));
  const body = new ReadableStream<Uint8Array>({
    pull: (out) => {
      poured += piece.length;
      if (poured > 4 * 1024 * 1024) out.close();
      else out.enqueue(piece);
    },
  });
  return { body, poured: () => poured };
}

const guarded = routes.filter(({ method, action }) => method === 'POST' && action !== 'open');

it.each(guarded.map(({ path }) => path))(
  '%s takes in nothing of what a stranger sends',
  async (path) => {
    const { body, poured } = pouring();
    const answer = await app.request(`http://localhost${path.replaceAll(/:\w+/g, 'x')}`, {
      method: 'POST',
      headers: {
        origin: 'http://localhost',
        host: 'localhost',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(answer.headers.get('location')).toMatch(/^\/logg-inn/);
    expect(poured()).toBeLessThanOrEqual(2 * 64 * 1024);
  },
);
