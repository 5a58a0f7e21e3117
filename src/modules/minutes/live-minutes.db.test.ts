import { afterAll, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { stopPdf } from '../../platform/pdf/compile-pdf.ts';
import { perform } from '../identity/command.ts';
import { setting } from '../meetings/commands/test-setting.ts';
import { castOf, openingOf, sittingWith } from '../sitting/test-sitting.ts';
import { chooseSignatories, sign } from './commands/approve.ts';
import { readMinutesFile } from './minutes-file.ts';
import { sealMinutes } from './seal-minutes.ts';
import { signatoryCandidates } from './signatory-candidates.ts';

const { db } = await testDatabase();
afterAll(stopPdf);

const fileOf = async (id: string) => {
  const file = await readMinutesFile(db, id);
  if (!file) throw new Error('no minutes');
  return file;
};

it('a meeting that was run live has its minutes at once, and two of those present sign them', async () => {
  const live = await sittingWith(db, await setting(db), 4, 'municipal-act');
  const { meetingId, happen, people, first, second, secretary, actingAs } = live;
  const [a, b, c] = people;
  if (!a || !b || !c) throw new Error('nobody is there');
  const open = openingOf(first);
  const secret = openingOf(second, {
    method: 'written',
    secret: true,
    election: true,
    options: [
      { id: 'x', label: 'Kandidat X', motionId: null },
      { id: 'y', label: 'Kandidat Y', motionId: null },
    ],
  });
  await happen([
    { kind: 'treatment-written', itemId: first, text: 'Leder innledet.' },
    open,
    castOf(open.ballotId, a.id, 'for'),
    castOf(open.ballotId, b.id, 'for'),
    castOf(open.ballotId, c.id, 'against'),
    castOf(open.ballotId, people[3]?.id ?? a.id, 'for'),
    { kind: 'ballot-stopped', ballotId: open.ballotId, time: '13:10' },
    { kind: 'statement-made', itemId: first, participant: c.id, text: 'Jeg er uenig.' },
    { kind: 'item-ended', itemId: first, time: '13:15' },
    { kind: 'item-started', itemId: second, time: '13:15' },
    secret,
  ]);
  for (const [at, { id, personId }] of people.entries()) {
    await happen([castOf(secret.ballotId, id, at === 0 ? 'x' : 'y')], actingAs(personId));
  }
  await happen([
    { kind: 'ballot-stopped', ballotId: secret.ballotId, time: '13:20' },
    { kind: 'left', participant: b.id, time: '13:22', leave: false },
    { kind: 'item-ended', itemId: second, time: '13:25' },
  ]);
  const during = await fileOf(meetingId);
  expect(during.over).toBe(false);
  const early = { meetingId, hash: during.hash };
  const persons = [a.personId, c.personId];
  await perform(db, chooseSignatories, { meetingId, persons }, secretary);
  expect(await perform(db, sign, early, actingAs(a.personId))).toMatchObject({
    refusal: { code: 'meeting-not-over' },
  });

  await happen([{ kind: 'ended', time: '13:30' }]);
  const { canonical, hash, over } = await fileOf(meetingId);
  expect(over).toBe(true);
  expect((await fileOf(meetingId)).canonical).toBe(canonical);
  expect(canonical).toContain('Leder innledet.');
  expect(canonical).toContain('Medlem 2 gikk kl. 13.22, under 2/26.');
  expect(canonical).toContain('["For","3","Medlem 1, Medlem 2, Medlem 4"]');
  expect(canonical).toContain('["Kandidat X","1"],["Kandidat Y","3"]');
  expect(canonical).toContain('Forslaget ble vedtatt.');
  expect(canonical).toContain('Jeg er uenig.');
  expect(canonical).toContain('Møtet ble hevet kl. 13.30.');

  for (const one of [a, c]) {
    const signed = await perform(db, sign, { meetingId, hash }, actingAs(one.personId));
    expect(signed.ok).toBe(true);
  }
  const sealed = await sealMinutes(
    { db, origin: 'https://omforent.example' },
    meetingId,
    secretary,
  );
  expect(sealed.ok).toBe(true);
});

it('who was in the room without a place in the body is not asked to sign', async () => {
  const live = await sittingWith(db, await setting(db), 3, 'municipal-act');
  const { meetingId, happen, people } = live;
  const personId = newId('pers');
  const guest = { invitationId: null, personId, name: 'Gjest', seatId: null, side: null };
  const more = { represents: null, organisation: null, weight: 0, standsInFor: null };
  for (const role of ['guest', 'observer'] as const) {
    const participant = { id: newId('part'), ...guest, ...more, role };
    await happen([
      { kind: 'participant-added', participant },
      { kind: 'arrived', participant: participant.id, time: '13:05' },
    ]);
  }
  const candidates = await signatoryCandidates(db, await fileOf(meetingId));
  expect(candidates.map((one) => one.personId).toSorted()).toEqual(
    people.map((one) => one.personId).toSorted(),
  );
});
