import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programRoot } from '../src/platform/settings/program-root.ts';

/** The program in a folder of its own, with nothing built and no data: only the packages are lent. */
export function secondCheckout() {
  const folder = mkdtempSync(join(tmpdir(), 'omforent-second-'));
  for (const part of ['package.json', 'package-lock.json', 'src', 'tools']) {
    cpSync(join(programRoot(), part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(programRoot(), 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    run: (...args: string[]): SpawnSyncReturns<string> =>
      spawnSync(process.execPath, [join(folder, 'tools/omforent.mjs'), ...args], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
