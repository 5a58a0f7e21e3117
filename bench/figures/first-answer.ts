import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure, Measurement } from '../figure.ts';
import { startServer } from '../started-server.ts';

/** From the command to the first answered page, on an empty data directory and on one in use. */
export const firstAnswer: Measurement = {
  name: 'first-answer',
  runsOn: 'an empty data directory (demo loaded), then the same again; dependencies installed',
  measure: async (workshop) => {
    const folder = mkdtempSync(join(tmpdir(), 'omforent-bench-'));
    const data = join(folder, 'data');
    const begun = performance.now();
    spawnSync(process.execPath, ['--eval', 'require("node:http").createServer()']);
    const bare = performance.now() - begun;
    const figure = (name: string, value: number, goal: number): Figure => ({
      name,
      value,
      unit: 'ms',
      better: 'lower',
      goal,
      ratio_to: 'Node starting with an empty program',
      ratio: value / bare,
    });
    try {
      const first = await startServer(workshop, data);
      await first.stop();
      const again = await startServer(workshop, data);
      await again.stop();
      return [
        figure('first-answer', first.firstAnswer, 3000),
        figure('first-answer-again', again.firstAnswer, 2000),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
