import type { DecisionId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  type DecisionInput,
  type DecisionRefusal,
  decide,
} from '../rules/decision-follows-from-proposal.ts';
import { readAgenda, readDecisions, readPaper } from '../store/reads.ts';
import { lockMeeting, touchMeeting, updateDecision } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';
import { replaceObligations } from './open-obligations.ts';

/**
 * Puts right a decision that was recorded wrongly, before the meeting is closed. The log keeps what
 * stood; obligations that no longer follow are superseded, never deleted. `seen` is when the one
 * that is corrected was recorded: if somebody else corrected it since, this is refused.
 * @source F-073
 */
export const correctDecision = command<
  { meetingId: string; itemId: string; seen: string; decision: DecisionInput },
  { decisionId: DecisionId; obligations: number },
  | DecisionRefusal
  | { code: 'item-is-gone' }
  | { code: 'not-decided-yet' }
  | { code: 'decision-changed-meanwhile'; by: string }
>({
  name: 'meetings.correct-decision',
  action: 'decision.record',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, seen, decision }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    const agenda = meeting ? await readAgenda(tx, meeting.id) : [];
    const item = agenda.find((row) => row.id === itemId);
    if (!meeting || !item) return refused({ code: 'item-is-gone' });
    const before = (await readDecisions(tx, meeting.id)).find((one) => one.itemId === item.id);
    if (!before) return refused({ code: 'not-decided-yet' });
    if (before.recordedAt.toISOString() !== seen) {
      return refused({ code: 'decision-changed-meanwhile', by: before.recordedBy });
    }
    const paper = await readPaper(tx, item.id);
    const verdict = decide(
      {
        meeting: { state: meeting.state, date: meeting.held_on },
        item,
        proposals: paper?.proposals ?? [],
        decided: null,
      },
      decision,
    );
    if (!verdict.ok) return verdict;
    const by = { name: acting.actor.name, now: acting.now };
    const { outcome, points, obligations, note } = verdict.value;
    await updateDecision(tx, before.id, { outcome, points, note }, by);
    const of = { bodyId: meeting.body_id, caseId: before.caseId, decisionId: before.id };
    const followed = await replaceObligations(
      tx,
      { ...of, source: item.number ?? '', obligations },
      acting.now,
    );
    await touchMeeting(tx, meeting.id, {}, by);
    return allowed({
      value: { decisionId: before.id, obligations: followed.opened },
      changes: [
        {
          subjectKind: 'decision',
          subjectId: before.id,
          before: { outcome: before.outcome, points: before.points, note: before.note },
          after: { number: item.number, outcome, points, note, ...followed },
        },
      ],
    });
  },
});
