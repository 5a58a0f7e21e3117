import type { Demands } from '../model/demands.ts';
import { drawInsideTypes } from '../solve/draw-inside-types.ts';
import type { WeighedPanel } from '../solve/weigh-panels.ts';
import type { GroupKey, Lottery, PersonKey, Problem } from '../vocabulary.ts';

/** A composition with its weight, and how many sit in each place. */
export type WeighedSelection = WeighedPanel & { counts: Int32Array };

/**
 * People for weighed selections, so that everybody of a kind has the same expected seats. Within a
 * kind seats are dealt round, so that nobody has two in one group; people stand in the order in
 * which they applied.
 */
export function peopleOfLottery(
  problem: Problem,
  { kinds, places, placesOf, inUse }: Demands,
  selections: readonly WeighedSelection[],
): Lottery {
  const types = kinds.map(({ people }) => ({ count: people.length, members: people }));
  const sharing = (kind: number, at: number) => {
    const counted = inUse.get(kind);
    const most = types[kind]!.count;
    return counted === undefined ? most : Math.min(most, selections[at]!.counts[counted]!);
  };
  const kindOf = new Map(kinds.flatMap(({ people }, kind) => people.map((id) => [id, kind])));
  const place = new Map(problem.candidates.map(({ id }, at) => [id, at]));
  return drawInsideTypes(types, selections, sharing).map(({ of, probability, members }) => {
    const seats = new Map<number, Map<PersonKey, number>>();
    for (const id of members) {
      const kind = kindOf.get(id)!;
      const own = seats.get(kind) ?? new Map<PersonKey, number>();
      seats.set(kind, own.set(id, (own.get(id) ?? 0) + 1));
    }
    const inGroups: Record<GroupKey, PersonKey[]> = {};
    for (const { key } of problem.groups) inGroups[key] = [];
    for (const [kind, own] of seats) {
      // Whoever has a seat more than the others is dealt first, so that the last round ends there.
      const order = [...own].sort(([, a], [, b]) => b - a).map(([id]) => id);
      let turn = 0;
      for (const column of placesOf[kind]!) {
        for (let left = selections[of]!.counts[column]!; left > 0; left -= 1) {
          inGroups[places[column]!.group]!.push(order[turn % order.length]!);
          turn += 1;
        }
      }
    }
    for (const list of Object.values(inGroups)) list.sort((a, b) => place.get(a)! - place.get(b)!);
    return { probability, members: inGroups };
  });
}
