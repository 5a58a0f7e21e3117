import { describe, expect, it } from 'vitest';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { testRound } from '../../adverts/test-rows.ts';
import type { Applicant } from '../../applications/vocabulary.ts';
import { perform } from '../../identity/command.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { draftedFor } from '../draft-candidates.ts';
import { readRoundSetting } from '../round-setting.ts';
import { listChosen, readDecisions, readRecommendation } from '../store/reads.ts';
import {
  applies,
  as,
  codeOf,
  discussed,
  done,
  drafted,
  noOffers,
  recruitingCity,
} from '../test-setting.ts';
import type { Place, Recommendation } from '../vocabulary.ts';
import {
  type DecideInput,
  decideRecommendation,
  returnRecommendation,
} from './decide-recommendation.ts';
import { draftRecommendations } from './draft-recommendations.ts';
import { sendRecommendation, writeRecommendation } from './write-recommendation.ts';

const { db } = await testDatabase();
const origin = 'https://omforent.example';
const others: readonly Role[] = ['administrator', 'secretary', 'member', 'expert', 'vendor'];

const stored = async ({ id }: { id: string }) => {
  const one = await readRecommendation(db, id);
  if (!one) throw new Error(`${id} is not stored`);
  return one;
};
const seen = async (one: { id: string }) => ({ id: one.id, version: (await stored(one)).version });
const placed = (places: readonly [Applicant, Place, string?][]) =>
  places.map(([{ id }, place, reason = 'Kjenner tjenesten.'], at) => ({
    applicantId: id,
    place,
    order: at + 1,
    reason,
  }));

/** A city whose discussion is recorded, with three who applied to the first group. */
async function ready() {
  const city = await recruitingCity(db);
  const ada = await applies(db, city, city.mine, 'Enhet A', 'Ada');
  const bo = await applies(db, city, city.mine, 'Enhet B', 'Bo');
  const cleo = await applies(db, city, city.mine, 'enhet  a ', 'Cleo');
  await discussed(db, city, city.round);
  const one = await drafted(db, city, city.mine);
  return { ...city, ada, bo, cleo, one };
}
type Ready = Awaited<ReturnType<typeof ready>>;

async function sent(setting: Ready): Promise<Recommendation> {
  const { one, ada, bo, cleo, recruiter } = setting;
  const places = placed([
    [ada, 'seat'],
    [bo, 'reserve'],
    [cleo, 'not'],
  ]);
  await done(perform(db, writeRecommendation, { ...(await seen(one)), places }, recruiter));
  await done(
    perform(db, sendRecommendation(noOffers), { ...(await seen(one)), origin }, recruiter),
  );
  return stored(one);
}

const asked = { name: 'Leder A', unit: 'Enhet A', on: '2019-02-04', view: 'Støtter valget.' };
const decision = async (one: Recommendation, more: Partial<DecideInput> = {}) => ({
  ...(await seen(one)),
  places: one.candidates.map((each) => ({ ...each, reason: '' })),
  consulted: [asked],
  notConsulted: [],
  reason: '',
  ...more,
});

