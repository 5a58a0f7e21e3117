import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inTreeOrder, levelOf } from '../../../kernel/rows-in-a-tree.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { bringDocument, readImport, readPasted } from '../../documents/index.ts';
import { perform } from '../../identity/command.ts';
import { correctedPlan, type Typed } from '../rules/corrections-apply-to-plan.ts';
import { confirmation, reviewOf, rowField } from '../rules/review-of-a-document.ts';
import { readAgenda, readDecisions, readMeeting } from '../store/reads.ts';
import type { Decision } from '../vocabulary.ts';
import { type AcceptImportInput, acceptImport } from './accept-import.ts';
import { setting } from './test-setting.ts';

const { db } = await testDatabase();
const { bodyId, as, secretary } = await setting(db);

/** Numbers and dates of its own for each test, so that they do not meet in one database. */
const notice = (year: string, day = '14.05') => `Møteinnkalling

Utvalg: Prøveutvalget
Møtedato: ${day}.20${year}
Tid: 09.00 – 11.00
Møtested: Naustet

Sakliste

Sak 11/${year} Godkjenning av innkalling og saksliste
Sak 12/${year} Felles vaktordning

Sak 11/${year} Godkjenning av innkalling og saksliste
Forslag til vedtak
Innkalling og saksliste godkjennes.

Sak 12/${year} Felles vaktordning
Bakgrunn
Utvalget gjorde dette vedtaket i sak 4/${year} den 05.02.20${year}:
Vedtak
1. Kommunene prøver en felles vaktordning i ett år.
2. Ordningen vurderes i mai.
Forslag til vedtak
1. Utvalget tar status til orientering.
2. Sekretariatet legger fram en plan innen 01.09.20${year}.
`;

const minutes = (year: string, day = '14.05') => `Møteprotokoll

Utvalg: Prøveutvalget
Møtedato: ${day}.20${year}
Tid: 09.00 – 11.00
Møtested: Naustet

Til stede: Kari Nordfjell, Ola Sundvik

Sakliste

Sak 11/${year} Godkjenning av innkalling og saksliste
Sak 12/${year} Felles vaktordning

Sak 11/${year} Godkjenning av innkalling og saksliste
Vedtak
Innkalling og saksliste godkjennes.

Sak 12/${year} Felles vaktordning
Vedtak
1. Utvalget tar status til orientering.
2. Sekretariatet legger fram en plan innen 01.09.20${year}.
`;

async function brought(text: string) {
  const read = readPasted(text);
  if (!read.ok) throw new Error(read.refusal.code);
  const { source, document, sha256 } = read.value;
  const draft = { fileName: 'Limt inn', mediaType: 'text/plain', content: null };
  const verdict = await perform(
    db,
    bringDocument,
    { ...draft, sha256, source, document },
    secretary,
  );
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return { ...verdict.value, document };
}

/** The plan as a person accepts it who confirms everything that is in doubt. */
async function reviewed(text: string, typed: Typed = {}) {
  const { id, document } = await brought(text);
  const review = reviewOf(document, bodyId);
  const yes = review.doubts.map((doubt) => [confirmation(doubt.name), 'ja']);
  const plan = correctedPlan(review, { ...Object.fromEntries(yes), ...typed });
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusal.faults));
  return { importId: id, bodyId, plan: plan.value, into: null } satisfies AcceptImportInput;
}

async function accept(input: AcceptImportInput) {
  const verdict = await perform(db, acceptImport, input, secretary);
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return verdict.value.meetingId;
}

const count = async (table: 'meetings.meeting' | 'meetings.case_file' | 'organisations.body') => {
  const row = await db
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(row.rows);
};
const decisionsOf = async (meetingId: `meet_${string}`) =>
  (await readDecisions(db, meetingId)) as Decision[];
const obligationsOf = (meetingId: `meet_${string}`) =>
  db
    .selectFrom('follow_up.obligation as o')
    .innerJoin('meetings.decision as d', 'd.id', 'o.decision_id')
    .where('d.meeting_id', '=', meetingId)
    .select(['o.who', 'o.due'])
    .execute();

