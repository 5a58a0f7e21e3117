import type { Answer, Visit } from '../../identity/route.ts';
import { countBefore, readLastTask, readRun } from '../store/reads.ts';
import { taskKinds } from '../vocabulary.ts';
import { progressWords } from './waiting.tsx';

/** How far a task of a run is: whether it is over, and the words for where it is. It names nobody. */
export async function progressAnswer(visit: Visit): Promise<Answer> {
  const { db, language, now, query, params } = visit;
  const run = await readRun(db, params.id ?? '');
  const kind = taskKinds.find((one) => one === (query.get('hva') ?? 'choose'));
  if (!run || !kind) return { kind: 'not-found' };
  const task = await readLastTask(db, run.id, kind, query.get('hvem') ?? '');
  if (!task) return { kind: 'not-found' };
  const over = task.state !== 'waiting' && task.state !== 'working';
  const words = progressWords(run, task, await countBefore(db, task), now, language);
  return { kind: 'json', value: { over, words } };
}
