import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programRoot } from '../src/platform/settings/program-root.ts';

/** An Omforent that runs: where it answers, and its process. */
export type RunningServer = { address: string; process: ChildProcess };

/** Starts Omforent as an operator starts it, with the demo region, and waits until it answers. */
export async function startServer(data: string, port = '0'): Promise<RunningServer> {
  const server = spawn(process.execPath, [join(programRoot(), 'tools/omforent.mjs'), 'start'], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      NODE_ENV: 'production',
      PORT: port,
      OMFORENT_DATA: data,
      OMFORENT_DEMO: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await addressOf(server), process: server };
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += chunk;
    const address = /^Omforent: (http:\S+)\n/m.exec(said)?.[1];
    if (address) return address;
  }
  throw new Error('Omforent did not start.');
}

/** An Omforent that one journey has to itself, because it stops it in the middle of things. */
export async function ownServer() {
  const data = mkdtempSync(join(tmpdir(), 'omforent-own-'));
  let running = await startServer(data);
  const { address } = running;
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const ended = once(running.process, 'exit');
    running.process.kill(signal);
    await ended;
  };
  return {
    address,
    /** Where it keeps what it knows, and puts the mail that it would send. */
    data,
    /** As when the power goes: nothing is closed, nothing is written on the way out. */
    kill: () => end('SIGKILL'),
    startAgain: async () => {
      running = await startServer(data, new URL(address).port);
    },
    stop: async () => {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
