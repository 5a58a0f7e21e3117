import { expect, test } from 'vitest';
import { type MeetingId, newId } from '../kernel/ids.ts';
import { readLog } from '../modules/audit/index.ts';
import { perform } from '../modules/identity/command.ts';
import { readAgenda } from '../modules/meetings/index.ts';
import { readMinutes } from '../modules/minutes/index.ts';
import { appointToSeat } from '../modules/organisations/commands/appoint-to-seat.ts';
import { setWeight } from '../modules/organisations/commands/set-weight.ts';
import { listSeats } from '../modules/organisations/index.ts';
import { makeOwnProfile } from '../modules/procedure/commands/own-profile.ts';
import { shippedProfiles } from '../modules/procedure/index.ts';
import { addEvents } from '../modules/sitting/commands/add-events.ts';
import { openSitting } from '../modules/sitting/commands/open-sitting.ts';
import { readSitting } from '../modules/sitting/index.ts';
import type { NewFact } from '../modules/sitting/vocabulary.ts';
import { calledSetting } from '../modules/summons/test-setting.ts';
import { testDatabase } from '../platform/database/test-database.ts';

const { db } = await testDatabase();

/** A body of three seats with the weights 5, 3 and 1, by rules that weigh its votes or not. */
async function weighedBody(rule: 'weighted' | 'one-each') {
  const { bodyId, secretary, as, seats, publishedMeeting } = await calledSetting(db);
  const seat = (name: string) => seats.get(name) ?? '';
  await db
    .updateTable('organisations.seat')
    .set({ valid_to: '2026-01-01' })
    .where('holder', '=', 'Klinikk')
    .where('body_id', '=', bodyId)
    .execute();
  const weigh = (name: string, weight: number, by = secretary) =>
    perform(db, setWeight, { seatId: seat(name), weight }, by);
  for (const [name, weight] of [['Sykehus', 5] as const, ['Kommune', 3] as const]) {
    expect(await weigh(name, weight)).toMatchObject({ ok: true, value: { weight } });
  }
  const { own } = shippedProfiles;
  const rules = { ...own, weight: { ...own.weight, value: rule } };
  const says = { validFrom: '2026-01-01', name: { nb: 'Eget', nn: '', en: '' }, rules };
  const order = { bodyId, says: { ...says, sources: [] } };
  const made = await perform(db, makeOwnProfile, order, as('secretary'));
  if (!made.ok) throw new Error(made.refusal.code);
  await db
    .insertInto('procedure.body_profile')
    .values({ body_id: bodyId, valid_from: '2026-01-01', profile_id: made.value })
    .execute();
  return { bodyId, secretary, as, seat, weigh, publishedMeeting };
}

/** Opens a meeting where the hospital votes for and the two others against, and stops the vote. */
async function votedBy(rule: 'weighted' | 'one-each') {
  const { secretary, seat, weigh, publishedMeeting } = await weighedBody(rule);
  const meetingId = (await publishedMeeting()) as MeetingId;
  const present = ['Leder', 'Kommune', 'Sykehus'].map(seat);
  const at = { meetingId, key: 'open', time: '13:00', present, onDay: '2026-03-04' };
  const opened = await perform(db, openSitting, at, secretary);
  if (!opened.ok) throw new Error(opened.refusal.code);
  // The meeting keeps the weights that it was opened with.
  await weigh('Kommune', 900);
  const idOf = (name: string) => {
    const one = opened.value.participants.find((person) => person.name === name);
    if (!one) throw new Error(`no ${name}`);
    return one.id;
  };
  const [item] = (await readAgenda(db, meetingId)).filter(({ caseId }) => caseId !== null);
  if (!item) throw new Error('no case');
  const itemId = item.id;
  const ballotId = newId('vote');
  const facts: NewFact[] = [
    { kind: 'item-started', itemId, time: '13:05' },
    {
      kind: 'ballot-opened',
      ...{ ballotId, itemId, method: 'named', question: 'Forslaget' },
      options: [
        { id: 'for', label: 'For', motionId: null },
        { id: 'against', label: 'Mot', motionId: null },
      ],
      ...{ election: false, secret: false, trial: false },
    },
    { kind: 'ballot-cast', ballotId, participant: idOf('Sykehus'), choice: 'for' },
    { kind: 'ballot-cast', ballotId, participant: idOf('Kommune'), choice: 'against' },
    { kind: 'ballot-cast', ballotId, participant: idOf('Leder'), choice: 'against' },
    { kind: 'ballot-stopped', ballotId, time: '13:20' },
  ];
  const events = facts.map((fact, no) => ({ key: `k${no}`, fact }));
  const done = await perform(db, addEvents, { meetingId, events }, secretary);
  if (!done.ok) throw new Error(done.refusal.code);
  for (const one of done.value.answers) if ('refusal' in one) throw new Error(one.refusal.code);
  const [ballot] = (await readSitting(db, meetingId)).ballots;
  const minutes = JSON.stringify((await readMinutes(db, meetingId))?.generated);
  return { outcome: ballot?.outcome, minutes, idOf };
}

test('where votes are weighed, one large seat wins over two small, and the minutes say why', async () => {
  const { outcome, minutes, idOf } = await votedBy('weighted');
  expect(outcome?.tally).toMatchObject({ counts: { for: 5, against: 4 }, entitled: 9 });
  expect(outcome?.result.winner).toBe('for');
  const frozen = new Map(outcome?.roll.map((one) => [one.participant, one.weight]));
  expect(['Sykehus', 'Kommune', 'Leder'].map((name) => frozen.get(idOf(name)))).toEqual([5, 3, 1]);
  expect(minutes).toMatch(/Stemmene var veid: [^.]*Sykehus 5[^.]*\. Til sammen 9 stemmer\./);
});

test('where each seat has one vote, the weights count for nothing and are not mentioned', async () => {
  const { outcome, minutes } = await votedBy('one-each');
  expect(outcome?.tally).toMatchObject({ counts: { for: 1, against: 2 }, entitled: 3 });
  expect(outcome?.result.winner).toBe('against');
  expect(minutes).toContain('3 kunne stemme.');
  expect(minutes).not.toContain('veid');
});

test('a weight belongs to the seat, is logged, and only voting seats have one', async () => {
  const { bodyId, secretary, as, seat, weigh } = await weighedBody('weighted');
  const refusalOf = async (name: string, weight: number) => {
    const answer = await weigh(name, weight);
    return answer.ok ? 'ok' : answer.refusal.code;
  };
  for (const weight of [0, -1, 1.5, 1001, Number.NaN]) {
    expect(await refusalOf('Sykehus', weight)).toBe('weight-is-unusable');
  }
  expect(await refusalOf('Vara1', 2)).toBe('seat-does-not-vote');
  expect(await weigh('Sykehus', 2, as('member'))).toMatchObject({
    refusal: { code: 'role-may-not' },
  });
  const given = { seatId: seat('Sykehus'), holder: 'Et annet sykehus', byCase: '' };
  expect((await perform(db, appointToSeat, given, secretary)).ok).toBe(true);
  const row = (await listSeats(db, bodyId)).find(({ id }) => id === seat('Sykehus'));
  expect(row).toMatchObject({ holder: 'Et annet sykehus', weight: 5 });
  const log = await readLog(db, { subjectId: seat('Sykehus'), limit: 5 });
  expect(log).toContainEqual(
    expect.objectContaining({ command: 'organisations.set-weight', after: { weight: 5 } }),
  );
});
