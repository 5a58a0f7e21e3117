import { describe, expect, it } from 'vitest';
import { type BodyId, newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { standingOn } from '../rules/obligation-state-on-a-day.ts';
import { listObligations, type ObligationRecord, readObligation } from '../store/reads.ts';
import type { NewObligation } from '../store/writes.ts';
import { addObligation } from './add-obligation.ts';
import { changeObligation } from './change-obligation.ts';
import { explainMissed } from './explain-missed.ts';
import { reopen } from './reopen.ts';
import { reportDone } from './report-done.ts';

const { db } = await testDatabase();
const bodyId: BodyId = newId('body');
const organisationId = newId('org');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: organisationId }))
  .execute();
await db
  .insertInto('organisations.body')
  .values(bodyRow({ id: bodyId, organisation_id: organisationId }))
  .execute();

const as = (role: Role, name: string = role): Acting =>
  actingInTest(role, {
    name,
    organisationId,
    bodyId: role === 'member' ? bodyId : null,
    now: new Date('2023-11-23T10:00:00Z'),
    today: '2023-11-23',
  });
const secretary = as('secretary', 'Sekretær');

const firstMeeting: NewObligation = {
  bodyId,
  caseId: null,
  decisionId: null,
  source: '37/23',
  pointNo: 3,
  who: 'Arbeidsutvalget',
  what: 'Holde første møte',
  due: '2023-11-01',
  dueNote: '',
  recurrence: null,
};

async function laid(change: Partial<NewObligation> = {}): Promise<ObligationRecord> {
  const added = await perform(db, addObligation, { ...firstMeeting, ...change }, secretary);
  if (!added.ok) throw new Error(added.refusal.code);
  return stored(added.value);
}
async function stored(id: string): Promise<ObligationRecord> {
  const found = await readObligation(db, id);
  if (!found) throw new Error(`${id} is not stored`);
  return found;
}
const seen = ({ id, version }: ObligationRecord) => ({ id, version });

describe('laying something on somebody', () => {
  it('stores it open and logs it', async () => {
    const duty = await laid();
    expect(duty).toMatchObject({ state: 'open', who: 'Arbeidsutvalget', version: 1 });
    const [entry] = await readLog(db, { subjectId: duty.id, limit: 1 });
    expect(entry).toMatchObject({ command: 'follow-up.add-obligation', personName: 'Sekretær' });
  });

  it('is refused without who or what, and to a member', async () => {
    const nobody = await perform(db, addObligation, { ...firstMeeting, who: ' ' }, secretary);
    expect(nobody).toEqual({ ok: false, refusal: { code: 'who-is-empty' } });
    const member = await perform(db, addObligation, firstMeeting, as('member'));
    expect(member).toMatchObject({ ok: false, refusal: { code: 'role-may-not' } });
  });
});

describe('explaining a miss', () => {
  it('keeps the miss in sight and lays the duty anew with its new date', async () => {
    const duty = await laid();
    const explained = await perform(
      db,
      explainMissed,
      {
        ...seen(duty),
        explanation: 'Ingen var navngitt.',
        newDue: '2024-01-15',
        who: 'Leder',
      },
      secretary,
    );
    if (!explained.ok) throw new Error(explained.refusal.code);
    const was = await stored(duty.id);
    expect(was).toMatchObject({
      state: 'superseded',
      due: '2023-11-01',
      explanation: 'Ingen var navngitt.',
      explainedBy: 'Sekretær',
      replacedBy: explained.value.replacedBy,
    });
    const anew = await stored(explained.value.replacedBy ?? '');
    expect(anew).toMatchObject({ due: '2024-01-15', who: 'Leder', explanation: '', pointNo: 3 });
    expect(standingOn(anew, '2024-01-16')).toBe('missed');
  });

  it('may stand alone, and names who owes from now on', async () => {
    const duty = await laid({ who: 'Alle' });
    const given = { explanation: 'Avtalen manglet.', newDue: null, who: 'Fagråd 1' };
    await perform(db, explainMissed, { ...seen(duty), ...given }, secretary);
    const after = await stored(duty.id);
    expect(after).toMatchObject({ state: 'open', who: 'Fagråd 1' });
    expect(standingOn(after, '2023-11-23')).toBe('explained');
  });

  it('refuses a new date that has passed, and changes nothing then', async () => {
    const duty = await laid();
    const given = { explanation: 'Sent ute.', newDue: '2023-11-22', who: '' };
    const verdict = await perform(db, explainMissed, { ...seen(duty), ...given }, secretary);
    expect(verdict).toMatchObject({ refusal: { code: 'new-date-has-passed' } });
    expect(await stored(duty.id)).toEqual(duty);
  });
});

