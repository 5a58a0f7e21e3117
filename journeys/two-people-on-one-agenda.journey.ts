import { describe, expect, it } from 'vitest';
import { expectAccessible, journeyBrowser, visitor } from './visitor.ts';

journeyBrowser();

describe('two secretaries on one agenda', () => {
  it('see each other’s changes, and neither loses what they typed', async () => {
    const first = await visitor('Sekretær, ASU');
    await first.goto('/moter/ny');
    await first
      .getByLabel('Utvalg')
      .selectOption({ label: 'Forbedringsgruppen' })
      .catch(async () => {
        await first.getByLabel('Utvalg').selectOption({ index: 1 });
      });
    await first.getByLabel('Dato').fill('14.4.2027');
    await first.getByLabel('Begynner kl.').fill('9');
    await first.getByLabel('Slutter kl.').fill('10.00');
    await first.getByRole('button', { name: 'Planlegg møtet' }).click();
    await first.waitForURL(/\/moter\/meet_/);
    const meeting = first.url();
    for (const title of ['Felles rapport', 'Ny rutine']) {
      await first.locator('summary', { hasText: 'Legg til på sakslisten' }).click();
      await first.getByLabel('Tittel', { exact: true }).fill(title);
      await first.getByLabel('Minutter', { exact: true }).fill('20');
      await first.getByRole('button', { name: 'Legg til', exact: true }).click();
      await first
        .getByText(/er lagt til/)
        .first()
        .waitFor();
    }

    const second = await visitor('Sekretær, ASU');
    await second.goto(meeting);
    const minutes = (page: typeof first) => page.locator('input[name^="min-"]');

    // The first changes one row; the second, who has not seen it, changes the same and another one.
    await minutes(first).nth(0).fill('25');
    await first.getByRole('button', { name: 'Lagre tidene' }).last().click();
    await first.getByText('Tidene er lagret.').first().waitFor();
    await minutes(second).nth(0).fill('15');
    await minutes(second).nth(1).fill('30');
    await second.getByRole('button', { name: 'Lagre tidene' }).last().click();
    const alert = second.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('25');
    expect(await minutes(second).nth(0).inputValue()).toBe('15');
    expect(await minutes(second).nth(1).inputValue()).toBe('30');
    await expectAccessible(second);

    // Having seen both, the second saves again, and that holds.
    await second.getByRole('button', { name: 'Lagre tidene' }).last().click();
    await second.getByText('Tidene er lagret.').first().waitFor();
    await first.reload();
    expect(await minutes(first).nth(0).inputValue()).toBe('15');
    expect(await minutes(first).nth(1).inputValue()).toBe('30');
  });

  it('can do it all without a script, and by keyboard alone', async () => {
    const page = await visitor('Sekretær, ASU', { javaScriptEnabled: false });
    await page.goto('/moter');
    await page.getByRole('link', { name: 'Arbeidsutvalget' }).first().click();
    const second = page.getByRole('button', { name: /^Flytt 7\/\d\d opp$/ });
    await second.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/er flyttet/)
      .first()
      .waitFor();
    const rows = await page.locator('[data-row] .nr').allTextContents();
    expect(rows[0]).toMatch(/^7\//);
    await page.getByRole('button', { name: /^Flytt 7\/\d\d ned$/ }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/er flyttet/)
      .first()
      .waitFor();
    expect((await page.locator('[data-row] .nr').allTextContents())[0]).toMatch(/^6\//);
  });
});
