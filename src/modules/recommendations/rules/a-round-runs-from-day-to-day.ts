import type { IsoDate } from '../../../kernel/calendar.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { DiscussionId, UnionDiscussion } from '../vocabulary.ts';

/** A day on the way of a round. */
export type RoundDay =
  | { on: IsoDate; code: 'discussion'; id: DiscussionId; state: UnionDiscussion['state'] }
  | { on: IsoDate; code: 'homework-due'; id: DiscussionId; count: number; open: number }
  | { on: IsoDate; code: 'advert' | 'deadline' | 'start' };

const order = ['discussion', 'homework-due', 'advert', 'deadline', 'start'] as const;

/** Discussions, what is due between them, and the days of the round itself, as they follow. */
export function daysOfRound(
  round: Pick<RecruitmentRound, 'advertOn' | 'deadline' | 'startOn'>,
  discussions: readonly Pick<UnionDiscussion, 'id' | 'heldOn' | 'state' | 'homework'>[],
): RoundDay[] {
  const own = (['advert', 'deadline', 'start'] as const).flatMap((code): RoundDay[] => {
    const on = { advert: round.advertOn, deadline: round.deadline, start: round.startOn }[code];
    return on === null ? [] : [{ on, code }];
  });
  const held = discussions.flatMap(({ id, heldOn, state, homework }): RoundDay[] => {
    const days = new Set(homework.flatMap(({ due }) => due ?? []));
    const due = [...days].map((on): RoundDay => {
      const then = homework.filter((one) => one.due === on);
      const open = then.filter(({ doneOn }) => doneOn === null).length;
      return { on, code: 'homework-due', id, count: then.length, open };
    });
    return [{ on: heldOn, code: 'discussion', id, state }, ...due];
  });
  return [...own, ...held].toSorted((a, b) =>
    a.on === b.on ? order.indexOf(a.code) - order.indexOf(b.code) : a.on < b.on ? -1 : 1,
  );
}
