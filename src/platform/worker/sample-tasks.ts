import { answerTasks } from './answer-tasks.ts';

/** A task of the test of `backgroundWorker`. */
export type SampleTask = { do: 'double'; number: number } | { do: 'throw' | 'exit' | 'hang' };

answerTasks((task: SampleTask): number => {
  if (task.do === 'double') return task.number * 2;
  if (task.do === 'throw') throw new Error('cannot');
  if (task.do === 'exit') process.exit(3);
  for (;;) Math.random();
});
