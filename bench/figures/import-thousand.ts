import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement, Workshop } from '../figure.ts';
import { generatedNotice } from '../generated-notice.ts';

/** The highest memory (bytes) of one run of the program over some files, and how long it took. */
async function run(workshop: Workshop, folder: string, count: number) {
  const files = readdirSync(folder)
    .slice(0, count)
    .map((name) => join(folder, name));
  const program = join(workshop.root, 'tools/omforent.mjs');
  const begun = performance.now();
  const child = spawn(process.execPath, [program, 'import', '--json', ...files], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).toString();
      peak = Math.max(peak, Number(kilobytes) * 1024);
    } catch {
      clearInterval(watch);
    }
  }, 50);
  const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`import ended with ${status}`);
  return { peak, time: performance.now() - begun };
}

/** A thousand documents in one run: how fast, and that memory does not grow with their number. */
export const importThousand: Measurement = {
  name: 'import-thousand',
  runsOn: '1 000 generated notices of about 1 000 lines each (seeds 1–1 000), one command',
  measure: async (workshop) => {
    const folder = mkdtempSync(join(tmpdir(), 'omforent-bench-'));
    try {
      for (let seed = 1; seed <= 1000; seed += 1) {
        const name = `${String(seed).padStart(4, '0')}.txt`;
        writeFileSync(join(folder, name), generatedNotice(seed).text);
      }
      const few = await run(workshop, folder, 100);
      const many = await run(workshop, folder, 1000);
      const perSecond = 1_000_000 / many.time;
      const ratioFew = { ratio_to: '100 documents in one run' };
      return [
        {
          name: 'import-thousand',
          value: perSecond,
          unit: 'per second',
          better: 'higher',
          goal: 10,
          ...ratioFew,
          ratio: perSecond / (100_000 / few.time),
        },
        {
          name: 'import-thousand-memory',
          value: many.peak,
          unit: 'bytes',
          better: 'lower',
          goal: few.peak * 1.25,
          ...ratioFew,
          ratio: many.peak / few.peak,
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
