import { chanceBoundBy } from '../explain/chance-bound-by.ts';
import { conflictAndProof } from '../explain/conflict.ts';
import { pricesOfSmallestChance, pricesOfSuitability } from '../explain/prices.ts';
import { relaxationsOf } from '../explain/relaxations.ts';
import { whyInBestFit } from '../explain/why-in-best-fit.ts';
import { countdown, type Limits, tell } from '../linear/program.ts';
import { alternativesTo, replacing, withLocked } from '../model/alternatives.ts';
import { bestFit } from '../model/best-fit.ts';
import { verifyRecord } from '../record/verify-record.ts';
import { select } from '../select.ts';
import type { Problem } from '../vocabulary.ts';
import type { AnswerTo, Explanation, SelectionTask, TaskAnswers } from './tasks.ts';

const ordinaryWaysOut = 3;

/** Answers a task in the thread that asks; in time, or as soon as it is cancelled. */
export async function answerTask<Task extends SelectionTask>(
  task: Task,
  limits: Limits,
): Promise<AnswerTo<Task>> {
  // The kind of the task decides the kind of the answer, which the compiler cannot follow.
  return (await answerOf(task, limits)) as AnswerTo<Task>;
}

function answerOf(task: SelectionTask, limits: Limits): Promise<TaskAnswers[keyof TaskAnswers]> {
  switch (task.kind) {
    case 'choose':
      return select(task.problem, { ...task, limits });
    case 'explain':
      return explained(task.problem, task.most ?? ordinaryWaysOut, limits);
    case 'why':
      return whyInBestFit(task.problem, task.found, task.person, { seed: task.seed, limits });
    case 'bound':
      return chanceBoundBy(task.problem, task.chances, task.person, limits);
    case 'prices':
      return task.of === 'suitability'
        ? pricesOfSuitability(task.problem, limits)
        : pricesOfSmallestChance(task.problem, task.never, limits);
    case 'alternatives':
      return alternativesTo(task.problem, task.panel, { ...task, limits });
    case 'locked':
      return bestFit(withLocked(task.problem, task.panel), { seed: task.seed, limits });
    case 'replace':
      return replacing(task.problem, task.panel, task.withdrawn, { seed: task.seed, limits });
    case 'verify':
      tell(limits, 'verify');
      return verifyRecord(task.record, { limits, published: task.published });
  }
}

async function explained(problem: Problem, most: number, limits: Limits): Promise<Explanation> {
  const { left } = countdown(limits);
  const conflict = await conflictAndProof(problem, left());
  if (conflict === null) return { conflict, shortest: false, relaxations: [] };
  const relaxations = await relaxationsOf(problem, most, left());
  if (conflict === 'unknown') return { conflict, shortest: false, relaxations };
  return { conflict: conflict.demands, shortest: conflict.shortest, relaxations };
}
