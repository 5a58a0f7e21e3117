import { describe, expect, it, test } from 'vitest';
import { addDays, todayInNorway } from '../kernel/calendar.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { listStructures, structureOn } from '../modules/mandate/index.ts';
import { readNames } from '../modules/mandate/pages/structure-names.ts';
import { rowsOf } from '../modules/mandate/pages/written-form.ts';
import { readRevision } from '../modules/mandate/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { formatDate } from '../ui/format.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const today = todayInNorway(now);
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb === label);
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}; sprak=nb`;
}
const secretary = await cookieOf('Sekretær, konsensusgruppene');

async function ask(path: string, cookie = 'sprak=nb', body?: URLSearchParams) {
  const origin = 'http://localhost';
  const answer = await app.request(`${origin}${path}`, {
    headers: { cookie, origin, host: 'localhost' },
    ...(body ? { method: 'POST', body } : {}),
  });
  const html = await answer.text();
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { status: answer.status, to: answer.headers.get('location'), html, text };
}

const fields = [
  'gruppe',
  'niva',
  'til',
  'frist',
  'domene',
  'omrade',
  'side',
  'kostnad',
  'sak',
  'fra',
  'tom',
];
/** The form as a browser sends it where nobody has changed anything yet. */
async function form(own: Record<string, string>): Promise<URLSearchParams> {
  const rows = rowsOf(await structureOn(db, today), await readNames(db));
  const sent = new URLSearchParams({
    gjor: 'lagre',
    sett: String(await readRevision(db)),
    antall: String(rows.length),
    apen: 'ja',
  });
  for (const { at, typed } of rows) {
    for (const what of fields) {
      for (const value of typed.all(what)) sent.append(`g${at}-${what}`, value);
    }
  }
  for (const [name, value] of Object.entries(own)) sent.set(name, value);
  return sent;
}

describe('the structure', () => {
  it('is shown as it stands, and as it was', async () => {
    const standing = await ask('/beslutningsstruktur', secretary);
    expect(standing.status).toBe(200);
    expect(standing.text).toContain('Gjelder fra 01.03.2024, vedtatt i sak 6/24');
    expect(standing.text).toContain('Tverrgående beslutningsforum');
    const then = await ask('/beslutningsstruktur?dato=01.05.2023', secretary);
    expect(then.text).toContain('Gjelder fra 01.06.2022 til 29.02.2024, vedtatt i sak 30/22');
    expect(then.text).not.toContain('Tverrgående beslutningsforum');
    const before = await ask('/beslutningsstruktur?dato=01.01.2020', secretary);
    expect(before.text).toContain('Ingen beslutningsstruktur gjelder denne dagen');
    const unreadable = await ask('/beslutningsstruktur?dato=i+fjor', secretary);
    expect(unreadable.status).toBe(422);
    expect(unreadable.text).toContain('«i fjor» er ikke en dato');
  });

  it('answers where a matter belongs, and why not lower', async () => {
    const across = '&omrade=hjemmetjenester&side=municipality&side=trust&side=gp';
    const raised = await ask(
      `/beslutningsstruktur/hvor?vis=veien&domene=workflow${across}&fra=body_kg02`,
      secretary,
    );
    expect(raised.text).toContain('hører hjemme i Tverrgående beslutningsforum, nivå 2');
    expect(raised.text).toContain('på tvers av kommune–sykehus–fastlege');
    const unnamed = await ask(`/beslutningsstruktur/hvor?vis=veien${across}`, secretary);
    expect(unnamed.text).toContain('Hvorfor ikke lavere');
    const nothing = await ask('/beslutningsstruktur/hvor?vis=veien&fra=body_kg02', secretary);
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('Saken blir i Hjemmetjenester');
  });
});

describe('changing it', () => {
  const later = formatDate(addDays(today, 40));

  it('is for secretaries and administrators', async () => {
    const member = await cookieOf('Medlem 1, Hjemmetjenester (Trondheim)');
    expect((await ask('/beslutningsstruktur/endre', member)).status).toBe(403);
    expect((await ask('/beslutningsstruktur', member)).text).toContain('bare gjøres av');
    const vendor = await cookieOf('Leverandør, Helseplattformen');
    for (const path of ['', '/hvor', '/endre']) {
      expect((await ask(`/beslutningsstruktur${path}`, vendor)).status).toBe(403);
    }
  });

  it('with a circle in it keeps what was typed, opens the group and says which circle', async () => {
    const rows = rowsOf(await structureOn(db, today), await readNames(db));
    const top = rows.length - 1;
    const sent = await form({ fra: later, sak: '9/26', [`g${top}-til`]: 'body_kg02' });
    const answer = await ask('/beslutningsstruktur/endre', secretary, sent);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('KG02 → TBF → ASU → PM → KG02');
    expect(answer.html).toContain('value="9/26"');
    expect(answer.html).toContain(`value="${later}"`);
    expect(answer.html).toMatch(/<details[^>]*open/);
    expect(await listStructures(db)).toHaveLength(2);
  });

  it('from today is refused, and without a case', async () => {
    const sent = await form({ fra: formatDate(today), sak: '9/26' });
    const early = await ask('/beslutningsstruktur/endre', secretary, sent);
    expect(early.text).toContain(`tidligst gjelde fra ${formatDate(addDays(today, 1))}`);
    const nameless = await form({ fra: later, sak: ' ' });
    const answer = await ask('/beslutningsstruktur/endre', secretary, nameless);
    expect(answer.text).toContain('Skriv hvilken sak endringen er vedtatt i');
  });

  it('adds one row where there is to be another group, and forgets nothing', async () => {
    const sent = await form({ fra: later, sak: '9/26', gjor: 'flere' });
    const answer = await ask('/beslutningsstruktur/endre', secretary, sent);
    expect(answer.html).toContain(`name="antall" value="${Number(sent.get('antall')) + 1}"`);
    expect(answer.html).toContain('value="9/26"');
  });

  it('holds from the day, is changed until then, and is withdrawn', async () => {
    const sent = await form({ fra: later, sak: '9/26' });
    const kept = await ask('/beslutningsstruktur/endre', secretary, sent);
    expect(kept.status).toBe(303);
    expect((await ask(kept.to ?? '', secretary)).text).toContain('vedtatt i sak 9/26');
    const late = await ask('/beslutningsstruktur/endre', secretary, sent);
    expect(late.text).toContain('Noen andre har endret strukturen');
    const planned = (await listStructures(db)).at(-1)?.id ?? '';
    const page = await ask(`/beslutningsstruktur/endre?versjon=${planned}`, secretary);
    expect(page.text).toContain('Trekk denne versjonen');
    const amended = await form({ fra: later, sak: '10/26', versjon: planned });
    expect((await ask('/beslutningsstruktur/endre', secretary, amended)).status).toBe(303);
    expect((await listStructures(db)).at(-1)).toMatchObject({
      id: planned,
      adoptedByCase: '10/26',
    });
    const away = await form({ gjor: 'trekk', versjon: planned });
    expect((await ask('/beslutningsstruktur/endre', secretary, away)).status).toBe(303);
    expect(await listStructures(db)).toHaveLength(2);
  });
});

test('a stranger reads the structure where it is public, and nothing of it where it is not', async () => {
  const open = await ask('/innsyn/beslutningsstruktur');
  expect(open.text).toContain('Tverrgående beslutningsforum');
  expect(open.text).toContain('Gjelder fra 01.03.2024');
  expect((await ask('/innsyn')).html).toContain('href="/innsyn/beslutningsstruktur"');
  const versjon = (await structureOn(db, today))?.id ?? '';
  const close = new URLSearchParams({ gjor: 'lukk', versjon });
  expect((await ask('/beslutningsstruktur/endre', secretary, close)).status).toBe(303);
  const shut = await ask('/innsyn/beslutningsstruktur');
  expect(shut.status).toBe(200);
  expect(shut.text).toContain('ikke åpen for alle');
  for (const secret of ['Tverrgående', 'Hjemmetjenester', '6/24']) {
    expect(shut.text).not.toContain(secret);
  }
});
