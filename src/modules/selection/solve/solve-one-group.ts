import { checkLottery } from '../verify/check-lottery.ts';
import type { GroupKey, Lottery, PersonKey, Problem, SelectionResult } from '../vocabulary.ts';
import { certificateOf, none, stoppedShort } from './certified.ts';
import { drawInsideTypes } from './draw-inside-types.ts';
import { type FairMethod, leximin } from './leximin.ts';
import { type SolveOptions, watch } from './limits.ts';
import { oneGroupPanels } from './one-group-panels.ts';
import { plainContradictions } from './plain-contradictions.ts';
import { type TypeModel, typeModel } from './type-model.ts';
import type { WeighedPanel } from './weigh-panels.ts';

/** A lottery that does not keep what it promises: an error of the solver, never an answer. */
export class BrokenLottery extends Error {}

/**
 * The fair lottery of one group. Leximin: nobody's chance can be raised without lowering that of
 * somebody who has less. Maximin: the smallest chance is as large as can be, and no more. Every panel is counted again, and the proof checked in whole numbers, before
 * anything is answered. `infeasible` names the contradiction only where counting finds it.
 */
export async function solveOneGroup(
  problem: Problem,
  group: GroupKey,
  method: FairMethod,
  options: SolveOptions,
): Promise<SelectionResult> {
  const clock = watch(options);
  const stages: { name: string; ms: number }[] = [];
  let begun = clock.begun;
  const stage = (name: string) => {
    const now = clock.now();
    stages.push({ name, ms: now - begun });
    begun = now;
  };
  const spent = () => clock.now() - clock.begun;
  const model = typeModel(problem, group);
  const conflict = plainContradictions(model);
  if (conflict.length > 0) return { status: 'infeasible', conflict, relaxations: [], ms: spent() };
  stage('types');
  const found = await leximin(oneGroupPanels(model, options, clock), method, clock, stage);
  if (found.status === 'infeasible') {
    return { status: 'infeasible', conflict: [], relaxations: [], ms: spent() };
  }
  if (found.status === 'stopped' && found.panels.length === 0) {
    const certificate = { bound: found.bound, gap: found.bound, exact: false, checkedBy: 'none' };
    return { status: 'stopped', best: [], certificate, reached: [], ms: spent() };
  }
  const { lottery, probabilities } = peopleOf(model, found.panels, found.chances);
  stage('people');
  verified(problem, group, lottery, probabilities);
  stage('verify');
  const chances = Object.values(probabilities).filter((chance) => chance > none);
  const minimum = chances.reduce((least, chance) => Math.min(least, chance), 1);
  if (found.status === 'stopped') {
    return stoppedShort(lottery, minimum, found.bound, spent());
  }
  return {
    status: 'found',
    method,
    minimum,
    probabilities,
    lottery,
    certificate: certificateOf(found, minimum, 'panels'),
    never: Object.keys(probabilities).filter((id) => (probabilities[id] ?? 0) <= none),
    reached: [],
    furthest: null,
    ms: spent(),
    stages,
  };
}

function peopleOf(model: TypeModel, panels: readonly WeighedPanel[], chances: Float64Array) {
  const probabilities: Record<PersonKey, number> = {};
  for (const id of model.excluded) probabilities[id] = 0;
  model.types.forEach(({ members }, type) => {
    for (const id of members) probabilities[id] = Math.min(1, chances[type]!);
  });
  const lottery: Lottery = drawInsideTypes(model.types, panels).map(({ probability, members }) => ({
    probability,
    members: { [model.group]: members },
  }));
  return { lottery, probabilities };
}

function verified(
  problem: Problem,
  group: GroupKey,
  lottery: Lottery,
  probabilities: Readonly<Record<PersonKey, number>>,
): void {
  const panels = lottery.map(({ probability, members }) => ({
    probability,
    members: members[group] ?? [],
  }));
  const [broken] = checkLottery(problem, group, panels, probabilities);
  if (broken !== undefined) throw new BrokenLottery(JSON.stringify(broken));
}
