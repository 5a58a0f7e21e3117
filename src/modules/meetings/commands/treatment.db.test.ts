import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { readAgenda, readPaper } from '../store/reads.ts';
import { listTreatmentSteps, readPlan, waitingFor } from '../store/treatments.ts';
import { addItem } from './add-item.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { placeStep } from './place-step.ts';
import { removeItem } from './remove-item.ts';
import { planMark, setTreatmentPlan } from './set-treatment-plan.ts';
import { takeOverRecommendation } from './take-over-recommendation.ts';
import { setting } from './test-setting.ts';

const { db } = await testDatabase();
const lower = await setting(db);
const higher = await setting(db);
const { secretary } = lower;
type MeetingId = Awaited<ReturnType<typeof lower.newMeeting>>;

const publish = (id: MeetingId) =>
  db.updateTable('meetings.meeting').set({ state: 'published' }).where('id', '=', id).execute();
const code = (verdict: { ok: true } | { ok: false; refusal: { code: string } }) =>
  verdict.ok ? 'done' : verdict.refusal.code;

async function caseOn(meetingId: MeetingId, title = 'Felles sak') {
  const row = { meetingId, kind: 'case', title, minutes: 20, responsible: [], at: null } as const;
  const added = await perform(db, addItem, { ...row, responsible: [] }, secretary);
  if (!added.ok) throw new Error(added.refusal.code);
  const item = (await readAgenda(db, meetingId)).find((one) => one.id === added.value);
  return { itemId: added.value, caseId: item?.caseId as CaseId, number: item?.number };
}
const plan = async (caseId: CaseId, by = secretary) => {
  const steps = [
    { bodyId: lower.bodyId, role: 'recommends', was: null },
    { bodyId: higher.bodyId, role: 'decides', was: null },
  ] as const;
  const seen = planMark(await readPlan(db, caseId));
  return perform(db, setTreatmentPlan, { caseId, seen, steps: [...steps] }, by);
};
/** A case of the lower body, published, with its plan. */
async function matter() {
  const meetingId = await lower.newMeeting();
  const found = await caseOn(meetingId);
  await publish(meetingId);
  expect(code(await plan(found.caseId))).toBe('done');
  return { ...found, meetingId };
}
const place = (caseId: CaseId, meetingId: MeetingId, by = secretary) =>
  perform(db, placeStep, { meetingId, caseId, position: 2 }, by);

describe('a plan through two bodies', () => {
  it('is for those who write papers in the body whose case it is, and for one at a time', async () => {
    const { caseId } = await matter();
    expect(code(await plan(caseId, higher.as('case_handler')))).toBe('other-body');
    expect(code(await plan(caseId, lower.as('member')))).toBe('role-may-not');
    const seen = planMark(await readPlan(db, caseId));
    const none = { caseId, seen, steps: [] };
    const both = await Promise.all([
      perform(db, setTreatmentPlan, none, secretary),
      perform(
        db,
        setTreatmentPlan,
        { ...none, steps: [{ bodyId: higher.bodyId, role: 'decides', was: 2 }] },
        secretary,
      ),
    ]);
    expect(both.map(code).sort()).toEqual(['done', 'plan-changed-meanwhile']);
  });

  it('refuses a body that is none', async () => {
    const { caseId } = await matter();
    const seen = planMark(await readPlan(db, caseId));
    const steps = [{ bodyId: 'body_nowhere', role: 'decides', was: null }] as const;
    const verdict = await perform(
      db,
      setTreatmentPlan,
      { caseId, seen, steps: [...steps] },
      secretary,
    );
    expect(code(verdict)).toBe('step-body-unknown');
  });

  it('puts the same matter on the other agenda under a number of its own, once', async () => {
    const { caseId, itemId } = await matter();
    const taken = await caseOn(await higher.newMeeting());
    const meetings = [await higher.newMeeting('2026-04-01'), await higher.newMeeting('2026-04-08')];
    const theirs = { ...secretary, actor: { ...secretary.actor, bodyId: lower.bodyId } };
    expect(code(await place(caseId, meetings[0] as MeetingId, theirs))).toBe('other-body');
    const both = await Promise.all(meetings.map((id) => place(caseId, id)));
    expect(both.map(code).sort()).toEqual(['done', 'step-is-on-an-agenda']);
    const [first, second] = await listTreatmentSteps(db, [caseId]);
    expect(first).toMatchObject({ itemId, role: 'recommends', place: { caseId } });
    expect(second?.place?.number).toBe(`${Number(taken.number?.split('/')[0]) + 1}/26`);
    const own = await db
      .selectFrom('meetings.case_file')
      .select(['of_case', 'title'])
      .where('id', '=', second?.place?.caseId as CaseId)
      .executeTakeFirst();
    expect(own).toEqual({ of_case: caseId, title: 'Felles sak' });
    const lost = { caseId, seen: planMark(await readPlan(db, caseId)), steps: [] };
    expect(code(await perform(db, setTreatmentPlan, lost, secretary))).toBe('step-is-on-an-agenda');
  });

  it('waits again when the row is taken off or the meeting is called off, and keeps its number', async () => {
    const { caseId, itemId, meetingId } = await matter();
    const [one, two] = [
      await higher.newMeeting('2026-05-06'),
      await higher.newMeeting('2026-05-13'),
    ];
    const waits = async () =>
      (await waitingFor(db, higher.bodyId)).some((row) => row.caseId === caseId);
    expect(await waits()).toBe(true);
    const placed = await place(caseId, one);
    expect(await waits()).toBe(false);
    const off = { meetingId: one, itemId: placed.ok ? placed.value : '' };
    expect(code(await perform(db, removeItem, off, secretary))).toBe('done');
    expect(await waits()).toBe(true);
    expect(code(await place(caseId, one))).toBe('done');
    const number = async (id: MeetingId) => (await readAgenda(db, id)).at(-1)?.number;
    const before = await number(one);
    await perform(db, cancelMeeting, { meetingId: one, reason: 'Sykdom' } as never, secretary);
    expect(await waits()).toBe(true);
    expect(code(await place(caseId, two))).toBe('done');
    expect(await number(two)).toBe(before);
    await db
      .updateTable('meetings.meeting')
      .set({ state: 'draft' })
      .where('id', '=', meetingId)
      .execute();
    expect(code(await perform(db, removeItem, { meetingId, itemId }, secretary))).toBe(
      'item-has-plan',
    );
  });

  it('stays closed in the other body, and is nobody’s who may not read it', async () => {
    const { caseId, itemId } = await matter();
    await db
      .updateTable('meetings.agenda_item')
      .set({ closed_basis: 'Offl. § 13', public_title: 'Personalsak' })
      .where('id', '=', itemId)
      .execute();
    const meetingId = await higher.newMeeting('2026-06-03');
    const theirs = { ...secretary, actor: { ...secretary.actor, bodyId: higher.bodyId } };
    expect(code(await place(caseId, meetingId, theirs))).toBe('step-is-gone');
    expect(code(await place(caseId, meetingId))).toBe('done');
    expect((await readAgenda(db, meetingId)).at(-1)).toMatchObject({
      closedBasis: 'Offl. § 13',
      publicTitle: 'Personalsak',
    });
  });
});

