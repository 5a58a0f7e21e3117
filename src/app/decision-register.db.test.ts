import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { enterDecision } from '../modules/decisions/index.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { inTransaction } from '../platform/database/index.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

async function cookieOf(label: string): Promise<string> {
  const all = await demoAppointments(db);
  const role = all.find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(`${label}: ${token.refusal.code}`);
  return `omforent=${token.value}`;
}
const secretary = await cookieOf('Sekretær, ASU');
const reader = await cookieOf('Leser');

const ask = (path: string, cookie: string, form?: Record<string, string>) =>
  app.request(`http://localhost${path}`, {
    method: form ? 'POST' : 'GET',
    headers: { cookie, origin: 'http://localhost', host: 'localhost' },
    ...(form && { body: new URLSearchParams(form) }),
  });
const textOf = async (path: string, cookie: string) => (await ask(path, cookie)).text();

const matterId = newId('matter');
const enter = (title: string, change: object = {}) =>
  inTransaction(db, (tx) =>
    enterDecision(
      tx,
      {
        number: 'ASU 91/24',
        bodyId: 'body_asu',
        decidedOn: '2024-02-01',
        title,
        question: 'Hvem tar imot prøvesvaret?',
        points: [{ no: 1, text: 'Vaktleder tar imot.', change: 'none', proposed: null }],
        reason: 'Noen må eie svaret.',
        source: { kind: 'matter', matterId, outcome: 'consensus' },
        ...change,
      },
      { name: 'Sekretær', now: new Date('2024-02-01T12:00:00Z') },
    ),
  );
const settled = await enter('Mottak av prøvesvar');

/** A case that a meeting decided, now behind closed doors, with a word that stands in all of it. */
const secret = 'Fjellrevsaken';
const closed = await db
  .selectFrom('decisions.entry as e')
  .innerJoin('meetings.meeting as m', 'm.id', 'e.meeting_id')
  .select(['e.id', 'e.case_id', 'e.item_id', 'e.number'])
  .where('m.body_id', '=', 'body_asu')
  .where('m.state', '=', 'closed')
  .orderBy('m.held_on', 'desc')
  .orderBy('e.id')
  .limit(1)
  .executeTakeFirstOrThrow();
await sql`update meetings.agenda_item set closed_basis = 'offl. § 13' where id = ${closed.item_id}`.execute(
  db,
);
await sql`update decisions.entry set title = ${secret}, note = ${secret} where id = ${closed.id}`.execute(
  db,
);
await sql`update decisions.searchable set title = ${secret}, words = decisions.words_of(${secret}, '', '')
  where ref = ${closed.id}`.execute(db);
await sql`select decisions.count_words()`.execute(db);

describe('the register of decisions', () => {
  it('holds what meetings decided and what was settled between them', async () => {
    const { rows } = await sql<{ lacking: number; quoted: number }>`
      select count(*) filter (where e.id is null)::int as lacking,
        count(*) filter (where e.quoted <> (d.basis = 'quoted'))::int as quoted
      from meetings.decision d left join decisions.entry e on e.id = d.id`.execute(db);
    expect(rows).toEqual([{ lacking: 0, quoted: 0 }]);
    const list = await textOf('/vedtak?ord=prøvesvarene', reader);
    expect(list).toContain('ASU 91/24');
    const csv = await textOf('/vedtak.csv?ar=2024', reader);
    expect(csv).toContain('Mottak av prøvesvar;Enighet;1. Vaktleder tar imot.');
  });

  it.each(['nb', 'nn', 'en'])(
    'shows a decision in %s, from a meeting and from a matter',
    async (language) => {
      const cookie = `${reader}; sprak=${language}`;
      const page = await ask(`/vedtak/${settled}`, cookie);
      expect(page.status).toBe(200);
      const text = await page.text();
      for (const words of [
        'Hvem tar imot prøvesvaret?',
        'Noen må eie svaret.',
        `/avklaringer/${matterId}`,
      ]) {
        expect(text).toContain(words);
      }
      for (const path of [
        '/vedtak?gjelder=01.03.2024',
        '/avklaringer/avgjort?q=prøvesvar',
        '/vedtak',
      ]) {
        expect(`${path} ${(await ask(path, cookie)).status}`).toBe(`${path} 200`);
      }
      expect((await ask('/vedtak/dec_none', cookie)).status).toBe(404);
    },
  );

  it('tells whoever asks what is decided already, by title and question of a form too', async () => {
    const page = await textOf(
      '/avklaringer/avgjort?tittel=Svar&sporsmal=Kven+tek+imot+prøvesvara',
      reader,
    );
    expect(page).toContain('Mottak av prøvesvar');
    expect(page).toContain('01.02.2024');
    expect(page).toContain('Noen må eie svaret.');
    const long = `/avklaringer/avgjort?q=${'prøvesvar '.repeat(400)}`;
    expect(await textOf(long, reader)).toContain('Bare de første 2000 tegnene er lest.');
  });

  it('is found by the search for everything', async () => {
    expect(await textOf('/sok?q=prøvesvar', reader)).toContain(`/vedtak/${settled}`);
  });
});

