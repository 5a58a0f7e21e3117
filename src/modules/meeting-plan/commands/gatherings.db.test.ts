import { expect, test } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { listMoves, listReflections, readGathering } from '../store/gatherings.ts';
import {
  addGathering,
  answerMove,
  askMove,
  changeGathering,
  type GatheringFacts,
  reportGathering,
} from './keep-gatherings.ts';
import { planScene } from './test-scene.ts';

const { db } = await testDatabase();
const { committee, as } = await planScene(db);
const secretary = as('secretary');
const facts = (change: Partial<GatheringFacts> = {}): GatheringFacts => ({
  body_id: committee,
  kind: 'gathering',
  theme: 'Samling i Fjellregionen',
  purpose: '',
  held_on: '2019-03-06',
  week: null,
  year: 2019,
  starts_at: '10:00',
  ends_at: '14:00',
  place: 'Tynset',
  invited: ['Kommunene', 'Lokale arbeidsgrupper'],
  streaming: false,
  streaming_note: 'Enklere etter 01.04.2019.',
  ...change,
});
const add = async (change: Partial<GatheringFacts> = {}) => {
  const added = await perform(db, addGathering, facts(change), secretary);
  if (!added.ok) throw new Error(added.refusal.code);
  return added.value;
};

test('a region asks for the day before; granted, the gathering moves there', async () => {
  const id = await add();
  const wish = { id, askedBy: 'Fjellregionen', to: '2019-03-05', reason: 'Kollisjon' };
  expect((await perform(db, askMove, wish, secretary)).ok).toBe(true);
  const again = await perform(db, askMove, { ...wish, to: '2019-03-04' }, secretary);
  expect(again).toEqual({ ok: false, refusal: { code: 'already-asked' } });
  await perform(db, answerMove, { id, granted: true, answer: '' }, secretary);
  expect((await readGathering(db, id))?.held_on).toBe('2019-03-05');
  expect(await listMoves(db, id)).toMatchObject([
    { state: 'granted', from_on: '2019-03-06', to_on: '2019-03-05' },
  ]);
});

test('declined, it stays, and why is needed', async () => {
  const id = await add();
  await perform(db, askMove, { id, askedBy: 'Regionen', to: '2019-03-05', reason: '' }, secretary);
  const bare = await perform(db, answerMove, { id, granted: false, answer: ' ' }, secretary);
  expect(bare).toEqual({ ok: false, refusal: { code: 'decline-needs-reason' } });
  await perform(db, answerMove, { id, granted: false, answer: 'Lokalet er leid.' }, secretary);
  expect((await readGathering(db, id))?.held_on).toBe('2019-03-06');
});

test('two wishes at the same instant leave one open', async () => {
  const id = await add();
  const wish = { id, askedBy: 'Regionen', to: '2019-03-05', reason: '' };
  const asked = await Promise.all([1, 2, 3].map(() => perform(db, askMove, wish, secretary)));
  expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listMoves(db, id)).toHaveLength(1);
});

test('94 took part, the groups are quoted, and the summary follows', async () => {
  const id = await add({ theme: 'Utskrivningsklare pasienter', held_on: '2023-11-22', year: 2023 });
  const report = {
    participants: 94,
    summary: '',
    summaryState: 'later' as const,
    sentOn: null,
    sendList: ['Representantene i ASU', 'Deltakerne'],
    reflections: [{ group: 'Gruppe 1', reflection: 'Varsle tidligere.' }],
  };
  await perform(db, reportGathering, { id, version: 1, report }, secretary);
  expect(await readGathering(db, id)).toMatchObject({ participants: 94, summary_state: 'later' });
  expect(await listReflections(db, id)).toEqual(report.reflections);
  const stale = await perform(db, reportGathering, { id, version: 1, report }, secretary);
  expect(stale).toMatchObject({ refusal: { code: 'gathering-changed-meanwhile' } });
  const sent = { ...report, summaryState: 'sent' as const, sendList: [] };
  const unlisted = await perform(db, reportGathering, { id, version: 2, report: sent }, secretary);
  expect(unlisted).toMatchObject({ refusal: { code: 'sent-without-list' } });
});

test('a workshop stands in a week; week 54 is none, and neither is no time at all', async () => {
  const id = await add({
    kind: 'workshop',
    held_on: null,
    week: 42,
    year: 2018,
    place: 'Trondheim',
  });
  expect(await readGathering(db, id)).toMatchObject({ week: 42, held_on: null });
  const wanted = facts({ held_on: null, week: 54 });
  const wrong = await perform(db, changeGathering, { id, version: 1, wanted }, secretary);
  expect(wrong).toMatchObject({ refusal: { code: 'week-wrong' } });
  const none = await perform(db, addGathering, facts({ held_on: null }), secretary);
  expect(none).toMatchObject({ refusal: { code: 'no-day-and-no-week' } });
});
