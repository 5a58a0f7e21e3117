import { describe, expect, it } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { readTable } from '../kernel/separated-values.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import { choosing, mailTo } from '../modules/engagements/test-setting.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { listRoleProfiles } from '../modules/recruitment/index.ts';
import { logTo } from '../platform/log/log.ts';
import { trondheim } from './demo/consensus-groups.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

async function roleOf(label: string) {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  const { person_id: personId } = await db
    .selectFrom('identity.appointment')
    .select('person_id')
    .where('id', '=', role?.appointmentId ?? 'app_')
    .executeTakeFirstOrThrow();
  return { cookie: `omforent=${token.value}`, personId };
}
const recruiter = (await roleOf('Rekrutteringsansvarlig')).cookie;
const director = await roleOf('Kommunalsjef, helse');
const stranger = (await roleOf('Kommunalsjef, oppvekst')).cookie;
const steward = (await roleOf('Hovedtillitsvalgt')).cookie;

const get = (address: string, cookie = recruiter) =>
  app.request(`http://localhost${address}`, { headers: { host: 'localhost', cookie } });
const send = (address: string, form: string[][] | Record<string, string>, cookie = recruiter) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', host: 'localhost', cookie },
    body: new URLSearchParams(form),
  });

const [member] = await listRoleProfiles(db);
if (!member) throw new Error('The demo has no role profiles.');
const group = 'body_kg09';
const decider = director.personId;
const round = await db.transaction().execute((tx) =>
  testRound(tx, {
    issuer: trondheim,
    groups: [{ bodyId: group, decider }],
    roles: [member.id],
    conditional_on: 'vedtak i bystyret',
    conditional_day: '2098-03-27',
    start_on: '2098-02-25',
  }),
);
const city = { city: trondheim, role: member.id, group, decider, round } as const;
const people = await db
  .transaction()
  .execute((tx) => choosing(tx, city, { seats: 3, reserves: 1 }));
const page = `/rekruttering/tilbud?runde=${round.id}`;
const terms = `oppstart=25.02.2098&svarfrist=20.02.2098&andel.${member.id}=15`;

/** The fields that a page carries along in its last form, as a browser would send them. */
async function hiddenIn(html: string): Promise<string[][]> {
  const last = html.slice(html.lastIndexOf('<form'));
  return [...last.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  );
}

