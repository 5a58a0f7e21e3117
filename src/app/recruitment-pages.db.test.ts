import { describe, expect, it } from 'vitest';
import { readTable } from '../kernel/separated-values.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb === label);
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}`;
}
const secretary = await cookieOf('Sekretær, konsensusgruppene');
const member = await cookieOf('Medlem 1, Hjemmetjenester (Trondheim)');

const get = (address: string, cookie = secretary) =>
  app.request(`http://localhost${address}`, { headers: { host: 'localhost', cookie } });
const send = (address: string, form: Record<string, string>, cookie = secretary) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', host: 'localhost', cookie },
    body: new URLSearchParams(form),
  });
const rowsOf = async (address: string) =>
  readTable(await (await get(address)).text(), ';').rows.map(({ fields }) => fields);

describe('the quota board of the demo', () => {
  it('has 168 + 85 = 253 seats in twelve groups, and shares of 34.5 and 33.6 %', async () => {
    const rows = await rowsOf('/rekruttering.csv');
    expect(rows).toHaveLength(14);
    const [first, last] = [rows[1], rows.at(-1)];
    expect([first?.[0], first?.[1], first?.[3], first?.[5]]).toEqual([
      'Saksbehandling',
      '19',
      '10',
      '29',
    ]);
    expect(first?.[8]).toBe('34,5\u00a0%');
    expect([last?.[1], last?.[3], last?.[5], last?.[8]]).toEqual([
      '168',
      '85',
      '253',
      '33,6\u00a0%',
    ]);
    const page = await (await get('/rekruttering')).text();
    for (const said of ['oppgave 130–150', 'oppgitt ca. 200', 'tabellen gir 253', '168 + 85']) {
      expect(page).toContain(said);
    }
  });

  it('is read by a member, who is shown no form and may send none', async () => {
    for (const address of [
      '/rekruttering',
      '/rekruttering/tall',
      '/rekruttering/grupper/body_kg01',
    ]) {
      const page = await get(address, member);
      expect(page.status).toBe(200);
      expect(await page.text()).not.toContain('name="gjor"');
      expect((await send(address, { gjor: 'kvoter' }, member)).status).toBe(403);
    }
  });

  it('makes a need of 19 into one of 28 where the others fill no more than one', async () => {
    const address = '/rekruttering/grupper/body_kg01';
    expect(await (await get(address)).text()).toContain('fra 19 til 28');
    const form = { gjor: 'kvoter', sett: '1', 'plasser.host': '19', 'plasser.others': '10' };
    expect((await send(address, { ...form, 'ferdig.others': 'ja' })).status).toBe(303);
    expect((await rowsOf('/rekruttering.csv'))[1]?.[1]).toBe('28');
    const late = await send(address, { ...form, 'plasser.host': '7' });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('value="7"');
    expect(page).toContain('Sekretær, konsensusgruppene har endret dette');
  });
});

describe('the needs of the demo', () => {
  it('count medication in 7 of the 12 groups, coercion in 4', async () => {
    const page = await (await get('/rekruttering/behov')).text();
    const row = (key: string) => page.split(`>${key}</th>`)[1]?.split('</tr>')[0] ?? '';
    expect(row('Medikament')).toContain('7 av 12');
    expect(row('Tvang og makt')).toContain('4 av 12');
  });

  it('are changed at the address of their own group only', async () => {
    const need = await db
      .selectFrom('recruitment.need')
      .select(['id', 'nb'])
      .where('body_id', '=', 'body_kg09')
      .executeTakeFirstOrThrow();
    const form = { gjor: 'ta-bort-behov', behov: need.id, versjon: '1' };
    expect((await send('/rekruttering/grupper/body_kg01', form)).status).toBe(404);
    expect((await send('/rekruttering/grupper/body_asu', form)).status).toBe(404);
    const elsewhere = await get(`/rekruttering/grupper/body_kg01?behov=${need.id}`);
    expect(await elsewhere.text()).not.toContain(need.nb);
  });
});

describe('the figures of the demo', () => {
  it('say what does not agree, on the page and in the file', async () => {
    const page = await (await get('/rekruttering/tall')).text();
    for (const said of [
      '50 / 12 = 4,2',
      '12 × 4 = 48 &lt; 50',
      '8–10 (Notat til drøftingsmøtet) og 6–10 (Notat om opsjonskommunene)',
      '25.02.2019 er 30 dager før vedtak i bystyret 27.03.2019',
    ]) {
      expect(page).toContain(said);
    }
    const rows = await rowsOf('/rekruttering/tall.csv');
    expect(rows.find(([, name]) => name === 'oppgave')?.at(-1)).toContain('168 + 85 = 253');
  });

  it('take what is typed, refuse what is none, and lose nothing of it', async () => {
    const form = {
      ...{ gjor: 'legg-inn', gjelder: 'members-total', enhet: 'people', nb: '=SUM(A1)' },
      ...{ nn: '', en: '', tall: '180', kilde: '<b>Notat</b>', dato: '', 'henger-pa': '' },
    };
    for (const tall of ['mange', '', '25.02.2019', '9'.repeat(500), '8–5']) {
      const answer = await send('/rekruttering/tall', { ...form, tall });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('&lt;b&gt;Notat&lt;/b&gt;');
    }
    expect((await send('/rekruttering/tall', { ...form, dato: '31.02.2019' })).status).toBe(422);
    expect((await send('/rekruttering/tall', form)).status).toBe(303);
    const csv = await (await get('/rekruttering/tall.csv')).text();
    expect(csv).toContain("'=SUM(A1)");
    const other = { ...form, gjelder: 'annet', enhet: 'kroner', nb: 'Ramme', tall: '1 500 000' };
    expect((await send('/rekruttering/tall', other)).status).toBe(303);
    expect(await (await get('/rekruttering/tall')).text()).toContain('1\u00a0500\u00a0000 kroner');
  });

  it('answer odd forms with one clear answer each', async () => {
    const odd: Record<string, string>[] = [
      {},
      { gjor: 'alt' },
      { gjor: 'rett', tallet: 'fig_none' },
      { gjor: 'gjor-gjeldende', tallet: '' },
      { gjor: 'legg-inn', gjelder: '__proto__', tall: '1', nb: 'x', kilde: 'x' },
      { gjor: 'legg-inn', gjelder: 'x'.repeat(5000), tall: '1', nb: 'x', kilde: 'x' },
      { gjor: 'legg-inn', gjelder: 'members-total', tall: '1', nb: 'x\u0000y', kilde: '\u0000' },
    ];
    for (const form of odd) {
      expect((await send('/rekruttering/tall', form)).status).toBeLessThan(500);
    }
    const role = await db
      .selectFrom('recruitment.role_profile')
      .select('id')
      .executeTakeFirstOrThrow();
    for (const address of [
      '/rekruttering',
      '/rekruttering/roller',
      `/rekruttering/roller/${role.id}`,
      '/rekruttering/grupper/body_kg02',
    ]) {
      for (const gjor of [
        '',
        'constructor',
        'ta-bort-om',
        'ta-bort-egenskap',
        'kvoter',
        'om',
        'nytt-behov',
      ]) {
        const form = { gjor, 'linje-egenskap': '99999999999', versjon: '-1', sett: '1e9' };
        expect((await send(address, form)).status).toBeLessThan(500);
      }
    }
  });
});
