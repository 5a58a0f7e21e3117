import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Outcome, OutcomeKind } from '../../consensus/vocabulary.ts';
import { command } from '../../identity/command.ts';
import { readPanel } from '../panel.ts';
import { standingPositions } from '../rules/one-position-speaks-for-a-seat.ts';
import { type CloseRefusal, closingDay, stateAfter } from '../rules/when-a-round-may-be-closed.ts';
import { readPositions, readRound } from '../store/reads.ts';
import { lockMatter, lockRound, updateMatter } from '../store/writes.ts';
import { endRound } from './end-round.ts';
import { changeOf } from './seen-matter.ts';

export type CloseRoundRefusal =
  | CloseRefusal
  | { code: 'already-closed'; by: string; on: IsoDate; kind: OutcomeKind | null };

/**
 * Closes a round: computes what the positions come to under the round's own rules, and keeps the
 * outcome with all that it was computed from. The seats are those of the closing day. Of two who
 * close at once one does, and the other is told what it came to.
 * @source F-033, F-034
 */
export const closeRound = command<{ roundId: string }, Outcome, CloseRoundRefusal>({
  name: 'matters.close-round',
  action: 'matter.lead',
  subject: async (tx, { roundId }) => {
    const round = await readRound(tx, roundId);
    return round ? { bodyId: round.bodyId } : null;
  },
  run: async (tx, { roundId }, acting) => {
    const of = await readRound(tx, roundId);
    const matter = of && (await lockMatter(tx, of.matterId));
    const locked = matter && (await lockRound(tx, of.id));
    if (!locked) throw new Error(`The round ${roundId} went away inside its own transaction.`);
    const { round } = locked;
    if (round.closedOn !== null) {
      const kind = round.outcome?.outcome.kind ?? null;
      return refused({ code: 'already-closed', by: round.closedByName, on: round.closedOn, kind });
    }
    const answered = new Set(standingPositions(await readPositions(tx, round.id)).keys());
    const now = await readPanel(tx, round.bodyId, acting.today);
    const day = closingDay(round, now.counts, answered, acting.today);
    if (!day.ok) return day;
    const panel = day.value === acting.today ? now : await readPanel(tx, round.bodyId, day.value);
    const outcome = await endRound(
      tx,
      round.id,
      { panel, day: day.value, cutShort: false },
      acting,
    );
    if (!outcome) throw new Error(`The round ${roundId} was closed without an outcome.`);
    const state = stateAfter(outcome);
    await updateMatter(tx, matter, { state });
    const after = { state, round: round.no, outcome: outcome.kind, next: outcome.next };
    return allowed({ value: outcome, changes: [changeOf(matter, { state: matter.state }, after)] });
  },
});
