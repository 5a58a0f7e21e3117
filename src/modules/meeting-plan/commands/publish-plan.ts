import type { PlanId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import { notePlanned } from '../../meetings/index.ts';
import { queueMessage } from '../../messages/index.ts';
import { existsOn, listBodies, listOrganisations, listSeats } from '../../organisations/index.ts';
import { notYetSummoned } from '../../summons/index.ts';
import { uidOfPlanned } from '../mail/plan-ics.ts';
import { planMail, type Recipient } from '../mail/plan-mail.ts';
import { insertVersion, lockPlan } from '../store/plan-writes.ts';
import { listPlanned, readPlan } from '../store/plans.ts';
import type { PlanChange, PlannedId, PlanVersion, PublishedMeeting } from '../vocabulary.ts';
import { newInPlan } from '../what-is-new-in-a-plan.ts';
import { bodyOfPlan } from './plan-subject.ts';

export type Told = { number: number; recipients: number; changes: number };
export type PublishRefusal =
  | { code: 'plan-is-gone' }
  | { code: 'nothing-to-tell' }
  | { code: 'nobody-to-tell' };

/**
 * Tells the members of a plan what is new in it: the whole of their own meetings the first time,
 * then only what changed. Whoever sits in several of the bodies gets one mail. The version that was
 * told is kept.
 * @source F-085
 */
export const publishPlan = command<{ planId: string }, Told, PublishRefusal>({
  name: 'meeting-plan.publish-plan',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, { planId }, { actor, now, today }) => {
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    if (!plan) return refused({ code: 'plan-is-gone' });
    const { meetings, changes, number } = await newInPlan(tx, plan);
    if (changes.length === 0) return refused({ code: 'nothing-to-tell' });
    const { recipients } = await whoIsTold(tx, changes, today);
    if (recipients.length === 0) return refused({ code: 'nobody-to-tell' });
    const version: PlanVersion = {
      planId: plan.id,
      number,
      publishedAt: now,
      publishedBy: actor.name,
      meetings,
      changes,
    };
    await insertVersion(tx, version);
    const called = await tellMeetings(tx, plan.id, meetings);
    for (const to of recipients) {
      await queueMessage(tx, planMail(plan.name, version, to, called), now);
    }
    const value = { number, recipients: recipients.length, changes: changes.length };
    return allowed({
      value,
      changes: [{ subjectKind: 'plan', subjectId: plan.id, after: value }],
    });
  },
});

/**
 * Tells the meetings that were made from a plan what calendars know of them now, and answers which
 * planned meetings have been called to.
 */
async function tellMeetings(
  tx: Writer,
  planId: PlanId,
  told: readonly PublishedMeeting[],
): Promise<ReadonlySet<PlannedId>> {
  for (const { id, meetingId, sequence } of told) {
    if (meetingId) await notePlanned(tx, meetingId, { uid: uidOfPlanned(id), sequence });
  }
  const made = (await listPlanned(tx, planId)).flatMap(({ id, meeting_id: meetingId }) =>
    meetingId ? [{ id, meetingId }] : [],
  );
  const uncalled = new Set(
    await notYetSummoned(
      tx,
      made.map(({ meetingId }) => meetingId),
    ),
  );
  return new Set(made.filter(({ meetingId }) => !uncalled.has(meetingId)).map(({ id }) => id));
}

/** Who is told of some changes, each of what concerns them; and how many cannot be reached. */
export async function whoIsTold(
  db: Reader,
  changes: readonly PlanChange[],
  day: string,
): Promise<{ recipients: Recipient[]; withoutAddress: number }> {
  const [seats, organisations, bodies] = await Promise.all([
    listSeats(db),
    listOrganisations(db),
    listBodies(db),
  ]);
  const standards = new Map(organisations.map((one) => [one.id, one.written_standard]));
  const own = new Map(bodies.map((one) => [one.id, one.written_standard]));
  const told = new Map<string, Recipient & { changes: PlanChange[] }>();
  let withoutAddress = 0;
  for (const seat of seats) {
    const concerns = changes.filter(
      ({ before, after }) => (after ?? before)?.bodyId === seat.body_id,
    );
    const sits = existsOn({ validFrom: seat.valid_from, validTo: seat.valid_to }, day);
    // Deputies are called when a member cannot come; the plan is for those who are to come.
    if (concerns.length === 0 || !sits || seat.holder === null || seat.role === 'deputy') continue;
    if (!seat.email) {
      withoutAddress += 1;
      continue;
    }
    const key = seat.email.trim().toLowerCase();
    const there = told.get(key);
    if (there) {
      for (const one of concerns) if (!there.changes.includes(one)) there.changes.push(one);
      continue;
    }
    const byOrganisation = seat.organisation_id && standards.get(seat.organisation_id);
    told.set(key, {
      name: seat.holder,
      email: seat.email.trim(),
      personId: seat.holder_person_id,
      writtenStandard: byOrganisation || own.get(seat.body_id) || 'nb',
      changes: concerns,
    });
  }
  const inOrder = (one: PlanChange) => (one.after ?? one.before)?.date ?? '';
  const recipients = [...told.values()].map((one) => ({
    ...one,
    changes: one.changes.toSorted((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1)),
  }));
  return { recipients, withoutAddress };
}