describe('reporting', () => {
  it('settles a duty, and reopening takes it back', async () => {
    const duty = await laid();
    const done = { doneOn: '2023-11-20', report: 'Møtet er holdt.' };
    const verdict = await perform(db, reportDone, { ...seen(duty), ...done }, as('member'));
    expect(verdict).toEqual({ ok: true, value: { nextDue: null } });
    const settled = await stored(duty.id);
    expect(settled).toMatchObject({ state: 'done', doneOn: '2023-11-20' });
    await perform(db, reopen, seen(settled), secretary);
    expect(await stored(duty.id)).toMatchObject({ state: 'open', doneOn: null, report: '' });
    const entries = await readLog(db, { subjectId: duty.id, limit: 9 });
    expect(entries.map((entry) => entry.command)).toEqual([
      'follow-up.reopen',
      'follow-up.report-done',
      'follow-up.add-obligation',
    ]);
  });

  it('is for the body that laid the duty, and for those whom it names', async () => {
    const elsewhere = as('member', 'Fagråd 1');
    const other = { ...elsewhere, actor: { ...elsewhere.actor, bodyId: newId('body') } };
    const done = { doneOn: '2023-11-20', report: '' };
    const theirs = await perform(db, reportDone, { ...seen(await laid()), ...done }, other);
    expect(theirs).toMatchObject({ ok: false, refusal: { code: 'other-body' } });
    const named = await laid({ who: 'Fagråd 1 og sekretariatet' });
    const own = await perform(db, reportDone, { ...seen(named), ...done }, other);
    expect(own.ok).toBe(true);
    const [entry] = await readLog(db, { subjectId: named.id, limit: 1 });
    expect(entry?.bodyId).toBe(bodyId);
  });

  it('lays a recurring duty anew once, however often it is reported', async () => {
    const halfYearly = { due: '2023-06-14', recurrence: { everyMonths: 6 }, source: '26/22' };
    const duty = await laid(halfYearly);
    const done = { doneOn: '2023-06-14', report: '' };
    const verdict = await perform(db, reportDone, { ...seen(duty), ...done }, secretary);
    expect(verdict).toEqual({ ok: true, value: { nextDue: '2023-12-14' } });
    await perform(db, reopen, seen(await stored(duty.id)), secretary);
    await perform(db, reportDone, { ...seen(await stored(duty.id)), ...done }, secretary);
    const next = await listObligations(db, { dueFrom: '2023-12-14', dueTo: '2023-12-14' });
    expect(next.filter((one) => one.source === '26/22')).toHaveLength(1);
  });
});

describe('two who change at once', () => {
  const terms = { what: firstMeeting.what, due: firstMeeting.due };

  it('lets one through and shows the other what the first did', async () => {
    const duty = await laid();
    const verdicts = await Promise.all(
      ['Leder', 'Nestleder'].map((who) =>
        perform(
          db,
          changeObligation,
          { ...seen(duty), wanted: { ...terms, who } },
          as('secretary', who),
        ),
      ),
    );
    expect(verdicts.filter((one) => one.ok)).toHaveLength(1);
    const after = await stored(duty.id);
    const second = verdicts.find((one) => !one.ok);
    expect(second).toMatchObject({
      refusal: { code: 'changed-meanwhile', by: after.who, now: { who: after.who, version: 2 } },
    });
    expect(await readLog(db, { subjectId: duty.id, limit: 9 })).toHaveLength(2);
  });

  it('tells who reports on an old page', async () => {
    const duty = await laid();
    await perform(
      db,
      changeObligation,
      { ...seen(duty), wanted: { ...terms, who: 'Leder' } },
      secretary,
    );
    const done = { ...seen(duty), doneOn: '2023-11-20', report: '' };
    const verdict = await perform(db, reportDone, done, as('member'));
    expect(verdict).toMatchObject({ refusal: { code: 'changed-meanwhile', by: 'Sekretær' } });
  });
});
