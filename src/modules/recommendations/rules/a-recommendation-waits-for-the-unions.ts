import type { IsoDate } from '../../../kernel/calendar.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { UnionDiscussion } from '../vocabulary.ts';
import { openHomework } from './homework-is-carried-until-it-is-answered.ts';

export type WaitingRefusal =
  /** `planned`: the next discussion that is called, where one is. */
  | { code: 'no-discussion-recorded'; planned: IsoDate | null }
  | { code: 'round-has-not-opened' }
  | { code: 'round-has-ended' };
export type WaitingWarning = { code: 'homework-is-open'; count: number; due: IsoDate | null };

/**
 * What stands in the way of recommending anybody in a round, and what should be known first: no
 * recommendation is made until a discussion with the unions has been recorded.
 * @source F-023
 */
export function whatWaitsForTheUnions(
  round: Pick<RecruitmentRound, 'state'>,
  discussions: readonly Pick<UnionDiscussion, 'id' | 'heldOn' | 'state' | 'homework'>[],
  today: IsoDate,
): { stops: WaitingRefusal[]; warnings: WaitingWarning[] } {
  const stops: WaitingRefusal[] = [];
  if (round.state === 'draft') stops.push({ code: 'round-has-not-opened' });
  if (round.state === 'ended') stops.push({ code: 'round-has-ended' });
  if (!discussions.some(({ state }) => state === 'recorded')) {
    const [planned = null] = discussions.map(({ heldOn }) => heldOn).toSorted();
    stops.push({ code: 'no-discussion-recorded', planned });
  }
  const open = openHomework(discussions, today);
  const warnings: WaitingWarning[] =
    open.length > 0
      ? [{ code: 'homework-is-open', count: open.length, due: open[0]?.due ?? null }]
      : [];
  return { stops, warnings };
}

/** The last discussion whose minutes stand; undefined where there is none. */
export function lastRecorded<One extends Pick<UnionDiscussion, 'heldOn' | 'state'>>(
  discussions: readonly One[],
): One | undefined {
  return discussions
    .filter(({ state }) => state === 'recorded')
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
    .at(-1);
}
