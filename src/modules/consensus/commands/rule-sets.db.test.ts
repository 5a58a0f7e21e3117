import { describe, expect, it } from 'vitest';
import { addDays } from '../../../kernel/calendar.ts';
import { type BodyId, newId, type RuleSetId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { shippedRuleSet } from '../shipped/rule-sets.ts';
import {
  listAdoptions,
  listOwnRuleSets,
  readAdoptions,
  readRuleSet,
  ruleSetInForce,
} from '../store/reads.ts';
import type { Rules } from '../vocabulary.ts';
import { adoptRuleSet, withdrawAdoption } from './adopt-rule-set.ts';
import { makeRuleSet } from './make-rule-set.ts';

const { db } = await testDatabase();
const organisationId = newId('org');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: organisationId }))
  .execute();

async function newBody(): Promise<BodyId> {
  const id: BodyId = newId('body');
  const row = bodyRow({ id, organisation_id: organisationId });
  await db.insertInto('organisations.body').values(row).execute();
  return id;
}

const today = '2026-03-10';
const as = (role: Role, bodyId: BodyId | null = null): Acting =>
  actingInTest(role, { organisationId, bodyId, now: new Date(`${today}T10:00:00Z`), today });
const secretary = as('secretary');

const parties: RuleSetId = 'rules_parties-consensus-1';
const consent: RuleSetId = 'rules_consent-1';
const lastOf = async (bodyId: BodyId) => (await readAdoptions(db, bodyId)).last;
async function adopt(
  bodyId: BodyId,
  ruleSetId: RuleSetId,
  validFrom: string,
  more: { seen?: number; adoptedByCase?: string; acting?: Acting } = {},
) {
  const { acting = secretary, adoptedByCase = '12/26' } = more;
  const seen = more.seen ?? (await lastOf(bodyId));
  const wanted = { ruleSetId, validFrom, adoptedByCase, adoptedByBody: bodyId, caseId: null };
  return perform(db, adoptRuleSet, { bodyId, seen, wanted }, acting);
}

