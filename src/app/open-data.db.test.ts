import { beforeAll, describe, expect, it } from 'vitest';
import { oparlSchemas } from '../modules/exchange/schemas/oparl.ts';
import { breachesOfJson } from '../modules/exchange/validate/json-follows-schema.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
const origin = 'http://localhost';

type Thing = Record<string, unknown>;
const ask = async (path: string) => {
  const answer = await app.request(`${origin}${path}`);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text };
};

/** Everything of open data that can be reached from the system, by its address. */
const reached = new Map<string, Thing>();

async function crawl() {
  reached.clear();
  const waiting = ['/innsyn/oparl/system'];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await ask(path);
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    reached.set(path, JSON.parse(answer.text) as Thing);
    for (const [, next = ''] of answer.text.matchAll(
      /"http:\/\/localhost(\/innsyn\/oparl\/[^"]*)"/g,
    )) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
}

const caseItems = () =>
  db
    .selectFrom('meetings.agenda_item as i')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select(['i.id', 'i.title', 'i.meeting_id as meetingId', 'm.state', 'm.body_id as bodyId'])
    .where('i.kind', '=', 'case')
    .execute();
const all = await caseItems();
const openOne = (state: string) => {
  const item = all.find((one) => one.state === state && one.bodyId === 'body_asu');
  if (!item) throw new Error(`the demo has no case in a meeting that is ${state}`);
  return item;
};
const closedCase = openOne('closed');
const called = openOne('published');
const hidden = openOne('draft');
const unsent = 'Sak som ikke er kunngjort';

beforeAll(async () => {
  await db
    .updateTable('meetings.agenda_item')
    .set({ closed_basis: 'offl. § 13', title: 'Lukket om Kvernbiten', public_title: 'Personalsak' })
    .where('id', '=', closedCase.id)
    .execute();
  await db
    .updateTable('meetings.agenda_item')
    .set({ title: unsent })
    .where('id', '=', called.id)
    .execute();
  await crawl();
}, 60_000);

describe('open data', () => {
  it('leads from the system to every kind of thing, each at its own address', () => {
    const kinds = new Set<unknown>();
    for (const [path, thing] of reached) {
      if (typeof thing.type !== 'string') continue;
      kinds.add(thing.type.split('/').at(-1));
      expect(thing.id).toBe(origin + path);
    }
    expect([...kinds].sort()).toEqual(
      ['AgendaItem', 'Body', 'Consultation', 'File', 'Location', 'Meeting', 'Organization']
        .concat('Paper', 'System')
        .sort(),
    );
  });

  it('follows the schemas, also inside lists, which say where they go on', () => {
    const things = [...reached.values()].flatMap((one) =>
      Array.isArray(one.data) ? (one.data as Thing[]) : [one],
    );
    expect(things.length).toBeGreaterThan(100);
    for (const thing of things) {
      const schema = oparlSchemas[String(thing.type).split('/').at(-1) ?? ''];
      if (!schema) throw new Error(`nothing is said of ${String(thing.type)}`);
      expect([thing.id, breachesOfJson(schema, thing)]).toEqual([thing.id, []]);
    }
    const lists = [...reached.values()].filter((one) => Array.isArray(one.data));
    expect(lists.some(({ links }) => Object.hasOwn(links as Thing, 'next'))).toBe(true);
  });

  it('holds nothing of drafts, closed cases, changes nobody was told of, persons or other bodies', async () => {
    const text = JSON.stringify([...reached.values()]);
    expect(text).toContain('Personalsak');
    expect(text).not.toContain('Kvernbiten');
    expect(text).not.toContain(unsent);
    expect(text).not.toContain(hidden.meetingId);
    expect(text).not.toContain('body_forhandlingsutvalget');
    expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w/);
    const paper = await db
      .selectFrom('meetings.paper')
      .select('id')
      .where('item_id', '=', closedCase.id)
      .executeTakeFirst();
    const kinds = ['paper', 'consultation', 'location', 'meeting', 'agendaitem', 'file'];
    const closed = kinds.flatMap((kind) => [
      `/innsyn/oparl/${kind}/${hidden.id}`,
      `/innsyn/oparl/${kind}/${hidden.meetingId}`,
    ]);
    closed.push(`/innsyn/oparl/paper/${closedCase.id}`, `/innsyn/oparl/file/${paper?.id}`);
    closed.push('/innsyn/oparl/organization/body_forhandlingsutvalget');
    closed.push('/innsyn/oparl/organization/body_forhandlingsutvalget/meetings');
    for (const path of closed) expect(`${path} ${(await ask(path)).status}`).toBe(`${path} 404`);
  });

  it('keeps decisions back until the meeting is closed', async () => {
    const meetings = [...reached].filter(([path]) => path.includes('/meeting/meet_'));
    expect(meetings.some(([, one]) => JSON.stringify(one).includes('resolutionText'))).toBe(true);
    const { meetingId } = closedCase;
    await db
      .updateTable('meetings.meeting')
      .set({ state: 'held' })
      .where('id', '=', meetingId)
      .execute();
    const held = await ask(`/innsyn/oparl/meeting/${meetingId}`);
    expect(held.status).toBe(200);
    expect(held.text).not.toContain('resolutionText');
    expect(held.text).not.toContain('"result"');
    await db
      .updateTable('meetings.meeting')
      .set({ state: 'closed' })
      .where('id', '=', meetingId)
      .execute();
  });

  it('may be read by pages of other sites, and refuses as JSON; nothing else may', async () => {
    const paths = ['system', 'bodies', 'meeting/meet_none', 'cat/1', 'body/x/y', 'file/__proto__'];
    for (const path of paths) {
      const answer = await ask(`/innsyn/oparl/${path}`);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect(answer.status).toBe(paths.indexOf(path) < 2 ? 200 : 404);
    }
    const list = '/innsyn/oparl/organization/body_asu/meetings?page=';
    for (const page of ['0', '-1', 'x', '9999999', '5000']) {
      expect((await ask(list + page)).status).toBe(404);
    }
    for (const path of ['/innsyn', '/innsyn/nytt.xml', '/logg-inn']) {
      expect((await ask(path)).headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