describe('a recommendation', () => {
  it('is refused until a discussion is recorded, and says which one is planned', async () => {
    const city = await recruitingCity(db);
    await applies(db, city, city.mine);
    const input = { roundId: city.round.id, groups: 'all' as const, runId: null };
    const early = await perform(db, draftRecommendations, input, city.recruiter);
    expect(early).toMatchObject({
      refusal: { code: 'must-wait', stops: [{ code: 'no-discussion-recorded', planned: null }] },
    });
    await discussed(db, city, city.round, { heldOn: '2019-01-09' });
    const { made } = await done(perform(db, draftRecommendations, input, city.recruiter));
    expect(made).toHaveLength(2);
  });

  it('is made once for a group, though two begin it at the same time', async () => {
    const city = await recruitingCity(db);
    await discussed(db, city, city.round);
    const input = { roundId: city.round.id, groups: [city.mine], runId: null };
    const two = await Promise.all([
      perform(db, draftRecommendations, input, city.recruiter),
      perform(db, draftRecommendations, input, as('recruiter', { organisationId: city.city })),
    ]);
    expect(two.map(codeOf).toSorted()).toEqual(['done', 'recommended-already']);
  });

  it('is not made in another round than the group is in, nor from a run that is none', async () => {
    const city = await recruitingCity(db);
    await discussed(db, city, city.round);
    const elsewhere = await inTransaction(db, (tx) =>
      testRound(tx, { issuer: city.city, groups: [city.theirs] }),
    );
    await discussed(db, city, elsewhere);
    const make = (roundId: string, runId: string | null) =>
      perform(db, draftRecommendations, { roundId, groups: [city.mine], runId }, city.recruiter);
    expect(codeOf(await make(elsewhere.id, null))).toBe('no-such-group');
    expect(codeOf(await make('rec_ingen', null))).toBe('no-such-round');
    expect(codeOf(await make(city.round.id, 'run_ingen'))).toBe('no-such-run');
  });

  it('is not sent without reasons, with too many on seats, or with somebody who withdrew', async () => {
    const setting = await ready();
    const { one, ada, bo, cleo, recruiter } = setting;
    const send = async () =>
      perform(db, sendRecommendation(noOffers), { ...(await seen(one)), origin }, recruiter);
    const write = async (places: ReturnType<typeof placed>) =>
      done(perform(db, writeRecommendation, { ...(await seen(one)), places }, recruiter));
    expect(await send()).toMatchObject({
      refusal: { stops: [{ code: 'nobody-has-a-seat' }, { code: 'reason-is-missing' }] },
    });
    await write(
      placed([
        [ada, 'seat'],
        [bo, 'seat'],
        [cleo, 'seat', ' '],
      ]),
    );
    expect(await send()).toMatchObject({
      refusal: {
        stops: [
          { code: 'too-many-seats', party: 'host', needed: 2, vacant: 2, added: 3 },
          { code: 'reason-is-missing', names: ['Cleo'] },
        ],
      },
    });
    await write(
      placed([
        [ada, 'seat'],
        [bo, 'seat'],
        [cleo, 'not'],
      ]),
    );
    await db
      .updateTable('applications.applicant')
      .set({ state: 'withdrawn' })
      .where('id', '=', bo.id)
      .execute();
    expect(await send()).toMatchObject({
      refusal: { stops: [{ code: 'withdrew', names: ['Bo'] }] },
    });
    expect((await stored(one)).state).toBe('drafted');
  });

  it('follows from a run: those it chose on seats, a reason for each, the best fitting first', async () => {
    const setting = await ready();
    const { round, mine, ada, bo } = setting;
    const today = '2019-02-05';
    const read = await readRoundSetting(db, round.id, today);
    if (!read) throw new Error('the round is not there');
    const none = { suitability: () => 70, covers: () => [], needs: [] };
    const at = new Date('2019-02-04T10:00:00Z');
    const chosen = new Map([[mine, new Set([bo.id])]]);
    const list = draftedFor(read, mine, none, { runId: 'run_a', number: 4, at, chosen }, 'nn');
    expect(list).toMatchObject([
      { applicantId: ada.id, place: 'not', order: 1 },
      { applicantId: bo.id, place: 'seat', order: 1 },
      { place: 'not', order: 2 },
    ]);
    expect(list[1]?.reason).toBe('Vald i utrekning 4 av 04.02.2019. Eignaskap 70 av 100.');
    expect(list[0]?.reason).toContain('Ikkje vald i utrekning 4');
  });

  it('takes nobody who never applied to the group, and is written by one of two', async () => {
    const setting = await ready();
    const { one, ada, recruiter } = setting;
    const stranger = await applies(db, setting, setting.theirs);
    const input = { ...(await seen(one)), places: placed([[stranger, 'seat']]) };
    expect(codeOf(await perform(db, writeRecommendation, input, recruiter))).toBe(
      'not-on-the-list',
    );
    const mine = { ...(await seen(one)), places: placed([[ada, 'seat']]) };
    const two = await Promise.all([
      perform(db, writeRecommendation, mine, recruiter),
      perform(db, writeRecommendation, mine, recruiter),
    ]);
    expect(two.map(codeOf).toSorted()).toEqual(['changed-meanwhile', 'done']);
  });

  it('is made and sent by those who recruit only, and decided by directors only', async () => {
    const setting = await ready();
    const one = await sent(setting);
    const places = placed([[setting.ada, 'seat']]);
    for (const role of [...others, 'shop_steward', 'director'] as const) {
      const by = as(role);
      const at = await seen(one);
      const groups = { roundId: setting.round.id, groups: 'all' as const, runId: null };
      expect(codeOf(await perform(db, draftRecommendations, groups, by))).toBe('role-may-not');
      expect(codeOf(await perform(db, writeRecommendation, { ...at, places }, by))).toBe(
        'role-may-not',
      );
      expect(codeOf(await perform(db, sendRecommendation(noOffers), { ...at, origin }, by))).toBe(
        'role-may-not',
      );
    }
    for (const role of [...others, 'shop_steward', 'recruiter'] as const) {
      const verdict = await perform(
        db,
        decideRecommendation(noOffers),
        await decision(one),
        as(role),
      );
      expect(codeOf(verdict), role).toBe('role-may-not');
    }
  });

  it('is told of by mail to a director who has an address, without a name of who applied', async () => {
    const setting = await ready();
    await db
      .updateTable('identity.person')
      .set({ login: 'sjef@kommune.example' })
      .where('id', '=', setting.director.actor.personId)
      .execute();
    const one = await sent(setting);
    const mails = await db
      .selectFrom('messages.message')
      .select(['to_email', 'text'])
      .where('once_key', 'like', `${one.id}-sent%`)
      .execute();
    expect(mails).toMatchObject([{ to_email: 'sjef@kommune.example' }]);
    expect(mails[0]?.text).not.toContain('Ada');
  });
});

