import { expect, test } from 'vitest';
import { testDatabase } from '../../platform/database/test-database.ts';
import { expectedAt } from './expected-at.ts';
import { calledSetting } from './test-setting.ts';

const { db } = await testDatabase();
const { publishedMeeting, seat } = await calledSetting(db);

test('before anybody is called, those who hold a seat on the date are expected, no deputies', async () => {
  await seat('Forrige', 'member', 'trust', { valid_to: '2026-03-03' });
  const expected = await expectedAt(db, await publishedMeeting('2026-03-04'));
  expect(expected.map((one) => [one.name, one.role, one.id])).toEqual([
    ['Leder', 'chair', null],
    ['Kommune', 'member', null],
    ['Sykehus', 'member', null],
    ['Klinikk', 'member', null],
    ['Observator', 'observer', null],
  ]);
});

test('nobody is expected at a meeting that does not exist', async () => {
  expect(await expectedAt(db, 'meet_finnesikke')).toEqual([]);
});
