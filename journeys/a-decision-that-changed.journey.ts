import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

describe('a notice that changed', () => {
  it('goes out once more, and tells what is new in it', async () => {
    const page = await visitor('Sekretær, ASU');
    await plan(page, 'Fagråd 3');
    await addCase(page, 'Ny rutine');
    await publish(page, 'Publiser innkalling', 1);
    await page.getByRole('link', { name: 'Fagråd 3 15.05.2024' }).click();
    await page.getByRole('textbox', { name: 'Minutter til 1/24' }).fill('35');
    await page.getByRole('button', { name: 'Lagre tidene' }).last().click();
    await page.getByText('Tidene er lagret.').first().waitFor();

    // Until it is published, nobody else reads the change: their address leads to what was sent.
    const member = await visitor('Medlem, ASU');
    await member.goto(page.url());
    expect(member.url()).toMatch(/\/innkalling$/);

    await page.getByText('Det er endringer som ikke er publisert.').waitFor();
    await publish(page, 'Publiser endringene', 2);
    const change = 'Sak 1/24 Ny rutine har 35 min, før 20 min.';
    await page.getByRole('article').getByText(change).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Versjon 1', exact: true }).click();
    await page.waitForURL(/versjon=1/);
    await page.getByRole('article').getByText('Ny rutine').first().waitFor();
    expect(await page.getByRole('article').getByText(change).count()).toBe(0);
  });
});

