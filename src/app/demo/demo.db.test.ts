import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { BodyId } from '../../kernel/ids.ts';
import { listObligations } from '../../modules/follow-up/index.ts';
import { standingOn } from '../../modules/follow-up/rules/obligation-state-on-a-day.ts';
import { deputiesFor } from '../../modules/organisations/rules/deputies-stand-in-per-seat-or-side.ts';
import { compositionOn } from '../../modules/organisations/rules/seats-fill-composition.ts';
import { termEndsOn } from '../../modules/organisations/rules/term-ends.ts';
import {
  listRegions,
  listSeats,
  listTerms,
  readBody,
  toSeat,
  toTerm,
} from '../../modules/organisations/store/reads.ts';
import type { Composition } from '../../modules/organisations/vocabulary.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { loadDemo } from './load-demo.ts';

const { db, pool } = await testDatabase();
const now = new Date('2026-03-10T09:00:00Z');
const today = '2026-03-10';

beforeAll(() => loadDemo(db, now));

const seatsOf = async (body: BodyId) => (await listSeats(db, body)).map(toSeat);

describe('the bodies', () => {
  test('Kompetansegruppe UKP is steered by ASU, supported by AU, and seats 4 + 4', async () => {
    const body = await readBody(db, 'body_kompetansegruppe-ukp');
    expect(body).toMatchObject({
      steered_by: 'body_asu',
      supported_by: 'body_arbeidsutvalget',
      established_by_case: '37/23',
      mandate_set_by_body: true,
    });
    const seats = await seatsOf('body_kompetansegruppe-ukp');
    expect(seats).toHaveLength(8);
    expect(compositionOn(seats, body?.composition as Composition, today).findings).toEqual([]);
  });

  test('one deputy stands in for both municipal negotiators, and none for the GP', async () => {
    const seats = await seatsOf('body_forhandlingsutvalget');
    const members = seats.filter((seat) => seat.role === 'member');
    expect(members).toHaveLength(6);
    const deputies = (side: string) =>
      members
        .filter((seat) => seat.side === side)
        .map((seat) => deputiesFor(seat, seats, today).map((one) => one.holder));
    expect(deputies('municipality')).toEqual([['Vara, kommunene'], ['Vara, kommunene']]);
    expect(deputies('gp')).toEqual([[]]);
  });

  test('fagråd 3 lacks support, and fagråd 5 waits for the agreement', async () => {
    expect((await readBody(db, 'body_fagrad-3'))?.supported_by).toBeNull();
    expect(await readBody(db, 'body_fagrad-5')).toMatchObject({
      status: 'restructuring',
      status_note: expect.stringContaining('37/22'),
    });
  });

  it.each([
    ['body_asu', '2024-12-31'],
    ['body_fagrad-2', '2023-12-31'],
  ] as const)('the term of %s ends %s', async (body, end) => {
    const [term] = await listTerms(db, body);
    expect(term && termEndsOn(toTerm(term))).toBe(end);
  });

  test('twelve regions of 2018, five groups of 2023, six municipalities outside', async () => {
    const regions = await listRegions(db);
    const count = (scheme: string) => regions.filter((one) => one.scheme === scheme).length;
    expect([count('rag-2018'), count('municipality-group-2023')]).toEqual([12, 5]);
    expect(regions.find((one) => one.name === 'Nordre Sunnmøre')?.outside_count).toBe(6);
    expect(regions.find((one) => one.aliases.includes('Inn-Trøndelag'))?.name).toBe('Inntrøndelag');
  });
});

describe('the meetings', () => {
  test('end with 42/23 in ASU, so that the notice for December 2023 can be brought in', async () => {
    const { rows } = await pool.query(
      "select max(seq_to) as last from meetings.case_file where body_id = 'body_asu' and year = 2023",
    );
    expect(rows).toEqual([{ last: 42 }]);
  });

  test('quote the decisions that later papers rest on', async () => {
    const { rows } = await pool.query(`
      select c.number, jsonb_array_length(d.points) as points from meetings.decision d
      join meetings.case_file c on c.id = d.case_id
      where c.number in ('26/22', '35/22', '37/22', '55/22', '31/23', '37/23')
      order by c.year, c.seq_from`);
    expect(rows.map((row) => `${row.number}: ${row.points}`)).toEqual([
      '26/22: 5',
      '35/22: 5',
      '37/22: 2',
      '55/22: 3',
      '31/23: 12',
      '37/23: 4',
    ]);
  });

  test('fill the time that is set aside, but for drafts', async () => {
    const { rows } = await pool.query(`
      select m.held_on, sum(i.minutes)::int as minutes,
        extract(epoch from m.ends_at::time - m.starts_at::time)::int / 60 as wanted
      from meetings.meeting m join meetings.agenda_item i on i.meeting_id = m.id
      where m.state = 'closed' group by m.id`);
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) expect(row).toMatchObject({ minutes: row.wanted });
  });

  test('lie around today: a called meeting, and a draft each of the executive and the committee', async () => {
    const { rows } = await pool.query(
      'select body_id, state from meetings.meeting where held_on > $1 order by held_on',
      [today],
    );
    expect(rows).toEqual([
      { body_id: 'body_asu', state: 'published' },
      { body_id: 'body_arbeidsutvalget', state: 'draft' },
      { body_id: 'body_asu', state: 'draft' },
    ]);
  });
});

test('two duties are due within two weeks, and two are missed without a word', async () => {
  const duties = await listObligations(db, {});
  const standing = (one: string) =>
    duties.filter((duty) => standingOn(duty, today) === one).map((duty) => duty.what);
  expect(standing('due-soon')).toHaveLength(2);
  expect(standing('missed')).toEqual([
    'Kompetansegruppens første møte',
    'Oversikt over samhandlingsavvik i siste tertial',
  ]);
  expect(standing('explained')).toEqual(['Ny status for handlingsplanen før årlig revisjon']);
});

const tablesWithText = [
  'identity.person',
  'identity.appointment',
  'organisations.seat',
  'meetings.agenda_item',
  'meetings.paper',
  'meetings.decision',
  'follow_up.obligation',
];

const whole = async () => {
  const read = tablesWithText.map((table) =>
    pool.query(`select t::text from ${table} t order by 1`),
  );
  return JSON.stringify((await Promise.all(read)).map(({ rows }) => rows));
};

test('loading twice changes nothing', async () => {
  const before = await whole();
  await loadDemo(db, new Date('2027-01-01T09:00:00Z'));
  expect(await whole()).toBe(before);
});

const seeds = '../shared/domain/expected-seeds.json';

test.skipIf(!existsSync(seeds))('no private person is named', async () => {
  const { documents } = JSON.parse(readFileSync(seeds, 'utf8')) as {
    documents: Record<string, unknown>[];
  };
  const people = documents.flatMap((document) => {
    const agenda = (document.agenda ?? []) as { responsible?: string[] }[];
    const named = [document.recorder, document.absent].flat();
    return [...agenda.flatMap((row) => row.responsible ?? []), ...named];
  });
  const names = people.filter(
    (name): name is string =>
      typeof name === 'string' && /^\p{Lu}\p{Ll}+( \p{Lu}[\p{Ll}.]*)+$/u.test(name),
  );
  const found = names.filter((name) => !/hospital|Helseplattformen/.test(name));
  expect(found.length).toBeGreaterThan(5);
  const text = await whole();
  expect(found.filter((name) => text.includes(name))).toEqual([]);
});