describe('the pages of offers', () => {
  it('keep what was typed where the days cannot be', async () => {
    const wrong = await get(`${page}&vis=brev&oppstart=31.02.2098&svarfrist=i+morgen`);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="31.02.2098"');
  });

  it('show the letters before they are sent, send them, and count them on the board', async () => {
    const before = await (await get(page)).text();
    expect(before).toContain('3 personer er valgt');
    const preview = await (await get(`${page}&vis=brev&${terms}`)).text();
    expect(preview).toContain('3 brev er klare');
    expect(preview).toContain('30 dager etter oppstart');
    expect((await mailTo(db, people[0]?.email ?? '')).mails).toEqual([]);
    const sent = await send(page, await hiddenIn(preview));
    expect(sent.status).toBe(303);
    expect((await send(page, await hiddenIn(preview))).status).toBe(409);
    const rows = readTable(await (await get('/rekruttering.csv')).text(), ';').rows;
    const [head, row] = [rows[0], rows.find(({ fields }) => fields[0] === 'Legevakt')];
    const at = head?.fields.indexOf('Trondheim kommune, tilbudt') ?? -1;
    expect(row?.fields[at]).toBe('3');
  });

  it('take yes by the link once; opening it changes nothing, and it tells what was answered', async () => {
    const { token } = await mailTo(db, people[0]?.email ?? '');
    const link = `/svar/tilbud/${token}`;
    for (let opened = 0; opened < 3; opened++) {
      const open = await get(link, '');
      expect(open.status).toBe(200);
      expect(await open.text()).toContain('Svaret ditt');
    }
    expect((await send(link, { svar: '' }, '')).status).toBe(422);
    expect((await send(link, { svar: 'ja', grunn: '' }, '')).status).toBe(303);
    const after = await (await get(link, '')).text();
    expect(after).toContain('Du har takket ja');
    expect(after).not.toContain('<form method="post" action="/svar');
    expect(await (await send(link, { svar: 'nei' }, '')).text()).toContain('Du har takket ja');
    const seats = db.selectFrom('organisations.seat').selectAll().where('body_id', '=', group);
    expect(await seats.where('holder', '=', people[0]?.name ?? '').execute()).toMatchObject([
      { valid_from: '2098-02-25', organisation_id: trondheim, role: 'member' },
    ]);
  });

  it.each(['a', '..', '%00', '%2e%2e%2f', 'x'.repeat(3000)])(
    'know no link %.12s',
    async (token) => {
      expect((await get(`/svar/tilbud/${token}`, '')).status).toBe(404);
      expect((await send(`/svar/tilbud/${token}`, { svar: 'ja' }, '')).status).toBe(404);
    },
  );

  it('list what another day affects, and send nothing before it is confirmed', async () => {
    const day = await (await get(`${page}&vis=dag&dag=29.08.2098`)).text();
    expect(day).toContain('185 dager');
    expect(day).toContain('3 av tilbudene har oppstart før avgjørelsen');
    expect((await mailTo(db, people[1]?.email ?? '')).mails).toHaveLength(1);
    expect((await send(page, await hiddenIn(day))).status).toBe(303);
    expect((await mailTo(db, people[1]?.email ?? '')).mails).toHaveLength(2);
    expect(await (await get(page)).text()).toContain('29.08.2098');
  });

  it('suggest the reserve where somebody says no', async () => {
    const offers = await db.selectFrom('engagements.offer').selectAll().execute();
    const own = offers.find(({ applicant_id }) => applicant_id === people[1]?.id);
    const address = `/rekruttering/tilbud/${own?.id}`;
    const answer = { gjor: 'svar', svar: 'nei', hvordan: 'phone', grunn: 'Flytter' };
    expect((await send(address, answer)).status).toBe(303);
    const html = await (await get(address)).text();
    expect(html).toContain(`Tilby plassen til ${people[3]?.name}`);
    const to = /href="(\/rekruttering\/tilbud\?[^"]*erstatter[^"]*)"/.exec(html)?.[1] ?? '';
    const single = await get(`${to.replaceAll('&amp;', '&')}&vis=brev&${terms}`);
    expect(await single.text()).toContain('Ett brev er klart');
  });
});

describe('who sees offers', () => {
  const address = async () => {
    const offer = await db.selectFrom('engagements.offer').select('id').executeTakeFirstOrThrow();
    return `/rekruttering/tilbud/${offer.id}`;
  };

  it('is who recruits, the director of the group, and the shop steward; each reading is noted', async () => {
    for (const cookie of [recruiter, director.cookie, steward]) {
      const html = await (await get(page, cookie)).text();
      expect(html).toContain(people[2]?.name);
      expect(html.includes('name="svarfrist"')).toBe(false);
    }
    const read = await db
      .selectFrom('applications.reading')
      .select('role')
      .distinct()
      .where('place', '=', 'offer')
      .where('applicant_id', '=', people[2]?.id ?? 'apct_')
      .execute();
    expect(read.map(({ role }) => role).toSorted()).toEqual([
      'director',
      'recruiter',
      'shop_steward',
    ]);
  });

  it('is not another director: no name, no offer', async () => {
    const html = await (await get(page, stranger)).text();
    for (const { name } of people) expect(html).not.toContain(name);
    expect((await get(await address(), stranger)).status).toBe(404);
  });

  it('is nobody else, and nobody but who recruits changes anything', async () => {
    for (const label of ['Sekretær, konsensusgruppene', 'Medlem 1, Hjemmetjenester', 'Leser']) {
      const { cookie } = await roleOf(label);
      expect((await get(page, cookie)).status).toBe(403);
      expect((await get(await address(), cookie)).status).toBe(403);
    }
    for (const cookie of [director.cookie, steward]) {
      expect((await send(page, { gjor: 'send', runde: round.id }, cookie)).status).toBe(403);
      expect((await send(await address(), { gjor: 'trekk' }, cookie)).status).toBe(403);
      expect((await get(`${page}&vis=brev&${terms}`, cookie)).status).toBe(404);
    }
  });

  it('holds for experts, hours and units too, and a link to a unit is none of ours', async () => {
    const addresses = ['fageksperter', 'timer', 'timer.csv', `enheter?runde=${round.id}`];
    for (const address of addresses.map((part) => `/rekruttering/${part}`)) {
      expect(`${address} ${(await get(address)).status}`).toBe(`${address} 200`);
      for (const label of ['Sekretær, konsensusgruppene', 'Leser']) {
        expect((await get(address, (await roleOf(label)).cookie)).status).toBe(403);
      }
    }
    const units = await (await get(`/rekruttering/enheter?runde=${round.id}`, stranger)).text();
    for (const { name } of people) expect(units).not.toContain(name);
    for (const token of ['a', '%00', 'x'.repeat(3000)]) {
      expect((await get(`/svar/enhet/${token}`, '')).status).toBe(404);
      expect((await send(`/svar/enhet/${token}`, { svar: 'yes' }, '')).status).toBe(404);
    }
  });

  it('asks the leader of a unit, who sees who and how much, answers once, and then sees nobody', async () => {
    const address = `/rekruttering/enheter?runde=${round.id}`;
    const ask = { gjor: 'spor', runde: round.id, enhet: 'Vaktlaget' };
    expect((await send(address, ask, steward)).status).toBe(403);
    expect((await send(address, ask)).status).toBe(303);
    const { token } = await mailTo(db, 'leder@vaktlaget.example');
    const link = `/svar/enhet/${token}`;
    expect(await (await get(link, '')).text()).toContain(people[2]?.name);
    expect((await send(link, { svar: 'no', grunn: '' }, '')).status).toBe(422);
    expect((await send(link, { svar: 'conditions', grunn: 'Ikke i ferien' }, '')).status).toBe(303);
    const after = await (await get(link, '')).text();
    expect(after).toContain('Ja, på vilkår');
    expect(after).not.toContain(people[2]?.name);
    expect(await (await get(page)).text()).toContain('Ja, på vilkår');
  });
});

