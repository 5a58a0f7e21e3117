import type { GroupKey, Panel, PersonKey, Problem } from '../vocabulary.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { type TypeModel, typeModel } from './type-model.ts';

/**
 * The classical draw of one group: answers a new panel each time, or null where a demand can no
 * longer be met.
 */
export function fillingSeatsOfOne(
  problem: Problem,
  group: GroupKey,
  next: RandomNumbers,
): () => Panel | null {
  const model = typeModel(problem, group);
  return () => {
    const panel = filledPanel(model, next);
    return panel && { members: { [group]: panel } };
  };
}

function filledPanel({ rows, types, seats }: TypeModel, next: RandomNumbers): PersonKey[] | null {
  const left = types.map(({ members }) => [...members]);
  const counts = rows.map(() => 0);
  const rowsOf = types.map((type) => [...type.rows, rows.length - 1]);
  const panel: PersonKey[] = [];
  const take = (type: number) => {
    const people = left[type]!;
    panel.push(...people.splice(Math.floor(next() * people.length), 1));
    for (const row of rowsOf[type]!) counts[row]! += 1;
  };
  types.forEach(({ least }, type) => {
    for (let taken = 0; taken < least; taken += 1) take(type);
  });
  while (panel.length < seats) {
    const open = types.flatMap((_, type) => {
      const fits = rowsOf[type]!.every((row) => counts[row]! < rows[row]!.high);
      return fits && left[type]!.length > 0 ? [type] : [];
    });
    const pool = rows.map(() => 0);
    for (const type of open) for (const row of rowsOf[type]!) pool[row]! += left[type]!.length;
    const urgency = rows.map(({ low }, row) => {
      const missing = low - counts[row]!;
      return missing <= 0 ? 0 : missing / pool[row]!;
    });
    // More are missing than there are: this panel cannot be finished.
    if (urgency.some((of) => of > 1) || open.length === 0) return null;
    const row = urgency.indexOf(Math.max(...urgency));
    const from = open.filter((type) => rowsOf[type]!.includes(row));
    let place = Math.floor(next() * from.reduce((sum, type) => sum + left[type]!.length, 0));
    const type = from.find((one) => {
      place -= left[one]!.length;
      return place < 0;
    });
    if (type === undefined) return null;
    take(type);
  }
  return rows.every(({ low }, row) => counts[row]! >= low) ? panel : null;
}
