import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { MeetingId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { carryOut } from '../../identity/command.ts';
import { setting } from '../../meetings/commands/test-setting.ts';
import { readAgenda } from '../../meetings/index.ts';
import { addEvents } from '../commands/add-events.ts';
import { sittingOf } from '../rules/a-sitting-follows-from-its-events.ts';
import { sittingWith } from '../test-sitting.ts';
import type { NewFact, Participant, SittingFact } from '../vocabulary.ts';
import { keptLog } from './log-at-hand.ts';
import { readEvents } from './reads.ts';
import { insertEvent } from './writes.ts';

const { db } = await testDatabase();

const asking = (speech: string, one: Participant): NewFact & SittingFact => ({
  kind: 'floor-asked',
  speech,
  participant: one.id,
  form: 'contribution',
});

async function scene() {
  const told = await sittingWith(db, await setting(db), 2);
  const [one, two] = told.people;
  if (!one || !two) throw new Error('nobody');
  const { meetingId } = told;
  const kept = async () => {
    const order = (await readAgenda(db, meetingId)).map(({ id }) => id);
    const log = await keptLog(db, meetingId, order);
    const events = await readEvents(db, meetingId);
    // Whatever was at hand, it is what the whole log says.
    expect(log).toEqual({ events, sitting: sittingOf(meetingId, order, events) });
    return log.sitting.speeches.map(({ id }) => id);
  };
  return { ...told, one, two, kept };
}

/** As another server adds it: past this process. */
async function elsewhere(meetingId: MeetingId, key: string, fact: SittingFact) {
  const number = ((await readEvents(db, meetingId)).at(-1)?.number ?? 0) + 1;
  const by = { personId: 'pers_else', name: 'En annen' } as const;
  await db
    .transaction()
    .execute((tx) => insertEvent(tx, { meetingId, number, at: new Date(), by, key, fact }));
  return number;
}

test('what another server added is there, and so is what it took back', async () => {
  const { meetingId, one, two, kept, happen } = await scene();
  expect(await kept()).toEqual([]);
  const number = await elsewhere(meetingId, 'else', asking('annet', one));
  expect(await kept()).toEqual(['annet']);
  await happen([asking('eget', two)]);
  expect(await kept()).toEqual(['annet', 'eget']);
  await elsewhere(meetingId, 'undo', { kind: 'retracted', number, reason: 'Feil' });
  expect(await kept()).toEqual(['eget']);
});

test('an agenda in another order is told anew from what is at hand', async () => {
  const { meetingId, first, kept, happen, one } = await scene();
  await happen([asking('eget', one)]);
  await kept();
  await sql`update meetings.agenda_item set position = 9 where id = ${first}`.execute(db);
  expect(await kept()).toEqual(['eget']);
  expect((await readAgenda(db, meetingId)).at(-1)?.id).toBe(first);
});

test('what was never kept is not at hand, though it was added and told within its transaction', async () => {
  const { meetingId, one, two, secretary, kept, happen } = await scene();
  await kept();
  const broken = inTransaction(db, async (tx) => {
    for (const who of [one, two]) {
      const events = [{ key: who.id, fact: asking(`borte-${who.name}`, who) }];
      await carryOut(tx, addEvents, { meetingId, events }, secretary);
    }
    throw new Error('the server stopped');
  });
  await expect(broken).rejects.toThrow('the server stopped');
  await happen([asking('x', one), asking('y', two)]);
  expect(await kept()).toEqual(['x', 'y']);
});

test('a database that was put back from an older copy is read anew', async () => {
  const { meetingId, one, kept, happen } = await scene();
  await happen([asking('mistet', one)]);
  expect(await kept()).toEqual(['mistet']);
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`delete from sitting.event where meeting_id = ${meetingId}
      and number = (select max(number) from sitting.event where meeting_id = ${meetingId})`.execute(
      tx,
    );
  });
  await elsewhere(meetingId, 'etter', asking('etter', one));
  expect(await kept()).toEqual(['etter']);
});
