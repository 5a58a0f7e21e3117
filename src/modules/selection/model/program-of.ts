import type { Column, Program } from '../linear/program.ts';
import { type Demands, takenAlready } from './demands.ts';

/**
 * The program of all demands: a column for each place and one for each kind whose people in use are
 * counted, and a row for each row of a demand.
 */
export function programOf(demands: Demands): Program {
  const people = (kind: number) => demands.kinds[kind]?.people.length ?? 0;
  const columns = demands.places.map((place): Column => {
    const low = takenAlready(demands, place) ? 1 : 0;
    return { cost: 0, low, high: people(place.kind), whole: true };
  });
  for (const kind of demands.inUse.keys()) {
    columns.push({ cost: 0, low: 0, high: people(kind), whole: true });
  }
  return { columns, rows: demands.rows };
}
