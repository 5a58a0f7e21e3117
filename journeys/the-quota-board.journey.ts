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

async function expectWidths(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNarrow(page, 390);
  await expectNarrow(page, 320);
}

describe('the quota board', () => {
  it('shows where the numbers differ, and follows the one that a case makes active', async () => {
    const secretary = await visitor('Sekretær, konsensusgruppene');
    await secretary.getByRole('link', { name: 'Rekruttering' }).first().click();
    await secretary.getByRole('heading', { name: /Tallene stemmer ikke/ }).waitFor();
    await secretary.getByText('oppgave 130–150, oppgitt ca. 200, tabellen gir 253').waitFor();
    await expectWidths(secretary);
    await expectLanguages(secretary);

    await secretary.getByRole('link', { name: 'Se tallene og avgjør' }).click();
    await secretary.getByText('12 × 4 = 48 < 50').waitFor();
    await expectWidths(secretary);
    await secretary.getByRole('link', { name: 'Endre oppgitt, ca. 200' }).click();
    await secretary.getByRole('button', { name: 'Gjør gjeldende' }).click();
    await secretary.getByRole('alert').getByText('Feltet må fylles ut.').click();
    const byCase = secretary.getByLabel('Sak som gjør tallet gjeldende');
    expect(await byCase.evaluate((field) => field === document.activeElement)).toBe(true);
    await expectWidths(secretary);
    await byCase.fill('12/19');
    await secretary.getByRole('button', { name: 'Gjør gjeldende' }).click();
    await secretary.getByText('Tallet gjelder nå.').first().waitFor();
    await secretary.goto('/rekruttering');
    await secretary.getByText('Tavlen følger tallet «oppgitt», ca. 200').waitFor();
    await secretary.getByText('50 av ca. 200').waitFor();
  });

  it('lets a party say that it fills no more, and the other’s need rises', async () => {
    const secretary = await visitor('Sekretær, konsensusgruppene');
    const other = await visitor('Sekretær, konsensusgruppene');
    await secretary.goto('/rekruttering');
    await secretary.getByRole('link', { name: 'Legevakt' }).first().click();
    await other.goto(secretary.url());
    await secretary.getByText('stiger behovet i Trondheim kommune fra 10 til 14').waitFor();
    await secretary.getByText('Kvoter', { exact: true }).click();
    await secretary.getByLabel('Plasser for opsjonskommunene').fill('mange');
    await secretary.getByRole('button', { name: 'Lagre kvotene' }).click();
    await secretary.getByRole('alert').getByText('Skriv et helt tall fra 0 til 200.').waitFor();
    expect(await secretary.getByLabel('Plasser for opsjonskommunene').inputValue()).toBe('mange');
    await expectWidths(secretary);
    await secretary.getByLabel('Plasser for opsjonskommunene').fill('5');
    await secretary.getByLabel(/fyller ikke flere/).check();
    await secretary.getByRole('button', { name: 'Lagre kvotene' }).click();
    await secretary.getByText('har steget fra 10 til 14').waitFor();
    await secretary.goto('/rekruttering');
    await secretary.getByText('Trondheim kommune, dekker for andre').waitFor();
    await expectWidths(secretary);

    // The one whose page is older is told, and keeps what was typed.
    await other.getByText('Kvoter', { exact: true }).click();
    await other.getByLabel('Plasser for Trondheim kommune').fill('11');
    await other.getByRole('button', { name: 'Lagre kvotene' }).click();
    await other
      .getByRole('alert')
      .getByText(/har endret dette siden du åpnet siden/)
      .waitFor();
    expect(await other.getByLabel('Plasser for Trondheim kommune').inputValue()).toBe('11');
  });

  it('leads to what the groups need and what the roles ask', async () => {
    const secretary = await visitor('Sekretær, konsensusgruppene');
    await secretary.goto('/rekruttering/behov');
    await secretary.getByRole('row', { name: /Medikament 7 av 12/ }).waitFor();
    await expectWidths(secretary);
    await expectLanguages(secretary);
    await secretary.goto('/rekruttering/grupper/body_kg09');
    await secretary.getByText('Legg til et behov').click();
    await secretary.getByLabel('Behovet på bokmål').fill('Medikament');
    await secretary.getByLabel('Felles nøkkel', { exact: true }).selectOption('medikament');
    await secretary.getByRole('button', { name: 'Legg til behovet' }).click();
    await secretary.getByText('Behovet er lagt til.').first().waitFor();
    await secretary.goto('/rekruttering/behov');
    await secretary.getByRole('row', { name: /Medikament 8 av 12/ }).waitFor();

    const member = await visitor('Medlem 1, Hjemmetjenester (Trondheim)');
    await member.goto('/rekruttering/roller');
    await expectWidths(member);
    await member.getByRole('link', { name: 'Fagekspert' }).click();
    await member.getByText('Må møte fysisk').waitFor();
    await member.getByLabel('Vis krav til').selectOption('others');
    await member.getByRole('button', { name: 'Vis', exact: true }).click();
    await member.getByText('Fast stilling i egen kommune').waitFor();
    expect(await member.getByText('Fast stilling i Trondheim kommune').count()).toBe(0);
    await expectWidths(member);

    const vendor = await visitor('Leverandør, Helseplattformen');
    expect((await vendor.goto('/rekruttering'))?.status()).toBe(403);
  });
});
