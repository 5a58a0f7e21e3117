import { Client } from 'pg';
import type { DatabaseTarget } from './target.ts';

/** What a listener is told. */
export type Heard = {
  /** Somebody told of this in a transaction that was committed. */
  told: (payload: string) => void;
  /** The listening has begun, for the first time or anew: anything may have changed before. */
  missed: () => void;
};

export type Listening = {
  /** Settles when the first connection listens; never where it does not come to that. */
  ready: Promise<void>;
  /** Stops listening and gives the connection back. */
  close: () => Promise<void>;
};

const firstPause = 100;
const longestPause = 5_000;
const probeEvery = 20_000;

/**
 * Listens to a channel on one connection outside the pool, so that no query ever waits for it. A
 * lost connection is made again, after pauses that grow to five seconds; `missed` is called whenever
 * it stands. One that has died without a word is found within twenty seconds.
 */
export function listenTo(target: DatabaseTarget, channel: string, heard: Heard): Listening {
  let closed = false;
  let current: Client | null = null;
  let attempts = 0;
  let timer: NodeJS.Timeout | undefined;
  let stands: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    stands = resolve;
  });

  const again = (client: Client) => {
    if (current !== client) return;
    current = null;
    client.removeAllListeners('notification');
    client.end().catch(() => undefined);
    if (closed) return;
    const wait = Math.min(firstPause * 2 ** Math.min(attempts, 10), longestPause);
    timer = setTimeout(connect, wait);
  };
  const connect = async () => {
    if (closed) return;
    const client = new Client({
      ...target,
      application_name: 'omforent listening',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
    });
    current = client;
    client.on('error', () => again(client));
    client.on('end', () => again(client));
    client.on('notification', ({ payload }) => heard.told(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch {
      attempts += 1;
      return again(client);
    }
    attempts = 0;
    heard.missed();
    stands();
  };
  const probe = setInterval(() => {
    const client = current;
    client?.query('select 1').catch(() => again(client));
  }, probeEvery);
  probe.unref();
  void connect();

  return {
    ready,
    close: async () => {
      closed = true;
      clearTimeout(timer);
      clearInterval(probe);
      const client = current;
      current = null;
      await client?.end().catch(() => undefined);
    },
  };
}
