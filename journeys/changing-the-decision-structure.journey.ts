import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { raise } from './matters.ts';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

/** A day as people type it, some days from now. */
function dayAhead(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return [day.getDate(), day.getMonth() + 1, day.getFullYear()]
    .map((part) => String(part).padStart(2, '0'))
    .join('.');
}

/** What a group may decide, as the table of a day has it. */
async function decides(page: Page, group: string, day: string): Promise<string> {
  await page.goto(`/beslutningsstruktur?dato=${day}`);
  const row = page
    .getByRole('region', { name: 'Hvem avgjør hva' })
    .getByRole('row')
    .filter({ hasText: group });
  return (await row.first().textContent()) ?? '';
}

describe('the decision structure', () => {
  it('tells where a matter belongs, and why not lower', async () => {
    const page = await visitor('Leser, kommune');
    await page.goto('/beslutningsstruktur');
    await expectNarrow(page);
    await expectLanguages(page);
    await page.getByRole('link', { name: 'Hvor hører saken hjemme?' }).click();
    await page.getByRole('button', { name: 'Finn veien' }).click();
    await page.locator('.errors').waitFor();
    await page.getByRole('checkbox', { name: 'Arbeidsflyt' }).check();
    await page.getByRole('checkbox', { name: 'Hjemmetjenester' }).check();
    await page.getByRole('checkbox', { name: 'Kommune' }).check();
    await page.getByRole('button', { name: 'Finn veien' }).click();
    await page.getByText('Saken hører hjemme i Hjemmetjenester, nivå 1.').waitFor();
    await page.getByRole('checkbox', { name: 'Sykehus', exact: true }).check();
    await page.getByRole('checkbox', { name: 'Fastlege', exact: true }).check();
    await page.getByRole('button', { name: 'Finn veien' }).click();
    await page.getByText('Saken hører hjemme i Tverrgående beslutningsforum, nivå 2.').waitFor();
    await page
      .getByText(/på tvers av kommune–sykehus–fastlege/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await expectNarrow(page, 390);
  }, 120_000);

  it('is changed from a day by a case; matters raised before keep theirs', async () => {
    const secretary = await visitor('Sekretær, konsensusgruppene');
    const expert = await visitor('Fagekspert, Hjemmetjenester');
    const matter = await raise(expert, {
      title: 'Nøkkelskap i oppgangen',
      question: 'Hvem bestiller nøkkelskap til oppganger der flere brukere bor?',
      body: 'Hjemmetjenester',
    });

    await secretary.goto('/beslutningsstruktur/endre');
    await secretary.getByText('Hjemmetjenester · Nivå 1').click();
    // Its summary tells the level that was typed.
    const group = secretary.locator('details').filter({ hasText: /^\s*Hjemmetjenester · Nivå/ });
    await group.getByLabel('Beløpsgrense i hele kroner').fill('600000');
    await group.getByLabel('Nivå').fill('2');
    await secretary.getByLabel('Gjelder fra', { exact: true }).fill(dayAhead(40));
    await secretary.getByLabel('Vedtatt i sak', { exact: true }).fill('6/24');
    await secretary.getByRole('button', { name: 'Lagre endringen' }).click();
    // A group cannot lift to one beside it.
    await secretary
      .getByText(/Hjemmetjenester på nivå 2 kan ikke løfte til/)
      .first()
      .waitFor();
    await expectAccessible(secretary);
    await group.getByLabel('Nivå').fill('1');
    // Matters raised today have today's structure.
    await secretary.getByLabel('Gjelder fra', { exact: true }).fill(dayAhead(0));
    await secretary.getByRole('button', { name: 'Lagre endringen' }).click();
    await secretary
      .getByText(/Endringen kan tidligst gjelde fra/)
      .first()
      .waitFor();
    expect(await group.getByLabel('Beløpsgrense i hele kroner').inputValue()).toMatch(/600\s?000/);
    await secretary.getByLabel('Gjelder fra', { exact: true }).fill(dayAhead(40));
    await secretary.getByRole('button', { name: 'Lagre endringen' }).click();
    await secretary
      .getByText(`Strukturen er lagret og gjelder fra ${dayAhead(40)}.`)
      .first()
      .waitFor();

    const old = await decides(secretary, 'Hjemmetjenester', dayAhead(0));
    expect(old).toMatch(/inntil 250\s000/);
    expect(await decides(secretary, 'Hjemmetjenester', dayAhead(40))).toMatch(/inntil 600\s000/);
    await secretary.getByText('Kommer').first().waitFor();
    await expectNarrow(secretary);

    // The matter leads to the structure that it was raised under.
    await expert.goto(matter);
    await expert.getByRole('link', { name: 'Se beslutningsstrukturen' }).click();
    await expert
      .getByText(/inntil 250\s000/)
      .first()
      .waitFor();
    expect(await expert.getByText(/inntil 600\s000/).count()).toBe(0);

    const citizen = await visitor(null);
    await citizen.goto('/innsyn/beslutningsstruktur');
    await citizen.getByRole('heading', { name: 'Hvem avgjør hva' }).waitFor();
    expect(await citizen.locator('main').textContent()).toMatch(/inntil 250\s000/);
    await expectNarrow(citizen);
    await expectLanguages(citizen);

    // What has not begun is taken back.
    await secretary.goto(`/beslutningsstruktur?dato=${dayAhead(40)}`);
    await secretary.getByRole('link', { name: 'Endre denne' }).click();
    await secretary.getByRole('button', { name: 'Trekk denne versjonen' }).click();
    await secretary.getByText('Versjonen er trukket.').first().waitFor();
    expect(await decides(secretary, 'Hjemmetjenester', dayAhead(40))).toMatch(/inntil 250\s000/);
  }, 180_000);
});