describe('a letter about an offer that came back', () => {
  it('is told of to whoever recruits in the round, with what came, and to nobody else', async () => {
    const offer = await db
      .selectFrom('engagements.offer')
      .select(['id', 'applicant_id'])
      .where('round_id', '=', round.id)
      .orderBy('id')
      .executeTakeFirstOrThrow();
    const consent = await db
      .selectFrom('engagements.consent')
      .select('id')
      .where('round_id', '=', round.id)
      .executeTakeFirstOrThrow();
    const comeBack = async (key: string, text: string) => {
      const { id } = await db
        .updateTable('messages.message')
        .set({ state: 'failed', sent_at: null, next_try_at: null })
        .where('once_key', '=', key)
        .returning('id')
        .executeTakeFirstOrThrow();
      await db
        .insertInto('messages.incoming')
        .values({
          ...{ id: newId('in'), once_key: id, came_at: now, came_by: 'smtp', message_id: '' },
          ...{ from_email: 'post@kommune.example', subject: 'Retur', text, raw: Buffer.from(text) },
          ...{ reply: null, meeting_id: null, body_id: null, handled_at: null },
          ...{ content_deleted_at: null, about_sealed: id },
        })
        .execute();
    };
    const one = `/rekruttering/tilbud/${offer.id}`;
    const units = `/rekruttering/enheter?runde=${round.id}`;
    const read = async (address: string, cookie?: string) => (await get(address, cookie)).text();
    for (const address of [one, page, units]) {
      expect(await read(address)).not.toContain('kom ikke fram');
    }
    await comeBack(`${offer.id}-offer`, 'Postkassen finnes ikke');
    await comeBack(`${consent.id}-asked`, 'Lederen har sluttet');
    expect(await read(one)).toContain('Et brev om tilbudet kom ikke fram.');
    expect(await read(one)).toContain('Postkassen finnes ikke');
    expect(await read(one)).not.toContain('Lederen har sluttet');
    expect(await read(page)).toContain('brevet kom ikke fram');
    expect(await read(units)).toContain('brevet kom ikke fram');
    expect(await read(units)).toContain('Lederen har sluttet');
    for (const cookie of [director.cookie, steward]) {
      for (const address of [one, page, units]) {
        expect(await read(address, cookie)).not.toMatch(/kom ikke fram|Postkassen|Lederen har/);
      }
    }
  });
});
