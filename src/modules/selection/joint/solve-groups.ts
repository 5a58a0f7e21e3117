import { countdown, silently } from '../linear/program.ts';
import { type Demands, demandsOf } from '../model/demands.ts';
import { kindsOf } from '../model/kinds.ts';
import { neverTaken } from '../model/never-taken.ts';
import { breachesOf } from '../model/panel-keeps-demands.ts';
import { panelOf } from '../model/panel-of.ts';
import { seatsIn } from '../model/seats-in.ts';
import { inEqualPanels } from '../record/in-equal-panels.ts';
import { seededNumbers } from '../record/seeded-numbers.ts';
import { certificateOf, none, stoppedShort } from '../solve/certified.ts';
import { type FairMethod, leximin } from '../solve/leximin.ts';
import { type SolveOptions, watch } from '../solve/limits.ts';
import { BrokenLottery } from '../solve/solve-one-group.ts';
import type { WeighedPanel } from '../solve/weigh-panels.ts';
import type { Lottery, PersonKey, Problem, SelectionResult } from '../vocabulary.ts';
import { groupsModelOf } from './groups-model.ts';
import { countsWith, groupsPanels } from './groups-panels.ts';
import { peopleOfLottery } from './people-of-lottery.ts';
import type { Selection } from './selections.ts';

const rounding = 1e-8;

/**
 * The fair lottery over all groups of a problem at once: what counts as a chance is the expected
 * number of seats. Leximin: nobody's can be raised without lowering that of somebody who has less.
 * Maximin: the smallest is as large as can be. Every selection is counted person by person, and the
 * proof of every level checked in whole numbers, before anything is answered; `certificate.exact`
 * tells whether that covers all that had to be known of whole selections too. `panels`: the lottery
 * is turned into so many equally likely selections, from which expected seats differ by `furthest`.
 */
export async function solveGroups(
  problem: Problem,
  method: FairMethod,
  options: SolveOptions & { panels: number | null },
): Promise<SelectionResult> {
  const clock = watch(options);
  const { left } = countdown(options);
  const stages: { name: string; ms: number }[] = [];
  let begun = clock.begun;
  const stage = (name: string) => {
    const now = clock.now();
    stages.push({ name, ms: now - begun });
    begun = now;
  };
  const spent = () => clock.now() - clock.begun;
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const model = groupsModelOf(demands);
  const { maker, countsOf, balanced } = groupsPanels(model, options.seed, clock);
  const found = await leximin(maker, method, clock, stage);
  if (found.status === 'infeasible') {
    return { status: 'infeasible', conflict: [], relaxations: [], ms: spent() };
  }
  const lottery = peopleOfLottery(problem, demands, await withCounts(found.panels));
  stage('people');
  if (found.status === 'stopped') {
    verified(problem, lottery, null);
    const minimum = smallestOf(Object.values(seatsIn(problem, lottery)));
    return stoppedShort(lottery, minimum, found.bound, spent());
  }
  const probabilities = seatsOf(demands.kinds, found.chances);
  verified(problem, lottery, probabilities);
  stage('verify');
  const minimum = smallestOf(Object.values(probabilities));
  const never = await neverTaken(problem, lottery, silently(left()));
  stage('never');
  const result = {
    status: 'found',
    method,
    minimum,
    probabilities,
    lottery,
    certificate: certificateOf(found, minimum, 'selections'),
    never,
    reached: [],
    furthest: null,
    ms: spent(),
    stages,
  } as const;
  if (options.panels === null) return result;
  const selections = await balanced(found.aim, options.panels);
  const equal = peopleInARow(problem, demands, selections, options.seed);
  verified(problem, equal, null);
  stage('selections');
  if (equal.length < options.panels) {
    const { certificate } = result;
    return { status: 'stopped', best: lottery, certificate, reached: [], ms: spent() };
  }
  return { ...inEqualPanels(problem, result, equal), ms: spent() };

  async function withCounts(panels: readonly WeighedPanel[]) {
    const unknown = panels.flatMap(({ composition }) =>
      countsOf.has(composition.join()) ? [] : [composition],
    );
    const looked = await countsWith(model, unknown);
    const found = new Map(unknown.map((one, at) => [one.join(), looked[at] ?? null]));
    return panels.flatMap((panel) => {
      const key = panel.composition.join();
      const counts = countsOf.get(key) ?? found.get(key) ?? null;
      return counts === null ? [] : [{ ...panel, counts }];
    });
  }
}

type Chances = Readonly<Record<PersonKey, number>>;

function seatsOf(kinds: readonly { people: readonly PersonKey[] }[], chances: Float64Array) {
  const of = kinds.flatMap(({ people }, kind) =>
    people.map((id) => [id, chances[kind] ?? 0] as const),
  );
  return Object.fromEntries(of);
}

/** The smallest of those who get anything. */
function smallestOf(seats: readonly number[]): number {
  const given = seats.filter((one) => one > none);
  return given.length === 0 ? 0 : given.reduce((least, one) => Math.min(least, one));
}

/** People for selections that stand in a row: of people alike, whoever has had fewest comes first. */
function peopleInARow(
  problem: Problem,
  demands: Demands,
  selections: readonly Selection[],
  seed: number,
): Lottery {
  const numbers = seededNumbers(`people of selections ${seed}`);
  const got = new Map<PersonKey, number>();
  const seatsOf = (person: unknown) => got.get(person as PersonKey) ?? 0;
  const shuffled = <Item>(people: readonly Item[]) =>
    numbers.shuffled(people).sort((a, b) => seatsOf(a) - seatsOf(b));
  return selections.map(({ counts }) => {
    const { members } = panelOf(problem, demands, counts, { shuffled });
    for (const id of Object.values(members).flat()) got.set(id, (got.get(id) ?? 0) + 1);
    return { members, probability: 1 / selections.length };
  });
}

/** Counts every selection, and what everybody gets of all together where that was told. */
function verified(problem: Problem, lottery: Lottery, told: Chances | null): void {
  const breach = lottery.flatMap(({ members }) => breachesOf(problem, { members }))[0];
  if (breach) throw new BrokenLottery(JSON.stringify(breach));
  if (told === null) return;
  const total = lottery.reduce((sum, { probability }) => sum + probability, 0);
  if (Math.abs(total - 1) > rounding) throw new BrokenLottery(`The probabilities sum to ${total}.`);
  const got = seatsIn(problem, lottery);
  for (const [id, seats] of Object.entries(told)) {
    if (Math.abs((got[id] ?? 0) - seats) > rounding) {
      throw new BrokenLottery(`${id} gets ${got[id]} and not ${seats}.`);
    }
  }
}
