import { describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

describe('a duty that somebody has', () => {
  it('waits first of all when its date was missed, and takes one line of explanation', async () => {
    const page = await visitor('Saksbehandler, St. Olavs hospital');
    await page.getByRole('heading', { name: /^Ikke gjort: Oversikt over/ }).waitFor();
    await expectAccessible(page);
    await expectNarrow(page);
    await expectLanguages(page);

    await page.getByRole('button', { name: 'Lever forklaringen' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await expectAccessible(page);
    await alert.getByRole('link', { name: 'Skriv hvorfor fristen ikke ble holdt.' }).click();
    const why = page.getByRole('textbox', { name: 'Hvorfor ble fristen ikke holdt?' });
    expect(await why.evaluate((field) => field === document.activeElement)).toBe(true);
    await why.fill('Tallene fra sykehuset kom for sent.');
    await page.getByLabel('Ny frist').fill('15.1.2035');
    await page.getByRole('button', { name: 'Lever forklaringen' }).click();
    await page.getByText('Forklaringen er levert, og ny frist er 15.01.2035.').first().waitFor();
    await expectAccessible(page);

    // What was missed stays, with its explanation; the new date is a duty of its own.
    await page.goto('/oppfolging?ord=samhandlingsavvik');
    await page.getByRole('row').filter({ hasText: '15.01.2035' }).waitFor();
    await page.getByRole('row').filter({ hasText: 'Erstattet' }).getByRole('link').first().click();
    await page.getByText('Tallene fra sykehuset kom for sent.').first().waitFor();
    await expectAccessible(page);
  });

  it('is reported done from my work, with a day that has been', async () => {
    const page = await visitor('Sekretær, ASU');
    const waiting = page.getByRole('region', { name: /^Meld fra/ }).getByRole('listitem');
    const todo = waiting.filter({ hasText: 'Sende utkast til årshjul til fagrådene' });
    await todo.getByRole('link', { name: 'Meld fra', exact: true }).click();
    await expectAccessible(page);
    const done = page.getByRole('region', { name: 'Meld utført' });
    await done.getByLabel('Hva ble gjort?').fill('Utkastet er sendt alle fagrådene.');
    const today = await done.getByLabel('Utført dato').inputValue();
    await done.getByLabel('Utført dato').fill('1.2.2099');
    await done.getByRole('button', { name: 'Meld utført' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('har ikke vært ennå');
    expect(await done.getByLabel('Hva ble gjort?').inputValue()).toContain('Utkastet er sendt');
    await done.getByLabel('Utført dato').fill(today);
    await done.getByRole('button', { name: 'Meld utført' }).click();
    await page.getByText('Oppgaven er meldt utført.').first().waitFor();
    expect(await page.getByRole('main').textContent()).toContain(`Utført ${today}.`);
    await expectAccessible(page);
    await page.goto('/');
    expect(await todo.count()).toBe(0);
  });

  it('is laid in by hand, found by its date, taken along as a list, and read by others', async () => {
    const page = await visitor('Sekretær, ASU');
    await page.goto('/oppfolging');
    await page.getByRole('link', { name: 'Ny oppgave' }).click();
    await expectAccessible(page);
    await page.getByLabel('Frist').fill('24.12.2041');
    await page.getByRole('button', { name: 'Legg inn oppgaven' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Hva', { exact: true }).fill('Evaluere handlingsplanen');
    await page.getByLabel('Hvem').fill('Fagråd 2');
    await page.getByLabel('Utvalg').selectOption({ label: 'Fagråd 2' });
    await page.getByLabel('Kommer fra').fill('Handlingsplan 0.4');
    await page.getByRole('button', { name: 'Legg inn oppgaven' }).click();
    await page.getByText('Oppgaven er lagt inn.').first().waitFor();
    const duty = page.url();

    // The filter stands in the address, so the list can be sent to others.
    await page.goto('/oppfolging');
    await page.getByLabel('Frist fra').fill('24.12.2041');
    await page.getByLabel('Frist til').fill('24.12.2041');
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await page.waitForURL(/fra=24\.12\.2041&til=24\.12\.2041/);
    await page.getByText('Frist 24.12.2041: 1').waitFor();
    await expectAccessible(page);
    await expectNarrow(page);
    const list = page.url();
    const link = page.getByRole('link', { name: 'Hent listen som CSV' });
    const csv = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(csv.headers()['content-type']).toContain('text/csv');
    const lines = (await csv.text()).trim().split(/\r?\n/u);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('Evaluere handlingsplanen');

    // A reader sees the same list, and why there is nothing for them to do in it.
    const reader = await visitor('Leser, kommune');
    await reader.goto(list);
    await reader.getByText('Frist 24.12.2041: 1').waitFor();
    expect(await reader.getByRole('link', { name: 'Ny oppgave' }).count()).toBe(0);
    await reader.getByRole('link', { name: 'Evaluere handlingsplanen' }).click();
    await reader.waitForURL(duty);
    const button = reader.getByRole('button', { name: 'Meld utført' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await reader.getByText(/^Dette kan bare gjøres av/).waitFor();
    expect(await reader.getByRole('main').getByRole('textbox').count()).toBe(0);
    await expectAccessible(reader);
    await reader.goto('/oppfolging/ny');
    await reader.getByRole('heading', { name: 'Dette kan du ikke gjøre' }).waitFor();
  });
});
