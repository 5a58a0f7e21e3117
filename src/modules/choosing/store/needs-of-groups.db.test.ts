import { expect, it } from 'vitest';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { listNeeds } from '../../recruitment/index.ts';
import { insertNeed } from '../../recruitment/store/need-writes.ts';
import { testPool } from '../test-setting.ts';
import { readNeedsOf } from './pool.ts';

const { db } = await testDatabase();

it('asks of nobody to cover what is only the heading over other needs', async () => {
  const { first, housing, other } = await inTransaction(db, async (tx) => {
    const { first } = await testPool(tx, 0);
    const text = (nb: string) => ({ nb, nn: nb, en: nb });
    const draft = { kind: 'representation', commonKey: null, atLeast: 1, parent: null } as const;
    const outreach = await insertNeed(tx, first, { ...draft, text: text('Oppsøkende') });
    const under = { ...draft, parent: outreach };
    const housing = await insertNeed(tx, first, { ...under, text: text('Housing first') });
    const other = await insertNeed(tx, first, { ...draft, text: text('Treffsteder') });
    return { first, housing, other };
  });
  expect(await listNeeds(db, first)).toHaveLength(3);
  const asked = await readNeedsOf(db, [first]);
  expect(new Set(asked.map(({ id }) => id))).toEqual(new Set([housing, other]));
});
