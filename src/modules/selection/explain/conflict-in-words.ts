import type { SelectionText } from '../text/index.ts';
import type { Candidate, Demand, GroupKey, Problem } from '../vocabulary.ts';
import { demandInWords } from './in-words.ts';

/**
 * A conflict as sentences: what cannot hold together; where few have what is asked for and all of
 * them have something else that is limited, that too; and who sits there already.
 */
export function conflictInWords(
  problem: Problem,
  conflict: readonly Demand[],
  text: SelectionText,
): string[] {
  if (conflict.length === 0) return [text.conflict.unknown];
  const demands = conflict.map((demand) => demandInWords(problem, demand, text));
  const title = conflict.length === 1 ? text.conflict.one : text.conflict.title;
  const seated = conflict.flatMap((demand) => seatedAlready(problem, demand, text));
  return [title, ...demands, ...sharedByFew(problem, conflict, text), ...seated];
}

const few = 12;

function sharedByFew(problem: Problem, conflict: readonly Demand[], text: SelectionText): string[] {
  const limits = conflict.flatMap((one) =>
    one.kind === 'quota' && one.side === 'max' ? [one] : [],
  );
  return conflict.flatMap((demand): string[] => {
    const asked = askedFor(demand, text);
    if (!asked) return [];
    const having = problem.candidates.filter((one) => mayBeIn(one, asked.group) && asked.has(one));
    if (having.length === 0 || having.length > few) return [];
    return limits.flatMap(({ quota: { group, attribute, value } }) => {
      const all = having.every(({ attributes }) => attributes[attribute] === value);
      if (group !== asked.group || !all) return [];
      return [text.conflict.few(having.length, asked.what, text.what(attribute, value))];
    });
  });
}

function askedFor(demand: Demand, text: SelectionText) {
  if (demand.kind === 'need') {
    const { group, competence } = demand.need;
    const has = ({ competences }: Candidate) => competences.includes(competence);
    return { group, what: competence, has };
  }
  if (demand.kind !== 'quota' || demand.side !== 'min') return null;
  const { group, attribute, value } = demand.quota;
  const has = ({ attributes }: Candidate) => attributes[attribute] === value;
  return { group, what: text.what(attribute, value), has };
}

const mayBeIn = ({ groups }: Candidate, group: GroupKey) =>
  groups === null || groups.some((applied) => applied.group === group);

/** Who sits there already, where a limit can be passed by that: nobody demanded it of this choice. */
function seatedAlready(problem: Problem, demand: Demand, text: SelectionText): string[] {
  const words = text.conflict;
  const seated = (group: GroupKey) =>
    problem.candidates.filter(({ seatedIn }) => seatedIn.includes(group));
  const nameOf = (key: GroupKey) => problem.groups.find((one) => one.key === key)?.name ?? key;
  switch (demand.kind) {
    case 'seats': {
      const count = seated(demand.group).length;
      // Where there are too few applicants, who sits there is not what is in the way.
      const binds = count > 0 && demand.pool >= demand.seats;
      return binds ? [words.seated(nameOf(demand.group), count)] : [];
    }
    case 'quota': {
      const { group, attribute, value } = demand.quota;
      if (demand.side === 'min') return [];
      const count = seated(group).filter(
        ({ attributes }) => attributes[attribute] === value,
      ).length;
      if (count === 0) return [];
      return [words.seatedWith(nameOf(group), text.what(attribute, value), count)];
    }
    case 'most-per-unit': {
      const sits = problem.candidates.filter(({ unit, seatedIn }) => {
        return unit === demand.unit && seatedIn.length > 0;
      });
      return sits.length > 0 ? [words.seatedFrom(demand.unit, sits.length)] : [];
    }
    case 'most-groups':
      return problem.candidates
        .filter(({ seatedIn }) => seatedIn.length > demand.most)
        .map(({ id, seatedIn }) => words.seatedTwice(id, seatedIn.length));
    case 'must-not':
      return seated(demand.group).some(({ id }) => id === demand.person)
        ? [text.why.seatedAlready(demand.person, nameOf(demand.group))]
        : [];
    default:
      return [];
  }
}
