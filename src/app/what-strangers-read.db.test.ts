import { describe, expect, it } from 'vitest';
import { testDatabase } from '../platform/database/test-database.ts';
import { logTo } from '../platform/log/log.ts';
import { loadDemo } from './demo/load-demo.ts';
import { createApp } from './server.ts';

const { db } = await testDatabase();
await loadDemo(db, new Date('2026-11-22T10:00:00Z'));
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() } as Parameters<typeof createApp>[0]);
const ask = async (path: string) => {
  const answer = await app.request(`http://localhost${path}`);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const meetings = await db.selectFrom('meetings.meeting').selectAll().execute();
const held = meetings.find(
  (one) => one.body_id === 'body_asu' && one.state === 'closed' && one.held_on > '2023-01-01',
);
const draft = meetings.find((one) => one.state === 'draft');
const negotiation = meetings.find((one) => one.body_id === 'body_forhandlingsutvalget');

describe('a stranger', () => {
  it('finds the bodies that are open, and no others', async () => {
    const start = await ask('/innsyn');
    expect(start.status).toBe(200);
    expect(start.text).toContain('/innsyn/utvalg/body_asu');
    expect(start.text).not.toContain('body_forhandlingsutvalget');
    expect((await ask('/innsyn/utvalg/body_asu')).status).toBe(200);
    expect((await ask('/innsyn/utvalg/body_forhandlingsutvalget')).status).toBe(404);
  });

  it('reads a closed meeting with its decisions, each at an address of its own', async () => {
    const page = await ask(`/innsyn/moter/${held?.id}`);
    expect(page.status).toBe(200);
    const [, decision] = /href="(\/innsyn\/vedtak\/dec_[^"]+)"/.exec(page.text) ?? [];
    expect((await ask(decision ?? '/none')).status).toBe(200);
    expect(page.text).not.toMatch(/href="\/(moter|saker)\//);
  });

  it('reads neither a draft nor a negotiation, nor a file or decision of one', async () => {
    expect((await ask(`/innsyn/moter/${draft?.id}`)).status).toBe(404);
    expect((await ask(`/innsyn/moter/${draft?.id}/innkalling.pdf`)).status).toBe(404);
    expect((await ask(`/innsyn/moter/${negotiation?.id}`)).status).toBe(404);
    const hidden = await db
      .selectFrom('meetings.decision')
      .select('id')
      .where('body_id', '=', 'body_forhandlingsutvalget')
      .executeTakeFirst();
    if (hidden) expect((await ask(`/innsyn/vedtak/${hidden.id}`)).status).toBe(404);
  });

  it('gets nothing of a case once it is closed, but its number, public title and basis', async () => {
    const item = await db
      .selectFrom('meetings.agenda_item')
      .selectAll()
      .where('meeting_id', '=', held?.id ?? 'meet_none')
      .where('kind', '=', 'case')
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow();
    const before = await ask(`/innsyn/moter/${held?.id}`);
    expect(before.text).toContain(item.title);
    await db
      .updateTable('meetings.agenda_item')
      .set({ closed_basis: 'offl. § 13', public_title: 'Personalsak' })
      .where('id', '=', item.id)
      .execute();
    const after = await ask(`/innsyn/moter/${held?.id}`);
    expect(after.text).not.toContain(item.title);
    expect(after.text).toContain('Personalsak');
    expect(after.text).toContain('offl. § 13');
    const decision = await db
      .selectFrom('meetings.decision')
      .select('id')
      .where('item_id', '=', item.id)
      .executeTakeFirst();
    if (decision) expect((await ask(`/innsyn/vedtak/${decision.id}`)).status).toBe(404);
    const found = await ask(`/innsyn?ord=${encodeURIComponent(item.title)}`);
    expect(found.text.replaceAll(/value="[^"]*"/g, '')).not.toContain(item.title);
  });

  it('follows a feed that is well-formed, and lets nobody open a body without leave', async () => {
    const feed = await ask('/innsyn/nytt.xml');
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    expect(feed.text).toMatch(/<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"[\s\S]*<\/feed>/);
    const form = new URLSearchParams({ apen: 'ja' });
    const answer = await app.request('http://localhost/innsyn/utvalg/body_fagrad-2', {
      method: 'POST',
      headers: { origin: 'http://localhost', host: 'localhost' },
      body: form,
    });
    expect(answer.headers.get('location')).toMatch(/^\/logg-inn/);
    expect((await ask('/innsyn/utvalg/body_fagrad-2')).status).toBe(404);
  });
});
