import { afterAll, expect, it } from 'vitest';
import { logTo } from '../platform/log/log.ts';
import { stopPdf } from '../platform/pdf/compile-pdf.ts';
import { addresses } from '../ui/addresses.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';
import { type FoundForm, formsOf } from './test-forms.ts';
import { demoRoles, recruited } from './test-recruiting.ts';

const now = new Date();
const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
afterAll(stopPdf);
const roles = await demoRoles(db, now);
const made = await recruited(db, roles, now);
const other = await recruited(db, roles, now);
const unanswered = { answered_at: null, answered_how: null, reason: '' };
await db
  .updateTable('engagements.consent')
  .set({ ...unanswered, answer: null })
  .where('id', '=', made.consent)
  .execute();
await db
  .updateTable('engagements.offer')
  .set({ ...unanswered, state: 'offered' })
  .where('id', '=', made.offer)
  .execute();

const recruiter = await roles.cookieOf(roles.first('recruiter').appointmentId);
const { round, applicant, links } = made;
const ofRound = { utlysning: round.id };
const pages: [path: string, cookie?: string][] = [
  ...[
    addresses.recruitmentRound(round.id),
    addresses.importApplicants(round.id),
    addresses.handOver(round.id),
    addresses.newApplicant(ofRound),
    addresses.applicant(applicant.id),
    addresses.assessApplicant(applicant.id, made.role),
    addresses.discussions({ runde: round.id }),
    addresses.discussion(made.discussion),
    addresses.newChoosingRun(),
    addresses.choosingRun(made.run),
    addresses.recommendations({ runde: round.id }),
    addresses.recommendation(made.recommendation),
    addresses.offers({ runde: round.id }),
    addresses.offer(made.offer),
    addresses.expertPool(),
    addresses.expertHours(),
    addresses.unitLoads({ runde: round.id }),
  ].map((path): [string, string] => [path, recruiter]),
  [addresses.recommendation(made.recommendation), await roles.cookieOf(roles.right.appointmentId)],
  [
    addresses.discussion(made.discussion),
    await roles.cookieOf(roles.first('shop_steward').appointmentId),
  ],
  [addresses.apply(round.id)],
  [addresses.ownApplication(links.own)],
  [addresses.offerLink(links.offer)],
  [addresses.unitLink(links.unit)],
  [addresses.handOverLink(links.handOver)],
];

const headersOf = (cookie: string | undefined) => ({
  ...{ host: 'localhost', origin: 'http://localhost' },
  ...(cookie ? { cookie } : {}),
});
const forms: { form: FoundForm; cookie: string | undefined }[] = [];
for (const [path, cookie] of pages) {
  const page = await app.request(`http://localhost${path}`, { headers: headersOf(cookie) });
  for (const form of formsOf(await page.text(), path)) forms.push({ form, cookie });
}

const send = ({ form, cookie }: (typeof forms)[number], body: URLSearchParams) =>
  app.request(`http://localhost${form.action}`, {
    method: 'POST',
    headers: headersOf(cookie),
    body,
  });

/** Each odd way to fill in a form; what it does with a field, by name. */
const fillings: Record<string, (name: string, value: string, typed: boolean) => string> = {
  'with nothing in any field': () => '',
  'as it stands, but for other ids': (_, value) =>
    value
      .replace(round.id, other.round.id)
      .replace(applicant.id, other.applicant.id)
      .replace(made.offer, other.offer)
      .replace(made.run, other.run)
      .replace(made.discussion, other.discussion)
      .replace(made.recommendation, other.recommendation),
  'with control signs and half letters': (_, value, typed) => (typed ? 'a\0\x07\ud83d' : value),
  'with numbers that nobody counts to': (name, value) =>
    name === 'gjor' ? value : '99999999999999999999',
  'with what is no number': (name, value) => (name === 'gjor' ? value : '-1e308'),
  'with days that are none': (_, value, typed) => (typed ? '31.02.2026' : value),
  'with names of what objects have': (name, value) => (name === 'gjor' ? value : '__proto__'),
  'with a book in each field': (_, value, typed) => (typed ? 'bok '.repeat(30_000) : value),
};

it('there are forms to fill in, on all pages of recruiting', () => {
  expect(forms.length).toBeGreaterThan(35);
});

it.each(Object.keys(fillings))(
  'no form of recruiting falls when it is sent %s',
  async (how) => {
    const fill = fillings[how];
    if (!fill) throw new Error(how);
    for (const one of forms) {
      const { fields, typed, buttons, action } = one.form;
      if (fields.some(([, value]) => value === 'slett')) continue;
      const body = new URLSearchParams(
        [...fields, ...buttons.slice(0, 1)].map(([name, value]) => [
          name,
          fill(name, value, typed.includes(name)),
        ]),
      );
      const { status } = await send(one, body);
      expect(`${action} ${body.get('gjor')} ${status < 500}`).toBe(
        `${action} ${body.get('gjor')} true`,
      );
    }
  },
  120_000,
);
