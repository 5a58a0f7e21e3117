import { parentPort } from 'node:worker_threads';
import type { WorkerReply, WorkerRequest } from './background-worker.ts';

/** The worker's side of `backgroundWorker`: answers each task that arrives, errors included. */
export function answerTasks<Task, Answer>(answer: (task: Task) => Promise<Answer> | Answer): void {
  const port = parentPort;
  if (!port) throw new Error('answerTasks runs in a worker thread only');
  port.on('message', async ({ id, task }: WorkerRequest<Task>) => {
    let reply: WorkerReply<Answer>;
    try {
      reply = { id, ok: true, answer: await answer(task) };
    } catch (error) {
      reply = { id, ok: false, message: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(reply);
  });
}
