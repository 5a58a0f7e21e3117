import { allowed, refused } from '../../../kernel/verdict.ts';
import { type CommandRefusal, carryOut, command } from '../../identity/command.ts';
import type { DecisionRefusal } from '../rules/decision-follows-from-proposal.ts';
import { readAgenda, readDecisions, readPapers } from '../store/reads.ts';
import { lockMeeting } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';
import { recordDecision } from './record-decision.ts';

/**
 * Records every case that has a proposal and no decision yet as decided the way it was proposed:
 * each its own decision
 * with its own entry in the log, all of them or none.
 * @source F-073
 */
export const recordAsProposed = command<
  { meetingId: string },
  { recorded: number },
  CommandRefusal<DecisionRefusal | { code: 'item-is-gone' }>
>({
  name: 'meetings.record-as-proposed',
  action: 'decision.record',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return refused({ code: 'item-is-gone' });
    const decided = new Set((await readDecisions(tx, meeting.id)).map((one) => one.itemId));
    const proposed = new Set(
      (await readPapers(tx, meeting.id))
        .filter((paper) => paper.proposals.length > 0)
        .map((paper) => paper.itemId),
    );
    let recorded = 0;
    for (const { id: itemId } of await readAgenda(tx, meeting.id)) {
      if (decided.has(itemId) || !proposed.has(itemId)) continue;
      const decision = { outcome: 'as_proposed', note: '' } as const;
      const done = await carryOut(tx, recordDecision, { meetingId, itemId, decision }, acting);
      if (!done.ok) return done;
      recorded += 1;
    }
    return allowed({ value: { recorded }, changes: [] });
  },
});
