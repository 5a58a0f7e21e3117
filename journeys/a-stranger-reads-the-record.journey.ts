import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { skipToContent, tabTo } from './keyboard.ts';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

const body = 'Fagråd 2';
const bodyPage = '/innsyn/utvalg/body_fagrad-2';
const secret = 'Klage fra en ansatt i Indre Fosen';
const publicTitle = 'Klagesak';
const basis = 'Offl. § 13, jf. fvl. § 13';
const opening = 'Opplæring i felles rutine';
/** Longer than one page takes: a whole meeting is prepared, held and read. */
const leg = 180_000;

const told = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const text = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';

let meetingAddress = '';
let decisionAddress = '';

describe('a stranger reads the record', () => {
  it(
    'of a body once it is opened, and never more of a closed case than number, title and basis',
    async () => {
      const secretary = await visitor('Sekretær, ASU');
      await plan(secretary);
      const meeting = secretary.url();
      await addCase(secretary, opening, 'Opplæringen holdes hver vår.');
      await addCase(secretary, secret, 'Klagen tas ikke til følge.');
      await closeRow(secretary, secret);
      await secretary.goto(meeting);
      await secretary.getByRole('link', { name: 'Publiser innkalling' }).click();
      await secretary.getByRole('button', { name: 'Publiser', exact: true }).click();
      await told(secretary, 'Innkallingen er publisert, versjon 1.');

      // Until the secretary opens it, a stranger finds nothing there, and is not told that it is.
      const stranger = await visitor(null);
      expect((await stranger.goto(bodyPage))?.status()).toBe(404);
      await expectAccessible(stranger);
      await stranger.getByRole('link', { name: 'Til Innsyn' }).click();
      await stranger.getByRole('heading', { level: 1, name: 'Innsyn' }).waitFor();
      await secretary.goto('/grupper');
      await secretary.getByRole('link', { name: body, exact: true }).first().click();
      await secretary.getByRole('link', { name: 'Innsyn for alle' }).click();
      await told(secretary, /Bare dere som steller med utvalget, ser denne siden/);
      await expectAccessible(secretary);
      await expectNarrow(secretary);
      await secretary.getByRole('button', { name: 'Åpne for innsyn' }).click();
      await told(secretary, 'Utvalget er åpent for innsyn.');
      await expectAccessible(secretary);

      // What waits for the meeting to end is said; then it is decided, and closed.
      await stranger.goto(bodyPage);
      await stranger.getByRole('link', { name: `${body} 12.06.2024` }).click();
      meetingAddress = stranger.url();
      await told(stranger, 'Vedtakene vises her når møtet er avsluttet.');
      await secretary.goto(`${meeting}/vedtak`);
      await secretary.getByRole('button', { name: /^Før \d saker? som foreslått$/ }).click();
      await told(secretary, /ført som foreslått/);
      await secretary.getByRole('button', { name: 'Avslutt møtet' }).click();
      await told(secretary, 'Møtet er avsluttet. Ingenting i det endres lenger.');

      await stranger.reload();
      await told(stranger, 'Opplæringen holdes hver vår.');
      const read = await text(stranger);
      expect(read).toContain(publicTitle);
      expect(read).toContain(basis);
      expect(read).toContain('2/24');
      await told(stranger, /^Saker merket lukket er unntatt offentlighet/);
      await expectSilence(stranger);
      await expectAccessible(stranger);
      await expectNarrow(stranger);
      await expectNarrow(stranger, 390);
      await expectLanguages(stranger);

      // The same as a file, and nothing in it either.
      const pdf = stranger.getByRole('link', { name: 'Innkalling som PDF' });
      const file = await stranger.request.get((await pdf.getAttribute('href')) ?? '');
      expect(file.headers()['content-type']).toContain('application/pdf');
      expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');

      // A decision has an address of its own, which leads back to its meeting and body.
      const decision = stranger.getByRole('link', { name: new RegExp(`^1/24 ${opening}`) }).last();
      await decision.click();
      await stranger.getByRole('heading', { level: 1, name: `1/24 ${opening}` }).waitFor();
      decisionAddress = stranger.url();
      await told(stranger, 'Vedtatt 12.06.2024');
      expect(await text(stranger)).toContain(new URL(decisionAddress).pathname);
      await expectAccessible(stranger);
      await expectNarrow(stranger);
      await expectLanguages(stranger);
      const trail = stranger.getByRole('navigation', { name: 'Her er du' });
      await trail.getByRole('link', { name: body, exact: true }).click();
      await stranger.getByRole('heading', { level: 1, name: body }).waitFor();
      await expectAccessible(stranger);
      await expectNarrow(stranger);
    },
    leg,
  );

  it(
    'by searching without a mouse, and by plan, calendar and feed',
    async () => {
      const page = await visitor(null);
      await page.goto('/logg-inn');
      await page.getByRole('link', { name: 'Innsyn for alle' }).click();
      await page.getByRole('heading', { level: 1, name: 'Innsyn' }).waitFor();
      await expectAccessible(page);
      await expectNarrow(page);
      await expectLanguages(page);
      await skipToContent(page);
      await tabTo(page, 'Ord eller saksnummer');
      await page.keyboard.type('felles rutine');
      await page.keyboard.press('Enter');
      await page.waitForURL(/ord=/);
      const hits = page.getByRole('region', { name: 'Treff i saker' });
      await hits.getByRole('link', { name: `1/24 ${opening}` }).waitFor();
      await expectAccessible(page);
      await expectNarrow(page);
      await skipToContent(page);
      await tabTo(page, `1/24 ${opening}`);
      await page.keyboard.press('Enter');
      await page.waitForURL(meetingAddress);

      // What is closed is not found by its words, nor by those beside its number.
      await page.goto(`/innsyn?ord=${encodeURIComponent(secret)}`);
      await told(page, 'Ingen åpne saker passer.');
      await expectAccessible(page);

      await page.getByRole('link', { name: 'Møteplan' }).click();
      await page.getByRole('heading', { level: 1, name: /^Møteplan \d{4}$/ }).waitFor();
      await expectAccessible(page);
      await expectNarrow(page);
      await page.goto('/innsyn/moteplan?aar=2024');
      await page.getByRole('link', { name: `${body} 12.06.2024` }).waitFor();
      await expectAccessible(page);
      await expectLanguages(page);
      const calendar = await page.request.get('/innsyn/moteplan.ics?utvalg=body_fagrad-2');
      expect(calendar.headers()['content-type']).toContain('text/calendar');

      const feed = await (await page.request.get('/innsyn/nytt.xml')).text();
      expect(feed).toContain(`Innkalling til ${body} 12.06.2024`);
      for (const published of [await calendar.text(), feed])
        expect(published).not.toContain(secret);
    },
    leg,
  );

  it('no more once the secretary has closed it, by no address', async () => {
    const stranger = await visitor(null);
    const secretary = await visitor('Sekretær, ASU');
    await secretary.goto(bodyPage);
    await secretary.getByRole('button', { name: 'Steng for innsyn' }).click();
    await told(secretary, 'Utvalget er stengt for innsyn.');
    await expectAccessible(secretary);
    const pdf = `${meetingAddress}/innkalling.pdf`;
    for (const address of [bodyPage, meetingAddress, decisionAddress, pdf]) {
      expect((await stranger.request.get(address)).status(), address).toBe(404);
    }
    await stranger.goto(meetingAddress);
    await expectAccessible(stranger);
    await expectNarrow(stranger);
    const feed = await (await stranger.request.get('/innsyn/nytt.xml')).text();
    expect(feed).not.toContain(body);

    // Negotiations are never for outsiders, and the page says so instead of offering it.
    await secretary.goto('/innsyn/utvalg/body_forhandlingsutvalget');
    await told(secretary, /kan aldri åpnes for innsyn/);
    const open = secretary.getByRole('button', { name: 'Åpne for innsyn' });
    expect(await open.getAttribute('aria-disabled')).toBe('true');
    await expectAccessible(secretary);
  });
});

