import { describe, expect, it } from 'vitest';
import { addDays, todayInNorway } from '../kernel/calendar.ts';
import { typedOf } from '../modules/consensus/pages/rules-typed.ts';
import { shippedRuleSets } from '../modules/consensus/shipped/rule-sets.ts';
import { listOwnRuleSets, ruleSetInForce } from '../modules/consensus/store/reads.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
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
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}; sprak=nb`;
}
const secretary = await cookieOf('Sekretær, ASU');
const reader = await cookieOf('Leser');
const vendor = await cookieOf('Leverandør');

async function ask(path: string, cookie = secretary, body?: URLSearchParams) {
  const origin = 'http://localhost';
  const answer = await app.request(`${origin}${path}`, {
    headers: { cookie, origin, host: 'localhost' },
    ...(body ? { method: 'POST', body } : {}),
  });
  const html = await answer.text();
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { status: answer.status, to: answer.headers.get('location'), html, text };
}
const between = 'rules_parties-consensus-1';

describe('the list', () => {
  it('shows who goes by what, and who may not close a matter as consensus', async () => {
    const { status, text } = await ask('/spilleregler', reader);
    expect(status).toBe(200);
    const [using = '', rest = ''] = text.split('Grupper uten vedtatte regler');
    expect(using).toContain('Hjemmetjenester Konsensus i konsensusgruppene, versjon 2');
    expect(rest).toContain('Barne- og familietjenester');
    expect(using).not.toContain('Barne- og familietjenester');
  });

  it('is not for the vendor', async () => {
    for (const path of ['/spilleregler', `/spilleregler/${between}`, '/spilleregler/prov']) {
      expect(`${path} ${(await ask(path, vendor)).status}`).toBe(`${path} 403`);
    }
  });
});

describe('a rule set', () => {
  it.each(shippedRuleSets.map(({ id }) => id))('%s has its source, and an example', async (id) => {
    const { status, text } = await ask(`/spilleregler/${id}`, reader);
    expect(status).toBe(200);
    expect(text).toContain('ikke kontrollert');
    expect(text).toMatch(/Et eksempel .* → .* versjon 1, § [27]/);
  });

  it('that is not there is not found', async () => {
    expect((await ask('/spilleregler/rules_nothing-there')).status).toBe(404);
    expect((await ask('/spilleregler/%00')).status).toBe(404);
    expect((await ask('/spilleregler/rules_nothing-there/vedta')).status).toBe(404);
  });
});

function formOf(own: Record<string, string>): URLSearchParams {
  const [base] = shippedRuleSets;
  if (!base) throw new Error('No rule sets come with the product.');
  const typed = typedOf(base);
  const sent = new URLSearchParams({ utgangspunkt: base.id, navn: 'Regler for prøven', kilde: '' });
  const single = ['stemmer', 'kvorum', 'kvorumantall', 'sider', 'taushet', 'varsel', 'innvending'];
  for (const name of [...single, 'avgjores', 'andel', 'runder', 'dager', 'uenighet', 'binder']) {
    sent.set(name, typed.text(name));
  }
  for (const name of ['svar', 'begrunn']) {
    for (const value of typed.all(name)) sent.append(name, value);
  }
  for (const [name, value] of Object.entries(own)) sent.set(name, value);
  return sent;
}

describe('rules of one’s own', () => {
  it('are made from another, and computed on their page', async () => {
    const made = await ask('/spilleregler/ny', secretary, formOf({ runder: '3' }));
    expect(made).toMatchObject({
      status: 303,
      to: expect.stringMatching(/^\/spilleregler\/rules_/),
    });
    const { text } = await ask(made.to ?? '');
    expect(text).toContain('inntil 3 runder');
    expect(text).toContain('konsensus etter Regler for prøven, versjon 1, § 2');
    const next = formOf({ utgangspunkt: made.to?.split('/').at(-1) ?? '' });
    expect((await ask((await ask('/spilleregler/ny', secretary, next)).to ?? '')).text).toContain(
      'Versjon 2',
    );
  });

  it('keep what was typed where they are refused', async () => {
    const before = (await listOwnRuleSets(db)).length;
    const wrong = formOf({ navn: 'Med <b>feil</b>', runder: '0', begrunn: 'agree' });
    const { status, html, text } = await ask('/spilleregler/ny', secretary, wrong);
    expect(status).toBe(422);
    expect(text).toContain('Skriv et helt tall fra 1 til 9.');
    expect(html).toContain('value="Med &lt;b&gt;feil&lt;/b&gt;"');
    expect(html).toContain('href="#felt-runder"');
    expect((await listOwnRuleSets(db)).length).toBe(before);
    expect((await ask('/spilleregler/ny', secretary, new URLSearchParams('a=b'))).status).toBe(422);
  });
});

describe('adopting', () => {
  const without = 'body_kg12';
  const adopting = (own: Record<string, string>) =>
    new URLSearchParams({
      gruppe: `${without} 0`,
      fra: formatDate(today),
      sak: 'sak 31/23',
      av: 'body_asu',
      ...own,
    });

  it('says what is missing, and keeps what was typed', async () => {
    const empty = adopting({ gruppe: '', fra: 'i morgen', sak: '<i>' });
    const { status, text, html } = await ask(`/spilleregler/${between}/vedta`, secretary, empty);
    expect(status).toBe(422);
    expect(text).toContain('Velg en gruppe.');
    expect(text).toContain('«i morgen» er ikke en dato.');
    expect(html).toContain('value="&lt;i&gt;"');
    const noCase = await ask(`/spilleregler/${between}/vedta`, secretary, adopting({ sak: ' ' }));
    expect(noCase.text).toContain('Regler gjelder først når de er vedtatt i en sak.');
    const past = adopting({ fra: formatDate(addDays(today, -1)) });
    expect((await ask(`/spilleregler/${between}/vedta`, secretary, past)).text).toContain(
      'Reglene kan gjelde fra i dag',
    );
    expect(await ruleSetInForce(db, without, today)).toBeNull();
  });

  it('is for a body, from a day, by a case that is linked where Omforent has it', async () => {
    const done = await ask(`/spilleregler/${between}/vedta`, secretary, adopting({}));
    expect(done).toMatchObject({ status: 303, to: `/spilleregler/${between}` });
    const adoption = await ruleSetInForce(db, without, today);
    expect(adoption).toMatchObject({ ruleSetId: between, adoptedByBody: 'body_asu' });
    expect(adoption?.caseId).toMatch(/^case_/);
    expect((await ask('/spilleregler')).html).toContain(`href="/saker/${adoption?.caseId}"`);
    const again = await ask(`/spilleregler/${between}/vedta`, secretary, adopting({}));
    expect(again.text).toContain('Noen andre vedtok regler');
  });

  it('ahead may be taken back, once', async () => {
    const from = addDays(today, 60);
    const planned = await ruleSetInForce(db, 'body_kg11', from);
    const back = new URLSearchParams({ trekk: 'body_kg11', fra: planned?.validFrom ?? '' });
    const to = `/spilleregler/${planned?.ruleSetId}/vedta`;
    expect((await ask(to, reader, back)).status).toBe(403);
    expect(await ask(to, secretary, back)).toMatchObject({ status: 303, to: '/spilleregler' });
    expect((await ask(to, secretary, back)).status).toBe(422);
    expect(await ruleSetInForce(db, 'body_kg11', from)).not.toMatchObject({
      ruleSetId: planned?.ruleSetId,
    });
  });
});

describe('the simulator', () => {
  it('computes what the address carries, and shows where other rules differ', async () => {
    const query = new URLSearchParams({ sett: between, antall: '4', varsel: '10' });
    for (const side of ['municipality', 'municipality', 'trust', 'trust'])
      query.append('side', side);
    for (const stance of ['agree', 'agree', 'agree', 'disagree']) query.append('svar', stance);
    const { status, text } = await ask(`/spilleregler/prov?${query}`, reader);
    expect(status).toBe(200);
    expect(text).toContain('3 enig, 1 uenig; 4 av 4 har svart, 3 kreves');
    expect(text).toMatch(/Flertall, versjon 1 Vedtatt ved avstemning .{0,40} annerledes/);
  });

  it('answers any address, also before there are settled matters', async () => {
    for (const query of [
      '?sett=x&svar=%00&antall=-1',
      '?antall=1e9',
      '?fra=past',
      '?fra=past&sett=',
    ]) {
      expect(`${query} ${(await ask(`/spilleregler/prov${query}`)).status}`).toBe(`${query} 200`);
    }
  });
});
