import type { DecisionId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  type DecisionInput,
  type DecisionRefusal,
  decide,
} from '../rules/decision-follows-from-proposal.ts';
import { hasJustMet } from '../rules/meeting-may-be-decided.ts';
import { readAgenda, readDecisions, readPaper } from '../store/reads.ts';
import { insertDecision, lockMeeting, touchMeeting } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';
import { openObligations } from './open-obligations.ts';

/**
 * Records what the meeting decided in a case. The obligations that the decided points lay on
 * somebody are opened in the same transaction. The first decision on or after a meeting's day
 * marks it as held.
 * @source F-073, F-076
 */
export const recordDecision = command<
  { meetingId: string; itemId: string; decision: DecisionInput },
  { decisionId: DecisionId; obligations: number },
  DecisionRefusal | { code: 'item-is-gone' }
>({
  name: 'meetings.record-decision',
  action: 'decision.record',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, decision }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    const agenda = meeting ? await readAgenda(tx, meeting.id) : [];
    const item = agenda.find((row) => row.id === itemId);
    if (!meeting || !item) return refused({ code: 'item-is-gone' });
    const paper = await readPaper(tx, item.id);
    const decided = (await readDecisions(tx, meeting.id)).find((one) => one.itemId === item.id);
    const verdict = decide(
      {
        meeting: { state: meeting.state, date: meeting.held_on },
        item,
        proposals: paper?.proposals ?? [],
        decided: decided ?? null,
      },
      decision,
    );
    if (!verdict.ok) return verdict;
    if (!item.caseId) return refused({ code: 'item-takes-no-decision', kind: item.kind });
    const by = { name: acting.actor.name, now: acting.now };
    const { outcome, points, obligations, note } = verdict.value;
    const decisionId = await insertDecision(
      tx,
      {
        caseId: item.caseId,
        bodyId: meeting.body_id,
        meetingId: meeting.id,
        itemId: item.id,
        decidedOn: meeting.held_on,
        outcome,
        points,
        note,
        basis: 'recorded',
      },
      by,
    );
    const of = { bodyId: meeting.body_id, caseId: item.caseId, source: item.number ?? '' };
    await openObligations(tx, { ...of, decisionId, obligations }, acting.now);
    const met = hasJustMet({ state: meeting.state, date: meeting.held_on }, acting.today);
    await touchMeeting(tx, meeting.id, met ? { state: 'held' } : {}, by);
    return allowed({
      value: { decisionId, obligations: obligations.length },
      changes: [
        {
          subjectKind: 'decision',
          subjectId: decisionId,
          after: { number: item.number, outcome, points, note, obligations },
        },
      ],
    });
  },
});
