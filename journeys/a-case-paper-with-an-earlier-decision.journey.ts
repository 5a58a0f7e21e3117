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

const background = 'Bakgrunn og saksopplysninger';
const first = 'Rådene har arbeidet med planen i to år.';
const last = 'Planen bygger på sak 26/22.';

describe('a case paper that builds on an earlier decision', () => {
  it('is planned, written, given its quotation and attachments, and written by two', async () => {
    const page = await visitor('Sekretær, ASU');

    // A meeting from nothing, with a case and a break.
    await page.goto('/moter');
    await page.getByRole('link', { name: 'Nytt møte' }).click();
    await expectAccessible(page);
    await page.getByLabel('Utvalg').selectOption({ label: 'Administrativt samarbeidsutvalg' });
    await page.getByLabel('Dato').fill('13.9.2034');
    await page.getByLabel('Sted').fill('Rådhuset');
    await page.getByLabel('Begynner kl.').fill('9');
    await page.getByLabel('Slutter kl.').fill('11.00');
    await page.getByRole('button', { name: 'Planlegg møtet' }).click();
    await page.waitForURL(/\/moter\/meet_[a-z0-9]+$/);
    await addRow(page, { kind: 'Sak', title: 'Ny handlingsplan', minutes: '40' });
    await addRow(page, { kind: 'Pause', title: 'Pause', minutes: '10' });
    const row = (name: string) => page.locator('[data-row]').filter({ hasText: name });
    expect(await row('Ny handlingsplan').textContent()).toContain('09.00–09.40');
    expect(await row('Pause').textContent()).toContain('09.40–09.50');
    await expectAccessible(page);

    // Its paper: who, two points of which one asks, and a text that refers to an earlier case.
    await row('Ny handlingsplan').getByRole('link', { name: '1/34', exact: true }).click();
    await page.getByRole('link', { name: 'Rediger saksframlegget' }).click();
    await expectAccessible(page);
    await page.getByLabel('Saksansvarlig').fill('Leder ASU');
    await page.getByLabel('Saksbehandler').fill('Sekretariatet');
    for (const [at, text] of [
      'Handlingsplanen vedtas.',
      'Sekretariatet sender planen til fagrådene innen 15.11.2034.',
    ].entries()) {
      const point = page.getByRole('textbox', { name: `Punkt ${at + 1}` });
      if ((await point.count()) === 0) {
        await page.getByRole('button', { name: 'Legg til et punkt' }).click();
        await point.waitFor();
      }
      await point.fill(text);
    }
    await page.getByLabel(background).fill(`${first}\n\n${last}`);
    await page.getByLabel('Vurdering og anbefaling').fill('Planen er klar til å vedtas.');
    await save(page);
    await page.getByText('Saksframlegget er lagret.').first().waitFor();
    const paper = page.url();
    const sheet = page.getByRole('article', { name: 'Saksframlegg' });
    expect(await sheet.getByRole('listitem').nth(1).textContent()).toContain(
      '→ Sekretariatet, frist 15.11.2034',
    );

    // The reference leads to the case, and its decision is quoted in, named as a quotation.
    await sheet.getByRole('link', { name: 'sak 26/22' }).click();
    await page.getByRole('heading', { name: 'Handlingsplan 2022–2024' }).waitFor();
    const earlier = page.url();
    await page.goto(paper);
    await page.locator('summary', { hasText: 'Siter et tidligere vedtak' }).click();
    await page.getByLabel('Saksnummer').fill('999/22');
    await page.getByRole('button', { name: 'Sett inn vedtaket' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('ingen sak 999/22');
    await expectAccessible(page);
    await page.getByLabel('Saksnummer').fill('26/22');
    await page.getByRole('button', { name: 'Sett inn vedtaket' }).click();
    await page.getByText('Vedtaket i sak 26/22 er sitert.').first().waitFor();
    const quotation = page.getByRole('figure');
    expect(await quotation.textContent()).toContain('Tidligere vedtak i sak 26/22, 09.06.2022');
    expect(await quotation.textContent()).toContain('ikke vedtak i dette møtet');
    expect(await quotation.getByRole('listitem').count()).toBe(5);
    await expectNarrow(page);

    // One attachment that can be opened, and one that is sent later.
    await attach(page, { name: 'plan.txt', content: 'Planen i utkast' });
    const file = page.getByRole('link', { name: 'plan.txt' });
    const answer = await page.request.get((await file.getAttribute('href')) ?? '');
    expect(await answer.text()).toBe('Planen i utkast');
    await attach(page, { name: 'Budsjett for planen' });
    const later = page.getByRole('listitem').filter({ hasText: 'Budsjett for planen' });
    expect(await later.first().textContent()).toContain('ettersendes');
    await expectAccessible(page);
    await expectLanguages(page);

    // Until the notice is out, nobody else learns of it: not from the earlier case, nor its files.
    const reader = await visitor('Leser, kommune');
    await reader.goto(earlier);
    await reader.getByRole('heading', { name: 'Handlingsplan 2022–2024' }).waitFor();
    expect(await reader.getByRole('main').textContent()).not.toMatch(/1\/34|Ny handlingsplan/);
    for (const hidden of [paper, (await file.getAttribute('href')) ?? '']) {
      const refusal = await reader.request.get(hidden);
      expect(refusal.status(), hidden).toBeGreaterThanOrEqual(400);
      expect(await refusal.text(), hidden).not.toMatch(/Ny handlingsplan|Planen i utkast/);
    }
  });

  it('holds what two people write in the same text at once, and asks where they disagree', async () => {
    const secretary = await visitor('Sekretær, ASU');
    await secretary.goto('/moter/ny');
    await secretary.getByLabel('Utvalg').selectOption({ label: 'Administrativt samarbeidsutvalg' });
    await secretary.getByLabel('Dato').fill('12.9.2035');
    await secretary.getByLabel('Begynner kl.').fill('9');
    await secretary.getByRole('button', { name: 'Planlegg møtet' }).click();
    await secretary.waitForURL(/\/moter\/meet_[a-z0-9]+$/);
    await addRow(secretary, { kind: 'Sak', title: 'Felles tekst', minutes: '20' });
    await secretary.getByRole('table').getByRole('link', { name: '1/35', exact: true }).click();
    await secretary.getByRole('link', { name: 'Rediger saksframlegget' }).click();
    await write(secretary, `${first}\n\n${last}`);

    // Each has the form open; they change a paragraph each, and both changes hold.
    const handler = await visitor('Saksbehandler, St. Olavs hospital');
    const form = `${secretary.url()}/rediger`;
    await secretary.goto(form);
    await handler.goto(form);
    await write(secretary, `${first} Nå er arbeidet ferdig.\n\n${last}`);
    await write(handler, `${first}\n\n${last} Den gjelder ut neste år.`);
    await handler
      .getByText('Lagret sammen med endringene som Sekretær, ASU gjorde imens.')
      .first()
      .waitFor();
    const text = handler.getByRole('article', { name: 'Saksframlegg' });
    expect(await text.textContent()).toContain('Nå er arbeidet ferdig.');
    expect(await text.textContent()).toContain('Den gjelder ut neste år.');

    // They change the same words: both texts stand there, and the choice is made by a person.
    await secretary.goto(form);
    await handler.goto(form);
    await write(secretary, 'Sekretæren skrev dette.');
    await handler.getByLabel(background).fill('Saksbehandleren skrev noe annet.');
    await handler.getByRole('button', { name: 'Lagre saksframlegget' }).last().click();
    await handler.getByRole('alert').waitFor();
    const choice = handler.getByRole('group', { name: new RegExp(`${background}.*gjelde`) });
    expect(await choice.textContent()).toContain('Sekretæren skrev dette.');
    expect(await handler.getByRole('textbox', { name: background }).inputValue()).toBe(
      'Saksbehandleren skrev noe annet.',
    );
    await expectAccessible(handler);
    await expectNarrow(handler);
    await choice.getByRole('radio', { name: /Det Sekretær, ASU skrev/ }).check();
    await save(handler);
    await text.getByText('Sekretæren skrev dette.').waitFor();
    expect(await text.textContent()).not.toContain('Saksbehandleren skrev');
    await expectAccessible(handler);
  });
});

async function addRow(
  page: Page,
  { kind, title, minutes }: { kind: string; title: string; minutes: string },
): Promise<void> {
  await page.locator('summary', { hasText: 'Legg til på sakslisten' }).click();
  await page.getByLabel('Hva').selectOption({ label: kind });
  await page.getByLabel('Tittel', { exact: true }).fill(title);
  await page.getByLabel('Minutter', { exact: true }).fill(minutes);
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.locator('[data-row]').filter({ hasText: title }).waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lagre saksframlegget' }).last().click();
  await page.waitForURL(/\/saker\/[^/]+$/);
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByLabel(background).fill(words);
  await save(page);
}

/** Attaches a file with this content under its own name, or the name of one that comes later. */
async function attach(page: Page, { name, content }: { name: string; content?: string }) {
  await page.locator('summary', { hasText: 'Legg ved' }).click();
  if (content === undefined) {
    await page.getByLabel('Navn på vedlegget').fill(name);
    await page.getByLabel('Ettersendes').check();
  } else {
    const buffer = Buffer.from(content);
    await page.getByLabel('Fil', { exact: true }).setInputFiles({
      name,
      mimeType: 'text/plain',
      buffer,
    });
  }
  await page.getByRole('button', { name: 'Legg ved' }).click();
  await page.getByText(`${name} er lagt ved.`).first().waitFor();
}
