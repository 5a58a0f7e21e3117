import type { Demand, Problem, Relaxation } from '../vocabulary.ts';

/** The problem with the bounds of a way out. */
export function relaxed(problem: Problem, changes: Relaxation['changes']): Problem {
  return changes.reduce((moved, { demand, to }) => withBound(moved, demand, to), problem);
}

/** The problem with one demand put to another number; for a binding of a person, 0 lifts it. */
export function withBound(problem: Problem, demand: Demand, to: number): Problem {
  switch (demand.kind) {
    case 'quota': {
      const { group, attribute, value } = demand.quota;
      const quotas = problem.quotas.map((quota) =>
        quota.group === group && quota.attribute === attribute && quota.value === value
          ? { ...quota, [demand.side]: to }
          : quota,
      );
      return { ...problem, quotas };
    }
    case 'need': {
      const { group, competence } = demand.need;
      const needs = problem.needs.map((need) =>
        need.group === group && need.competence === competence ? { ...need, atLeast: to } : need,
      );
      return { ...problem, needs };
    }
    case 'seats': {
      const groups = problem.groups.map((group) =>
        group.key === demand.group ? { ...group, seats: to } : group,
      );
      return { ...problem, groups };
    }
    case 'most-groups':
      return { ...problem, mostGroups: to };
    case 'most-per-unit':
      return { ...problem, mostPerUnit: to };
    case 'must':
    case 'must-not': {
      const list = demand.kind === 'must' ? 'mustIn' : 'mustNotIn';
      const candidates = problem.candidates.map((candidate) =>
        candidate.id === demand.person
          ? { ...candidate, [list]: candidate[list].filter((group) => group !== demand.group) }
          : candidate,
      );
      return { ...problem, candidates };
    }
  }
}
