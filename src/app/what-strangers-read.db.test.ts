import ICAL from 'ical.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { addDays, todayInNorway } from '../kernel/calendar.ts';
import type { MeetingId } from '../kernel/ids.ts';
import { actingAsProgram, perform } from '../modules/identity/command.ts';
import { acceptPlan } from '../modules/meeting-plan/commands/accept-plan.ts';
import { publishPlan } from '../modules/meeting-plan/commands/publish-plan.ts';
import { listPlanned, listPlans } from '../modules/meeting-plan/index.ts';
import { changeMeeting } from '../modules/meetings/commands/change-meeting.ts';
import { addItem, type PublishedNotice, publishMeeting } from '../modules/meetings/index.ts';
import { logTo } from '../platform/log/log.ts';
import { formatDate } from '../ui/format.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
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

  it('finds no case that was put on the agenda after the notice went out', async () => {
    const now = new Date();
    const secretary = {
      now,
      today: now.toISOString().slice(0, 10),
      actor: { ...actingAsProgram(now).actor, role: 'secretary' as const },
    };
    const sent = meetings.find((one) => one.body_id === 'body_asu' && one.state === 'published');
    const row = { meetingId: sent?.id ?? '', title: 'Ugleredning i fjellheimen', minutes: 5 };
    const order = { ...row, kind: 'case' as const, responsible: [], at: null };
    const added = await perform(db, addItem, order, secretary);
    expect(added.ok).toBe(true);
    const found = await ask('/innsyn?ord=Ugleredning');
    expect(found.text.replaceAll(/value="[^"]*"/g, '')).not.toContain('fjellheimen');
    const page = await ask(`/innsyn/moter/${sent?.id}`);
    expect(page.text).not.toContain('fjellheimen');
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

describe('the plan of the year', () => {
  const secretary = {
    ...actingAsProgram(now),
    actor: { ...actingAsProgram(now).actor, role: 'secretary' as const },
    today: todayInNorway(now),
  };
  const eventsOf = async (path: string) => {
    const calendar = ICAL.Component.fromString((await ask(path)).text);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    return calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      status: String(event.getFirstPropertyValue('status')),
      start: String(event.getFirstPropertyValue('dtstart')),
    }));
  };
  const asu = '/innsyn/moteplan.ics?utvalg=body_asu';
  const printedOf = async (path: string) => {
    const file = await (await app.request(`http://localhost${path}`)).arrayBuffer();
    const pdf = await getDocumentProxy(new Uint8Array(file));
    return (await extractText(pdf, { mergePages: true })).text;
  };

  it('shows a planned meeting once the plan is told, and the same meeting once it is called', async () => {
    const plan = (await listPlans(db))[0];
    if (!plan) throw new Error('the demo has no plan');
    const address = `/innsyn/moteplan?aar=${plan.year}`;
    const planned = () => listPlanned(db, plan.id);
    expect((await ask(address)).text).not.toContain('Planlagt');
    const printed = () => printedOf(`/innsyn/moteplan.pdf?aar=${plan.year}`);
    expect(await printed()).not.toContain('Planlagt');
    const before = await eventsOf(asu);
    expect(await perform(db, publishPlan, { planId: plan.id }, secretary)).toMatchObject({
      ok: true,
    });
    const told = await ask(address);
    expect(told.text).toMatch(/class="st idle">Planlagt</);
    expect(told.text).not.toContain('Dialogmøte');
    expect(told.text).toContain(`/innsyn/moteplan.pdf?aar=${plan.year}`);
    const paper = await printed();
    expect(paper).toContain('Planlagt');
    expect(paper).not.toContain('Dialogmøte');
    const after = await eventsOf(asu);
    const added = after.filter(({ uid }) => !before.some((one) => one.uid === uid));
    expect(added).toHaveLength(5);
    expect(added.every(({ uid, status }) => uid.startsWith('pm_') && status === 'TENTATIVE')).toBe(
      true,
    );

    // Made as drafts, and moved in a plan that nobody has been told of: strangers see no change.
    expect(await perform(db, acceptPlan, { planId: plan.id }, secretary)).toMatchObject({
      ok: true,
    });
    const first = (await planned()).find(({ id }) => `${id}@omforent` === added[0]?.uid);
    const meetingId = first?.meeting_id ?? 'meet_none';
    await db
      .updateTable('meeting_plan.planned_meeting')
      .set({ held_on: `${plan.year}-06-01` })
      .where('id', '=', first?.id ?? 'pm_none')
      .execute();
    expect(await eventsOf(asu)).toEqual(after);
    expect((await ask(address)).text).not.toContain(meetingId);

    await db
      .updateTable('meetings.meeting')
      .set({ state: 'published' })
      .where('id', '=', meetingId)
      .execute();
    const called = await eventsOf(asu);
    expect(called.map(({ uid }) => uid).toSorted()).toEqual(after.map(({ uid }) => uid).toSorted());
    expect(called.find(({ uid }) => uid === added[0]?.uid)).toMatchObject({ status: 'CONFIRMED' });
    expect((await ask(address)).text).toContain(`/innsyn/moter/${meetingId}`);
    await db
      .updateTable('meetings.meeting')
      .set({ state: 'draft' })
      .where('id', '=', meetingId)
      .execute();
  });

  it('gives no calendar of a body that does not publish', async () => {
    expect((await ask('/innsyn/moteplan.ics')).headers.get('content-type')).toContain(
      'text/calendar',
    );
    const hidden = await ask('/innsyn/moteplan.ics?utvalg=body_forhandlingsutvalget');
    expect(hidden.status).toBe(404);
    const all = await eventsOf('/innsyn/moteplan.ics');
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  });
});