describe('a body', () => {
  it('goes by nothing until it has adopted, then by what it adopted on that day', async () => {
    const body = await newBody();
    expect(await ruleSetInForce(db, body, today)).toBeNull();
    expect(await adopt(body, parties, today)).toMatchObject({ ok: true });
    expect(await adopt(body, consent, '2026-06-01')).toMatchObject({ ok: true });
    expect(await ruleSetInForce(db, body, addDays(today, -1))).toBeNull();
    expect(await ruleSetInForce(db, body, '2026-05-31')).toMatchObject({
      ruleSetId: parties,
      validTo: '2026-05-31',
      adoptedByCase: '12/26',
    });
    expect(await ruleSetInForce(db, body, '2026-06-01')).toMatchObject({
      ruleSetId: consent,
      validTo: null,
    });
    expect((await listAdoptions(db)).filter(({ bodyId }) => bodyId === body)).toHaveLength(2);
    const [entry] = await readLog(db, { subjectId: body, limit: 1 });
    expect(entry).toMatchObject({ command: 'consensus.adopt-rule-set', bodyId: body });
  });

  it('adopts by a case, not backwards, not over what is adopted already, not the same twice', async () => {
    const body = await newBody();
    expect(await adopt(body, parties, today, { adoptedByCase: ' ' })).toMatchObject({
      refusal: { code: 'case-is-missing' },
    });
    expect(await adopt(body, parties, today, { adoptedByCase: '1'.repeat(1e6) })).toMatchObject({
      refusal: { code: 'case-too-long' },
    });
    expect(await adopt(body, parties, addDays(today, -1))).toMatchObject({
      refusal: { code: 'adoption-in-the-past', today },
    });
    await adopt(body, parties, '2026-05-01');
    expect(await adopt(body, consent, '2026-05-01')).toMatchObject({
      refusal: { code: 'adoption-overlaps', from: '2026-05-01' },
    });
    expect(await adopt(body, consent, '2026-04-01')).toMatchObject({
      refusal: { code: 'adoption-overlaps' },
    });
    expect(await adopt(body, parties, '2026-09-01')).toMatchObject({
      refusal: { code: 'adopted-already', since: '2026-05-01' },
    });
    expect(await adopt(body, 'rules_nothing-there', '2026-09-01')).toMatchObject({
      refusal: { code: 'no-such-rule-set' },
    });
    expect(await adopt('body_nowhere', parties, today)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('gets one of two adoptions made at once, and the other is told', async () => {
    const body = await newBody();
    const both = await Promise.all([
      adopt(body, parties, today, { seen: 0 }),
      adopt(body, consent, today, { seen: 0 }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { code: 'adopted-meanwhile' },
    });
  });

  it('takes back only what has not begun', async () => {
    const body = await newBody();
    await adopt(body, parties, today);
    await adopt(body, consent, '2026-06-01');
    const withdraw = (validFrom: string) =>
      perform(db, withdrawAdoption, { bodyId: body, validFrom }, secretary);
    expect(await withdraw(today)).toMatchObject({ refusal: { code: 'no-such-adoption' } });
    expect(await withdraw('2026-06-01')).toMatchObject({ ok: true });
    expect(await withdraw(today)).toMatchObject({ refusal: { code: 'adoption-has-begun' } });
    expect(await ruleSetInForce(db, body, '2027-01-01')).toMatchObject({ ruleSetId: parties });
  });

  it('is not adopted for by a secretary of another, nor by a member', async () => {
    const [body, other] = [await newBody(), await newBody()];
    expect(await adopt(body, parties, today, { acting: as('secretary', other) })).toMatchObject({
      refusal: { code: 'other-body' },
    });
    expect(await adopt(body, parties, today, { acting: as('member', body) })).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
    expect(await adopt(body, parties, today, { acting: as('vendor') })).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
  });
});

describe('rules of one’s own', () => {
  const rules = shippedRuleSet(parties) as Rules;
  const name = { nb: 'Våre regler', nn: '', en: '' };
  const make = (madeFrom: RuleSetId, changed: Partial<Rules> = {}) =>
    perform(
      db,
      makeRuleSet,
      {
        madeFrom,
        name,
        rules: { ...rules, ...changed },
        source: { reference: '', verified: true },
      },
      secretary,
    );
  async function made(madeFrom: RuleSetId, changed: Partial<Rules> = {}) {
    const verdict = await make(madeFrom, changed);
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    return verdict.value;
  }

  it('are a first version from what is shipped, and a next one from their own', async () => {
    const first = await made(parties);
    const next = await made(first, { rounds: { most: 3, workingDaysEach: 5 } });
    const again = await made(first);
    expect((await readRuleSet(db, first))?.rounds.most).toBe(2);
    expect(await readRuleSet(db, next)).toMatchObject({ version: 2, rounds: { most: 3 } });
    expect(await readRuleSet(db, again)).toMatchObject({ version: 3, code: 'own' });
    expect((await readRuleSet(db, next))?.paragraphs[5]?.nb).toContain('inntil 3 runder');
    expect((await readRuleSet(db, parties))?.version).toBe(1);
    expect(await make('rules_nothing-there')).toMatchObject({
      refusal: { code: 'no-such-rule-set' },
    });
  });

  it('become two versions where two are made at once', async () => {
    const first = await made(parties);
    await Promise.all([made(first), made(first), made(first)]);
    const versions = await listOwnRuleSets(db, first);
    expect(versions.map(({ ruleSet }) => ruleSet.version)).toEqual([4, 3, 2, 1]);
  });

  it('are never changed, whoever writes, and refused where they contradict themselves', async () => {
    const id = await made(parties);
    const change = db.updateTable('consensus.rule_set').set({ version: 9 }).where('id', '=', id);
    await expect(change.execute()).rejects.toThrow(/never changed/);
    expect(await make(parties, { offers: [] })).toMatchObject({
      refusal: { code: 'nobody-can-agree' },
    });
  });
});
