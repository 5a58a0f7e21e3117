import type {
  Candidate,
  Demand,
  Lottery,
  Method,
  Panel,
  PersonKey,
  Problem,
  SelectionResult,
} from '../vocabulary.ts';
import { seededNumbers } from './seeded-numbers.ts';

/** Who and what is behind each code. It is kept by those who may know. */
export type KeyOfCodes = {
  people: Readonly<Record<string, PersonKey>>;
  units: Readonly<Record<string, string>>;
};

/**
 * The problem in which nobody is called by their name, so that its record can be published: people
 * have codes in an order drawn from a secret, units too. Whatever plays no part in the choice is
 * left out: attributes without a quota, competences without a need, units without a limit, and for
 * other methods than the best fit also what was assessed and wished for. Whoever has the secret can
 * find everybody again; it must be long and drawn anew for each problem.
 */
export function inCodes(
  problem: Problem,
  { method, secret }: { method: Method; secret: string },
): { problem: Problem; key: KeyOfCodes } {
  const { candidates, quotas, needs, mostPerUnit } = problem;
  const numbers = seededNumbers(`codes ${secret}`);
  const order = numbers.shuffled(candidates);
  const width = String(order.length).length;
  const named = (at: number) => `P${String(at + 1).padStart(width, '0')}`;
  const limited = mostPerUnit === null ? [] : candidates.flatMap(({ unit }) => unit ?? []);
  const units = numbers.shuffled([...new Set(limited)]);
  const codeOfUnit = new Map(units.map((unit, at) => [unit, `U${at + 1}`]));
  const attributes = new Set(quotas.map(({ attribute }) => attribute));
  const needed = new Set(needs.map(({ competence }) => competence));
  const groupsOf = ({ groups }: Candidate) =>
    method === 'best-fit'
      ? groups
      : (groups?.map(({ group }) => ({ group, rank: 1, suitability: null })) ?? null);
  const coded = order.map((candidate, at): Candidate => {
    const kept = Object.entries(candidate.attributes).filter(([name]) => attributes.has(name));
    return {
      ...candidate,
      id: named(at),
      attributes: Object.fromEntries(kept),
      competences: candidate.competences.filter((competence) => needed.has(competence)),
      unit: codeOfUnit.get(candidate.unit ?? '') ?? null,
      groups: groupsOf(candidate),
    };
  });
  const key = {
    people: Object.fromEntries(order.map(({ id }, at) => [named(at), id])),
    units: Object.fromEntries([...codeOfUnit].map(([unit, code]) => [code, unit])),
  };
  return { problem: { ...problem, candidates: coded }, key };
}

/** What was found of a problem in codes, with the people and units behind them. */
export function readByKey(result: SelectionResult, key: KeyOfCodes): SelectionResult {
  const of = (code: string) => key.people[code] ?? code;
  switch (result.status) {
    case 'infeasible': {
      const conflict = result.conflict.map((demand) => demandByKey(demand, key));
      const relaxations = result.relaxations.map(({ changes, ...rest }) => ({
        ...rest,
        changes: changes.map((one) => ({ ...one, demand: demandByKey(one.demand, key) })),
      }));
      return { ...result, conflict, relaxations };
    }
    case 'stopped':
      return { ...result, best: lotteryByKey(result.best, key) };
    case 'found': {
      const chances = Object.entries(result.probabilities);
      return {
        ...result,
        probabilities: Object.fromEntries(chances.map(([code, chance]) => [of(code), chance])),
        lottery: lotteryByKey(result.lottery, key),
        never: result.never.map(of),
      };
    }
  }
}

function demandByKey(demand: Demand, { people, units }: KeyOfCodes): Demand {
  if (demand.kind === 'most-per-unit')
    return { ...demand, unit: units[demand.unit] ?? demand.unit };
  return 'person' in demand
    ? { ...demand, person: people[demand.person] ?? demand.person }
    : demand;
}

function lotteryByKey(lottery: Lottery, key: KeyOfCodes): Lottery {
  return lottery.map((panel) => ({ ...panel, ...panelByKey(panel, key) }));
}

/** The people of a panel in codes. */
export function panelByKey({ members }: Panel, { people }: KeyOfCodes): Panel {
  const groups = Object.entries(members).map(([group, codes]) => {
    return [group, codes.map((code) => people[code] ?? code)] as const;
  });
  return { members: Object.fromEntries(groups) };
}