/** Nothing of the closed case beyond what the law lets stand. */
async function expectSilence(page: Page): Promise<void> {
  const source = await page.content();
  expect(source).not.toContain(secret);
  expect(source).not.toContain('Klagen tas ikke til følge');
}

async function plan(page: Page): Promise<void> {
  await page.goto('/moter/ny');
  await page.getByLabel('Utvalg').selectOption({ label: body });
  await page.getByLabel('Dato').fill('12.6.2024');
  await page.getByLabel('Sted').fill('Rådhuset');
  await page.getByLabel('Begynner kl.').fill('9');
  await page.getByLabel('Slutter kl.').fill('11.00');
  await page.getByRole('button', { name: 'Planlegg møtet' }).click();
  await page.waitForURL(/\/moter\/meet_[a-z0-9]+$/);
}

/** Adds a case with one point in its paper, and comes back to the meeting. */
async function addCase(page: Page, title: string, point: string): Promise<void> {
  const meeting = page.url();
  await page.locator('summary', { hasText: 'Legg til på sakslisten' }).click();
  await page.getByLabel('Tittel', { exact: true }).fill(title);
  await page.getByLabel('Minutter', { exact: true }).fill('20');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  const row = page.locator('[data-row]').filter({ hasText: title });
  await row.getByRole('link', { name: /^\d+\/24$/ }).click();
  await page.getByRole('link', { name: 'Rediger saksframlegget' }).click();
  await page.getByRole('textbox', { name: 'Punkt 1' }).fill(point);
  await page.getByRole('button', { name: 'Lagre saksframlegget' }).last().click();
  await told(page, 'Saksframlegget er lagret.');
  await page.goto(meeting);
}

/** Closes a case to outsiders, with its legal basis and the title that they see. */
async function closeRow(page: Page, title: string): Promise<void> {
  const row = page.locator('[data-row]').filter({ hasText: title });
  await row.getByRole('link', { name: /^Rediger/ }).click();
  await page.getByLabel('Hjemmel for lukket behandling').fill(basis);
  await page.getByLabel('Offentlig tittel på en lukket sak').fill(publicTitle);
  await page
    .getByRole('button', { name: /^Lagre/ })
    .last()
    .click();
  await page.locator('[data-row]').first().waitFor();
}
