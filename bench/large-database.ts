import { sql } from 'kysely';
import { reachDatabase } from '../src/app/cli/reach-database.ts';
import { type AgendaItemId, type BodyId, type MeetingId, newId } from '../src/kernel/ids.ts';
import type { Db } from '../src/platform/database/index.ts';
import { randomFrom } from './generated-notice.ts';

/** Opens the database of a started server, as a guest beside it. */
export async function besideServer(dataDirectory: string) {
  const reached = await reachDatabase(
    { port: 0, host: '127.0.0.1', dataDirectory, demo: true },
    'guest',
  );
  if (!reached.ok) throw new Error(reached.refusal.code);
  return reached.value;
}

/**
 * Fills a demo database up to 20 000 cases: 2 000 closed meetings of ten cases over thirty years,
 * each case with a paper and a decision.
 */
export async function fillWithCases(db: Db, bodyId: BodyId): Promise<void> {
  await sql`
    insert into meetings.meeting (id, body_id, held_on, starts_at, ends_at, place, state)
    select 'meet_bench' || m, ${bodyId}, date '1994-01-05' + (m * 5), '13:00', '16:00', 'Rom', 'closed'
    from generate_series(1, 2000) m`.execute(db);
  await sql`
    insert into meetings.case_file (id, body_id, series, year, seq_from, seq_to, number, title)
    select 'case_bench' || n, ${bodyId}, 'B', 1994 + n / 700, 1 + n % 700, 1 + n % 700,
      'B ' || (1 + n % 700) || '/' || right((1994 + n / 700)::text, 2),
      'Sak om samhandling og pasientforløp nummer ' || n
    from generate_series(0, 19999) n`.execute(db);
  await sql`
    insert into meetings.agenda_item (id, meeting_id, position, kind, case_id, title, minutes)
    select 'item_bench' || n, 'meet_bench' || (1 + n / 10), 1 + n % 10, 'case', 'case_bench' || n,
      'Sak nummer ' || n, 15
    from generate_series(0, 19999) n`.execute(db);
  await sql`
    insert into meetings.paper (id, item_id, case_id, title, proposals, words)
    select 'paper_bench' || n, 'item_bench' || n, 'case_bench' || n, 'Sak nummer ' || n,
      '[{"no":1,"text":"Saken tas til orientering.","kind":"note","obligation":null}]',
      to_tsvector('norwegian', 'Saken tas til orientering ' || n)
    from generate_series(0, 19999) n`.execute(db);
  await sql`
    insert into meetings.decision
      (id, case_id, body_id, meeting_id, item_id, decided_on, outcome, points, basis, recorded_by, recorded_at)
    select 'dec_bench' || n, 'case_bench' || n, ${bodyId}, 'meet_bench' || (1 + n / 10),
      'item_bench' || n, date '1994-01-05' + ((1 + n / 10) * 5), 'as_proposed', '[]', 'recorded', 'bench', now()
    from generate_series(0, 19999) n`.execute(db);
  await sql`analyze`.execute(db);
}

/** A meeting in the shape of a real notice: eleven cases with papers, two breaks, references. */
export async function insertMeetingLikeANotice(db: Db, bodyId: BodyId): Promise<MeetingId> {
  const random = randomFrom(4);
  const id = newId('meet');
  const base = {
    body_id: bodyId,
    place: 'Rom 11',
    archive_case: '',
    written_standard: 'nb' as const,
  };
  await db
    .insertInto('meetings.meeting')
    .values({
      ...base,
      id,
      held_on: '2030-02-06',
      starts_at: '13:00',
      ends_at: '16:00',
      state: 'draft',
      version: 1,
      sequence: 0,
      import_id: null,
      created_at: new Date(),
      changed_at: new Date(),
      changed_by: 'bench',
    })
    .execute();
  for (let row = 0; row < 13; row += 1) {
    const isBreak = row === 4 || row === 9;
    const caseId = isBreak ? null : newId('case');
    if (caseId) {
      await sql`insert into meetings.case_file (id, body_id, series, year, seq_from, seq_to, number, title)
        values (${caseId}, ${bodyId}, 'N', 2030, ${row + 1}, ${row + 1}, ${`N ${row + 1}/30`}, ${`Sak ${row}`})`.execute(
        db,
      );
    }
    const itemId: AgendaItemId = newId('item');
    await db
      .insertInto('meetings.agenda_item')
      .values({
        id: itemId,
        meeting_id: id,
        position: row + 1,
        kind: isBreak ? 'break' : 'case',
        case_id: caseId,
        title: isBreak ? 'Pause' : `Status for tiltak nummer ${row} i handlingsplanen`,
        sub_points: JSON.stringify(isBreak ? [] : ['Presentasjon av status med innspill']),
        responsible: JSON.stringify(isBreak ? [] : ['Fagrådsledere', 'Sekretariatet']),
        minutes: isBreak ? 10 : 5 * (1 + Math.floor(random() * 3)),
        budget: null,
        closed_basis: null,
      })
      .execute();
    if (!caseId) continue;
    const text = `Det vises til sak B ${row + 3}/20, der utvalget vedtok tre punkter. `.repeat(8);
    await sql`insert into meetings.paper (id, item_id, case_id, title, owners, handlers, proposals, sections)
      values (${newId('paper')}, ${itemId}, ${caseId}, ${`Status ${row}`}, '["Leder","Nestleder"]', '["Sekretariatet"]',
        '[{"no":1,"text":"Saken tas til orientering.","kind":"note","obligation":null}]',
        ${JSON.stringify([
          { code: 'background', heading: '', text },
          { code: 'assessment', heading: '', text },
        ])})`.execute(db);
  }
  return id;
}
