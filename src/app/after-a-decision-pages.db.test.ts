import { describe, expect, it } from 'vitest';
import { listEntries } from '../modules/decisions/index.ts';
import { listStandards } from '../modules/decisions/store/standards.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { addresses } from '../ui/addresses.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db, pool } = await demoDatabase();
const now = new Date();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(`${label}: ${token.refusal.code}`);
  return `omforent=${token.value}; sprak=nb`;
}
const secretary = await cookieOf('Sekretær, ASU');
const reader = await cookieOf('Leser');
const vendor = await cookieOf('Leverandør');

async function ask(path: string, cookie = secretary, body?: Record<string, string>) {
  const origin = 'http://localhost';
  const answer = await app.request(`${origin}${path}`, {
    headers: { cookie, origin, host: 'localhost' },
    ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
  });
  const html = await answer.text();
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { status: answer.status, to: answer.headers.get('location'), html, text, answer };
}

const [standard] = await listStandards(db, new Set());
const [decided] = await listEntries(db, { bodyId: 'body_asu', hidden: new Set(), limit: 1 });
if (!standard || !decided) throw new Error('The demo has no decisions.');

describe('the figures', () => {
  it('lead from each number to as many matters as it says', async () => {
    const { html } = await ask(addresses.figures());
    const links = [...html.matchAll(/href="(\/tall\?[^"]*tall=[^"]+)">(\d+)</g)];
    expect(links.length).toBeGreaterThan(8);
    const shares = links.filter(([, href]) => /tall=(share|time|waiting)\./.test(href ?? ''));
    for (const [, href = '', number] of shares.slice(0, 6)) {
      const behind = await ask(href.replaceAll('&amp;', '&'));
      const rows = [...behind.html.matchAll(/<th scope="row"/g)];
      expect(rows, href).toHaveLength(Number(number));
    }
  });

  it('say in words that there is nothing, and where a date cannot be read', async () => {
    const none = await ask('/tall?fra=01.01.1999&til=31.12.1999');
    expect(none.text).toContain('Ingen saker er avgjort i perioden');
    const wrong = await ask('/tall?fra=snart&til=99.99.9999');
    expect(wrong.status).toBe(200);
    expect(wrong.text).toContain('«snart» er ikke en dato');
    expect((await ask('/tall?fra=01.01.0001')).text).toContain('er ikke en dato');
    expect((await ask('/tall?tall=share.finnes-ikke')).text).toContain('finnes ikke');
  });

  it('are given out as tables, and keep the vendors’ questions from whoever may not read them', async () => {
    const csv = await ask('/tall.csv?tabell=share');
    expect(csv.answer.headers.get('content-type')).toContain('text/csv');
    expect(csv.html).toContain('På nivå 1;Avgjort');
    expect((await ask('/tall.csv?tabell=../etc')).status).toBe(404);
    const { rows } = await pool.query<{ title: string }>(
      'select title from vendor_questions.question',
    );
    const behind = await ask('/tall?tall=again.besvart', reader);
    for (const { title } of rows) expect(behind.text).not.toContain(title);
    for (const path of ['/tall', '/tall.csv?tabell=share', '/vedtak/virkning']) {
      expect((await ask(path, vendor)).status, path).toBe(403);
    }
  });
});

describe('doing alike', () => {
  const at = addresses.decisionStandard(standard.id);

  it('lists what is alike, what is later, and the regions', async () => {
    const { status, text } = await ask(addresses.standardisation());
    expect(status).toBe(200);
    expect(text).toContain('Nordre Sunnmøre');
    expect(text).toContain('Senere-listen');
    const other = await ask(`${addresses.standardisation()}?vis=tull&regioner=tull`);
    expect(other.status).toBe(200);
  });

  it('loses nothing that was typed where it is refused', async () => {
    const sent = { hva: 'vedtak', versjon: '1', slag: 'different', grunn: '' };
    const refused = await ask(at, secretary, sent);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Skriv hvorfor det kan gjøres ulikt.');
    const spoken = await ask(at, secretary, {
      hva: 'part',
      part: 'org_none 0',
      svar: 'same',
      hvorfor: 'Dette skrev jeg',
    });
    expect(spoken.status).toBe(422);
    expect(spoken.html).toContain('Dette skrev jeg');
    expect((await ask(at, reader, sent)).status).toBe(403);
  });
});

describe('a review', () => {
  it('waits in My work for whoever keeps the decision, and is answered there', async () => {
    const { html } = await ask('/');
    const found = /href="(\/vedtak\/dec_[^"/]+\/virkning)"/.exec(html)?.[1] ?? '';
    const page = await ask(found);
    expect(page.text).toContain('Gjorde vedtaket det det skulle?');
    const version = /name="versjon" value="(\d+)"/.exec(page.html)?.[1] ?? '';
    const sent = { hva: 'svar', versjon: version, svar: 'no', na: 'change', nar: '' };
    const refused = await ask(found, secretary, { ...sent, vet: '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Skriv hva dere vet om virkningen.');
    const taken = await ask(found, secretary, { ...sent, vet: 'Ingen har brukt det.' });
    expect(taken.to).toContain('/avklaringer/ny?');
    const form = await ask(taken.to ?? '');
    expect(form.html).toContain('Ingen har brukt det.');
    expect((await ask('/')).html).not.toContain(found);
    expect((await ask(found, secretary, { ...sent, vet: 'En gang til' })).status).toBe(409);
  });
});

describe('routine text', () => {
  it('is given in both written standards, as page, Markdown and Word', async () => {
    const { id } = decided;
    expect((await ask(`${addresses.decisionRoutine(id, 'html')}?malform=nn`)).text).toContain(
      'Dette gjeld',
    );
    const md = await ask(`${addresses.decisionRoutine(id, 'md')}?malform=nb`);
    expect(md.html).toContain('## Dette gjelder');
    const docx = await ask(addresses.decisionRoutine(id, 'docx'));
    expect(docx.answer.headers.get('content-type')).toContain('wordprocessingml');
    expect(docx.html.startsWith('PK')).toBe(true);
    expect((await ask(addresses.decisionRoutine('dec_none', 'md'))).status).toBe(404);
  });

  it('of a closed case is refused to whoever may not read the case', async () => {
    const { source, id } = decided;
    if (source.kind !== 'meeting') throw new Error('The committee decides at meetings.');
    await pool.query('update meetings.agenda_item set closed_basis = $1 where case_id = $2', [
      'offl. § 13',
      source.caseId,
    ]);
    for (const form of ['html', 'md', 'docx'] as const) {
      expect((await ask(addresses.decisionRoutine(id, form), reader)).status, form).toBe(403);
      expect((await ask(addresses.decisionRoutine(id, form), secretary)).status).toBe(200);
    }
    for (const path of [addresses.decisionReview(id), addresses.decisionStandard(id)]) {
      expect((await ask(path, reader)).status, path).toBe(403);
    }
    await pool.query("update decisions.entry set review_on = '2020-01-01' where id = $1", [id]);
    expect((await ask(addresses.reviews(), reader)).html).not.toContain(id);
    expect((await ask(addresses.reviews())).html).toContain(id);
  });
});
