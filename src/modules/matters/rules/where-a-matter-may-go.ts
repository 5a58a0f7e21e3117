import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { OutcomeKind } from '../../consensus/vocabulary.ts';
import type { Route } from '../../mandate/vocabulary.ts';
import type { Escalation, EscalationReason, MatterState } from '../vocabulary.ts';
import { clean, type TooLong, tooLong } from './a-matter-says-what-is-asked.ts';

/** How often a matter may go the same way between two bodies. */
const mostTimes = 2;

export type LiftReason = Exclude<EscalationReason, 'within-mandate-after-all'>;

export type MoveRefusal =
  | TooLong
  | { code: 'matter-has-ended' }
  | { code: 'hand-over-is-missing' }
  | { code: 'round-is-open' }
  | { code: 'within-mandate' }
  | { code: 'nobody-disagrees' }
  | { code: 'time-is-not-out'; dueOn: IsoDate | null }
  | { code: 'top-of-ladder' }
  | { code: 'nowhere-to-return' }
  | { code: 'lifted-too-often'; times: number }
  | { code: 'returned-too-often'; times: number };

type Step = Pick<Escalation, 'fromBody' | 'toBody' | 'direction'>;

export type BeforeMoving = {
  state: MatterState;
  bodyId: BodyId;
  dueOn: IsoDate | null;
  /** The way up from the body that has it, by the structure that the matter keeps. */
  route: Route;
  /** The next body above; null for the topmost. */
  escalatesTo: BodyId | null;
  /** What the last whole round in this body gave; null where there was none. */
  lastOutcome: OutcomeKind | null;
  /** The matter's way so far, the first step first. */
  steps: readonly Step[];
  /** The lowest bodies under this one whose mandate covers it. */
  below: readonly BodyId[];
};

/**
 * Answers which body a matter is lifted to, with what lies outside the mandate. By mandate it goes
 * to the lowest body above that covers it, or to the topmost where none does; for any other reason to
 * the next one, so that no body that covers it is skipped. The third time the same way is refused.
 * @source F-035, F-036
 */
export function liftOf(
  typed: { reason: LiftReason; handOver: string },
  before: BeforeMoving,
  today: IsoDate,
): Verdict<{ toBody: BodyId; handOver: string }, MoveRefusal> {
  const { state, bodyId, route, escalatesTo, dueOn, lastOutcome } = before;
  if (state === 'decided' || state === 'withdrawn') return refused({ code: 'matter-has-ended' });
  const handOver = clean(typed.handOver);
  if (!handOver) return refused({ code: 'hand-over-is-missing' });
  const long = tooLong('handOver', handOver);
  if (long) return refused(long);
  if (typed.reason === 'outside-mandate' && (route.way[0]?.outside.length ?? 0) === 0) {
    return refused({ code: 'within-mandate' });
  }
  if (typed.reason === 'no-consensus') {
    if (state === 'in-round') return refused({ code: 'round-is-open' });
    const agreed = lastOutcome === 'consensus' || lastOutcome === 'adopted-by-vote';
    if (lastOutcome === null || agreed) return refused({ code: 'nobody-disagrees' });
  }
  if (typed.reason === 'time-limit' && (dueOn === null || dueOn >= today)) {
    return refused({ code: 'time-is-not-out', dueOn });
  }
  const byMandate = route.at ?? route.way.at(-1)?.bodyId ?? null;
  const toBody = typed.reason === 'outside-mandate' ? byMandate : escalatesTo;
  if (toBody === null || toBody === bodyId) return refused({ code: 'top-of-ladder' });
  if (timesBefore(before, toBody, 'up') >= mostTimes) {
    return refused({ code: 'lifted-too-often', times: mostTimes });
  }
  return allowed({ toBody, handOver });
}

/**
 * Answers which body a matter is sent down to: the one that lifted it here, or, where it was raised
 * too high, one below whose mandate covers it. Says why, since it is within that body's mandate
 * after all. The third time the same way is refused: then it is decided where it is.
 * @source F-036
 */
export function returnOf(
  typed: { handOver: string; toBody?: string },
  before: Pick<BeforeMoving, 'state' | 'bodyId' | 'steps' | 'below'>,
): Verdict<{ toBody: BodyId; handOver: string }, MoveRefusal> {
  const { state } = before;
  if (state === 'decided' || state === 'withdrawn') return refused({ code: 'matter-has-ended' });
  const handOver = clean(typed.handOver);
  if (!handOver) return refused({ code: 'hand-over-is-missing' });
  const long = tooLong('handOver', handOver);
  if (long) return refused(long);
  const targets = placesBelow(before);
  const toBody = targets.find((one) => one === typed.toBody) ?? targets[0] ?? null;
  if (toBody === null) return refused({ code: 'nowhere-to-return' });
  if (timesBefore(before, toBody, 'down') >= mostTimes) {
    return refused({ code: 'returned-too-often', times: mostTimes });
  }
  return allowed({ toBody, handOver });
}

/** Where a matter may be sent down to: back to whoever lifted it, else to those below that cover it. */
export function placesBelow({
  steps,
  below,
}: Pick<BeforeMoving, 'steps' | 'below'>): readonly BodyId[] {
  const lifter = cameFrom(steps);
  return lifter === null ? below : [lifter];
}

/** The body that a matter was lifted from to where it is; null where it has not been lifted. */
export function cameFrom(steps: readonly Step[]): BodyId | null {
  const below: BodyId[] = [];
  for (const step of steps) {
    if (step.direction === 'up') below.push(step.fromBody);
    else below.pop();
  }
  return below.at(-1) ?? null;
}

function timesBefore(
  { bodyId, steps }: Pick<BeforeMoving, 'bodyId' | 'steps'>,
  toBody: BodyId,
  direction: Step['direction'],
): number {
  return steps.filter(
    (one) => one.fromBody === bodyId && one.toBody === toBody && one.direction === direction,
  ).length;
}