describe('a decision in a case behind closed doors', () => {
  const places = [
    '/vedtak',
    '/vedtak.csv',
    '/vedtak.json',
    `/vedtak?ord=${secret}`,
    `/vedtak.json?ord=${secret}`,
    `/sok?q=${secret}`,
    `/vedtak?ord=${encodeURIComponent(closed.number)}`,
    `/avklaringer/avgjort?q=${encodeURIComponent(closed.number)}`,
    '/avklaringer/avgjort?q=fjellrev',
    '/avklaringer/avgjort?q=fjelrevsaken',
  ];
  it.each(places)('is not at %s for who may not read it', async (place) => {
    const answer = await textOf(place, reader);
    expect(answer).not.toContain(`>${secret}`);
    expect(answer).not.toContain(closed.id);
  });

  it('is there for who may, and has no address for others', async () => {
    expect(await textOf('/avklaringer/avgjort?q=fjelrevsaken', secretary)).toContain(secret);
    expect((await ask(`/vedtak/${closed.id}`, secretary)).status).toBe(200);
    expect((await ask(`/vedtak/${closed.id}`, reader)).status).toBe(403);
    const form = { versjon: '1', fra: '', til: '', erstatter: '' };
    expect((await ask(`/vedtak/${closed.id}/gyldighet`, reader, form)).status).toBe(403);
  });

  it('is not told of by the one that takes its place, nor taken away by who cannot see it', async () => {
    const later = await enter('Ny ordning', {
      decidedOn: '2031-01-01',
      source: { kind: 'matter', matterId: newId('matter'), outcome: 'consensus' },
    });
    const form = { versjon: '1', fra: '', til: '', erstatter: closed.id };
    expect((await ask(`/vedtak/${later}/gyldighet`, secretary, form)).status).toBe(303);
    expect(await textOf(`/vedtak/${later}`, secretary)).toContain(closed.id);
    for (const place of [`/vedtak/${later}`, '/vedtak.json', '/vedtak.csv']) {
      expect(await textOf(place, reader)).not.toContain(closed.id);
    }
  });
});

describe('the form about validity', () => {
  it('keeps what was typed where it is refused, and says what is wrong', async () => {
    const form = {
      versjon: '1',
      fra: '1. mai',
      til: '01.01.2020',
      erstatter: 'XX 1/99; ASU 91/24',
    };
    const answer = await ask(`/vedtak/${settled}/gyldighet`, secretary, form);
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('«1. mai» er ikke en dato');
    expect(text).toContain('XX 1/99');
    const itself = await ask(`/vedtak/${settled}/gyldighet`, secretary, {
      ...form,
      fra: '',
      til: '',
      erstatter: settled,
    });
    expect(await itself.text()).toContain('Et vedtak kan ikke erstatte seg selv.');
    const stale = await ask(`/vedtak/${settled}/gyldighet`, secretary, {
      versjon: '7',
      fra: '',
      til: '',
      erstatter: '',
    });
    expect(stale.status).toBe(409);
  });
});

describe('a vendor', () => {
  it('reaches nothing of the register', async () => {
    const vendor = await cookieOf('Leverandør');
    for (const path of [
      '/vedtak',
      '/vedtak.csv',
      '/vedtak.json',
      `/vedtak/${settled}`,
      '/avklaringer/avgjort?q=prøvesvar',
    ]) {
      const answer = await ask(path, vendor);
      expect(`${path} ${answer.status}`).toBe(`${path} 403`);
      expect(await answer.text()).not.toContain('Vaktleder');
    }
  });
});
