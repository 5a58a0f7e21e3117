import { describe, expect, it } from 'vitest';
import { addDays } from '../../../kernel/calendar.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { listObligations } from '../../follow-up/index.ts';
import { perform } from '../../identity/command.ts';
import type { DecisionInput } from '../rules/decision-follows-from-proposal.ts';
import { readAgenda, readDecisions, readMeeting } from '../store/reads.ts';
import type { DecisionPoint } from '../vocabulary.ts';
import { addItem } from './add-item.ts';
import { closeMeeting } from './close-meeting.ts';
import { correctDecision } from './correct-decision.ts';
import { recordAsProposed } from './record-as-proposed.ts';
import { recordDecision } from './record-decision.ts';
import { savePaper } from './save-paper.ts';
import { setting } from './test-setting.ts';

const { db } = await testDatabase();
const { as, secretary, newMeeting } = await setting(db);

/** A published meeting with a paper of these points for each case. */
async function published(...papers: string[][]) {
  const meetingId = await newMeeting('2023-12-06');
  const itemIds: string[] = [];
  for (const texts of papers) {
    const row = { meetingId, title: 'Sak', minutes: 10, responsible: [], at: null };
    const added = await perform(db, addItem, { ...row, kind: 'case' as const }, secretary);
    if (!added.ok) throw new Error(added.refusal.code);
    const proposals = texts.map((text, index) => ({
      no: index + 1,
      text,
      kind: 'other' as const,
      obligation: null,
    }));
    const bare = { title: 'Sak', owners: [], handlers: [], briefingBy: [], sections: [] };
    const content = { ...bare, proposals };
    const at = { meetingId, itemId: added.value, baseVersion: 1, content };
    await perform(db, savePaper, at, secretary);
    itemIds.push(added.value);
  }
  const sent = db.updateTable('meetings.meeting').set({ state: 'published' });
  await sent.where('id', '=', meetingId).execute();
  return { meetingId, itemIds, itemId: itemIds[0] ?? '' };
}
const record = (at: { meetingId: string; itemId: string }, decision: DecisionInput) =>
  perform(
    db,
    recordDecision,
    { meetingId: at.meetingId, itemId: at.itemId, decision },
    as('chair', 'Leder'),
  );
const asProposed = { outcome: 'as_proposed', note: '' } as const;
const obligationsOf = async (meetingId: `meet_${string}`) => {
  const caseIds = (await readAgenda(db, meetingId)).flatMap((row) => row.caseId ?? []);
  return listObligations(db, { caseIds });
};
const pointsOf = async (meetingId: `meet_${string}`) =>
  (await readDecisions(db, meetingId))[0]?.points as DecisionPoint[];

describe('a decision', () => {
  it('as proposed lays the duty of point 2 on the council leaders, due 19.06.2024', async () => {
    const at = await published([
      'ASU tar statusen til orientering.',
      'ASU ber fagrådslederne om en status til møtet 19.06.2024.',
      'ASU støtter prioriteringene.',
    ]);
    expect(await record(at, asProposed)).toMatchObject({ ok: true, value: { obligations: 1 } });
    expect(await obligationsOf(at.meetingId)).toMatchObject([
      { pointNo: 2, who: 'fagrådslederne', due: '2024-06-19', state: 'open' },
    ]);
    expect((await readMeeting(db, at.meetingId))?.state).toBe('held');
  });

  it('with another date keeps the proposed text beside the decided one', async () => {
    const old = 'Gruppen avholder sitt første møte innen 01.11.2023.';
    const at = await published(['ASU tar status til orientering.', old]);
    const note = { proposedNo: 1, text: 'ASU tar status til orientering.' };
    const moved = { proposedNo: 2, text: 'Gruppen avholder sitt første møte innen 15.01.2024.' };
    const obligation = null;
    await record(at, {
      outcome: 'changed',
      note: '',
      points: [
        { ...note, kind: 'note', obligation },
        { ...moved, kind: 'adopt', obligation },
      ],
    });
    expect(await pointsOf(at.meetingId)).toMatchObject([
      { no: 1, change: 'none' },
      { no: 2, change: 'changed', text: moved.text, proposed: old },
    ]);
  });

  it('is taken once, also when two record it at the same moment', async () => {
    const at = await published(['ASU tar saken til orientering.']);
    const both = await Promise.all([record(at, asProposed), record(at, asProposed)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    const second = both.find((one) => !one.ok);
    expect(second?.ok || second?.refusal.code).toBe('already-decided');
    expect(await readDecisions(db, at.meetingId)).toHaveLength(1);
  });
});

describe('a decision that was recorded wrongly', () => {
  it('stays in the log, and its duty is superseded by the one that follows now', async () => {
    const at = await published(['ASU ber AU om å legge fram en plan innen 01.03.2024.']);
    await record(at, asProposed);
    const [before] = await readDecisions(db, at.meetingId);
    const seen = before?.recordedAt.toISOString() ?? '';
    const due = '2024-05-02';
    const decision: DecisionInput = {
      outcome: 'changed',
      note: 'Rettet.',
      points: [
        {
          proposedNo: 1,
          text: 'ASU ber AU om å legge fram en plan innen 02.05.2024.',
          kind: 'ask',
          obligation: { who: 'AU', what: 'en plan', due, dueNote: '', recurrence: null },
        },
      ],
    };
    const later = { ...secretary, now: new Date('2026-02-01T11:00:00Z') };
    const order = { meetingId: at.meetingId, itemId: at.itemId, seen, decision };
    expect((await perform(db, correctDecision, order, later)).ok).toBe(true);
    const obligations = await obligationsOf(at.meetingId);
    const open = obligations.find((one) => one.state === 'open');
    expect(open).toMatchObject({ due, pointNo: 1 });
    expect(obligations.find((one) => one.state === 'superseded')).toMatchObject({
      due: '2024-03-01',
      replacedBy: open?.id,
    });
    const log = await readLog(db, { subjectId: before?.id ?? '', limit: 5 });
    expect(log[0]).toMatchObject({
      before: { outcome: 'as_proposed' },
      after: { note: 'Rettet.' },
    });
    const stale = await perform(db, correctDecision, order, later);
    expect(stale.ok || stale.refusal.code).toBe('decision-changed-meanwhile');
  });

  it('keeps a duty that still follows, with its id', async () => {
    const at = await published([
      'ASU ber AU om en plan innen 01.03.2024.',
      'ASU tar dette til orientering.',
    ]);
    await record(at, asProposed);
    const [before] = await obligationsOf(at.meetingId);
    const [decision] = await readDecisions(db, at.meetingId);
    const [first] = await pointsOf(at.meetingId);
    const points = [
      {
        proposedNo: 1,
        text: first?.text ?? '',
        kind: 'ask' as const,
        obligation: first?.obligation ?? null,
      },
    ];
    const seen = decision?.recordedAt.toISOString() ?? '';
    const input = { outcome: 'changed' as const, note: '', points };
    const order = { meetingId: at.meetingId, itemId: at.itemId, seen, decision: input };
    expect((await perform(db, correctDecision, order, secretary)).ok).toBe(true);
    const after = await obligationsOf(at.meetingId);
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ id: before?.id, state: 'open' });
  });
});