describe('a recommendation', () => {
  it('becomes the proposed decision, once, and overwrites nothing', async () => {
    const { caseId, itemId, meetingId: from } = await matter();
    const meetingId = await higher.newMeeting('2026-07-01');
    const placed = await place(caseId, meetingId);
    const at = { meetingId, itemId: placed.ok ? placed.value : '', position: 1 };
    const takeOver = (by = secretary) => perform(db, takeOverRecommendation, at, by);
    expect(code(await takeOver())).toBe('recommendation-is-gone');
    await db
      .insertInto('meetings.decision')
      .values({
        id: 'dec_innstilling',
        case_id: caseId,
        body_id: lower.bodyId,
        meeting_id: from,
        item_id: itemId,
        decided_on: '2026-03-04',
        outcome: 'adopted',
        points: JSON.stringify([
          {
            no: 1,
            change: 'none',
            text: 'Planen vedtas.',
            proposed: null,
            proposedNo: null,
            kind: 'adopt',
            obligation: null,
          },
          {
            no: null,
            change: 'struck',
            text: '',
            proposed: 'Strøket.',
            proposedNo: 2,
            kind: 'other',
            obligation: null,
          },
        ]),
        note: '',
        basis: 'recorded',
        recorded_by: 'Sekretær',
        recorded_at: new Date('2026-03-04T12:00:00Z'),
        words: null,
      })
      .execute();
    expect(code(await takeOver(lower.as('case_handler')))).toBe('other-body');
    const twice = await Promise.all([takeOver(), takeOver()]);
    expect(twice.map(code).sort()).toEqual(['done', 'paper-has-proposals']);
    expect((await readPaper(db, at.itemId))?.proposals).toEqual([
      { no: 1, text: 'Planen vedtas.', kind: 'adopt', obligation: null },
    ]);
  });

  it('of a case behind closed doors is for those alone who may read it there', async () => {
    const { caseId, itemId } = await matter();
    const meetingId = await higher.newMeeting('2026-08-05');
    const placed = await place(caseId, meetingId);
    await db
      .updateTable('meetings.agenda_item')
      .set({ closed_basis: 'Offl. § 13' })
      .where('id', '=', itemId)
      .execute();
    const at = { meetingId, itemId: placed.ok ? placed.value : '', position: 1 };
    const theirs = higher.as('case_handler');
    expect(code(await perform(db, takeOverRecommendation, at, theirs))).toBe(
      'recommendation-is-gone',
    );
  });
});
