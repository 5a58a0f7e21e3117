import { describe, expect, test } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { perform } from '../../identity/command.ts';
import { setting } from '../../meetings/commands/test-setting.ts';
import { readDecisions, readMeeting } from '../../meetings/index.ts';
import type { ProfileCode } from '../../procedure/vocabulary.ts';
import { readEvents, readSitting } from '../store/reads.ts';
import { castOf, codes, openingOf, sittingWith as sittingIn } from '../test-sitting.ts';
import type { FactOf, NewFact } from '../vocabulary.ts';
import { addEvents } from './add-events.ts';
import { endSitting } from './end-sitting.ts';

const { db, pool } = await testDatabase();
const sittingWith = async (members: number, profile?: ProfileCode) =>
  sittingIn(db, await setting(db), members, profile);

describe('the log', () => {
  test('takes in what is sent again once, and answers the same numbers', async () => {
    const { meetingId, secretary, first } = await sittingWith(1);
    const events = [
      { key: 'a', fact: { kind: 'item-ended' as const, itemId: first, time: '13:10' } },
      { key: 'b', fact: { kind: 'paused' as const, time: '13:10' } },
    ];
    const answers = [];
    for (const _ of [1, 2]) {
      const answer = await perform(db, addEvents, { meetingId, events }, secretary);
      answers.push(answer.ok && answer.value.answers.map((one) => 'number' in one && one.number));
    }
    expect(answers).toEqual([
      [4, 5],
      [4, 5],
    ]);
  });

  test('keeps what may happen and answers why the rest may not', async () => {
    const { send, people, first, second } = await sittingWith(2);
    const [a] = people;
    const answers = await send([
      { kind: 'arrived', participant: a!.id, time: '13:05' },
      { kind: 'item-started', itemId: second, time: '13:06' },
      { kind: 'item-ended', itemId: first, time: '13:07' },
      { kind: 'item-started', itemId: newId('item'), time: '13:07' },
      { kind: 'bogus' } as unknown as NewFact,
    ]);
    expect(codes(answers)).toEqual([
      'already-present',
      'ok',
      'item-not-current',
      'not-on-agenda',
      'not-a-fact',
    ]);
  });

  test('is numbered without gaps by fifteen who write at once', async () => {
    const { meetingId, secretary, people, actingAs, first } = await sittingWith(12);
    const asks = people.map(({ id, personId }) =>
      perform(
        db,
        addEvents,
        {
          meetingId,
          events: [
            {
              key: `ask-${id}`,
              fact: { kind: 'floor-asked', speech: id, participant: id, form: 'contribution' },
            },
          ],
        },
        actingAs(personId),
      ),
    );
    const texts = ['x', 'y', 'z'].map((text, at) =>
      perform(
        db,
        addEvents,
        {
          meetingId,
          events: [
            {
              key: text,
              fact: { kind: 'statement-made', itemId: first, participant: people[at]!.id, text },
            },
          ],
        },
        secretary,
      ),
    );
    const done = await Promise.all([...asks, ...texts]);
    expect(done.every((one) => one.ok)).toBe(true);
    const events = await readEvents(db, meetingId);
    expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
    expect(events).toHaveLength(14 + 15);
  });

  test('cannot be changed, whoever tries', async () => {
    const { meetingId } = await sittingWith(1);
    const change = db
      .updateTable('sitting.event')
      .set({ person_name: 'En annen' })
      .where('meeting_id', '=', meetingId)
      .execute();
    await expect(change).rejects.toThrow('only added to');
  });

  test('is told on the channel when it is kept, and not before', async () => {
    const { meetingId, happen } = await sittingWith(1);
    const client = await pool.connect();
    try {
      await client.query('listen sitting');
      const told = new Promise((resolve) => client.on('notification', (m) => resolve(m.payload)));
      await happen([{ kind: 'paused', time: '13:30' }]);
      expect(await told).toBe(`${meetingId} 4`);
    } finally {
      client.release(true);
    }
  });

  test('takes nothing from a member about others', async () => {
    const { send, people, actingAs, first } = await sittingWith(2);
    const [a, b] = people;
    const answers = await send(
      [
        { kind: 'floor-asked', speech: 's', participant: b!.id, form: 'contribution' },
        { kind: 'floor-asked', speech: 's', participant: a!.id, form: 'contribution' },
        { kind: 'item-ended', itemId: first, time: '13:10' },
        {
          kind: 'conflict-raised',
          itemId: first,
          participant: a!.id,
          raisedBy: a!.id,
          ground: 'Slekt',
        },
        {
          kind: 'conflict-raised',
          itemId: first,
          participant: b!.id,
          raisedBy: a!.id,
          ground: 'Slekt',
        },
      ],
      actingAs(a!.personId),
    );
    expect(codes(answers)).toEqual([
      'for-those-who-lead',
      'ok',
      'for-those-who-lead',
      'ok',
      'for-those-who-lead',
    ]);
  });
});

