import { describe, expect, it } from 'vitest';
import { type BodyId, newId, type OrganisationId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { readEntry } from '../store/reads.ts';
import { listDueReviews, listReviews } from '../store/reviews.ts';
import { listPositions, listStandards } from '../store/standards.ts';
import { enterDecision } from '../store/writes.ts';
import type { NewEntry } from '../vocabulary.ts';
import { answerReview } from './answer-review.ts';
import { setReview } from './set-review-day.ts';
import { setStandard } from './set-standardisation.ts';
import { statePartyPosition } from './state-party-position.ts';

const { db } = await testDatabase();
const bodyId: BodyId = newId('body');
const elsewhere: BodyId = newId('body');
const municipality: OrganisationId = newId('org');
const other: OrganisationId = newId('org');
for (const id of [municipality, other]) {
  await db
    .insertInto('organisations.organisation')
    .values(organisationRow({ id, name: `Kommune ${id}`, kind: 'municipality' }))
    .execute();
}
for (const id of [bodyId, elsewhere]) {
  await db
    .insertInto('organisations.body')
    .values(bodyRow({ id, organisation_id: municipality }))
    .execute();
}
const region = newId('reg');
await db
  .insertInto('organisations.region')
  .values({
    id: region,
    name: 'Fosen',
    aliases: [],
    scheme: 'rag-2018',
    municipality_count: 2,
    outside_count: 0,
    successor_id: null,
  })
  .execute();

const now = new Date('2026-05-20T10:00:00Z');
const as = (role: Role, own: BodyId | null = bodyId, organisationId = municipality): Acting =>
  actingInTest(role, {
    name: `${role} ${organisationId.slice(-4)}`,
    organisationId,
    onBehalfOf: `Kommune ${organisationId}`,
    bodyId: own,
    now,
    today: '2026-05-20',
  });
const chair = as('chair');
const member = as('member', elsewhere, other);

async function entered(change: Partial<NewEntry> = {}) {
  const entry: NewEntry = {
    number: '1/26',
    bodyId,
    decidedOn: '2026-02-03',
    title: 'Trygghetsalarmer',
    points: [{ no: 1, text: 'Alarmen går til legevakten.', change: 'none', proposed: null }],
    source: { kind: 'matter', matterId: newId('matter'), outcome: 'consensus' },
    ...change,
  };
  const by = { name: 'Sekretær', now };
  return inTransaction(db, (tx) => enterDecision(tx, entry, by));
}
const alike = { kind: 'same', reason: '', later: false } as const;

describe('doing alike', () => {
  it('is said by those who keep the register, with a reason for what differs', async () => {
    const id = await entered();
    const order = { id, version: 1, standardisation: { ...alike, kind: 'different' as const } };
    expect(await perform(db, setStandard, order, chair)).toMatchObject({
      refusal: { code: 'different-without-reason' },
    });
    expect(await perform(db, setStandard, order, as('reader'))).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
    expect(await perform(db, setStandard, order, as('chair', elsewhere))).toMatchObject({
      refusal: { code: 'other-body' },
    });
    expect((await readEntry(db, id))?.standardisation).toBeNull();
    const standardisation = { ...order.standardisation, reason: ' Egen legevakt. ', later: true };
    expect((await perform(db, setStandard, { ...order, standardisation }, chair)).ok).toBe(true);
    expect(await readEntry(db, id)).toMatchObject({
      standardisation: { kind: 'different', reason: 'Egen legevakt.', later: true },
      version: 2,
    });
    const [logged] = await readLog(db, { subjectId: id, limit: 5 });
    expect(logged).toMatchObject({ command: 'decisions.set-standardisation', before: null });
    const listed = await listStandards(db, new Set());
    expect(listed.map((one) => one.id)).toContain(id);
  });

  it('said by two at once is said once, and the other is told by whom', async () => {
    const id = await entered();
    const both = await Promise.all(
      ['same', 'same'].map((kind, at) =>
        perform(
          db,
          setStandard,
          { id, version: 1, standardisation: { ...alike, kind: kind as 'same', later: at === 1 } },
          chair,
        ),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'decision-changed-meanwhile', by: chair.actor.name },
    });
  });
});

