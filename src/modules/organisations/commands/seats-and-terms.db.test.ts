import { beforeAll, describe, expect, it, test } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { compositionOn } from '../rules/seats-fill-composition.ts';
import { listOrganisations, listSeats, toSeat } from '../store/reads.ts';
import { insertBody, insertOrganisation, insertSeat, insertTerm } from '../store/writes.ts';
import { appointToSeat } from './appoint-to-seat.ts';
import { extendTermOfOffice } from './extend-term.ts';
import { chooseWrittenStandard } from './set-written-standard.ts';
import { vacateSeat } from './vacate-seat.ts';

const { db } = await testDatabase();
const bodyId = newId('body');
const organisationId = newId('org');
let seatId = '';
let termId = '';

beforeAll(() =>
  db.transaction().execute(async (tx) => {
    const none = { short_name: null, side: null, parent_id: null };
    await insertOrganisation(tx, {
      ...none,
      id: organisationId,
      name: 'Prøvefellesskapet',
      kind: 'partnership',
      valid_from: null,
      valid_to: null,
      written_standard: 'nb',
    });
    await insertBody(tx, {
      id: bodyId,
      organisation_id: organisationId,
      name: 'Prøverådet',
      short_name: null,
      aliases: [],
      kind: 'advisory_council',
      status: 'active',
      status_note: null,
      reports_to: null,
      steered_by: null,
      supported_by: null,
      established_by_case: null,
      effective_from: null,
      mandate: null,
      mandate_set_by_body: false,
      number_scheme: 'per-year',
      agenda_numbering: 'cases',
      composition: [{ side: 'trust', seats: 1 }],
      written_standard: 'nb',
      absence_contact: null,
      position: 1,
    });
    seatId = await insertSeat(tx, {
      body_id: bodyId,
      role: 'member',
      side: 'trust',
      represents: null,
      holder: null,
      holder_person_id: null,
      deputy_for_seat: null,
      deputy_for_side: null,
      rank: 1,
      weight: 1,
      appointed_by_case: null,
      valid_from: null,
      valid_to: null,
      left_on: null,
      vacant_since: null,
      email: null,
      organisation_id: null,
      position: 1,
    });
    termId = await insertTerm(tx, {
      body_id: bodyId,
      subject: 'Representantene',
      elected_on: '2021-03-17',
      elected_by_case: '11-14/21',
      length_years: 2,
      year_zero: 2021,
      extensions: [],
      change_deadline: '2024-01-15',
      successors_from: '2025-01-01',
    });
  }),
);

const on = (today: string, role: Role = 'secretary'): Acting =>
  actingInTest(role, {
    organisationId,
    onBehalfOf: 'Prøvefellesskapet',
    now: new Date(`${today}T10:00:00Z`),
    today,
  });

const seated = async () => {
  const seats = (await listSeats(db, bodyId)).map(toSeat);
  return compositionOn(seats, [{ side: 'trust', seats: 1 }], '2024-02-01').sides[0]?.seated;
};

