import type { SeededNumbers } from '../record/seeded-numbers.ts';
import type { GroupKey, Panel, PersonKey, Problem } from '../vocabulary.ts';
import type { Demands } from './demands.ts';

/**
 * The people behind a solution. Within a kind the order of the people is drawn, and its places are
 * dealt round: nobody gets a second group before everybody in use has a first, and nobody sits in a
 * group twice.
 */
export function panelOf(
  problem: Problem,
  { kinds, places, placesOf, inUse }: Demands,
  values: ArrayLike<number>,
  numbers: Pick<SeededNumbers, 'shuffled'>,
): Panel {
  const members: Record<GroupKey, PersonKey[]> = {};
  for (const { key } of problem.groups) members[key] = [];
  for (const [kind, { people }] of kinds.entries()) {
    const counted = inUse.get(kind);
    const used = counted === undefined ? people.length : Math.round(values[counted] ?? 0);
    const order = people.length > 1 ? numbers.shuffled(people) : people;
    let turn = 0;
    for (const column of placesOf[kind] ?? []) {
      const group = places[column]?.group ?? '';
      for (let left = Math.round(values[column] ?? 0); left > 0; left -= 1) {
        members[group]?.push(order[turn % used] as PersonKey);
        turn += 1;
      }
    }
  }
  const order = new Map(problem.candidates.map(({ id }, at) => [id, at]));
  const place = (id: PersonKey) => order.get(id) ?? 0;
  for (const list of Object.values(members)) list.sort((a, b) => place(a) - place(b));
  return { members };
}