describe('a meeting that is moved', () => {
  const secretary = {
    ...actingAsProgram(now),
    actor: { ...actingAsProgram(now).actor, role: 'secretary' as const },
    today: todayInNorway(now),
  };

  it('is when and where the notice said for strangers, until the new time is published', async () => {
    const meeting = meetings.find(
      (one) => one.body_id === 'body_asu' && one.state === 'published' && one.held_on > '2024',
    );
    if (!meeting) throw new Error('the demo has no published meeting');
    const year = meeting.held_on.slice(0, 4);
    const pages = [
      ...['/innsyn', '/innsyn/nytt.xml', '/innsyn/utvalg/body_asu'],
      ...[`/innsyn/moter/${meeting.id}`, `/innsyn/moteplan?aar=${year}`],
      '/innsyn/moteplan.ics?utvalg=body_asu',
    ];
    const read = () => Promise.all(pages.map(async (page) => (await ask(page)).text));
    const file = async () =>
      (await ask(`/innsyn/moter/${meeting.id}/innkalling.pdf`)).headers.get('content-disposition');
    const before = await read();
    const named = await file();
    expect(named).toContain(meeting.held_on);

    const day = addDays(meeting.held_on, meeting.held_on.endsWith('12-31') ? -1 : 1);
    const place = 'Rommet i enden av gangen';
    const was = {
      date: meeting.held_on,
      start: meeting.starts_at,
      end: meeting.ends_at,
      place: meeting.place,
      archiveCase: meeting.archive_case,
      writtenStandard: meeting.written_standard,
    };
    const order = { meetingId: meeting.id, base: was, wanted: { ...was, date: day, place } };
    expect(await perform(db, changeMeeting, order, secretary)).toMatchObject({ ok: true });
    expect(await read()).toEqual(before);
    expect(await file()).toBe(named);

    const duties = await db.selectFrom('follow_up.obligation').select('id').execute();
    const explanations = Object.fromEntries(duties.map(({ id }) => [id, 'Det tok lengre tid.']));
    const again = { meetingId: meeting.id, seenVersion: null, origin: 'http://localhost' };
    const told = await perform(db, publishMeeting, { ...again, explanations }, secretary);
    expect(told).toMatchObject({ ok: true });
    const after = await read();
    for (const [at, page] of pages.entries()) {
      const wanted = page.includes('.ics') ? day.replaceAll('-', '') : formatDate(day);
      expect(after[at], page).toContain(wanted);
    }
    expect(await file()).toContain(day);
    // What an earlier notice told, it has told.
    expect(after[1]).toContain(formatDate(meeting.held_on));
  });
});