describe('a party', () => {
  const said = { kind: 'same', reason: '', seen: 0 } as const;

  it('speaks for itself, whichever body decided, and its words are kept', async () => {
    const id = await entered({ standardisation: alike });
    const own = { ...said, id, party: other };
    expect((await perform(db, statePartyPosition, own, member)).ok).toBe(true);
    const changed = { ...own, seen: 1, kind: 'different', reason: 'Egen vaktsentral' } as const;
    expect((await perform(db, statePartyPosition, changed, member)).ok).toBe(true);
    expect(
      (await listPositions(db, [id])).map(({ no, kind, byName }) => [no, kind, byName]),
    ).toEqual([
      [1, 'same', member.actor.name],
      [2, 'different', member.actor.name],
    ]);
  });

  it('does not speak for another, for one that is not, or in silence of why', async () => {
    const id = await entered({ standardisation: alike });
    const state = (change: object, by = member) =>
      perform(db, statePartyPosition, { ...said, id, party: other, ...change }, by);
    expect(await state({ party: municipality })).toMatchObject({
      refusal: { code: 'speaks-for-another' },
    });
    expect(await state({ party: region })).toMatchObject({
      refusal: { code: 'speaks-for-another' },
    });
    expect(await state({ party: 'org_nowhere' }, chair)).toMatchObject({
      refusal: { code: 'no-such-party' },
    });
    expect(await state({ kind: 'different' })).toMatchObject({
      refusal: { code: 'different-without-reason' },
    });
    expect(await state({}, as('vendor', null, other))).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
    expect(await state({ party: region }, chair)).toMatchObject({ ok: true });
    const plain = await entered();
    expect(await state({ id: plain })).toMatchObject({
      refusal: { code: 'not-about-doing-alike' },
    });
    expect(await listPositions(db, [plain])).toEqual([]);
  });

  it('that two speak for at once is heard once, and the other is told', async () => {
    const id = await entered({ standardisation: alike });
    const both = await Promise.all(
      [member, chair].map((by) =>
        perform(db, statePartyPosition, { ...said, id, party: other }, by),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'party-spoke-meanwhile' },
    });
    expect(await listPositions(db, [id])).toHaveLength(1);
  });
});

describe('a review', () => {
  const answer = {
    answer: 'partly',
    evidence: 'To saker om det samme siden.',
    next: 'again',
    nextOn: '2026-11-20',
  } as const;

  it('is asked on its day, answered once, and asked again where that was said', async () => {
    const id = await entered();
    const day = { id, version: 1, reviewOn: '2026-05-21' };
    expect((await perform(db, setReview, day, chair)).ok).toBe(true);
    const hidden = new Set<never>();
    const due = (to: string) => listDueReviews(db, { to, bodyId, hidden });
    expect((await due('2026-05-20')).map((one) => one.id)).not.toContain(id);
    expect((await due('2026-05-21')).map((one) => one.id)).toContain(id);
    const both = await Promise.all(
      [chair, as('expert')].map((by) =>
        perform(db, answerReview, { ...answer, id, version: 2 }, by),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'decision-changed-meanwhile' },
    });
    expect(await readEntry(db, id)).toMatchObject({ reviewOn: '2026-11-20', version: 3 });
    const last = { ...answer, id, version: 3, answer: 'yes', next: 'keep', nextOn: null } as const;
    expect((await perform(db, answerReview, last, chair)).ok).toBe(true);
    expect((await readEntry(db, id))?.reviewOn).toBeNull();
    expect((await listReviews(db, { entryId: id, limit: 9 })).map(({ no }) => no)).toEqual([2, 1]);
    expect(await perform(db, answerReview, { ...last, version: 4 }, chair)).toMatchObject({
      refusal: { code: 'no-review-asked' },
    });
  });

  it('is not set on a day that has passed, nor by whoever did not decide', async () => {
    const id = await entered();
    const day = { id, version: 1, reviewOn: '2026-05-20' };
    expect(await perform(db, setReview, day, chair)).toMatchObject({
      refusal: { code: 'review-not-ahead' },
    });
    expect(await perform(db, setReview, day, member)).toMatchObject({ ok: false });
    expect(await perform(db, setReview, { ...day, id: 'dec_none' }, chair)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect((await readEntry(db, id))?.reviewOn).toBeNull();
  });
});