describe('a seat', () => {
  it.each([
    ['2024-01-15', 'A. Prøve', null],
    ['2024-01-16', 'B. Prøve', { deadline: '2024-01-15', daysLate: 1 }],
    ['2025-01-01', 'C. Prøve', null],
  ] as const)('given on %s to %s is late by %o', async (today, holder, late) => {
    const verdict = await perform(db, appointToSeat, { seatId, holder, byCase: '' }, on(today));
    expect(verdict).toEqual({ ok: true, value: { holder, late } });
    expect(await seated()).toBe(1);
  });

  test('says how its holder is reached and whom they belong to; neither outlives the holder', async () => {
    const at = on('2025-01-15');
    const give = (more: object) =>
      perform(db, appointToSeat, { seatId, holder: 'C. Prøve', byCase: '', ...more }, at);
    const [home] = await listOrganisations(db);
    const told = await give({ email: 'c@prove.example', organisationId: home?.id ?? '' });
    expect(told.ok).toBe(true);
    const seat = async () => (await listSeats(db, bodyId)).find((one) => one.id === seatId);
    expect(await seat()).toMatchObject({ email: 'c@prove.example', organisation_id: home?.id });
    expect(await give({ email: 'c@prove.example' })).toMatchObject({
      refusal: { code: 'holder-holds-it-already' },
    });
    expect(await give({ email: 'ikke en adresse' })).toMatchObject({
      refusal: { code: 'email-is-unusable' },
    });
    expect(await give({ organisationId: 'org_finnesikke' })).toMatchObject({
      refusal: { code: 'organisation-is-unknown' },
    });
    await perform(db, appointToSeat, { seatId, holder: 'E. Prøve', byCase: '' }, at);
    expect(await seat()).toMatchObject({ holder: 'E. Prøve', email: null });
    const next = (holder: string, email: string) =>
      perform(db, appointToSeat, { seatId, holder, byCase: '', email }, at);
    await next('E. Prøve', 'e@prove.example');
    await next('F. Prøve', ' e@prove.example ');
    expect(await seat()).toMatchObject({ holder: 'F. Prøve', email: null });
    await next('E. Prøve', 'e2@prove.example');
    expect(await seat()).toMatchObject({ holder: 'E. Prøve', email: 'e2@prove.example' });
    await give({});
  });

  test('mail to an organisation is written in the standard that was chosen', async () => {
    const [home] = await listOrganisations(db);
    const order = { organisationId: home?.id ?? '', standard: 'nn' as const };
    expect((await perform(db, chooseWrittenStandard, order, on('2025-01-15', 'member'))).ok).toBe(
      false,
    );
    expect((await perform(db, chooseWrittenStandard, order, on('2025-01-15'))).ok).toBe(true);
    expect((await listOrganisations(db))[0]?.written_standard).toBe('nn');
  });

  test('is emptied once, stays, and the log knows who held it', async () => {
    expect((await perform(db, vacateSeat, { seatId }, on('2025-02-01'))).ok).toBe(true);
    expect(await seated()).toBe(0);
    const [stands] = (await listSeats(db, bodyId)).filter(({ id }) => id === seatId);
    expect(stands).toMatchObject({ holder: null, vacant_since: '2025-02-01' });
    expect(await perform(db, vacateSeat, { seatId }, on('2025-02-01'))).toEqual({
      ok: false,
      refusal: { code: 'seat-is-vacant-already' },
    });
    const [last] = await readLog(db, { subjectId: seatId, limit: 1 });
    expect(last).toMatchObject({
      command: 'organisations.vacate-seat',
      before: { holder: 'C. Prøve' },
    });
  });

  it.each([
    ['secretary', ' ', 'holder-is-missing'],
    ['member', 'D. Prøve', 'role-may-not'],
  ] as const)('a %s who gives it to "%s" is refused: %s', async (role, holder, code) => {
    const verdict = await perform(
      db,
      appointToSeat,
      { seatId, holder, byCase: '' },
      on('2025-02-01', role),
    );
    expect(!verdict.ok && verdict.refusal.code).toBe(code);
  });
});

describe('a term', () => {
  const extend = (years: number, byCase: string) =>
    perform(db, extendTermOfOffice, { termId, years, byCase }, on('2023-12-06'));

  test('is extended by a case, once', async () => {
    expect(await extend(1, '46/23')).toEqual({ ok: true, value: { endsOn: '2024-12-31' } });
    expect(await extend(1, '46/23')).toMatchObject({
      refusal: { code: 'already-extended-by-case' },
    });
  });

  it.each([
    [0, '1/24', 'extension-must-be-whole-years'],
    [Number.NaN, '1/24', 'extension-must-be-whole-years'],
    [1, ' ', 'extension-without-case'],
  ])('is not extended by %d years and case "%s": %s', async (years, byCase, code) => {
    expect(await extend(years, byCase)).toMatchObject({ refusal: { code } });
  });
});