describe('a stranger who follows every link', () => {
  const secret = 'Kvernbiten';
  /** Links that a reader may choose, of our own, without what comes after the mark. */
  const linksIn = (html: string) =>
    [...html.matchAll(/<a\b[^>]*?\bhref="([^"#]*)/g)]
      .map(([, href = '']) => href.replaceAll('&amp;', '&').replace('http://localhost', ''))
      .filter((href) => href.startsWith('/') && !href.startsWith('//'));

  it('finds pages that answer, nothing that is closed, and one door that asks who they are', async () => {
    const items = await db
      .selectFrom('meetings.agenda_item as i')
      .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
      .select(['i.id', 'i.title', 'i.case_id', 'i.meeting_id as meetingId'])
      .select(['m.state', 'm.body_id as bodyId'])
      .where('i.kind', '=', 'case')
      .execute();
    const closing = ['published', 'closed'].map((state) =>
      items.findLast((one) => one.state === state && one.bodyId === 'body_asu'),
    );
    const drafted = items.find((one) => one.state === 'draft');
    for (const item of [...closing, drafted]) {
      if (!item) throw new Error('the demo has no such case');
      const title = `${secret} ${item.state}`;
      const hide = item === drafted ? {} : { closed_basis: 'offl. § 13' };
      await db
        .updateTable('meetings.agenda_item')
        .set({ title, public_title: null, ...hide })
        .where('id', '=', item.id)
        .execute();
      await db
        .updateTable('meetings.case_file')
        .set({ title })
        .where('id', '=', item.case_id)
        .execute();
      if (item.state === 'published')
        expect(await publishedAs(item.meetingId, item.title, title)).toBeGreaterThan(0);
    }
    const seats = await db.selectFrom('organisations.seat').select('email').execute();
    const emails = seats.flatMap(({ email }) => email ?? []);
    expect(emails.length).toBeGreaterThan(0);

    const waiting = [{ path: '/innsyn', from: '' }];
    const seen = new Set(['/innsyn']);
    const wrong: string[] = [];
    for (let at = 0; at < waiting.length && at < 300; at += 1) {
      const { path, from } = waiting[at] ?? { path: '', from: '' };
      const page = await ask(path);
      if (page.status !== 200) wrong.push(`${path} answers ${page.status}, linked from ${from}`);
      if (path.startsWith('/logg-inn')) continue;
      if (page.text.includes(secret)) wrong.push(`${path} tells of what is closed`);
      if (page.text.includes('forhandlingsutvalget')) wrong.push(`${path} tells of a negotiation`);
      const told = emails.find((email) => page.text.includes(email));
      if (told) wrong.push(`${path} tells the address of ${told}`);
      for (const next of linksIn(page.text)) {
        if (seen.has(next) || next.endsWith('.pdf')) continue;
        seen.add(next);
        waiting.push({ path: next, from: path });
      }
    }
    expect(wrong).toEqual([]);
    expect(waiting.length).toBeGreaterThan(50);
    expect([...seen].filter((path) => path.startsWith('/logg-inn'))).toEqual(['/logg-inn']);
    expect(linksIn((await ask('/logg-inn')).text)).toContain('/innsyn');
  }, 120_000);

  /** Gives the notice that went out the title that the case had before it was closed. */
  async function publishedAs(meetingId: MeetingId, before: string, title: string) {
    const sent = await db
      .selectFrom('meetings.publication')
      .select(['id', 'notice'])
      .where('meeting_id', '=', meetingId)
      .execute();
    for (const { id, notice } of sent) {
      const told = notice as PublishedNotice;
      for (const row of told.document.agenda) if (row.title === before) row.title = title;
      await db
        .updateTable('meetings.publication')
        .set({ notice: JSON.stringify(told) })
        .where('id', '=', id)
        .execute();
    }
    return sent.length;
  }
});
