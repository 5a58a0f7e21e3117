import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { logTo } from '../platform/log/log.ts';
import { addresses } from '../ui/addresses.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';
import { demoRoles, foundIn, type Planted, recruited } from './test-recruiting.ts';

const now = new Date();
const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
const made = await recruited(db, await demoRoles(db, now), now);

/** In which tables the words stand that were planted of somebody, over the whole database. */
async function whereItStands(): Promise<Partial<Record<Planted, string[]>>> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
    order by name`.execute(db);
  const found: Partial<Record<Planted, string[]>> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select one::text as row from ${sql.raw(name)} as one`.execute(db);
    for (const word of foundIn(rows.map(({ row }) => row).join('\n'))) {
      found[word] = [...(found[word] ?? []), name];
    }
  }
  return found;
}

const send = (address: string, form: Record<string, string>) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', host: 'localhost' },
    body: new URLSearchParams(form),
  });

/** What is of the round, of a unit and of its leader: what was said and decided stands. */
const ofTheRound: Partial<Record<Planted, string[]>> = {
  minutes: ['recommendations.discussion'],
  homework: ['recommendations.homework'],
  view: ['recommendations.view'],
  handedOver: ['applications.hand_over'],
  imported: ['applications.import'],
  leader: ['recommendations.consulted'],
  consulted: ['recommendations.consulted'],
  unit: ['choosing.run', 'engagements.consent', 'recommendations.consulted'],
};

it('leaves nothing of somebody in any table once they ask for it, and none of their links', async () => {
  const before = await whereItStands();
  expect(Object.keys(before)).toHaveLength(17);
  const asked = await send(addresses.ownApplication(made.links.own), {
    gjor: 'slett',
    sikker: 'ja',
  });
  expect(await asked.text()).toContain('Alt er slettet');
  expect(await whereItStands()).toEqual(ofTheRound);
  for (const link of [addresses.offerLink(made.links.offer), addresses.unitLink(made.links.unit)]) {
    expect((await app.request(`http://localhost${link}`)).status, link).toBe(404);
  }
});