describe('the final choice', () => {
  it('is the named director’s; another is told whose area it is, and nothing is stored', async () => {
    const setting = await ready();
    const one = await sent(setting);
    const verdict = await perform(
      db,
      decideRecommendation(noOffers),
      await decision(one),
      setting.stranger,
    );
    expect(verdict).toEqual({
      ok: false,
      refusal: { code: 'not-your-area', whose: 'Kommunalsjef helse' },
    });
    const back = { ...(await seen(one)), reason: 'Nei' };
    expect(codeOf(await perform(db, returnRecommendation, back, setting.stranger))).toBe(
      'not-your-area',
    );
    expect(await readDecisions(db, one)).toEqual([]);
    expect(await listChosen(db, setting.round.id)).toEqual([]);
  });

  it('is not made before the recommendation is sent', async () => {
    const { one, director } = await ready();
    const verdict = await perform(
      db,
      decideRecommendation(noOffers),
      await decision(one),
      director,
    );
    expect(verdict).toMatchObject({ refusal: { stops: [{ code: 'not-sent-yet' }] } });
  });

  it('asks for the unit leaders, and for a reason where it is otherwise than recommended', async () => {
    const setting = await ready();
    const one = await sent(setting);
    const { ada, bo, cleo, director } = setting;
    const decide = async (more: Partial<DecideInput>) =>
      perform(db, decideRecommendation(noOffers), await decision(one, more), director);
    expect(await decide({ consulted: [] })).toMatchObject({
      refusal: { stops: [{ code: 'unit-leader-not-asked', units: ['Enhet A'] }] },
    });
    expect(await decide({ consulted: [{ ...asked, on: '2019-03-01' }] })).toMatchObject({
      refusal: { stops: [{ code: 'consulted-in-the-future' }] },
    });
    const otherwise = placed([
      [ada, 'reserve', ''],
      [bo, 'seat', ''],
      [cleo, 'seat', 'Behovet'],
    ]);
    expect(await decide({ places: otherwise })).toMatchObject({
      refusal: {
        stops: [
          { code: 'otherwise-without-reason', names: ['Ada', 'Bo'] },
          { code: 'unit-leader-not-asked', units: ['Enhet B'] },
        ],
      },
    });
    const places = otherwise.map((each) => ({ ...each, reason: 'Dekker natt.' }));
    const value = await done(
      decide({ places, notConsulted: [{ unit: 'ENHET B', because: 'Stillingen er ledig.' }] }),
    );
    expect(value).toEqual({ seats: 2, reserves: 1 });
    expect(await listChosen(db, setting.round.id)).toMatchObject([
      { applicantId: bo.id, place: 'seat', order: 1, recommended: 'reserve' },
      { applicantId: cleo.id, place: 'seat', order: 2 },
      { applicantId: ada.id, place: 'reserve', order: 1, decidedBy: 'Kommunalsjef helse' },
    ]);
  });

  it('is made once of two at the same time, and anew only with a reason; both are kept', async () => {
    const setting = await ready();
    const one = await sent(setting);
    const input = await decision(one);
    const two = await Promise.all([
      perform(db, decideRecommendation(noOffers), input, setting.director),
      perform(db, decideRecommendation(noOffers), input, setting.director),
    ]);
    expect(two.map(codeOf).toSorted()).toEqual(['changed-meanwhile', 'done']);
    const again = await decision(one);
    expect(
      await perform(db, decideRecommendation(noOffers), again, setting.director),
    ).toMatchObject({
      refusal: { stops: [{ code: 'new-decision-without-reason' }] },
    });
    await done(
      perform(
        db,
        decideRecommendation(noOffers),
        await decision(one, {
          reason: 'Ada trakk seg i samtale.',
          places: placed([
            [setting.ada, 'not'],
            [setting.bo, 'seat'],
            [setting.cleo, 'not'],
          ]),
          consulted: [{ ...asked, unit: 'Enhet B' }],
        }),
        setting.director,
      ),
    );
    expect((await readDecisions(db, one)).map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'Ada trakk seg i samtale.'],
      [1, ''],
    ]);
    expect((await listChosen(db, setting.round.id)).map(({ applicantId }) => applicantId)).toEqual([
      setting.bo.id,
    ]);
    const change = db.updateTable('recommendations.decision').set({ reason: 'x' });
    await expect(change.where('recommendation_id', '=', one.id).execute()).rejects.toThrow();
    const place = db.updateTable('recommendations.choice').set({ place: 'seat' });
    await expect(place.where('recommendation_id', '=', one.id).execute()).rejects.toThrow();
  });

  it('does not give a seat to somebody who withdrew meanwhile', async () => {
    const setting = await ready();
    const one = await sent(setting);
    await db
      .updateTable('applications.application')
      .set({ withdrawn_at: new Date() })
      .where('applicant_id', '=', setting.ada.id)
      .execute();
    const verdict = await perform(
      db,
      decideRecommendation(noOffers),
      await decision(one),
      setting.director,
    );
    expect(verdict).toMatchObject({ refusal: { stops: [{ code: 'withdrew', names: ['Ada'] }] } });
  });

  it('is given back with a reason, made again, and sent again', async () => {
    const setting = await ready();
    const one = await sent(setting);
    const back = async (reason: string) =>
      perform(db, returnRecommendation, { ...(await seen(one)), reason }, setting.director);
    expect(codeOf(await back('  '))).toBe('return-without-reason');
    await done(back('Mangler natt.'));
    expect((await stored(one)).state).toBe('returned');
    await done(sent(setting).then((value) => ({ ok: true as const, value })));
    await done(perform(db, decideRecommendation(noOffers), await decision(one), setting.director));
    expect(codeOf(await back('Likevel ikke'))).toBe('decided-already');
    const late = { ...(await seen(one)), places: placed([[setting.bo, 'seat']]) };
    expect(codeOf(await perform(db, writeRecommendation, late, setting.recruiter))).toBe(
      'is-with-the-director',
    );
  });
});
