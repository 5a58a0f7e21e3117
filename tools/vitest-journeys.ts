import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { programRoot } from '../src/platform/settings/program-root.ts';
import { findBrowser } from './find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    journey: {
      /** Where Omforent answers, with the demo region in it, for example http://127.0.0.1:40123. */
      address: string;
      /** Path of the browser to drive. */
      browser: string;
    };
  }
}

/** One Omforent for all journeys, started as an operator starts it, on a directory of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser();
  if (!browser) throw new Error('No browser: install Chromium, or give its path as CHROME_PATH.');
  const data = mkdtempSync(join(tmpdir(), 'omforent-journeys-'));
  const server = spawn(process.execPath, [join(programRoot(), 'tools/omforent.mjs'), 'start'], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      NODE_ENV: 'production',
      PORT: '0',
      OMFORENT_DATA: data,
      OMFORENT_DEMO: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('journey', { address: await addressOf(server), browser });
  return async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
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