test('who may not read a closed case takes no part in it, and learns nothing by trying', async () => {
  const { meetingId, people, send, happen, actingAs, first, second } = await sittingWith(2);
  await db
    .updateTable('meetings.agenda_item')
    .set({ closed_basis: 'offl. § 13' })
    .where('meeting_id', '=', meetingId)
    .where('id', '=', first)
    .execute();
  const [a] = people;
  const observer = actingAs(a!.personId, 'observer');
  const own = { participant: a!.id, itemId: first };
  const motion = (itemId: typeof first): NewFact => ({
    ...{ kind: 'motion-put', motionId: newId('mot'), participant: a!.id, itemId },
    ...{ pointNo: null, text: 'Et forslag' },
  });
  await happen([openingOf(first, { question: 'Fjellrevsaken' })]);
  const tries: NewFact[] = [
    motion(first),
    { kind: 'statement-made', ...own, text: 'En tilførsel' },
    { kind: 'conflict-raised', ...own, raisedBy: a!.id, ground: 'Slekt' },
    { kind: 'floor-asked', speech: 's', participant: a!.id, form: 'contribution' },
  ];
  const answers = await send(tries, observer);
  expect(codes(answers)).toEqual(tries.map(() => 'closed-to-you'));
  expect(codes(await send([motion(second)], observer))).toEqual(['ok']);
  expect(codes(await send([motion(first)], actingAs(a!.personId)))).toEqual(['ok']);
});

