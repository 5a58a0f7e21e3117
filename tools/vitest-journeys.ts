import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../journeys/own-server.ts';
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
  const server = await startServer(data);
  project.provide('journey', { address: server.address, browser });
  return async () => {
    const ended = once(server.process, 'exit');
    server.process.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
}
