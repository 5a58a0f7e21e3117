import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type BodyId, type CaseId, newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import type { NewEntry } from '../vocabulary.ts';
import { dropOpenMatter, indexOpenMatter } from './make-searchable.ts';
import { decisionYears, listEntries, readEntry } from './reads.ts';
import { enterDecision, nextNumber, retitleCase, updateEntry } from './writes.ts';

const { db } = await testDatabase();
const bodyId: BodyId = newId('body');
const organisationId = newId('org');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: organisationId }))
  .execute();
await db
  .insertInto('organisations.body')
  .values(bodyRow({ id: bodyId, organisation_id: organisationId, short_name: 'KG02' }))
  .execute();
const by = { name: 'Sekretær', now: new Date('2026-02-03T10:00:00Z') };
const all = { hidden: new Set<CaseId>(), limit: 50 };

const entry = (change: Partial<NewEntry> = {}): NewEntry => ({
  number: '1/26',
  bodyId,
  decidedOn: '2026-02-03',
  title: 'Trygghetsalarmer',
  points: [{ no: 1, text: 'Alarmen går til legevakten.', change: 'none', proposed: null }],
  source: { kind: 'matter', matterId: newId('matter'), outcome: 'consensus' },
  ...change,
});
const enter = (change: Partial<NewEntry> = {}) =>
  inTransaction(db, (tx) => enterDecision(tx, entry(change), by));
const titlesOf = async (query: object) =>
  (await listEntries(db, { ...all, ...query })).map(({ title }) => title);

describe('the numbers of a body', () => {
  it('run without gaps, however many ask at once and whatever comes to nothing', async () => {
    const asked = Array.from({ length: 12 }, (_, turn) =>
      inTransaction(db, (tx) => nextNumber(tx, bodyId, 2026), { keep: () => turn % 3 !== 0 }),
    );
    await Promise.all(asked);
    const next = await inTransaction(db, (tx) => nextNumber(tx, bodyId, 2026));
    expect(next).toBe('KG02 9/26');
    expect(await inTransaction(db, (tx) => nextNumber(tx, bodyId, 2007))).toBe('KG02 1/07');
  });
});

describe('the register', () => {
  it('keeps the id that a decision has already', async () => {
    const id = newId('dec');
    expect(await enter({ id, title: 'Med egen id' })).toBe(id);
    expect(await readEntry(db, id)).toMatchObject({ title: 'Med egen id', version: 1 });
  });

  it('finds by body, year, word, outcome and number, and leaves out what is closed or quoted', async () => {
    const caseId: CaseId = newId('case');
    const source = {
      kind: 'meeting',
      meetingId: null,
      itemId: null,
      caseId,
      outcome: 'changed',
    } as const;
    await enter({ title: 'Fjellrev bak lukkede dører', decidedOn: '1999-05-01', source });
    await enter({ title: 'Fjellrev som sitat', quoted: true });
    await enter({ title: 'Fjellrev for alle', number: 'KG02 77/98', decidedOn: '1998-05-01' });
    const open = { hidden: new Set([caseId]) };
    expect(await titlesOf({ words: 'fjellreven', ...open })).toEqual(['Fjellrev for alle']);
    expect(await titlesOf({ year: 1999, ...open })).toEqual([]);
    expect(await titlesOf({ year: 1999 })).toEqual(['Fjellrev bak lukkede dører']);
    expect(await titlesOf({ outcome: 'changed' })).toEqual(['Fjellrev bak lukkede dører']);
    expect(await titlesOf({ words: 'KG02 77/98', ...open })).toEqual(['Fjellrev for alle']);
    expect(await titlesOf({ bodyId: 'body_none' })).toEqual([]);
    expect(await decisionYears(db)).toEqual([2026, 1999, 1998]);
    await inTransaction(db, (tx) => retitleCase(tx, caseId, 'Jerven bak lukkede dører'));
    expect(await titlesOf({ words: 'jerv' })).toEqual(['Jerven bak lukkede dører']);
  });

  it('shows what is in force on a day', async () => {
    const of = { title: 'Ordning', decidedOn: '2010-01-01' } as const;
    const old = await enter({ ...of, title: 'Gammel ordning' });
    const young = await enter({ ...of, title: 'Ny ordning', decidedOn: '2012-01-01' });
    await enter({ ...of, title: 'Kort ordning', validFrom: '2010-02-01', validTo: '2010-03-01' });
    await db.insertInto('decisions.supersession').values({ later: young, earlier: old }).execute();
    const on = (validOn: string) => titlesOf({ words: 'ordning', validOn });
    expect(await on('2010-01-15')).toEqual(['Gammel ordning']);
    expect(await on('2010-03-01')).toHaveLength(2);
    expect(await on('2011-12-31')).toEqual(['Gammel ordning']);
    expect(await on('2012-01-01')).toEqual(['Ny ordning']);
    expect(await readEntry(db, old)).toMatchObject({ supersedes: [], supersededBy: [young] });
  });

  it('follows a correction, in what it says and in what it is found by', async () => {
    const id = await enter({ title: 'Rettes' });
    const points = [{ no: 1, text: 'Havørn.', change: 'changed', proposed: 'Hubro.' }];
    await inTransaction(db, (tx) => updateEntry(tx, id, { points, outcome: 'dissent' }, by));
    expect(await readEntry(db, id)).toMatchObject({ points, source: { outcome: 'dissent' } });
    expect(await titlesOf({ words: 'havørna' })).toEqual(['Rettes']);
    expect(await titlesOf({ words: 'legevakten', outcome: 'dissent' })).toEqual([]);
  });

  it('takes two entries with the same new words at once', async () => {
    const words = Array.from({ length: 60 }, (_, n) => `ord${n}x`);
    const points = (texts: string[]) =>
      texts.map((text, n) => ({ no: n + 1, text, change: 'none', proposed: null }));
    await Promise.all(
      Array.from({ length: 6 }, (_, turn) =>
        enter({ points: points(turn % 2 ? words : words.toReversed()) }),
      ),
    );
    expect(await titlesOf({ words: 'ord7x' })).toHaveLength(6);
  });
});

describe('open matters', () => {
  it('are searched while they are open, and never listed as decisions', async () => {
    const id = newId('matter');
    const matter = {
      id,
      bodyId,
      number: 'AV 3/26',
      title: 'Gaupe',
      question: '',
      background: '',
      neededBy: null,
    };
    await inTransaction(db, (tx) => indexOpenMatter(tx, matter));
    await inTransaction(db, (tx) => indexOpenMatter(tx, { ...matter, title: 'Gaupespor' }));
    const found = () =>
      db.selectFrom('decisions.searchable').select('title').where('ref', '=', id).execute();
    expect(await found()).toEqual([{ title: 'Gaupespor' }]);
    expect(await titlesOf({ words: 'gaupespor' })).toEqual([]);
    await inTransaction(db, (tx) => dropOpenMatter(tx, id));
    expect(await found()).toEqual([]);
  });
});

describe('the list of words', () => {
  it('can be counted anew', async () => {
    await sql`select decisions.count_words()`.execute(db);
    const word = await db
      .selectFrom('decisions.word')
      .selectAll()
      .where('word', '=', 'legevakt')
      .executeTakeFirstOrThrow();
    expect(word.entries).toBeGreaterThan(1);
    expect(word.grams).toContain('  l');
  });
});