describe('a vote', () => {
  test('of twelve at the same instant while it is stopped agrees with the order of the log', async () => {
    const { meetingId, happen, send, people, actingAs, first } = await sittingWith(12);
    const opening = openingOf(first);
    await happen([opening]);
    const casts = people.map(({ id, personId }, at) =>
      send([castOf(opening.ballotId, id, at % 3 === 0 ? 'against' : 'for')], actingAs(personId)),
    );
    const stop = send([{ kind: 'ballot-stopped', ballotId: opening.ballotId, time: '13:20' }]);
    const answers = (await Promise.all([...casts, stop])).flat();
    const events = await readEvents(db, meetingId);
    const stopped = events.find(({ fact }) => fact.kind === 'ballot-stopped');
    if (stopped?.fact.kind !== 'ballot-stopped') throw new Error('voting was not stopped');
    const { roll, tally } = stopped.fact;
    const before = events.flatMap(({ fact, number }) =>
      fact.kind === 'ballot-cast' && number < stopped.number ? [fact.choice] : [],
    );
    const after = events.filter(
      ({ fact, number }) => fact.kind === 'ballot-cast' && number > stopped.number,
    );
    expect(after).toEqual([]);
    expect(roll).toHaveLength(12);
    expect(tally.entitled).toBe(12);
    expect(tally.counts).toEqual({
      for: before.filter((choice) => choice === 'for').length,
      against: before.filter((choice) => choice === 'against').length,
    });
    expect(codes(answers).filter((code) => code === 'ballot-not-open')).toHaveLength(
      12 - before.length,
    );
  });

  test('survives that connections are cut: nothing is lost and nothing counted twice', async () => {
    const { meetingId, happen, people, actingAs, first } = await sittingWith(6);
    const opening = openingOf(first);
    await happen([opening]);
    const cast = (at: number) => {
      const { id, personId } = people[at]!;
      const events = [{ key: `cast-${at}`, fact: castOf(opening.ballotId, id, 'for') }];
      return perform(db, addEvents, { meetingId, events }, actingAs(personId));
    };
    const blocker = await pool.connect();
    await blocker.query('begin');
    await blocker.query('select 1 from meetings.meeting where id = $1 for update', [meetingId]);
    const under = Promise.allSettled([0, 1, 2].map(cast));
    const waiting = async (): Promise<number[]> => {
      const found = await pool.query<{ pid: number }>(
        `select pid from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return found.rows.length === 3 ? found.rows.map((row) => row.pid) : waiting();
    };
    for (const pid of await waiting()) await pool.query('select pg_terminate_backend($1)', [pid]);
    const cut = await under;
    expect(cut.map((one) => one.status)).toEqual(['rejected', 'rejected', 'rejected']);
    await blocker.query('rollback');
    blocker.release();
    const again = await Promise.all([0, 1, 2, 0, 1, 2, 3].map(cast));
    expect(again.every((one) => one.ok)).toBe(true);
    const ballot = (await readSitting(db, meetingId)).ballots[0];
    expect(ballot?.cast.size).toBe(4);
    expect(
      (await readEvents(db, meetingId)).filter((one) => one.fact.kind === 'ballot-cast'),
    ).toHaveLength(4);
  });

  test('in secret leaves no trace of who chose what', async () => {
    const { meetingId, happen, send, people, actingAs, first } = await sittingWith(
      5,
      'municipal-act',
    );
    const opening = openingOf(first, {
      method: 'written',
      secret: true,
      election: true,
      options: [
        { id: 'kandidat-a', label: 'A', motionId: null },
        { id: 'kandidat-b', label: 'B', motionId: null },
      ],
    });
    await happen([opening]);
    const choices = ['kandidat-a', 'kandidat-b', 'kandidat-b', 'blank'];
    for (const [at, choice] of choices.entries()) {
      const { id, personId } = people[at]!;
      await happen([castOf(opening.ballotId, id, choice)], actingAs(personId));
    }
    const [a] = people;
    const twice = await send(
      [castOf(opening.ballotId, a!.id, 'kandidat-b')],
      actingAs(a!.personId),
    );
    const byOther = await send([castOf(opening.ballotId, people[4]!.id, 'kandidat-b')]);
    expect(codes([...twice, ...byOther])).toEqual(['seat-has-voted', 'only-oneself-in-secret']);

    const rows = await pool.query<{ choice: string; votes: number; xmin: string }>(
      'select choice, votes, xmin::text from sitting.secret_count where ballot_id = $1',
      [opening.ballotId],
    );
    expect(new Set(rows.rows.map((row) => row.xmin)).size).toBe(1);
    const casts = (await readEvents(db, meetingId)).filter(
      ({ fact }) => fact.kind === 'ballot-cast',
    );
    expect(casts.map(({ fact }) => (fact as FactOf<'ballot-cast'>).choice)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const log = await readLog(db, { limit: 1000 });
    expect(JSON.stringify(log)).not.toContain('kandidat-');

    // Somebody who goes after voting has voted.
    await happen([
      { kind: 'left', participant: people[1]!.id, time: '13:30', leave: true },
      { kind: 'ballot-stopped', ballotId: opening.ballotId, time: '13:31' },
    ]);
    const outcome = (await readSitting(db, meetingId)).ballots[0]?.outcome;
    expect(outcome?.tally).toEqual({
      counts: { 'kandidat-a': 1, 'kandidat-b': 2 },
      blank: 1,
      entitled: 5,
    });
  });
});

test('a decision takes in the amendment that was adopted, and is recorded with its event', async () => {
  const { meetingId, happen, send, people, first } = await sittingWith(3);
  const motionId = newId('mot');
  const opening = openingOf(first, {
    options: [
      { id: 'paper', label: 'Som foreslått', motionId: null },
      { id: 'motion', label: 'Endringen', motionId },
    ],
  });
  await happen([
    {
      kind: 'motion-put',
      motionId,
      itemId: first,
      participant: people[0]!.id,
      pointNo: 2,
      text: 'Saken legges fram igjen i juni.',
    },
    opening,
    ...people.map(({ id }) => castOf(opening.ballotId, id, 'motion')),
    { kind: 'ballot-stopped', ballotId: opening.ballotId, time: '13:20' },
  ]);
  const decide: NewFact = {
    kind: 'decided',
    itemId: first,
    ballotId: opening.ballotId,
    unanimous: false,
    note: '',
  };
  expect(codes(await send([decide, decide]))).toEqual(['ok', 'already-decided']);
  const [decision] = await readDecisions(db, meetingId);
  expect(decision).toMatchObject({ outcome: 'changed' });
  const kept = (await readSitting(db, meetingId)).items.get(first)?.decision;
  expect(kept).toMatchObject({ decisionId: decision?.id, unanimous: true, outcome: 'changed' });
  expect(kept?.points.map(({ text, change }) => [change, text])).toEqual([
    ['none', 'Utvalget tar saken til orientering.'],
    ['changed', 'Saken legges fram igjen i juni.'],
  ]);
});

describe('two who write the same text', () => {
  const write = (
    itemId: `item_${string}`,
    text: string,
    seen: number,
    after?: string,
  ): NewFact => ({
    kind: 'treatment-written',
    itemId,
    text,
    seen,
    ...(after ? { after } : {}),
  });

  test('keep both where they wrote in different places, and are told where they did not', async () => {
    const { meetingId, happen, send, first } = await sittingWith(1);
    await happen([write(first, 'En\n\nTo\n\nTre', 0)]);
    const treatment = async () => (await readSitting(db, meetingId)).items.get(first);
    const seen = (await treatment())?.treatmentVersion ?? 0;
    await happen([
      write(first, 'En av oss\n\nTo\n\nTre', seen),
      write(first, 'En\n\nTo\n\nTre og fire', seen),
    ]);
    expect((await treatment())?.treatment).toBe('En av oss\n\nTo\n\nTre og fire');
    const [refused] = await send([write(first, 'En annen\n\nTo\n\nTre', seen)]);
    expect(refused).toMatchObject({
      refusal: {
        code: 'written-meanwhile',
        mine: 'En annen\n\nTo\n\nTre',
        theirs: 'En av oss\n\nTo\n\nTre og fire',
      },
    });
  });

  test('are not in conflict with themselves when a queue is sent late', async () => {
    const { meetingId, secretary, happen, first } = await sittingWith(1);
    await happen([write(first, 'En\n\nTo', 0)]);
    const seen = (await readSitting(db, meetingId)).upTo;
    await happen([write(first, 'En\n\nTo, av en annen', seen)]);
    const events = [
      { key: 'late-1', fact: write(first, 'En og litt\n\nTo', seen) },
      { key: 'late-2', fact: write(first, 'En og litt til\n\nTo', seen, 'late-1') },
    ];
    await perform(db, addEvents, { meetingId, events }, secretary);
    const sitting = await readSitting(db, meetingId);
    expect(sitting.items.get(first)?.treatment).toBe('En og litt til\n\nTo, av en annen');
  });
});

test('ending marks the meeting as held and keeps who was there', async () => {
  const { meetingId, secretary, happen, people } = await sittingWith(2);
  await happen([{ kind: 'left', participant: people[1]!.id, time: '13:40', leave: false }]);
  for (const _ of [1, 2]) {
    const done = await perform(db, endSitting, { meetingId, key: 'end', time: '14:00' }, secretary);
    expect(done.ok).toBe(true);
  }
  expect((await readMeeting(db, meetingId))?.state).toBe('held');
  const kept = await db
    .selectFrom('meetings.attendance')
    .select(['name', 'state', 'since', 'until'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  expect(kept).toEqual([
    { name: 'Medlem 1', state: 'present', since: null, until: null },
    { name: 'Medlem 2', state: 'present', since: null, until: '13:40' },
  ]);
});
