import { inWorker } from '../src/modules/selection/index.ts';
import { methods } from '../src/modules/selection/vocabulary.ts';
import { largePool } from './pool-of-100000.ts';

/** A choice off the thread, alone in a process whose memory is measured: `METHOD PEOPLE`. */
const [named, people] = process.argv.slice(2);
const method = methods.find((one) => one === named) ?? 'leximin';
const problem = largePool(Number(people));
const answer = await inWorker(
  { kind: 'choose', problem, method, seed: '1', panels: null },
  { ms: 300_000 },
);
if (answer.status !== 'found') throw new Error(JSON.stringify(answer).slice(0, 500));
