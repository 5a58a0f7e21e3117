import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNarrow, journeyBrowser, visitor } from './visitor.ts';

journeyBrowser();

const body = 'Forbedringsgruppen';
let meeting = '';

async function add(page: Page, what: string, title: string, under = 'Øverste nivå') {
  await page.locator('summary', { hasText: 'Legg til på sakslisten' }).click();
  await page.getByLabel('Hva').selectOption({ label: what });
  await page.getByLabel('Tittel', { exact: true }).fill(title);
  if (what === 'Sak') await page.getByLabel('Minutter', { exact: true }).fill('10');
  const options = await page.getByLabel('Ligger under').locator('option').allTextContents();
  const label = options.find((one) => one.includes(under)) ?? under;
  await page.getByLabel('Ligger under').selectOption({ label });
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page
    .getByText(/er lagt til/)
    .first()
    .waitFor();
}

/** The agenda as it is read: how far in each row stands, its own number and its title. */
async function drawn(page: Page): Promise<string[]> {
  return page.locator('[data-row] .sk').evaluateAll((cells) =>
    cells.map((cell) => {
      const level = /lv(\d)/.exec(cell.className)?.[1] ?? '0';
      return '.'.repeat(Number(level)) + (cell.querySelector('.t')?.textContent ?? '');
    }),
  );
}

/** Presses a button of a row by keyboard, and waits for the page to say that the row moved. */
async function press(page: Page, button: string) {
  await page.getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByText(/er flyttet/)
    .first()
    .waitFor();
}

async function publish(page: Page, action: string, version: number) {
  await page.getByRole('link', { name: action }).click();
  await page.getByRole('button', { name: 'Publiser', exact: true }).click();
  await page.getByText(`Innkallingen er publisert, versjon ${version}.`).first().waitFor();
}

describe('an agenda with levels', () => {
  it('is laid out with a heading and rows under it, without a script and by keyboard', async () => {
    const page = await visitor('Sekretær, ASU', { javaScriptEnabled: false });
    await page.goto('/grupper');
    await page.getByRole('link', { name: body }).first().click();
    await page.getByLabel('Rader på sakslisten').selectOption('rows');
    await page.getByRole('button', { name: 'Lagre valget' }).click();
    await page.getByText('Nummer på sakslisten: egne nummer: 1, 1.1, 1.2.').first().waitFor();
    const groups = page.url();

    await page.goto('/moter/ny');
    await page.getByLabel('Utvalg').selectOption({ label: body });
    await page.getByLabel('Dato').fill('21.4.2027');
    await page.getByLabel('Begynner kl.').fill('9');
    await page.getByLabel('Slutter kl.').fill('11.00');
    await page.getByRole('button', { name: 'Planlegg møtet' }).click();
    await page.waitForURL(/\/moter\/meet_/);
    meeting = page.url();
    await add(page, 'Sak', 'Godkjenning');
    await add(page, 'Overskrift', 'Saker til orientering');
    await add(page, 'Sak', 'Nytt fra rådene', 'Saker til orientering');
    await add(page, 'Sak', 'Tall for året');
    expect(await drawn(page)).toEqual([
      '1 Godkjenning',
      '2 Saker til orientering',
      '.2.1 Nytt fra rådene',
      '3 Tall for året',
    ]);
    const last = (await page.locator('[data-row] .nr').allTextContents()).at(-1) ?? '';
    await press(page, `Legg ${last} under raden over`);
    expect((await drawn(page)).slice(2)).toEqual(['.2.1 Nytt fra rådene', '.2.2 Tall for året']);
    await press(page, `Flytt ${last} opp`);
    await press(page, `Flytt ${last} ett nivå ut`);
    expect((await drawn(page)).slice(1)).toEqual([
      '2 Saker til orientering',
      '.2.1 Nytt fra rådene',
      '3 Tall for året',
    ]);
    await press(page, 'Flytt Saker til orientering ned');
    await press(page, 'Flytt Saker til orientering opp');
    const seen = await visitor('Sekretær, ASU');
    for (const address of [groups, meeting]) {
      await seen.goto(address);
      await expectAccessible(seen);
      await expectNarrow(seen);
    }
  });

  it('follows the minutes while they are typed, the heading with its rows', async () => {
    const page = await visitor('Sekretær, ASU');
    await page.goto(meeting);
    const heading = page.locator('[data-kind="group"]');
    expect(await heading.locator('.kl').textContent()).toBe('09.10–09.20');
    await page.locator('input[name^="min-"]').nth(1).fill('25');
    expect(await heading.locator('.kl').textContent()).toBe('09.10–09.35');
    expect(await heading.locator('.r').textContent()).toContain('(25)');
    await page.reload();
  });

  it('keeps its numbers when something is put in after it was sent', async () => {
    const page = await visitor('Sekretær, ASU');
    await page.goto(meeting);
    await publish(page, 'Publiser innkalling', 1);
    await page.goto(meeting);
    await add(page, 'Sak', 'Kom sent', 'Saker til orientering');
    const late = (await page.locator('[data-row] .nr').allTextContents())[3] ?? '';
    await press(page, `Flytt ${late} opp`);
    await add(page, 'Sak', 'Kom sist');
    const last = (await page.locator('[data-row] .nr').allTextContents()).at(-1) ?? '';
    await press(page, `Flytt ${last} opp`);
    expect(await drawn(page)).toEqual([
      '1 Godkjenning',
      '2 Saker til orientering',
      '.2.0a Kom sent',
      '.2.1 Nytt fra rådene',
      '2a Kom sist',
      '3 Tall for året',
    ]);
    await publish(page, 'Publiser endringene', 2);
    await page.goto(`${meeting}/innkalling`);
    const sheet = page.locator('.notice');
    await sheet.getByRole('rowheader', { name: /2 Saker til orientering/ }).waitFor();
    await sheet.getByText('2.0a Kom sent').waitFor();
    await expectAccessible(page);
    await expectNarrow(page);
  });

  it('tells the second of two who move the same rows what became of it', async () => {
    const first = await visitor('Sekretær, ASU');
    const second = await visitor('Sekretær, ASU');
    await first.goto(meeting);
    await second.goto(meeting);
    await press(first, 'Flytt Saker til orientering opp');
    await press(second, 'Flytt Saker til orientering opp');
    expect((await drawn(second))[0]).toBe('2 Saker til orientering');
    await second.goto(meeting);
    await press(first, 'Flytt Saker til orientering ned');
    const down = second.getByRole('button', { name: /^Flytt \S+ ned$/ }).last();
    await down.focus();
    await press(first, 'Flytt Saker til orientering ned');
    await second.getByRole('button', { name: 'Flytt Saker til orientering ned' }).focus();
    await second.keyboard.press('Enter');
    const alert = second.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('flyttet rader imens');
    await expectAccessible(second);
  });
});