describe('a notice', () => {
  it('becomes one meeting, however often it is accepted at once', async () => {
    const input = await reviewed(notice('25'));
    const before = await count('meetings.meeting');
    const verdicts = await Promise.all([
      perform(db, acceptImport, input, secretary),
      perform(db, acceptImport, input, secretary),
    ]);
    expect(await count('meetings.meeting')).toBe(before + 1);
    const won = verdicts.find((one) => one.ok);
    const lost = verdicts.find((one) => !one.ok);
    expect(lost).toMatchObject({
      refusal: { code: 'import-was-accepted', meetingId: won?.ok ? won.value.meetingId : '' },
    });
  });

  it('gives citations and the cited case for what it quotes, and no decisions', async () => {
    const meetingId = await accept(await reviewed(notice('24')));
    expect(await readDecisions(db, meetingId)).toEqual([]);
    expect(await obligationsOf(meetingId)).toEqual([]);
    expect((await readAgenda(db, meetingId)).map((row) => row.number)).toEqual(['11/24', '12/24']);
    const cited = await db
      .selectFrom('meetings.citation as c')
      .innerJoin('meetings.case_file as f', 'f.id', 'c.to_case_id')
      .innerJoin('meetings.agenda_item as i', 'i.case_id', 'c.from_case_id')
      .where('i.meeting_id', '=', meetingId)
      .select(['f.number', 'f.known_by', 'c.quoted_points', 'c.cited_date'])
      .execute();
    expect(cited).toMatchObject([
      { number: '4/24', known_by: 'citation', cited_date: '2024-02-05' },
    ]);
    expect(cited[0]?.quoted_points).toHaveLength(2);
  });

  it('is known again by its words, whether it waits or has become a meeting', async () => {
    const first = await brought(notice('23'));
    expect(await brought(notice('23').replaceAll('\n', '\r\n'))).toMatchObject({
      id: first.id,
      known: true,
    });
    const meetingId = await accept(await reviewed(notice('23')));
    const again = await brought(notice('23'));
    expect(again).toMatchObject({ id: first.id, known: true });
    expect(await readImport(db, again.id)).toMatchObject({ state: 'accepted', meetingId });
  });

  it('is refused with one number on two rows', async () => {
    const input = await reviewed(notice('22'));
    const [first] = input.plan.items;
    const items = input.plan.items.map((item) => ({ ...item, key: first?.key ?? null }));
    const plan = { ...input.plan, items };
    expect(await perform(db, acceptImport, { ...input, plan }, secretary)).toMatchObject({
      refusal: { code: 'number-appears-twice', number: '11/22' },
    });
  });

  it('makes the body that it names where nobody knew it, once', async () => {
    const before = await count('organisations.body');
    const named = { bodyId: null, newBodyName: 'Fjordrådet' };
    const spring = await accept({ ...(await reviewed(notice('21'))), ...named });
    const autumn = await accept({ ...(await reviewed(notice('20'))), ...named });
    expect(await count('organisations.body')).toBe(before + 1);
    const meetings = [await readMeeting(db, spring), await readMeeting(db, autumn)];
    expect(new Set(meetings.map((one) => one?.body_id)).size).toBe(1);
  });

  it('is refused without a body', async () => {
    const input = { ...(await reviewed(notice('19'))), bodyId: null, newBodyName: ' ' };
    expect(await perform(db, acceptImport, input, secretary)).toMatchObject({
      refusal: { code: 'body-missing' },
    });
  });

  it('may not be accepted by somebody who may not import', async () => {
    const input = await reviewed(notice('18'));
    expect(await perform(db, acceptImport, input, as('member'))).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
  });
});

