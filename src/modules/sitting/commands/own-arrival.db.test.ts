import { expect, test } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { setting } from '../../meetings/commands/test-setting.ts';
import { readSitting } from '../store/reads.ts';
import { codes, sittingWith } from '../test-sitting.ts';
import type { NewFact, ParticipantId } from '../vocabulary.ts';

const { db } = await testDatabase();
const came = (participant: ParticipantId, time = '13:00'): NewFact => ({
  kind: 'arrived',
  participant,
  time,
});
const went = (participant: ParticipantId): NewFact => ({
  kind: 'left',
  participant,
  time: '13:40',
  leave: false,
});
/** 14:05 in Norway. */
const now = new Date('2026-02-01T13:05:00Z');

test('members note themselves as there, by the clock of the server, and nobody else', async () => {
  const { meetingId, people, send, happen, actingAs } = await sittingWith(db, await setting(db), 2);
  const [a, b] = people;
  await happen([went(a!.id), went(b!.id)]);
  const own = actingAs(a!.personId, 'member', now);
  expect(codes(await send([came(b!.id)], own))).toEqual(['for-those-who-lead']);
  expect(codes(await send([went(b!.id)], own))).toEqual(['for-those-who-lead']);
  // A time of their own making does not stand.
  expect(codes(await send([came(a!.id, '13:41')], own))).toEqual(['ok']);
  const { presence } = await readSitting(db, meetingId);
  expect(presence.get(a!.id)?.at(-1)).toEqual({ from: '14:05', to: null });
  expect(presence.get(b!.id)?.at(-1)).toEqual({ from: '13:00', to: '13:40' });
});

test('pressed twice and at once, somebody comes once; who leads takes it back', async () => {
  const { meetingId, people, send, happen, actingAs } = await sittingWith(db, await setting(db), 1);
  const [a] = people;
  await happen([went(a!.id)]);
  const own = actingAs(a!.personId, 'member', now);
  const twice = await Promise.all([send([came(a!.id)], own), send([came(a!.id)], own)]);
  expect(twice.flatMap(codes).toSorted()).toEqual(['already-present', 'ok']);
  const { upTo } = await readSitting(db, meetingId);
  const back: NewFact = { kind: 'retracted', number: upTo, reason: 'Var ikke i rommet' };
  expect(codes(await send([back], own))).toEqual(['for-those-who-lead']);
  expect(codes(await send([back]))).toEqual(['ok']);
  expect((await readSitting(db, meetingId)).presence.get(a!.id)?.at(-1)?.to).toBe('13:40');
});

test('a deputy notes themselves only where they were called', async () => {
  const { people, send, happen, actingAs } = await sittingWith(db, await setting(db), 1);
  const [member] = people;
  const deputy = {
    ...member!,
    id: 'part_deputy1' as const,
    personId: 'pers_deputy1' as const,
    name: 'Vara',
    role: 'deputy' as const,
    seatId: null,
  };
  await happen([{ kind: 'participant-added', participant: deputy }, went(member!.id)]);
  const own = actingAs(deputy.personId, 'deputy', now);
  expect(codes(await send([came(deputy.id)], own))).toEqual(['for-those-who-lead']);
  const call = { participant: deputy.id, standsInFor: member!.id, time: '13:41' };
  await happen([{ kind: 'deputy-called', ...call }]);
  expect(codes(await send([came(deputy.id)], own))).toEqual(['ok']);
});
