import { describe, expect, it } from 'vitest';
import { addDays } from '../../../kernel/calendar.ts';
import { type BodyId, newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { shippedProfiles } from '../rules/shipped-profiles.ts';
import { profileOfBody, readChoices, readVersions } from '../store/reads.ts';
import { storeChoice } from '../store/writes.ts';
import type { ProfileId, Rules } from '../vocabulary.ts';
import { chooseProfile } from './choose-profile.ts';
import { changeOwnProfile, makeOwnProfile } from './own-profile.ts';

const { db } = await testDatabase();
const organisationId = newId('org');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: organisationId }))
  .execute();

async function newBody(): Promise<BodyId> {
  const id: BodyId = newId('body');
  await db
    .insertInto('organisations.body')
    .values(bodyRow({ id, organisation_id: organisationId }))
    .execute();
  return id;
}

const today = '2026-03-10';
const tomorrow = '2026-03-11';
const as = (role: Role, bodyId: BodyId | null = null): Acting =>
  actingInTest(role, { organisationId, bodyId, now: new Date(`${today}T10:00:00Z`), today });
const secretary = as('secretary');

const { quorum, decisions, elections, castingVote, blankVote, dutyToVote, secretVote, ...rest } =
  shippedProfiles.own;
const { weight, notice, conflict, remote, lateItem, replies, approvalOfMinutes } = rest;
const rules: Rules = {
  quorum,
  decisions,
  elections,
  castingVote,
  blankVote,
  dutyToVote,
  secretVote,
  weight,
  notice,
  conflict,
  remote,
  lateItem,
  replies,
  approvalOfMinutes,
};
const says = (validFrom: string, more: Partial<Rules> = {}) => ({
  validFrom,
  name: { nb: 'Eget reglement', nn: '', en: '' },
  rules: { ...rules, ...more },
  sources: [],
});
const choose = (bodyId: BodyId, profileId: ProfileId, validFrom: string, seen: number) =>
  perform(db, chooseProfile, { bodyId, seen, wanted: { profileId, validFrom } }, secretary);
const codeOn = async (bodyId: BodyId, day: string) => (await profileOfBody(db, bodyId, day)).code;

describe('a body', () => {
  it('decides by consensus until it has chosen', async () => {
    const body = await newBody();
    expect(await codeOn(body, today)).toBe('partnership-consensus');
    expect(await choose(body, 'proc_municipal-act', today, 0)).toMatchObject({ ok: true });
    expect(await codeOn(body, addDays(today, -1))).toBe('partnership-consensus');
    expect(await codeOn(body, today)).toBe('municipal-act');
    const [entry] = await readLog(db, { subjectId: body, limit: 1 });
    expect(entry).toMatchObject({ command: 'procedure.choose-profile', bodyId: body });
  });

  it('cannot change what a meeting today was held by, and says the first day it can', async () => {
    const body = await newBody();
    await choose(body, 'proc_municipal-act', today, 0);
    const { last } = await readChoices(db, body);
    expect(await choose(body, 'proc_hospital-board', today, last)).toEqual({
      ok: false,
      refusal: { code: 'rules-begin-too-early', from: today, earliest: tomorrow },
    });
    expect(await choose(body, 'proc_hospital-board', tomorrow, last)).toMatchObject({ ok: true });
    expect(await codeOn(body, today)).toBe('municipal-act');
    expect(await codeOn(body, tomorrow)).toBe('hospital-board');
  });

  it('drops what was planned from the day of a new choice', async () => {
    const body = await newBody();
    await choose(body, 'proc_municipal-act', today, 0);
    await choose(body, 'proc_hospital-board', '2027-01-01', (await readChoices(db, body)).last);
    await choose(
      body,
      'proc_partnership-consensus',
      '2026-06-01',
      (await readChoices(db, body)).last,
    );
    expect((await readChoices(db, body)).choices).toEqual([
      { profileId: 'proc_municipal-act', validFrom: today },
      { profileId: 'proc_partnership-consensus', validFrom: '2026-06-01' },
    ]);
    const again = await choose(
      body,
      'proc_partnership-consensus',
      '2026-09-01',
      (await readChoices(db, body)).last,
    );
    expect(again).toMatchObject({ refusal: { code: 'chosen-already', from: '2026-06-01' } });
  });

  it('takes one of two choices made at once, and tells the other', async () => {
    const body = await newBody();
    const both = await Promise.all([
      choose(body, 'proc_municipal-act', today, 0),
      choose(body, 'proc_hospital-board', today, 0),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { code: 'chosen-meanwhile' },
    });
    expect((await readChoices(db, body)).choices).toHaveLength(1);
  });

  it('keeps two periods from beginning on one day, whoever writes', async () => {
    const body = await newBody();
    await db.transaction().execute(async (tx) => {
      await storeChoice(tx, body, { profileId: 'proc_own', validFrom: today });
    });
    await expect(
      db
        .insertInto('procedure.body_profile')
        .values({ body_id: body, profile_id: 'proc_own', valid_from: today })
        .execute(),
    ).rejects.toThrow(/duplicate key/);
  });

  it('is not chosen for by a secretary of another, nor by a member', async () => {
    const [body, other] = [await newBody(), await newBody()];
    const input = {
      bodyId: body,
      seen: 0,
      wanted: { profileId: 'proc_own', validFrom: today },
    } as const;
    expect(await perform(db, chooseProfile, input, as('secretary', other))).toMatchObject({
      refusal: { code: 'other-body' },
    });
    expect(await perform(db, chooseProfile, input, as('member', body))).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
    expect(await choose(body, 'proc_nothing-there', today, 0)).toMatchObject({
      refusal: { code: 'no-such-profile' },
    });
  });
});

