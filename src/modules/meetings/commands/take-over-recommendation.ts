import { allowed, refused } from '../../../kernel/verdict.ts';
import { command, mayDo } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { asDraft, numberedPoints } from '../rules/points-as-written.ts';
import { recommendingSteps } from '../rules/treatment-plan-can-be-followed.ts';
import { guardedCases } from '../store/case-reads.ts';
import { placesOf, readMatter, readSteps } from '../store/treatments.ts';
import { lockMeeting, touchMeeting, updatePaper } from '../store/writes.ts';
import type { DecisionPoint, Proposal } from '../vocabulary.ts';
import { citeCases } from './cite-cases.ts';
import { bodyOfMeeting, lockPaperOf } from './meeting-of.ts';

/**
 * Makes what a body before this one recommended the proposed decision of the paper. Refuses where
 * the paper proposes something already: what somebody wrote is never overwritten.
 * @source F-072
 */
export const takeOverRecommendation = command<
  { meetingId: string; itemId: string; position: number },
  { points: number },
  | { code: 'meeting-is-closed' }
  | { code: 'item-is-gone' }
  | { code: 'recommendation-is-gone' }
  | { code: 'paper-has-proposals' }
>({
  name: 'meetings.take-over-recommendation',
  action: 'paper.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, position }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const paper = await lockPaperOf(tx, meeting.id, itemId);
    if (!paper) return refused({ code: 'item-is-gone' });
    if (paper.proposals.length > 0) return refused({ code: 'paper-has-proposals' });
    const matter = await readMatter(tx, paper.caseId);
    const steps = matter ? await readSteps(tx, matter) : [];
    const step = recommendingSteps(steps, itemId).find((one) => one.position === position);
    const [place] = step?.itemId ? await placesOf(tx, [step.itemId]) : [];
    const guarded = place && matter ? await guardedCases(tx, [place.caseId, matter.id]) : [];
    const mayRead = guarded.every(({ bodyId, needs }) => mayDo(acting.actor, needs, { bodyId }).ok);
    const decision =
      place && mayRead
        ? await tx
            .selectFrom('meetings.decision')
            .select('points')
            .where('item_id', '=', place.itemId)
            .where('basis', '<>', 'quoted')
            .executeTakeFirst()
        : undefined;
    const points = (decision?.points ?? []) as DecisionPoint[];
    const proposals = numberedPoints(
      points.flatMap(({ no, text, kind, obligation }): Proposal[] =>
        no === null ? [] : [{ no, text, kind, obligation: asDraft(obligation) }],
      ),
    );
    if (proposals.length === 0) return refused({ code: 'recommendation-is-gone' });
    const body = await readBody(tx, meeting.body_id);
    if (!body) throw new Error(`meeting ${meeting.id} has no body`);
    const { title, owners, handlers, briefingBy, sections } = paper;
    const after = { title, owners, handlers, briefingBy, sections, proposals };
    const by = { name: acting.actor.name, now: acting.now };
    await updatePaper(tx, paper, after, by);
    await citeCases(tx, { paper, body, meetingDate: meeting.held_on, now: acting.now }, after);
    await touchMeeting(tx, meeting.id, {}, by);
    return allowed({
      value: { points: proposals.length },
      changes: [
        {
          subjectKind: 'paper',
          subjectId: paper.id,
          before: { proposals: [] },
          after: { proposals, recommendedBy: place?.bodyId },
        },
      ],
    });
  },
});
