import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Composition, Seat, Side } from '../vocabulary.ts';
import { representationOn } from './bodies-represent-users-and-gps.ts';
import { vacantSeatsOn } from './seats-are-held-on-a-day.ts';
import { type CompositionFinding, compositionOn } from './seats-fill-composition.ts';

export type BodyFinding =
  | { code: 'composition-broken'; seated: number[]; wanted: number[]; sides: CompositionFinding[] }
  | { code: 'sides-unrepresented'; sides: Side[] }
  | { code: 'seats-vacant'; count: number }
  | { code: 'no-secretariat-support' }
  | { code: 'restructuring'; note: string };

const representsNoSide = ['secretariat', 'consensus_group'];

type Judged = {
  id: BodyId;
  kind: string;
  status: 'active' | 'restructuring' | 'ended';
  statusNote: string | null;
  supportedBy: BodyId | null;
  composition: Composition | null;
};

/**
 * Answers what a body lacks on the day, the gravest first: a side short of its rule, users or GPs
 * without a seat, a vacant seat, a council without support from the secretariat, a structure that
 * waits for another matter. A body that has ended lacks nothing; a secretariat represents no side,
 * and a consensus group is made up of professionals of one service.
 * @source F-003, F-005 – F-008
 */
export function lacksOf(body: Judged, seats: readonly Seat[], day: IsoDate): BodyFinding[] {
  if (body.status === 'ended') return [];
  const own = seats.filter((seat) => seat.bodyId === body.id);
  const vacant = vacantSeatsOn(own, day).length;
  return [
    ...compositionFinding(body.composition, own, day),
    ...(representsNoSide.includes(body.kind) ? [] : representationFinding(own, day)),
    ...(vacant > 0 ? [{ code: 'seats-vacant' as const, count: vacant }] : []),
    ...(body.kind === 'advisory_council' && body.supportedBy === null
      ? [{ code: 'no-secretariat-support' as const }]
      : []),
    ...(body.status === 'restructuring'
      ? [{ code: 'restructuring' as const, note: body.statusNote ?? '' }]
      : []),
  ];
}

function compositionFinding(
  rule: Composition | null,
  seats: readonly Seat[],
  day: IsoDate,
): BodyFinding[] {
  if (rule === null) return [];
  const { sides, findings } = compositionOn(seats, rule, day);
  if (findings.length === 0) return [];
  return [
    {
      code: 'composition-broken',
      seated: sides.map((side) => side.seated),
      wanted: sides.map((side) => side.wanted),
      sides: findings,
    },
  ];
}

function representationFinding(seats: readonly Seat[], day: IsoDate): BodyFinding[] {
  return representationOn(seats, day)
    .filter((one) => one.members > 0 && one.unrepresented.length > 0)
    .map((one) => ({ code: 'sides-unrepresented', sides: one.unrepresented }));
}
