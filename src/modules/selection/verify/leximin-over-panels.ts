import { withProgram } from '../linear/solve-program.ts';
import type { PersonKey } from '../vocabulary.ts';

/**
 * The leximin expected seats over lotteries of these panels, from the definition: the linear program
 * over all of them, level by level. A panel names a person once for each seat.
 */
export function leximinOverPanels(
  people: readonly PersonKey[],
  panels: readonly (readonly PersonKey[])[],
): Promise<Record<PersonKey, number>> {
  const smallest = panels.length;
  const over = Number.POSITIVE_INFINITY;
  const seatsIn = people.map((person) =>
    panels.flatMap((panel, at) => {
      const seats = panel.filter((one) => one === person).length;
      return seats === 0 ? [] : [{ at, seats }];
    }),
  );
  const program = {
    columns: [
      ...panels.map(() => ({ cost: 0, low: 0, high: 1, whole: false })),
      { cost: -1, low: 0, high: over, whole: false },
    ],
    rows: [
      { low: 1, high: 1, columns: [...panels.keys()], factors: null },
      ...seatsIn.flatMap((seats) => {
        const columns = seats.map(({ at }) => at);
        const factors = seats.map((one) => one.seats);
        return [
          // The expected seats are at least the smallest, while the person is open …
          { low: 0, high: over, columns: [...columns, smallest], factors: [...factors, -1] },
          // … and at least what they were fixed at, afterwards.
          { low: 0, high: over, columns, factors },
        ];
      }),
    ],
  };
  return withProgram(program, (open) => {
    const chances = new Map<number, number>();
    while (chances.size < people.length) {
      const solved = open.solve({ ms: 10_000 });
      if (solved.status !== 'optimal') throw new Error('The enumeration could not be solved.');
      const level = solved.values[smallest] ?? 0;
      const left = [...people.keys()].filter((person) => !chances.has(person));
      const bound = left.filter((person) => Math.abs(solved.rowDuals[1 + 2 * person] ?? 0) > 1e-9);
      for (const person of bound.length > 0 ? bound : left) {
        chances.set(person, level);
        open.boundRow(1 + 2 * person, -over, over);
        open.boundRow(2 + 2 * person, Math.max(0, level - 1e-10), over);
      }
    }
    return Object.fromEntries(people.map((id, at) => [id, chances.get(at) ?? 0]));
  });
}