describe('minutes', () => {
  it('give decisions, what they oblige to, and who was there', async () => {
    const meetingId = await accept(await reviewed(minutes('25', '15.05')));
    const decisions = await decisionsOf(meetingId);
    expect(decisions.map((one) => [one.points.length, one.basis])).toEqual([
      [1, 'imported'],
      [2, 'imported'],
    ]);
    expect(await obligationsOf(meetingId)).toMatchObject([{ due: '2025-09-01' }]);
    expect((await readMeeting(db, meetingId))?.state).toBe('held');
    const there = await db
      .selectFrom('meetings.attendance')
      .where('meeting_id', '=', meetingId)
      .select('name')
      .execute();
    expect(there.map((one) => one.name)).toEqual(['Kari Nordfjell', 'Ola Sundvik']);
  });

  it('add their decisions to the meeting that is there, and no rows of their own', async () => {
    const meetingId = await accept(await reviewed(notice('26', '20.05')));
    const agenda = await readAgenda(db, meetingId);
    const input = await reviewed(minutes('26', '20.05'));
    const pause = {
      ...input.plan.items[0],
      key: null,
      number: null,
      kind: 'break',
      title: 'Pause',
    };
    const items = [...input.plan.items, pause as (typeof input.plan.items)[number]];
    const plan = { ...input.plan, items };
    expect(await accept({ ...input, plan, into: meetingId })).toBe(meetingId);
    expect(await readAgenda(db, meetingId)).toEqual(agenda);
    const decisions = await decisionsOf(meetingId);
    expect(decisions).toHaveLength(2);
    const [, second] = decisions;
    expect(second?.points.map((point) => point.change)).toEqual(['none', 'none']);
  });

  it('are not put into a meeting of another body', async () => {
    const other = await accept({
      ...(await reviewed(notice('17'))),
      bodyId: null,
      newBodyName: 'Skogrådet',
    });
    const input = { ...(await reviewed(minutes('17'))), into: other };
    expect(await perform(db, acceptImport, input, secretary)).toMatchObject({
      refusal: { code: 'meeting-of-other-body' },
    });
  });
});

it('keeps nothing of a document that could not be stored whole', async () => {
  const input = await reviewed(notice('16'));
  // The citations are stored last; a day that no calendar has stops the database.
  const citations = input.plan.citations.map((one) => ({ ...one, date: '2016-02-31' }));
  const before = [await count('meetings.meeting'), await count('meetings.case_file')];
  const plan = { ...input.plan, citations };
  await expect(perform(db, acceptImport, { ...input, plan }, secretary)).rejects.toThrow();
  expect([await count('meetings.meeting'), await count('meetings.case_file')]).toEqual(before);
  expect(await readImport(db, input.importId)).toMatchObject({ state: 'waiting' });
});

it('says so where the draft has been thrown away', async () => {
  const input = { ...(await reviewed(notice('15'))), importId: newId('imp') };
  expect(await perform(db, acceptImport, input, secretary)).toMatchObject({
    refusal: { code: 'import-is-gone' },
  });
});

it('keeps the headings and levels of a list, also where a heading is left out', async () => {
  const list = (year: string) => `Møteinnkalling

Utvalg: Prøveutvalget
Møtedato: 20.11.20${year}
Tid: 09.00 – 11.00

Sakliste

Vedtakssaker
21/${year} Godkjenning av innkalling
Saker til orientering
22/${year} Nytt fra kommunene
22.1/${year} Vaktordningen
23/${year} Nytt fra sykehuset
Eventuelt
`;
  const drawn = async (meetingId: `meet_${string}`) => {
    const rows = await readAgenda(db, meetingId);
    return rows.map((row) => `${'.'.repeat(levelOf(rows, row))}${row.title}`);
  };
  const whole = await reviewed(list('31'));
  expect(await drawn(await accept(whole))).toEqual([
    ...['Vedtakssaker', '.Godkjenning av innkalling', 'Saker til orientering'],
    ...['.Nytt fra kommunene', '..Vaktordningen', '.Nytt fra sykehuset', 'Eventuelt'],
  ]);
  const shut = await reviewed(list('32'), { [rowField(3, 'lukket')]: 'ja' });
  const closed = (await readAgenda(db, await accept(shut))).filter(
    (row) => row.closedBasis !== null,
  );
  expect(closed.map(({ title }) => title)).toEqual(['Nytt fra kommunene', 'Vaktordningen']);
  const without = await reviewed(list('33'), { [rowField(2, 'utelat')]: 'ja' });
  expect(without.plan.items.map(({ title }) => title)).not.toContain('Saker til orientering');
  const rows = await readAgenda(db, await accept(without));
  expect(inTreeOrder(rows).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(rows.filter(({ kind }) => kind === 'group').map(({ title }) => title)).toEqual([
    'Vedtakssaker',
  ]);
});
