import { describe, expect, it } from 'vitest';
import { askPairs, enterPairs, shareInThree } from '../../../bench/pairs-in-register.ts';
import { type BodyId, type CaseId, newId } from '../../kernel/ids.ts';
import { inTransaction } from '../../platform/database/index.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { bodyRow, organisationRow } from '../organisations/test-rows.ts';
import { findAnswers } from './find-answers.ts';
import { dropOpenMatter, indexOpenMatter } from './store/make-searchable.ts';
import { enterDecision } from './store/writes.ts';
import type { NewEntry } from './vocabulary.ts';

const { db } = await testDatabase();
const bodyId: BodyId = newId('body');
const otherBody: BodyId = newId('body');
const organisationId = newId('org');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: organisationId }))
  .execute();
await db
  .insertInto('organisations.body')
  .values([
    bodyRow({ id: bodyId, organisation_id: organisationId, name: 'Hjemmetjenester' }),
    bodyRow({ id: otherBody, organisation_id: organisationId, name: 'Institusjon' }),
  ])
  .execute();
const pairIds = await enterPairs(db, otherBody);
const by = { name: 'Sekretær', now: new Date('2026-02-03T10:00:00Z') };

const enter = (title: string, text: string, change: Partial<NewEntry> = {}) =>
  inTransaction(db, (tx) =>
    enterDecision(
      tx,
      {
        number: '1/26',
        bodyId,
        decidedOn: '2026-02-03',
        title,
        points: [{ no: 1, text, change: 'none', proposed: null }],
        source: { kind: 'matter', matterId: newId('matter'), outcome: 'consensus' },
        ...change,
      },
      by,
    ),
  );
const ask = (text: string, change: object = {}) =>
  findAnswers(db, { text, hidden: new Set(), today: '2026-03-01', limit: 5, ...change });
const titles = async (text: string, change: object = {}) =>
  (await ask(text, change)).hits.map((hit) =>
    hit.kind === 'decision' ? hit.entry.title : hit.title,
  );

describe('the set of questions and decisions', () => {
  it('is answered among the first three, nine times of ten', async () => {
    const results = await askPairs(db, pairIds);
    const fitted = results.filter(({ heldOut }) => !heldOut);
    const missed = fitted.filter(({ place }) => place === 0 || place > 3);
    expect(results.length).toBeGreaterThanOrEqual(60);
    expect(shareInThree(fitted), JSON.stringify(missed)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('has it been decided?', () => {
  it('answers with who, when and why, in the other standard and in spite of a slip', async () => {
    await enter('Rypejakt i verneområde', 'Rypejakta begynner den 10. september.', {
      reason: 'Kullene er da flyvedyktige.',
    });
    for (const text of ['Når begynner rypejakta?', 'Når byrjar jakta på rype?', 'rypejakat']) {
      const [first] = (await ask(text)).hits;
      expect(first, text).toMatchObject({
        kind: 'decision',
        bodyName: 'Hjemmetjenester',
        entry: { title: 'Rypejakt i verneområde', reason: 'Kullene er da flyvedyktige.' },
      });
    }
  });

  it('finds a word within a compound, and the compound by its parts', async () => {
    await enter('Steinkobbevern', 'Fredes.');
    expect(await titles('steinkobbe')).toContain('Steinkobbevern');
    expect(await titles('Er kobber vernet?')).not.toContain('Innkjøp av alarmer');
    await enter('Merking av bøye', 'Hver bøye merkes med lys.');
    expect((await titles('bøyemerking'))[0]).toBe('Merking av bøye');
  });

  it('answers nothing of a case behind closed doors, however it is asked', async () => {
    const caseId: CaseId = newId('case');
    const source = {
      kind: 'meeting',
      meetingId: null,
      itemId: null,
      caseId,
      outcome: 'changed',
    } as const;
    await enter('Jervefelling bak lukkede dører', 'Lukket.', { source, number: '99/26' });
    const hidden = new Set([caseId]);
    for (const text of ['jervefelling', 'jerv', 'felling av jerv', 'jervefeling', '99/26']) {
      expect(await titles(text), text).toContain('Jervefelling bak lukkede dører');
      const closed = await ask(text, { hidden });
      expect(JSON.stringify(closed.hits), text).not.toContain('Jervefelling');
    }
  });

  it('knows open matters while they are open, but not the one that asks', async () => {
    const id = newId('matter');
    const matter = {
      id,
      bodyId,
      number: 'AV 3/26',
      title: 'Sauesanking i september',
      question: 'Hvem sanker?',
      background: '',
      neededBy: '2026-09-01',
    } as const;
    await inTransaction(db, (tx) => indexOpenMatter(tx, matter));
    expect((await ask('sanking av sau')).hits[0]).toMatchObject({
      kind: 'open-matter',
      matterId: id,
      number: 'AV 3/26',
      neededBy: '2026-09-01',
      bodyName: 'Hjemmetjenester',
    });
    expect(await titles('sauesanking', { without: id })).toEqual([]);
    await inTransaction(db, (tx) => dropOpenMatter(tx, id));
    expect(await titles('sauesanking')).toEqual([]);
  });

  it('never answers with a quotation', async () => {
    await enter('Elgbeite som sitat', 'Sitert.', { quoted: true });
    expect(await titles('elgbeite')).toEqual([]);
  });

  it('keeps to one body where it is asked to', async () => {
    await enter('Tjeldens hekketid', 'Fra april.', { bodyId: otherBody });
    expect(await titles('tjeldens hekketid')).toEqual(['Tjeldens hekketid']);
    expect(await titles('tjeldens hekketid', { bodyId })).toEqual([]);
  });

  it('reads the first 2 000 of a million letters and says so', async () => {
    const begun = performance.now();
    const { cutAt, hits } = await ask(`rypejakt ${'skog og fjell '.repeat(80_000)}`);
    expect(cutAt).toBe(2000);
    expect(hits.length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it.each([
    '',
    '   ',
    '???',
    "'); drop table decisions.entry; --",
    'a & b | !c:*',
    "l'hôpital \\ 'quoted'",
    '%_%',
    '\\',
    '🙂🙂🙂🙂🙂🙂',
    'ſtraße ﬁnner İstanbul',
  ])('takes %j for words and nothing else', async (text) => {
    expect((await ask(text)).hits.length).toBeLessThan(6);
  });
});
