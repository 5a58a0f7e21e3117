import { daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, MatterId, PersonId } from '../../../kernel/ids.ts';
import type { OutcomeKind } from '../../consensus/vocabulary.ts';
import type { Matter } from '../vocabulary.ts';

/**
 * give-position: the own seat has not answered an open round. close-round: all have answered, or
 * its time is out. decide: a round agreed, and nobody has entered it. mend-proposal: a round ended
 * without agreement. take-up: it has come to the body and nobody has been asked.
 */
export const waitingCodes = [
  'give-position',
  'close-round',
  'decide',
  'mend-proposal',
  'take-up',
] as const;
export type WaitingCode = (typeof waitingCodes)[number];

export type MatterTodo = {
  code: WaitingCode;
  matterId: MatterId;
  number: string;
  title: string;
  bodyId: BodyId;
  practice: boolean;
  due: IsoDate | null;
  /** Days from today; negative where it is late, null where nothing is due. */
  daysLeft: number | null;
  /** For a position: what silence means under the round's rules. */
  silence: 'nothing' | 'assent' | null;
};

/** A matter as it waits, with what its open round lacks. */
export type WaitingMatter = Pick<
  Matter,
  'id' | 'number' | 'title' | 'bodyId' | 'practice' | 'state' | 'dueOn' | 'neededBy' | 'expert'
> & {
  openRound: {
    closesOn: IsoDate;
    silence: 'nothing' | 'assent';
    /** Whether everybody whose seat counts has answered. */
    complete: boolean;
    /** Whether the own seat, or one to stand in for, still lacks an answer that one was asked for. */
    lacksMine: boolean;
  } | null;
  /** What the last round in the body gave; null where nobody was asked. */
  lastOutcome: OutcomeKind | null;
};

export type Me = {
  personId: PersonId;
  /** The one body that one is appointed to; null serves all. */
  bodyId: BodyId | null;
  /** Whether one may lead a body's matters. */
  leads: (bodyId: BodyId) => boolean;
};

/**
 * What waits for somebody in the matters, the soonest first. What must be led waits for the matter's
 * expert and for those who lead that very body; whoever serves all bodies is told of what nobody
 * answers for, and of what is late.
 * @source F-038, F-044
 */
export function whatWaits(me: Me, matters: readonly WaitingMatter[], today: IsoDate): MatterTodo[] {
  return matters
    .flatMap((matter): MatterTodo[] => {
      const { openRound } = matter;
      const todo = (code: WaitingCode, due: IsoDate | null): MatterTodo => ({
        code,
        matterId: matter.id,
        number: matter.number,
        title: matter.title,
        bodyId: matter.bodyId,
        practice: matter.practice,
        due,
        daysLeft: due === null ? null : daysBetween(today, due),
        silence: code === 'give-position' ? (openRound?.silence ?? null) : null,
      });
      const mine =
        openRound?.lacksMine && openRound.closesOn >= today
          ? [todo('give-position', openRound.closesOn)]
          : [];
      const led = ledBy(matter, today);
      if (!led) return mine;
      const one = todo(led, led === 'close-round' ? (openRound?.closesOn ?? null) : dueOf(matter));
      return isForMe(me, matter, one) ? [...mine, one] : mine;
    })
    .toSorted(
      (a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || (a.matterId < b.matterId ? -1 : 1),
    );
}

function ledBy({ state, openRound, lastOutcome }: WaitingMatter, today: IsoDate) {
  switch (state) {
    case 'settled':
      return 'decide';
    case 'in-round':
      return openRound && (openRound.complete || openRound.closesOn < today) ? 'close-round' : null;
    case 'open':
      return lastOutcome === null ? 'take-up' : 'mend-proposal';
    default:
      return null;
  }
}

function isForMe(me: Me, { expert, bodyId }: WaitingMatter, { daysLeft }: MatterTodo): boolean {
  if (!me.leads(bodyId)) return false;
  if (expert === me.personId || me.bodyId === bodyId) return true;
  return me.bodyId === null && (expert === null || (daysLeft !== null && daysLeft < 0));
}

/** The earlier of the body's own time limit and the day the answer is needed. */
function dueOf({ dueOn, neededBy }: WaitingMatter): IsoDate | null {
  if (dueOn === null || neededBy === null) return dueOn ?? neededBy;
  return dueOn < neededBy ? dueOn : neededBy;
}
