import type { PersonKey, Problem } from '../vocabulary.ts';
import { leximinOverPanels } from './leximin-over-panels.ts';

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
  const people = problem.candidates.map(({ id }) => id);
  return leximinOverPanels(
    people,
    panels.map((panel) => panel.map((at) => people[at] ?? '')),
  );
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
