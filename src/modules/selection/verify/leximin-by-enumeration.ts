import { withProgram } from '../linear/solve-program.ts';
import type { PersonKey, Problem } from '../vocabulary.ts';

/**
 * The leximin chances of a tiny problem of one group with quotas alone, from the definition: every
 * panel of people is listed and counted, and the linear program over all of them solved, level by
 * level. Null where no panel keeps the quotas, or where more than `most` do. A measure to hold the
 * solver against; it shares nothing with it but the linear solver.
 */
export async function leximinByEnumeration(
  problem: Problem,
  most: number,
): Promise<Record<PersonKey, number> | null> {
  const panels = everyPanel(problem, most);
  if (panels === null || panels.length === 0) return null;
  const people = problem.candidates;
  const smallest = panels.length;
  const inPanels = people.map((_, person) =>
    panels.flatMap((panel, at) => (panel.includes(person) ? [at] : [])),
  );
  const program = {
    columns: [
      ...panels.map(() => ({ cost: 0, low: 0, high: 1, whole: false })),
      { cost: -1, low: 0, high: 1, whole: false },
    ],
    rows: [
      { low: 1, high: 1, columns: [...panels.keys()], factors: null },
      ...inPanels.flatMap((columns) => [
        // The chance is at least the smallest, while the person is open …
        {
          low: 0,
          high: Number.POSITIVE_INFINITY,
          columns: [...columns, smallest],
          factors: [...columns.map(() => 1), -1],
        },
        // … and at least what it was fixed at, afterwards.
        { low: 0, high: 1, columns, factors: null },
      ]),
    ],
  };
  return withProgram(program, (open) => {
    const chances = new Map<number, number>();
    while (chances.size < people.length) {
      const solved = open.solve({ ms: 10_000 });
      if (solved.status !== 'optimal') throw new Error('The enumeration could not be solved.');
      const level = solved.values[smallest] ?? 0;
      const isOpen = (person: number) => !chances.has(person);
      const left = [...people.keys()].filter(isOpen);
      const bound = left.filter((person) => Math.abs(solved.rowDuals[1 + 2 * person] ?? 0) > 1e-9);
      for (const person of bound.length > 0 ? bound : left) {
        chances.set(person, level);
        open.boundRow(1 + 2 * person, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
        open.boundRow(2 + 2 * person, Math.max(0, level - 1e-10), 1);
      }
    }
    return Object.fromEntries(people.map(({ id }, at) => [id, chances.get(at) ?? 0]));
  });
}

/** Every panel that keeps the quotas, as places in the list of people. */
function everyPanel({ candidates, quotas, groups }: Problem, most: number): number[][] | null {
  const seats = groups[0]?.seats ?? 0;
  const quotasOf = candidates.map(({ attributes }) =>
    quotas.flatMap(({ attribute, value }, at) => (attributes[attribute] === value ? [at] : [])),
  );
  const counts = quotas.map(() => 0);
  const found: number[][] = [];
  const panel: number[] = [];
  const goOn = (from: number): void => {
    if (found.length > most) return;
    if (panel.length === seats) {
      if (quotas.every(({ min }, at) => (counts[at] ?? 0) >= min)) found.push([...panel]);
      return;
    }
    for (let person = from; person <= candidates.length - seats + panel.length; person += 1) {
      const of = quotasOf[person] ?? [];
      const fits = of.every((at) => (counts[at] ?? 0) < (quotas[at]?.max ?? 0));
      if (!fits) continue;
      panel.push(person);
      for (const at of of) counts[at] = (counts[at] ?? 0) + 1;
      goOn(person + 1);
      panel.pop();
      for (const at of of) counts[at] = (counts[at] ?? 0) - 1;
    }
  };
  goOn(0);
  return found.length > most ? null : found;
}
