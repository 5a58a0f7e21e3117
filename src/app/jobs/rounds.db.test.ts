import { expect, it } from 'vitest';
import { listMatters, readRounds } from '../../modules/matters/index.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { remindOfRounds } from './rounds.ts';

const { db } = await testDatabase();
await loadDemo(db, new Date('2026-05-20T09:00:00Z'));

it('reminds those who have not answered, once, when the last day is near', async () => {
  const asked = (await listMatters(db)).find(
    ({ title }) => title === 'Medikament i hjemmetjenesten',
  );
  const [round] = await readRounds(db, asked?.id ?? '');
  const onTheLastDay = () => new Date(`${round?.closesOn}T06:00:00Z`);
  expect(await remindOfRounds(db, onTheLastDay, () => false)).toBe(0);
  // Two members, and the one deputy of their side; perhaps others in other matters.
  expect(await remindOfRounds(db, onTheLastDay)).toBeGreaterThanOrEqual(3);
  expect(await remindOfRounds(db, onTheLastDay)).toBe(0);
  const [reminded] = await readRounds(db, asked?.id ?? '');
  expect(reminded?.remindedOn).toBe(round?.closesOn);
});
