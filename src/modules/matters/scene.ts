import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { coveringBelow, readStructure, routeMatter } from '../mandate/index.ts';
import type { OutsideMandate, Route, Structure, StructureBody } from '../mandate/vocabulary.ts';
import { escalationsOf, readRounds } from './store/reads.ts';
import type { Escalation, Matter, Round } from './vocabulary.ts';

/** A matter with all that its rules ask about. */
export type Scene = {
  matter: Matter;
  structure: Structure;
  /** The body's place in the structure that the matter keeps; null where it has none. */
  place: StructureBody | null;
  route: Route;
  /** What of the matter lies outside the body's mandate today: then it is proposed lifted. */
  outside: readonly OutsideMandate[];
  /** The lowest bodies under this one whose mandate covers it: it may be sent down there. */
  below: readonly BodyId[];
  steps: readonly Escalation[];
  rounds: readonly Round[];
  /** The rounds since the matter reached the body that has it. */
  stay: readonly Round[];
};

/** Reads what a matter's rules ask about, as it stands today. @source F-035 */
export async function readScene(db: Reader, matter: Matter, today: IsoDate): Promise<Scene> {
  const [structure, steps, rounds] = await Promise.all([
    readStructure(db, matter.structureId),
    escalationsOf(db, matter.id),
    readRounds(db, matter.id),
  ]);
  if (!structure) throw new Error(`The structure ${matter.structureId} of a matter went away.`);
  const route = routeMatter(structure, matter.affects, matter.bodyId, today);
  const since = steps.at(-1)?.at;
  return {
    matter,
    structure,
    place: structure.bodies.find(({ bodyId }) => bodyId === matter.bodyId) ?? null,
    route,
    outside: route.way[0]?.outside ?? [],
    below: coveringBelow(structure, matter.affects, matter.bodyId, today),
    steps,
    rounds,
    stay: rounds.filter(({ openedAt }) => !since || openedAt >= since),
  };
}