describe('a decision that became another than proposed', () => {
  it('keeps the proposal in sight, opens duties, can be mended, and closes with its meeting', async () => {
    const page = await visitor('Sekretær, ASU');
    await plan(page, 'Fagråd 4');
    await addCase(page, 'Felles kurs', 'Kurset holdes hvert år.');
    await addCase(page, 'Ny rutine', 'Rutinen innføres.');
    await addCase(page, 'Rapport', 'Leder skriver rapporten innen 15.11.2034.');
    await addCase(page, 'Møteplan', 'Sekretariatet lager møteplanen innen 20.12.2034.');
    const meeting = page.url();
    await publish(page, 'Publiser innkalling', 1);

    // One is changed, and what was proposed stays beside it; one is put off; the rest as proposed.
    await page.goto(meeting);
    await page.getByRole('link', { name: 'Før vedtak' }).first().click();
    await expectAccessible(page);
    await expectNarrow(page);
    const matter = (number: string) =>
      page.getByRole('region', { name: new RegExp(`^${number} `) });
    const first = matter('1/24');
    await first.getByRole('radio', { name: 'Vedtatt med endringer' }).check();
    await first
      .getByRole('textbox', { name: 'Punkt 1 slik det ble vedtatt' })
      .fill('Kurset holdes annethvert år.');
    await first.getByRole('button', { name: 'Før vedtaket i sak 1/24' }).click();
    await page.getByText('Vedtaket i sak 1/24 er ført.').first().waitFor();
    expect(await first.getByRole('deletion').textContent()).toContain('Kurset holdes hvert år.');
    expect(await first.getByRole('insertion').textContent()).toContain(
      'Kurset holdes annethvert år.',
    );

    const second = matter('2/24');
    await second.getByRole('radio', { name: 'Utsatt', exact: true }).check();
    await second.getByLabel('Utsatt til').fill('1.5.2024');
    await second.getByRole('button', { name: 'Før vedtaket i sak 2/24' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(
      'kan ikke utsettes til 1. mai 2024',
    );
    await second.getByLabel('Utsatt til').fill('12.6.2024');
    await second.getByRole('button', { name: 'Før vedtaket i sak 2/24' }).click();
    await page.getByText('Vedtaket i sak 2/24 er ført.').first().waitFor();

    const close = page.getByRole('button', { name: 'Avslutt møtet' });
    expect(await close.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('2 saker gjenstår').waitFor();
    await page.getByRole('button', { name: 'Før 2 saker som foreslått' }).click();
    await page
      .getByText(/2 saker er ført som foreslått\./)
      .first()
      .waitFor();
    await expectAccessible(page);
    await expectLanguages(page);

    // The duties fall out of the decisions; the one of a wrong decision goes with it.
    const duty = matter('3/24').getByRole('link', { name: /Leder, frist 15\.11\.2034/ });
    await duty.click();
    await page.getByText('sak 3/24 pkt. 1').waitFor();
    await page.goto(`${meeting}/vedtak`);
    const third = matter('3/24');
    await third.locator('summary').click();
    await third.getByRole('radio', { name: 'Ikke vedtatt' }).check();
    await third.getByRole('button', { name: 'Rett vedtaket i sak 3/24' }).click();
    await page.getByText('Vedtaket i sak 3/24 er rettet.').first().waitFor();
    await page.goto('/oppfolging?ord=3%2F24&tilstand=open');
    await page.getByText('Ingen oppgaver passer').waitFor();
    await page.goto('/oppfolging?ord=4%2F24&fra=20.12.2034&til=20.12.2034');
    await page.getByRole('row').filter({ hasText: '4/24' }).waitFor();

    // The meeting is closed, and nothing in it can be changed any more, by no way.
    await page.goto(`${meeting}/vedtak`);
    await page.getByRole('button', { name: 'Avslutt møtet' }).click();
    await page.getByText('Møtet er avsluttet. Ingenting i det endres lenger.').first().waitFor();
    await page.goto(`${meeting}/vedtak`);
    await page.getByText('Møtet er avsluttet. Vedtakene kan ikke endres.').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await expectAccessible(page);
    await page.goto(meeting);
    expect(await page.getByRole('textbox', { name: /^Minutter til/ }).count()).toBe(0);
    await expectAccessible(page);
    const paper = await page.getByRole('link', { name: '1/24', exact: true }).getAttribute('href');
    await page.goto(`${paper}/rediger`);
    await page
      .getByText('Møtet er avsluttet. Saksframlegget endres ikke lenger.')
      .first()
      .waitFor();
    const refused = await page.request.post(`${meeting}/rader`, {
      headers: { origin: new URL(meeting).origin },
      form: { slag: 'case', tittel: 'For sent', minutter: '5' },
    });
    expect(refused.status()).toBeGreaterThanOrEqual(400);
    await page.goto(meeting);
    expect(await page.getByText('For sent').count()).toBe(0);
  });
});

async function plan(page: Page, body: string): Promise<void> {
  await page.goto('/moter/ny');
  await page.getByLabel('Utvalg').selectOption({ label: body });
  await page.getByLabel('Dato').fill('15.5.2024');
  await page.getByLabel('Sted').fill('Rådhuset');
  await page.getByLabel('Begynner kl.').fill('9');
  await page.getByLabel('Slutter kl.').fill('11.00');
  await page.getByRole('button', { name: 'Planlegg møtet' }).click();
  await page.waitForURL(/\/moter\/meet_[a-z0-9]+$/);
}

/** Adds a case to the meeting in sight, with one point in its paper, and comes back. */
async function addCase(page: Page, title: string, point?: string): Promise<void> {
  const meeting = page.url();
  await page.locator('summary', { hasText: 'Legg til på sakslisten' }).click();
  await page.getByLabel('Tittel', { exact: true }).fill(title);
  await page.getByLabel('Minutter', { exact: true }).fill('20');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  const row = page.locator('[data-row]').filter({ hasText: title });
  await row.waitFor();
  if (point === undefined) return;
  await row.getByRole('link', { name: /^\d+\/24$/ }).click();
  await page.getByRole('link', { name: 'Rediger saksframlegget' }).click();
  await page.getByRole('textbox', { name: 'Punkt 1' }).fill(point);
  await page.getByRole('button', { name: 'Lagre saksframlegget' }).last().click();
  await page.getByText('Saksframlegget er lagret.').first().waitFor();
  await page.goto(meeting);
}

async function publish(page: Page, action: string, version: number): Promise<void> {
  await page.getByRole('link', { name: action }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publiser', exact: true }).click();
  await page.getByText(`Innkallingen er publisert, versjon ${version}.`).first().waitFor();
}
