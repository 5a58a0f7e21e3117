import type { Limits } from '../linear/program.ts';
import { seatsIn } from '../model/seats-in.ts';
import { select } from '../select.ts';
import type { Lottery, PersonKey } from '../vocabulary.ts';
import type { DrawRecord } from './draw-record.ts';
import { smallestSeats } from './in-equal-panels.ts';

/**
 * How a recorded lottery stands beside the fair one. `told` and `fair`: the expected seats of the
 * person furthest from it (leximin), or the smallest of anybody (maximin, where `person` is null).
 */
export type Fairness =
  | {
      status: 'compared';
      person: PersonKey | null;
      told: number;
      fair: number;
      /** Whether the fair lottery was proven in whole numbers. */
      exact: boolean;
    }
  /** There was no time, or the demands of the record have no lottery at all. */
  | { status: 'unknown' };

/**
 * Computes the fair lottery anew from the pool and the demands of a record, and compares. Null: the
 * method of the record promises no fair chances.
 */
export async function fairnessOf(
  { method, problem, distribution }: DrawRecord,
  limits: Limits,
): Promise<Fairness | null> {
  if (distribution === null || (method !== 'leximin' && method !== 'maximin')) return null;
  const tickets = distribution.reduce((sum, panel) => sum + panel.tickets, 0);
  const lottery: Lottery = distribution.map(({ members, tickets: own }) => {
    return { members, probability: own / tickets };
  });
  const result = await select(problem, { method, seed: '1', limits, panels: null });
  if (result.status !== 'found') return { status: 'unknown' };
  const { probabilities, never, certificate, minimum } = result;
  const seats = seatsIn(problem, lottery);
  const compared = { status: 'compared', exact: certificate.exact } as const;
  if (method === 'maximin') {
    return { ...compared, person: null, told: smallestSeats(problem, seats, never), fair: minimum };
  }
  const ids = problem.candidates.map(({ id }) => id);
  const off = (id: PersonKey) => Math.abs((seats[id] ?? 0) - (probabilities[id] ?? 0));
  const person = ids.reduce((most, id) => (off(id) > off(most) ? id : most), ids[0] ?? '');
  return { ...compared, person, told: seats[person] ?? 0, fair: probabilities[person] ?? 0 };
}
