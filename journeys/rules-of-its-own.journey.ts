import { describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

describe('by which rules a body meets', () => {
  it('is read with where each rule stands, chosen from a day, and not undone for meetings held', async () => {
    const page = await visitor('Sekretær, ASU');
    const title = page.getByRole('heading', { level: 1 });
    await page.goto('/grupper/body_asu');
    await page.getByRole('link', { name: 'Møteregler' }).click();
    await page.getByRole('link', { name: 'Samarbeid ved konsensus' }).first().click();
    const quorum = page.locator('#quorum');
    expect(await quorum.textContent()).toContain('helseforetaket hver for seg');
    expect(await quorum.textContent()).toContain('ikke kontrollert mot teksten');
    await expectAccessible(page);
    await expectNarrow(page);
    await expectLanguages(page);

    await page.goto('/grupper/body_asu/regler');
    await page.getByLabel('Fra og med').fill('01.01.2020');
    await page.getByRole('button', { name: 'Velg' }).click();
    await page.getByRole('alert').getByText('Møter før det beholder reglene').waitFor();
    expect(await page.getByLabel('Fra og med').inputValue()).toBe('01.01.2020');
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Skriv egne regler' }).click();
    await page.getByLabel('Navn', { exact: true }).fill('Forretningsorden for ASU');
    await page.getByLabel('Vedtaksførhet').selectOption('number');
    await page.getByRole('button', { name: 'Lagre reglene' }).click();
    await page.getByRole('alert').getByText('Skriv hvor mange').waitFor();
    await expectAccessible(page);
    await expectNarrow(page);
    await page.getByLabel('Antall som må være til stede').fill('7');
    await page.getByRole('button', { name: 'Lagre reglene' }).click();
    await page
      .getByLabel('Regler', { exact: true })
      .selectOption({ label: 'Forretningsorden for ASU' });
    await page.getByLabel('Fra og med').fill('01.01.2099');
    await page.getByRole('button', { name: 'Velg' }).click();
    const periods = page.getByRole('region', { name: 'Perioder' });
    await periods.getByText('31.12.2098').waitFor();
    expect(await periods.textContent()).toContain('kommer');
    await periods.getByRole('link', { name: 'Forretningsorden for ASU' }).click();
    expect(await title.textContent()).toBe('Forretningsorden for ASU');
    expect(await quorum.textContent()).toContain('Minst 7 med stemmerett');
  });
});

describe('how a meeting has been', () => {
  it('is answered once, and shown so that nobody can tell who answered what', async () => {
    const page = await visitor('Sekretær, ASU');
    await page.goto('/moter?utvalg=body_arbeidsutvalget');
    const meetings = await page.locator('a[href^="/moter/meet_"]').all();
    const addresses = await Promise.all(meetings.map((link) => link.getAttribute('href')));
    for (const address of new Set(addresses)) {
      await page.goto(`${address}/evaluering`);
      if (await page.getByRole('button', { name: 'Send svaret' }).isVisible()) break;
    }
    await page.getByLabel('Én ting vi bør gjøre annerledes').fill('flere pauser');
    await page.getByRole('button', { name: 'Send svaret' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Én ting vi bør').inputValue()).toBe('flere pauser');
    await expectAccessible(page);
    await expectNarrow(page);
    for (const name of ['Fikk vi gjort', 'Kom alle til orde?', 'Var sakene godt nok']) {
      await page.getByRole('group', { name }).getByLabel('For det meste').check();
    }
    await page.getByRole('button', { name: 'Send svaret' }).click();
    await page.getByText('Du har svart').waitFor();
    const main = page.getByRole('main');
    expect(await main.textContent()).toContain('5 har svart. 3 av svarene vises');
    expect(await main.textContent()).not.toContain('flere pauser');
    await expectLanguages(page);

    await page.goto('/grupper/body_asu/evaluering');
    await page.getByText('Tallene i en tabell').click();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(4);
    await expectAccessible(page);
    await expectNarrow(page);
    const reader = await visitor('Leser, kommune');
    expect((await reader.request.get('/grupper/body_asu/evaluering')).status()).toBe(403);
  });
});
