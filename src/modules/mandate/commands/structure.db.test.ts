import { beforeEach, describe, expect, it } from 'vitest';
import { newId, type OrganisationId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { exampleBodies } from '../rules/example-structure.ts';
import {
  listServiceAreas,
  listStructures,
  readRevision,
  readStructure,
  structureOn,
} from '../store/reads.ts';
import type { StructureBody } from '../vocabulary.ts';
import {
  amendStructure,
  changeStructure,
  showStructure,
  withdrawStructure,
} from './change-structure.ts';

const { db } = await testDatabase();
const organisationId: OrganisationId = newId('org');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: organisationId }))
  .execute();
for (const { bodyId } of exampleBodies) {
  await db
    .insertInto('organisations.body')
    .values(bodyRow({ id: bodyId, organisation_id: organisationId }))
    .execute();
}

const today = '2026-03-10';
const tomorrow = '2026-03-11';
const as = (role: Role): Acting =>
  actingInTest(role, { organisationId, now: new Date(`${today}T10:00:00Z`), today });
const secretary = as('secretary');
const written = (validFrom: string, bodies: readonly StructureBody[] = exampleBodies) => ({
  validFrom,
  adoptedByCase: '12/26',
  isPublic: false,
  bodies,
});
const change = async (validFrom: string, bodies?: readonly StructureBody[]) =>
  perform(
    db,
    changeStructure,
    { seen: await readRevision(db), written: written(validFrom, bodies) },
    secretary,
  );
async function made(validFrom: string, bodies?: readonly StructureBody[]) {
  const done = await change(validFrom, bodies);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
}
const fewer = exampleBodies.filter(({ bodyId }) => bodyId !== 'body_nursing-homes');

beforeEach(async () => {
  await db.deleteFrom('mandate.structure').execute();
});

describe('the structure', () => {
  it('begins today the first time, and is read as it was written', async () => {
    expect(await structureOn(db, today)).toBeNull();
    const id = await made(today);
    expect(await structureOn(db, today)).toMatchObject({
      id,
      validTo: null,
      adoptedByCase: '12/26',
    });
    const bodies = (await readStructure(db, id))?.bodies ?? [];
    expect(bodies).toEqual(exampleBodies);
    const [entry] = await readLog(db, { subjectId: id, limit: 1 });
    expect(entry).toMatchObject({ command: 'mandate.change-structure' });
  });

  it('is changed from a day on, and whoever kept the old one still has it', async () => {
    const old = await made(today);
    const next = await made('2026-06-01', fewer);
    expect((await structureOn(db, '2026-05-31'))?.id).toBe(old);
    expect((await structureOn(db, '2026-06-01'))?.id).toBe(next);
    expect((await readStructure(db, old))?.bodies).toHaveLength(exampleBodies.length);
    expect((await readStructure(db, old))?.validTo).toBe('2026-05-31');
    const between = await made('2026-04-01', fewer);
    expect((await listStructures(db)).map(({ id, validTo }) => [id, validTo])).toEqual([
      [old, '2026-03-31'],
      [between, '2026-05-31'],
      [next, null],
    ]);
  });

  it('is not changed back in time, nor on a day when another version begins', async () => {
    await made(today);
    expect(await change(today)).toMatchObject({
      refusal: { code: 'begins-too-early', earliest: tomorrow },
    });
    expect(await change('2025-01-01')).toMatchObject({ refusal: { code: 'begins-too-early' } });
    await made('2026-06-01');
    expect(await change('2026-06-01')).toMatchObject({ refusal: { code: 'begins-as-another' } });
  });

  it('is refused without an adopting case, and where it does not hold together', async () => {
    const seen = await readRevision(db);
    const order = { seen, written: { ...written(today), adoptedByCase: ' ' } };
    expect(await perform(db, changeStructure, order, secretary)).toMatchObject({
      refusal: { code: 'no-adopting-case' },
    });
    const round = exampleBodies.map((body) =>
      body.escalatesTo === null ? { ...body, escalatesTo: 'body_home-care' as const } : body,
    );
    expect(await change(today, round)).toMatchObject({
      refusal: { code: 'structure-does-not-hold', faults: [{ code: 'cycle' }] },
    });
    expect(await readRevision(db)).toBe(seen);
    expect(await listStructures(db)).toEqual([]);
  });

  it('takes one of two changes made at once, and tells the other', async () => {
    const seen = await readRevision(db);
    const both = await Promise.all(
      ['2026-06-01', '2026-07-01'].map((from) =>
        perform(db, changeStructure, { seen, written: written(from) }, secretary),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { code: 'changed-meanwhile' },
    });
    expect(await listStructures(db)).toHaveLength(1);
  });

  it('is changed by secretaries and administrators only', async () => {
    const order = { seen: await readRevision(db), written: written(today) };
    for (const role of ['member', 'expert', 'vendor', 'reader', 'chair'] as const) {
      expect(await perform(db, changeStructure, order, as(role))).toMatchObject({
        refusal: { code: 'role-may-not' },
      });
    }
  });
});

describe('a version that has not begun', () => {
  it('is changed where it stands, or withdrawn', async () => {
    const old = await made(today);
    const next = await made('2026-06-01');
    const amended = {
      id: next,
      seen: await readRevision(db),
      written: written('2026-05-01', fewer),
    };
    expect(await perform(db, amendStructure, amended, secretary)).toEqual({
      ok: true,
      value: next,
    });
    expect((await structureOn(db, '2026-05-01'))?.bodies).toHaveLength(fewer.length);
    expect(await perform(db, amendStructure, amended, secretary)).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    const order = { id: next, seen: await readRevision(db) };
    expect(await perform(db, withdrawStructure, order, secretary)).toMatchObject({ ok: true });
    expect((await structureOn(db, '2030-01-01'))?.id).toBe(old);
  });

  it('is one no longer once it has: then it stays as it is', async () => {
    const id = await made(today);
    const seen = await readRevision(db);
    for (const done of [
      await perform(db, amendStructure, { id, seen, written: written(tomorrow) }, secretary),
      await perform(db, withdrawStructure, { id, seen }, secretary),
    ]) {
      expect(done).toEqual({ ok: false, refusal: { code: 'begun-already', from: today } });
    }
    const nothing = { id: 'struct_none', seen } as const;
    expect(await perform(db, withdrawStructure, nothing, secretary)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

it('a version is shown to everybody and no more, and logged only where that changes', async () => {
  const id = await made(today);
  const show = (isPublic: boolean) => perform(db, showStructure, { id, isPublic }, secretary);
  for (const wanted of [true, true, false]) {
    await show(wanted);
    expect((await readStructure(db, id))?.isPublic).toBe(wanted);
  }
  const log = await readLog(db, { subjectId: id, limit: 10 });
  expect(log.filter(({ command }) => command === 'mandate.show-structure')).toHaveLength(2);
});

it('the database lets no body lift out of its version, whoever writes', async () => {
  const id = await made(today);
  const lift = db
    .updateTable('mandate.structure_body')
    .set({ escalates_to: 'body_elsewhere' })
    .where('structure_id', '=', id)
    .where('body_id', '=', 'body_forum')
    .execute();
  await expect(lift).rejects.toThrow(/foreign key/);
});

it('the service areas have a name in each language', async () => {
  const areas = await listServiceAreas(db);
  expect(areas).toHaveLength(17);
  for (const area of areas) expect(area.nb && area.nn && area.en).toBeTruthy();
});
