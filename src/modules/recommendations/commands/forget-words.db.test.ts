import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { listDiscussions } from '../store/discussion-reads.ts';
import { as, done, recruitingCity, typed } from '../test-setting.ts';
import { addToDiscussion, stateView } from './follow-up-discussion.ts';
import { forgetWhatWasSaid } from './forget-words.ts';
import { planDiscussion } from './plan-discussion.ts';
import { recordDiscussion } from './write-discussion.ts';

const { db } = await testDatabase();

it('forgets what was said when the purpose ends, and keeps all else and no sum of it', async () => {
  const city = await recruitingCity(db);
  const { recruiter, steward, round } = city;
  const draft = { ...typed, heldOn: '2019-01-09' };
  const id = await done(perform(db, planDiscussion, { roundId: round.id, draft }, recruiter));
  const said = { id, version: 1, draft: { ...draft, minutes: 'Kari Kvernbergsvik ble nevnt.' } };
  await done(perform(db, recordDiscussion, said, recruiter));
  await done(perform(db, stateView, { id, union: 'F', text: 'Kari bør vike.' }, steward));
  await done(perform(db, addToDiscussion, { id, text: 'Om Kari.' }, recruiter));
  const forget = (day: string) =>
    done(perform(db, forgetWhatWasSaid, null, as('program', {}, day)));
  const lastDay = round.eraseAfter ?? '';
  expect(await forget(lastDay)).toEqual({ discussions: 0 });
  expect(JSON.stringify(await listDiscussions(db, round.id))).toContain('Kari');
  expect(await forget('2020-01-01')).toEqual({ discussions: 1 });
  expect(await forget('2020-01-02')).toEqual({ discussions: 0 });
  const [one] = await listDiscussions(db, round.id);
  expect(JSON.stringify(one)).not.toContain('Kari');
  expect(one?.views[0]).toMatchObject({
    union: 'F',
    text: 'Slettet 01.01.2020, da formålet var slutt',
  });
  expect(one?.minutes).toMatch(/^Slettet 01\.01\.2020/);
  expect(one).toMatchObject({ heldOn: '2019-01-09', present: draft.present, state: 'recorded' });
});

it('lets nobody else change a word, nor pass other words off as forgotten', async () => {
  const city = await recruitingCity(db);
  const { recruiter, steward, round } = city;
  const draft = { ...typed, heldOn: '2019-01-09' };
  const id = await done(perform(db, planDiscussion, { roundId: round.id, draft }, recruiter));
  await done(perform(db, recordDiscussion, { id, version: 1, draft }, recruiter));
  await done(perform(db, stateView, { id, union: 'F', text: 'Vi er enige.' }, steward));
  for (const text of [
    'Vi er uenige.',
    'Slettet 01.01.2020, da formålet var slutt (Kari)',
    'Slettet i går',
    '',
  ]) {
    const change = sql`update recommendations.view set text = ${text} where discussion_id = ${id}`;
    await expect(change.execute(db), text).rejects.toThrow();
  }
  for (const change of [
    sql`update recommendations.view set by_name = 'En annen' where discussion_id = ${id}`,
    sql`update recommendations.discussion set minutes = 'Nytt' where id = ${id}`,
    sql`update recommendations.discussion set present = '{}' where id = ${id}`,
    sql`delete from recommendations.view where discussion_id = ${id}`,
  ]) {
    await expect(change.execute(db)).rejects.toThrow();
  }
});

it('forgets what only begins like a note of it, and what was planned and never held', async () => {
  const city = await recruitingCity(db);
  const { recruiter, steward, round } = city;
  const likeANote = 'Slettet Kari Kvernbergsvik fra listen.';
  const plan = { ...typed, heldOn: '2019-01-09', topics: ['Om Kari Kvernbergsvik'] };
  const draft = { ...plan, minutes: likeANote, clarified: ['Kari er enig'] };
  const held = await done(perform(db, planDiscussion, { roundId: round.id, draft }, recruiter));
  await done(perform(db, recordDiscussion, { id: held, version: 1, draft }, recruiter));
  await done(perform(db, stateView, { id: held, union: 'F', text: likeANote }, steward));
  const never = { ...plan, minutes: '', clarified: [] };
  await done(perform(db, planDiscussion, { roundId: round.id, draft: never }, recruiter));
  const forget = (day: string) =>
    done(perform(db, forgetWhatWasSaid, null, as('program', {}, day)));
  await forget('2020-01-01');
  expect(JSON.stringify(await listDiscussions(db, round.id))).not.toContain('Kari');
  expect(await forget('2020-01-02')).toEqual({ discussions: 0 });
});
