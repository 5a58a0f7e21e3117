import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';
import { sessionCookie } from './visit.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

/** What a demo role reads at an address, without the tags. */
async function readAs(label: string, path: string) {
  const role = (await demoAppointments(db)).find((one) => one.label.nb === label);
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(token.refusal.code);
  const answer = await app.request(path, {
    headers: { cookie: `${sessionCookie}=${token.value}; sprak=nb` },
  });
  const html = await answer.text();
  const main = html.slice(html.indexOf('<main'));
  return main.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
}

describe('my work', () => {
  it('puts what a secretary must explain first, with what silence leads to', async () => {
    const page = await readAs('Sekretær, ASU', '/');
    expect(page).toContain('Ikke gjort: Kompetansegruppens første møte');
    expect(page).toContain('Gjør du ingenting: Neste innkalling kan ikke sendes.');
    expect(page.indexOf('Ikke gjort:')).toBeLessThan(page.indexOf('Forklar hvorfor ikke:'));
  });

  it('shows a council leader the duty that another body laid on the council', async () => {
    expect(await readAs('Fagrådsleder, fagråd 1', '/')).toContain(
      'Meld fra om: Melde tiltak som ikke er startet, med grunn',
    );
  });

  it('loses no meeting to come behind the many that are closed', async () => {
    await sql`insert into meetings.meeting (id, body_id, held_on, starts_at, state)
      select 'meet_closed' || day, 'body_sekretariatet', current_date - 30 - day, '09:00', 'closed'
      from generate_series(1, 230) as day`.execute(db);
    const page = await readAs('Sekretær, ASU', '/');
    await sql`delete from meetings.meeting where id like 'meet_closed%'`.execute(db);
    expect(page).toContain('Les sakspapirene');
  });

  it('teaches where nothing waits', async () => {
    expect(await readAs('Vara, Forhandlingsutvalget', '/')).toContain('Ingenting venter på deg');
  });
});

describe('the search', () => {
  it.each([
    ['sak 37/23', 'Sak med dette nummeret 1 treff 37/23 Kompetansegruppe UKP'],
    ['Inn-Trøndelag', 'Inntrøndelag'],
    ['nestleder', 'Personer og roller'],
    ['04.10.2023', 'Administrativt samarbeidsutvalg 04.10.2023'],
    ['999/99', 'Ingen sak har dette nummeret.'],
  ])('finds by %s', async (typed, expected) => {
    expect(await readAs('Leser, kommune', `/sok?q=${encodeURIComponent(typed)}`)).toContain(
      expected,
    );
  });

  it('tells a reader nothing of drafts', async () => {
    const draft = '/sok?q=sekret%C3%A6rst%C3%B8tte';
    expect(await readAs('Sekretær, ASU', draft)).toContain('til fagråd 3');
    expect(await readAs('Leser, kommune', draft)).toContain('Ingenting funnet');
  });
});

describe('the follow-up list', () => {
  it('counts what is due on one day', async () => {
    const page = await readAs('Leser, kommune', '/oppfolging?fra=07.02.2024&til=7.2.24');
    expect(page).toContain('Frist 07.02.2024: 1');
  });
});

describe('the log', () => {
  it('is read by secretaries, not by members', async () => {
    expect(await readAs('Sekretær, ASU', '/logg?sjekk=1')).toContain('Loggen er hel.');
    expect(await readAs('Observatør', '/logg')).not.toContain('Kontroller loggen');
  });
});