describe('all that remain', () => {
  it('are recorded as proposed at one press, those with a proposal, each in the log', async () => {
    const at = await published(['ASU tar saken til orientering.'], [], ['ASU vedtar planen.']);
    await record(at, asProposed);
    const order = { meetingId: at.meetingId };
    const press = () => perform(db, recordAsProposed, order, secretary);
    expect(await press()).toMatchObject({ value: { recorded: 1 } });
    expect(await press()).toMatchObject({ value: { recorded: 0 } });
    const decisions = await readDecisions(db, at.meetingId);
    expect(decisions.map((one) => one.itemId)).toEqual([at.itemIds[0], at.itemIds[2]]);
    const log = await readLog(db, { subjectId: decisions[1]?.id ?? '', limit: 5 });
    expect(log.map((entry) => entry.command)).toEqual(['meetings.record-decision']);
  });
});

describe('a decision recorded ahead of the day', () => {
  it('leaves the meeting open to be held, and it can be closed once its day has come', async () => {
    const at = await published(['ASU tar saken til orientering.']);
    const { held_on: day } = await db
      .selectFrom('meetings.meeting')
      .select('held_on')
      .where('id', '=', at.meetingId)
      .executeTakeFirstOrThrow();
    const before = { ...secretary, today: addDays(day, -3) };
    const order = {
      meetingId: at.meetingId,
      itemId: at.itemId,
      decision: { outcome: 'as_proposed' as const, note: '' },
    };
    expect((await perform(db, recordDecision, order, before)).ok).toBe(true);
    expect((await readMeeting(db, at.meetingId))?.state).toBe('published');
    const close = (acting: typeof secretary) =>
      perform(db, closeMeeting, { meetingId: at.meetingId }, acting);
    expect((await close(before)).ok).toBe(false);
    expect((await close({ ...secretary, today: day })).ok).toBe(true);
  });
});

describe('a meeting', () => {
  it('is closed when every case has an outcome, and changes no more', async () => {
    const at = await published(['ASU tar saken til orientering.'], []);
    const close = () => perform(db, closeMeeting, { meetingId: at.meetingId }, secretary);
    const early = await close();
    expect(early.ok || early.refusal.code).toBe('cases-without-outcome');
    await record(at, asProposed);
    const half = await close();
    expect(half.ok || half.refusal.code).toBe('cases-without-outcome');
    const other = { meetingId: at.meetingId, itemId: at.itemIds[1] ?? '' };
    await record(other, { outcome: 'not_treated', note: '' });
    expect((await close()).ok).toBe(true);
    const [decision] = await readDecisions(db, at.meetingId);
    const seen = decision?.recordedAt.toISOString() ?? '';
    const order = { meetingId: at.meetingId, itemId: at.itemId, seen, decision: asProposed };
    const late = await perform(db, correctDecision, order, secretary);
    expect(late.ok || late.refusal.code).toBe('meeting-is-closed');
  });
});
