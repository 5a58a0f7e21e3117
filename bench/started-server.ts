import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Workshop } from './figure.ts';

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

export type StartedServer = {
  origin: string;
  child: ChildProcess;
  /** Milliseconds from the command to the first answered page. */
  firstAnswer: number;
  stop: () => Promise<void>;
};

/** Starts the product as a person would, and waits for its first answered page. */
export async function startServer(
  { root }: Workshop,
  data: string,
  env: Record<string, string> = {},
): Promise<StartedServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, 'tools/omforent.mjs'), 'start'], {
    env: { ...process.env, PORT: String(port), OMFORENT_DATA: data, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`start ended with ${child.exitCode}`);
    const page = await fetch(`${origin}/logg-inn`).catch(() => null);
    if (page?.ok && (await page.text()).includes('</html>')) break;
    if (performance.now() - begun > 60_000) {
      await stop();
      throw new Error('no answer within a minute');
    }
    await pause(10);
  }
  return { origin, child, firstAnswer: performance.now() - begun, stop };
}
