import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { carriedInto, openHomework } from '../rules/homework-is-carried-until-it-is-answered.ts';
import { listDiscussions, readDiscussion } from '../store/discussion-reads.ts';
import { as, codeOf, discussed, done, recruitingCity, typed } from '../test-setting.ts';
import { addToDiscussion, answerHomework, stateView } from './follow-up-discussion.ts';
import { inviteStewards } from './invite-stewards.ts';
import { planDiscussion } from './plan-discussion.ts';
import { recordDiscussion, writeDiscussion } from './write-discussion.ts';

const { db } = await testDatabase();
const city = await recruitingCity(db);
const { round, recruiter, steward } = city;
const others: readonly Role[] = [
  'administrator',
  'secretary',
  'member',
  'expert',
  'vendor',
  'reader',
  'director',
  'shop_steward',
];

const winter = {
  ...typed,
  clarified: ['Rollene er ikke stillinger', 'Forbundene følger utlysningen', 'Ingen frikjøp'],
  homework: ['Modell for utvelgelse', 'Valg av verktøy', 'Krav til rollene'].map((text) => ({
    text,
    due: '2019-01-09',
  })),
};

describe('a discussion with the unions', () => {
  it('gives three tasks due 09.01.19 and three clarifications, and carries the tasks over', async () => {
    const first = await discussed(db, city, round, winter);
    const second = await discussed(db, city, round, { ...typed, heldOn: '2019-01-09' });
    const all = await listDiscussions(db, round.id);
    expect(all.map(({ heldOn }) => heldOn)).toEqual(['2018-12-17', '2019-01-09']);
    expect(all[0]?.clarified).toHaveLength(3);
    expect(all[0]?.homework.map(({ due }) => due)).toEqual(Array(3).fill('2019-01-09'));
    const later = all.find(({ id }) => id === second);
    if (!later) throw new Error('the second is not there');
    expect(carriedInto(later, all, '2019-01-08')).toMatchObject([
      { text: 'Modell for utvelgelse', givenOn: '2018-12-17', doneOn: null, overdue: false },
      {},
      {},
    ]);
    const [task] = all[0]?.homework ?? [];
    const answer = {
      id: first,
      homeworkId: task?.id ?? '',
      doneOn: '2019-01-09',
      answer: 'Lagt fram',
    };
    const two = await Promise.all([
      perform(db, answerHomework, answer, recruiter),
      perform(db, answerHomework, { ...answer, answer: 'Noe annet' }, recruiter),
    ]);
    expect(two.map(codeOf).toSorted()).toEqual(['done', 'homework-is-answered']);
    expect(openHomework(await listDiscussions(db, round.id), '2019-01-20')).toMatchObject([
      { overdue: true },
      { overdue: true },
    ]);
  });

  it('stands once it is recorded: nothing of it is changed, by command or in the tables', async () => {
    const id = await discussed(db, city, round);
    const draft = { ...typed, minutes: 'Noe annet' };
    expect(codeOf(await perform(db, writeDiscussion, { id, version: 2, draft }, recruiter))).toBe(
      'minutes-stand',
    );
    const change = db.updateTable('recommendations.discussion').set({ minutes: 'x' });
    await expect(change.where('id', '=', id).execute()).rejects.toThrow('neither changed');
    await done(perform(db, addToDiscussion, { id, text: 'Sted skal være kantina' }, recruiter));
    const one = await readDiscussion(db, id);
    expect(one?.minutes).toBe(typed.minutes);
    expect(one?.additions).toMatchObject([{ by: 'Rekrutterer', text: 'Sted skal være kantina' }]);
  });

  it('is not recorded before it is held, without minutes, or with nobody there', async () => {
    const draft = { ...typed, heldOn: '2019-03-01', minutes: '', present: [] };
    const id = await done(perform(db, planDiscussion, { roundId: round.id, draft }, recruiter));
    const verdict = await perform(db, recordDiscussion, { id, version: 1, draft }, recruiter);
    expect(verdict).toMatchObject({
      refusal: {
        wrong: [
          { code: 'held-in-the-future' },
          { code: 'nobody-was-present' },
          { code: 'minutes-are-missing' },
        ],
      },
    });
  });

  it('is written by one of two at the same time; the other is told by whom', async () => {
    const id = await done(
      perform(db, planDiscussion, { roundId: round.id, draft: typed }, recruiter),
    );
    const input = { id, version: 1, draft: typed };
    const verdicts = await Promise.all([
      perform(db, recordDiscussion, input, recruiter),
      perform(db, writeDiscussion, input, recruiter),
    ]);
    const codes = verdicts.map(codeOf);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(['minutes-stand', 'changed-meanwhile']).toContain(codes.find((c) => c !== 'done'));
  });

  it('is refused with a day that is none, a million characters, and a round that is none', async () => {
    const plan = (draft: Partial<typeof typed>, roundId: string = round.id) =>
      perform(db, planDiscussion, { roundId, draft: { ...typed, ...draft } }, recruiter);
    for (const [draft, code] of [
      [{ heldOn: '2019-02-30' }, 'day-is-missing'],
      [{ topics: [] }, 'topics-are-missing'],
      [{ minutes: 'a'.repeat(1_000_000) }, 'words-too-long'],
      [{ topics: Array(101).fill('sak') }, 'too-many-lines'],
      [{ homework: [{ text: 'a', due: '2018-12-01' }] }, 'due-before-discussion'],
    ] as const) {
      expect(await plan(draft)).toMatchObject({ refusal: { wrong: [{ code }] } });
    }
    expect(codeOf(await plan({}, 'rec_finnes_ikke'))).toBe('no-such-round');
  });

  it('takes the view of a union from a shop steward only, and nobody changes it', async () => {
    const id = await discussed(db, city, round);
    const view = { id, union: 'Fagforbundet', text: 'Frikjøp må avklares.' };
    for (const role of others.filter((one) => one !== 'shop_steward')) {
      expect(codeOf(await perform(db, stateView, view, as(role)))).toBe('role-may-not');
    }
    expect(codeOf(await perform(db, stateView, { ...view, union: ' ' }, steward))).toBe(
      'union-is-missing',
    );
    await done(perform(db, stateView, view, steward));
    expect((await readDiscussion(db, id))?.views).toMatchObject([
      { by: 'Hovedtillitsvalgt', union: 'Fagforbundet', text: 'Frikjøp må avklares.' },
    ]);
    const change = db.updateTable('recommendations.view').set({ text: 'x' });
    await expect(change.where('discussion_id', '=', id).execute()).rejects.toThrow('neither');
    await expect(
      db.deleteFrom('recommendations.view').where('discussion_id', '=', id).execute(),
    ).rejects.toThrow('neither');
  });

  it('is planned, recorded, answered and added to by those who recruit only', async () => {
    const id = await discussed(db, city, round, winter);
    for (const role of others) {
      const by = as(role);
      const input = { id, version: 2, draft: typed };
      const codes = [
        await perform(db, planDiscussion, { roundId: round.id, draft: typed }, by),
        await perform(db, writeDiscussion, input, by),
        await perform(db, recordDiscussion, input, by),
        await perform(db, addToDiscussion, { id, text: 'x' }, by),
        await perform(db, inviteStewards, { id, version: 2, origin: '' }, by),
        await perform(db, answerHomework, { id, homeworkId: '', doneOn: '', answer: 'x' }, by),
      ].map(codeOf);
      expect(new Set(codes), role).toEqual(new Set(['role-may-not']));
    }
  });

  it('invites the shop stewards who have an address, once, and says who has none', async () => {
    const stewards = [
      { name: 'Tillitsvalgt A', union: 'Forbund A', email: 'a@forbund.example' },
      { name: 'Tillitsvalgt B', union: 'Forbund B', email: '' },
    ];
    const draft = { ...typed, heldOn: '2019-02-20', stewards };
    const id = await done(perform(db, planDiscussion, { roundId: round.id, draft }, recruiter));
    const input = { id, version: 1, origin: 'https://omforent.example' };
    expect(await done(perform(db, inviteStewards, input, recruiter))).toEqual({
      invited: 1,
      without: ['Tillitsvalgt B'],
    });
    await done(perform(db, inviteStewards, input, recruiter));
    const mails = await db
      .selectFrom('messages.message')
      .select(['to_email', 'subject', 'text'])
      .where('once_key', 'like', `${id}%`)
      .execute();
    expect(mails).toMatchObject([
      { to_email: 'a@forbund.example', subject: 'Innkalling til drøfting 20.02.2019' },
    ]);
    expect(mails[0]?.text).toContain(`https://omforent.example/rekruttering/drofting/${id}`);
  });

  it('that is only called has no homework to answer; one whose minutes stand invites nobody', async () => {
    const stewards = [{ name: 'Tillitsvalgt', union: 'Forbund', email: 't@forbund.example' }];
    const homework = [{ text: 'Modell for utvelgelse', due: null }];
    const draft = { ...typed, heldOn: '2019-01-15', stewards, homework };
    const id = await done(perform(db, planDiscussion, { roundId: round.id, draft }, recruiter));
    const homeworkId = (await readDiscussion(db, id))?.homework[0]?.id ?? '';
    const answer = { id, homeworkId, doneOn: '2019-01-20', answer: 'Lagt fram' };
    expect(codeOf(await perform(db, answerHomework, answer, recruiter))).toBe('not-recorded-yet');
    await done(perform(db, recordDiscussion, { id, version: 1, draft }, recruiter));
    const invite = { id, version: 2, origin: 'https://omforent.example' };
    expect(codeOf(await perform(db, inviteStewards, invite, recruiter))).toBe('minutes-stand');
    const mails = await db
      .selectFrom('messages.message')
      .select('id')
      .where('once_key', 'like', `${id}%`)
      .execute();
    expect(mails).toEqual([]);
  });
});
