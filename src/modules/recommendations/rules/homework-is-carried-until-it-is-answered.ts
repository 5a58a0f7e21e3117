import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Homework, UnionDiscussion } from '../vocabulary.ts';

/** Homework with the day it was given. */
export type CarriedHomework = Homework & { givenOn: IsoDate; overdue: boolean };

type Held = Pick<UnionDiscussion, 'id' | 'heldOn' | 'state' | 'homework'>;

const given = ({ heldOn, homework }: Held, today: IsoDate): CarriedHomework[] =>
  homework.map((one) => ({
    ...one,
    givenOn: heldOn,
    overdue: one.doneOn === null && one.due !== null && one.due < today,
  }));

/** What was asked for in minutes that stand, and nobody has answered yet, by the day it is due. */
export function openHomework(discussions: readonly Held[], today: IsoDate): CarriedHomework[] {
  return discussions
    .filter(({ state }) => state === 'recorded')
    .flatMap((one) => given(one, today))
    .filter(({ doneOn }) => doneOn === null)
    .toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}

/**
 * What a discussion is handed from earlier ones: homework that was open when the one before it
 * ended, whether it has been answered since or not.
 * @source F-022
 */
export function carriedInto(
  one: Held,
  discussions: readonly Held[],
  today: IsoDate,
): CarriedHomework[] {
  const earlier = discussions.filter(
    ({ heldOn, state }) => state === 'recorded' && heldOn < one.heldOn,
  );
  const last =
    earlier
      .map(({ heldOn }) => heldOn)
      .toSorted()
      .at(-1) ?? '';
  return earlier
    .flatMap((before) => given(before, today))
    .filter(({ doneOn, givenOn }) => doneOn === null || doneOn > last || givenOn === last);
}
