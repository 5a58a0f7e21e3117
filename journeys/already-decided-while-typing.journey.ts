import { describe, expect, it } from 'vitest';
import { tabTo } from './keyboard.ts';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

/** What the question about the key box was once decided as, asked in other words each time. */
const askedAnew = [
  ['inflected', 'Hvem kan hente nøkler i nøkkelboksene utenom planlagte besøk?'],
  ['misspelt', 'Vem låser op nøkelboksen?'],
  ['in nynorsk', 'Kven låser opp nykelboksen når det ikkje er planlagt besøk?'],
] as const;

describe('whoever types a question', () => {
  for (const [how, words] of askedAnew) {
    it(`is told while typing that it is decided: ${how}`, async () => {
      const page = await visitor('Leser, kommune');
      await page.goto('/avklaringer/ny');
      const field = page.getByLabel('Spørsmålet', { exact: true });
      await field.pressSequentially(words, { delay: 5 });
      const status = page.locator('[aria-live="polite"]').filter({ hasText: /KG02 \d+\/\d\d/ });
      await status.getByRole('link', { name: /Hvem låser opp nøkkelboksen/ }).waitFor();
      expect(await field.inputValue()).toBe(words);
      await expectAccessible(page);
    });
  }

  it('reads it by keyboard, when, by whom and why, and types on', async () => {
    const page = await visitor('Leser, kommune');
    await page.goto('/avklaringer/ny');
    await tabTo(page, /^Spørsmålet/);
    await page.keyboard.type('Hvem låser opp nøkkelbokser');
    const found = page.getByRole('link', { name: /Hvem låser opp nøkkelboksen/ });
    await found.waitFor();
    // What appears takes no focus from whoever types.
    await page.keyboard.type(' om natten');
    expect(await page.getByLabel('Spørsmålet', { exact: true }).inputValue()).toBe(
      'Hvem låser opp nøkkelbokser om natten',
    );
    const answer = page.getByRole('listitem').filter({ has: found });
    expect(await answer.textContent()).toMatch(/Hjemmetjenester, \d\d\.\d\d\.\d{4}/);
    expect(await answer.textContent()).toContain('Hvorfor: Én ansvarlig om gangen');
    await expectNarrow(page);
    await tabTo(page, /KG02 \d+\/\d\d Hvem låser opp nøkkelboksen/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Vedtak KG02/ }).waitFor();
    await expectAccessible(page);
    await expectLanguages(page);
  });

  it('keeps the answer that one stands on by keyboard while a later one comes in', async () => {
    const page = await visitor('Leser, kommune');
    await page.goto('/avklaringer/ny');
    await tabTo(page, /^Spørsmålet/);
    await page.keyboard.type('Hvem låser opp nøkkelboksen');
    const found = page.getByRole('link', { name: /Hvem låser opp nøkkelboksen/ });
    await found.waitFor();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/avgjort\?q=/, async (route) => {
      await released;
      await route.continue();
    });
    const asked = page.waitForRequest(/avgjort\?q=/);
    await page.getByLabel('Spørsmålet', { exact: true }).fill('Hvilken farge har flaggstangen?');
    await asked;
    await found.focus();
    const answered = page.waitForResponse(/avgjort\?q=/);
    release();
    await (await answered).finished();
    const stands = () =>
      page.evaluate(() => document.activeElement?.textContent?.includes('nøkkelboksen') ?? false);
    expect(await stands()).toBe(true);
    await page.getByLabel('Spørsmålet', { exact: true }).focus();
    await found.waitFor({ state: 'detached' });
  });

  it('gets the same by a button where no script runs, and loses nothing typed', async () => {
    const page = await visitor('Leser, kommune', {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    await page.goto('/avklaringer/ny');
    const field = page.getByLabel('Spørsmålet', { exact: true });
    await field.fill('Hvem låser opp nøkkelboksen?');
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Se om det er avgjort' }).click();
    const other = await opened;
    await other.getByRole('link', { name: /Hvem låser opp nøkkelboksen/ }).waitFor();
    expect(await field.inputValue()).toBe('Hvem låser opp nøkkelboksen?');
  });

  it('is told plainly when nothing is decided', async () => {
    const page = await visitor('Leser, kommune');
    await page.goto('/avklaringer/avgjort');
    await page.getByLabel('Spørsmål', { exact: true }).fill('Hvilken farge har flaggstangen?');
    await page.getByText('Ingen tidligere vedtak svarer på dette').waitFor();
    await page.getByText('Da er det riktig å spørre.').first().waitFor();
    await expectNarrow(page);
  });
});
