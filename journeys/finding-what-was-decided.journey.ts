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

describe('somebody who looks for what was decided', () => {
  it('finds it by number, word and role, with its whole trail', async () => {
    const page = await visitor('Medlem, ASU');
    await search(page, '998/22');
    await page.getByText('Ingenting funnet for «998/22»').waitFor();
    await expectAccessible(page);

    await search(page, 'pasienttilstrømning');
    const cases = page.getByRole('region', { name: /^Saker/ });
    await cases.getByRole('link', { name: /^53\/22/ }).waitFor();
    await expectAccessible(page);

    await search(page, 'Nestleder');
    const roles = page.getByRole('region', { name: /^Personer og roller/ });
    const asu = roles.getByRole('listitem').filter({ hasText: 'Administrativt samarbeidsutvalg' });
    await asu.getByRole('link', { name: 'Nestleder, ASU' }).click();
    await page.getByRole('heading', { name: 'Administrativt samarbeidsutvalg (ASU)' }).waitFor();

    await search(page, '26/22');
    const hit = page.getByRole('region', { name: /^Sak med dette nummeret/ });
    await hit.getByRole('link', { name: /^26\/22/ }).click();
    await page.getByRole('heading', { name: 'Handlingsplan 2022–2024' }).waitFor();
    const decisions = page.getByRole('region', { name: 'Vedtak', exact: true });
    expect(await decisions.textContent()).toContain('Vedtatt som foreslått');
    expect(await decisions.textContent()).toContain('ASU, 09.06.2022');
    await expectAccessible(page);
    await expectNarrow(page);
    await expectLanguages(page);

    // The picture of the trail says nothing that the table below it does not say.
    const trail = page.getByRole('region', { name: 'Sakens gang' });
    const lanes = await trail.locator('svg .no').allTextContents();
    expect(lanes).toContain('55/22');
    expect(await trail.locator('svg').getAttribute('aria-hidden')).toBe('true');
    const numbers = await trail.getByRole('rowheader').allTextContents();
    expect(lanes.filter((number) => !numbers.includes(number))).toEqual([]);
    await trail
      .getByRole('cell', { name: /viser til 26\/22/ })
      .first()
      .waitFor();
  });

  it('is told what is a quotation, and never takes it for a decision of the meeting', async () => {
    const page = await visitor('Leser, kommune');
    await search(page, '55/22');
    await page.getByRole('link', { name: /^55\/22/ }).click();
    await page.getByRole('link', { name: 'Saksframlegg' }).first().click();
    const quotation = page.getByRole('figure');
    await quotation.getByText('Sitert tidligere vedtak, ikke vedtak i dette møtet').waitFor();
    await expectAccessible(page);
    await quotation.getByRole('link', { name: /Tidligere vedtak i sak 26\/22/ }).click();
    await page.getByText(/^Sitert ordrett i .*55\/22/).waitFor();

    // Of one case nothing is known but what later cases quote, and the page says so.
    await search(page, '2/21');
    await page.getByRole('link', { name: /^2\/21/ }).click();
    await page.getByText('Kjent fra et sitat i en senere sak').waitFor();
    await page.getByText(/Saken er bare kjent fordi andre saker viser til den/).waitFor();
    await expectAccessible(page);
  });

  it('never meets the title of a case that is still a draft, unless they prepare it', async () => {
    const secretary = await visitor('Sekretær, ASU');
    await secretary.goto('/moter/ny');
    await secretary.getByLabel('Utvalg').selectOption({ label: 'Administrativt samarbeidsutvalg' });
    await secretary.getByLabel('Dato').fill('11.6.2036');
    await secretary.getByLabel('Begynner kl.').fill('9');
    await secretary.getByRole('button', { name: 'Planlegg møtet' }).click();
    await secretary.waitForURL(/\/moter\/meet_[a-z0-9]+$/);
    const meeting = secretary.url();
    await secretary.locator('summary', { hasText: 'Legg til på sakslisten' }).click();
    await secretary.getByLabel('Tittel', { exact: true }).fill('Flytting av kvartsprøver');
    await secretary.getByLabel('Minutter', { exact: true }).fill('20');
    await secretary.getByRole('button', { name: 'Legg til', exact: true }).click();
    const row = secretary.locator('[data-row]').filter({ hasText: 'kvartsprøver' });
    const paper = await row.getByRole('link', { name: '1/36', exact: true }).getAttribute('href');
    await search(secretary, 'kvartsprøver');
    const found = secretary.getByRole('link', { name: /Flytting av kvartsprøver/ });
    const address = await found.first().getAttribute('href');

    const places = [
      '/',
      '/sok?q=kvartsprøver',
      '/sok?q=1/36',
      '/saker?ord=kvartsprøver',
      '/saker',
      '/moter',
      '/oppfolging',
      meeting,
      `${meeting}/vedtak`,
      `${meeting}/innkalling`,
      paper ?? '',
      address ?? '',
    ];
    for (const role of ['Medlem, ASU', 'Observatør', 'Leser, kommune']) {
      const page = await visitor(role);
      for (const place of places) {
        const answer = await page.request.get(place);
        // A page may repeat the words that were searched for; the title holds more than those.
        expect(await answer.text(), `${role} ${place}`).not.toContain('Flytting av');
      }
      await page.goto(meeting);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectAccessible(page);
    }
  });

  it('sees in the log who did what on whose behalf, and that nothing in it was touched', async () => {
    const page = await visitor('Sekretær, ASU');
    await search(page, '56/22');
    await page.getByRole('link', { name: /^56\/22/ }).click();
    await page.getByLabel('Tema').fill('Møteplaner');
    await page.getByRole('button', { name: 'Lagre temaet' }).click();
    await page.getByText('Temaet er lagret.').first().waitFor();
    await expectAccessible(page);
    await page.goto('/logg');
    const row = page.getByRole('row').filter({ hasText: 'satte tema for saken' });
    expect(await row.textContent()).toContain('Sekretær, ASU');
    expect(await row.textContent()).toContain('Sekretariatet i Helsefellesskapet');
    await row.locator('summary').click();
    await row.getByText('Møteplaner').waitFor();
    await page.getByRole('button', { name: 'Kontroller loggen' }).click();
    await page.getByText(/^Loggen er hel\. \d+ linjer? er kontrollert/).waitFor();
    await expectAccessible(page);
    await expectNarrow(page);

    const member = await visitor('Medlem, ASU');
    expect((await member.goto('/logg'))?.status()).toBe(403);
    await member.getByRole('heading', { name: 'Dette kan du ikke gjøre' }).waitFor();
  });
});

async function search(page: Page, words: string): Promise<void> {
  const field = page.getByRole('banner').getByRole('searchbox', { name: 'Søk' });
  await field.fill(words);
  await field.press('Enter');
  await page.getByRole('heading', { name: `Søk etter «${words}»` }).waitFor();
}
