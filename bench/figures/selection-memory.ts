import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { categoriesTable, peopleTable } from '../../src/modules/selection/index.ts';
import { methods } from '../../src/modules/selection/vocabulary.ts';
import type { Figure, Measurement } from '../figure.ts';
import { largePool } from '../pool-of-100000.ts';

const people = 100_000;
const few = 1_000;
const megabyte = 2 ** 20;
const goal = 500 * megabyte;

/** The largest memory that any method takes, from each kind of file and off the thread. */
export const selectionMemory: Measurement = {
  name: 'selection-memory',
  runsOn: `${people} applicants for 110 seats, fourteen quotas, each method in a process of its own`,
  measure: async ({ root }) => {
    const folder = mkdtempSync(join(tmpdir(), 'omforent-bench-'));
    const omforent = join(root, 'tools/omforent.mjs');
    const inWorker = fileURLToPath(new URL('./selection-in-worker.js', import.meta.url));
    try {
      const large = written(folder, 'large', people);
      const floor = await peakOf([omforent, 'select', written(folder, 'small', few).json, ...json]);
      const figure = async (how: string, argumentsOf: (method: string) => string[]) => {
        let value = 0;
        for (const method of methods) value = Math.max(value, await peakOf(argumentsOf(method)));
        return figureOf(`selection-memory-${how}`, value, floor);
      };
      return [
        await figure('json', (one) => [omforent, 'select', large.json, ...by(one)]),
        await figure('csv', (one) => [omforent, 'select', ...large.csv, ...by(one)]),
        await figure('worker', (one) => [inWorker, one, String(people)]),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const json = ['--seed', '1', '--json'];
const by = (method: string) => ['--method', method, '--seconds', '300', ...json];

function written(folder: string, name: string, count: number) {
  const problem = largePool(count);
  const file = (end: string, content: string) => {
    const path = join(folder, `${name}${end}`);
    writeFileSync(path, content);
    return path;
  };
  const categories = file('-categories.csv', categoriesTable(problem, 'KG01'));
  const listed = file('-people.csv', peopleTable(problem, 'KG01'));
  return {
    json: file('.json', JSON.stringify(problem)),
    csv: ['--categories', categories, '--people', listed, '--panel', '110'],
  };
}

/** Says the peak of the process, in kilobytes, as it ends. */
const sayPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;

/** The largest resident memory of a process with these arguments, in bytes. */
function peakOf(given: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['--import', sayPeak, ...given], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      const kilobytes = Number(said.split('\n').at(-1));
      if (code === 0 && kilobytes > 0) resolve(kilobytes * 1024);
      else reject(new Error(`${given.join(' ')} ended with ${code}: ${said.slice(0, 500)}`));
    });
  });
}

const figureOf = (name: string, value: number, floor: number): Figure => ({
  ...{ name, value, goal, unit: 'bytes', better: 'lower' },
  ...{ ratio_to: `choosing among ${few}`, ratio: value / floor },
});