describe('rules of its own', () => {
  async function made(body: BodyId, from = '2026-01-01') {
    const verdict = await perform(
      db,
      makeOwnProfile,
      { bodyId: body, says: says(from) },
      secretary,
    );
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    return verdict.value;
  }

  it('may be changed from a day, and meetings until then keep the old ones', async () => {
    const body = await newBody();
    const id = await made(body);
    await choose(body, id, today, 0);
    const three = {
      quorum: { value: { kind: 'number', atLeast: 3, eachSide: false }, source: null },
    } as const;
    const change = { id, seen: 1, says: says(tomorrow, three) };
    expect(await perform(db, changeOwnProfile, change, secretary)).toMatchObject({ ok: true });
    expect((await profileOfBody(db, body, today)).quorum.value.kind).toBe('share');
    expect((await profileOfBody(db, body, tomorrow)).quorum.value).toMatchObject({ atLeast: 3 });
    expect((await readVersions(db, id))?.versions.map(({ validTo }) => validTo)).toEqual([
      today,
      null,
    ]);
    expect(await perform(db, changeOwnProfile, change, secretary)).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    const early = { id, seen: 2, says: says(today) };
    expect(await perform(db, changeOwnProfile, early, secretary)).toMatchObject({
      refusal: { code: 'rules-begin-too-early', earliest: tomorrow },
    });
  });

  it('are for that body only, and only from the day they hold', async () => {
    const [body, other] = [await newBody(), await newBody()];
    const id = await made(body, '2026-05-01');
    expect(await choose(other, id, '2026-06-01', 0)).toMatchObject({
      refusal: { code: 'profile-is-another-bodys' },
    });
    expect(await choose(body, id, '2026-04-30', 0)).toMatchObject({
      refusal: { code: 'profile-does-not-hold-then', from: '2026-04-30' },
    });
    expect(await choose(body, id, '2026-05-01', 0)).toMatchObject({ ok: true });
  });

  it('say how many replies a speech may have, and two where they were written without it', async () => {
    const body = await newBody();
    const { replies: _, ...before } = rules;
    await choose(body, await made(body), today, 0);
    expect((await profileOfBody(db, body, today)).replies.value).toBe(2);
    const older = await newBody();
    const given = { ...says('2026-01-01'), rules: before as Rules };
    const id = await perform(db, makeOwnProfile, { bodyId: older, says: given }, secretary);
    if (!id.ok) throw new Error(id.refusal.code);
    await choose(older, id.value, today, 0);
    expect((await profileOfBody(db, older, today)).replies).toEqual({ value: 2, source: null });
    const many = await newBody();
    const any = says('2026-01-01', { replies: { value: null, source: null } });
    const free = await perform(db, makeOwnProfile, { bodyId: many, says: any }, secretary);
    if (!free.ok) throw new Error(free.refusal.code);
    await choose(many, free.value, today, 0);
    expect((await profileOfBody(db, many, today)).replies.value).toBeNull();
  });

  it('are refused without a name, or with numbers nobody can follow', async () => {
    const body = await newBody();
    const make = (given: ReturnType<typeof says>) =>
      perform(db, makeOwnProfile, { bodyId: body, says: given }, secretary);
    expect(await make({ ...says(today), name: { nb: ' ', nn: 'x', en: 'x' } })).toMatchObject({
      refusal: { code: 'name-is-missing' },
    });
    const none = {
      quorum: { value: { kind: 'number', atLeast: 0, eachSide: false }, source: null },
    } as const;
    expect(await make(says(today, none))).toMatchObject({
      refusal: { code: 'quorum-needs-a-number' },
    });
    const never = {
      notice: { value: { kind: 'days', days: 1e9, count: 'working' }, source: null },
    } as const;
    expect(await make(says(today, never))).toMatchObject({
      refusal: { code: 'notice-needs-days' },
    });
  });
});
