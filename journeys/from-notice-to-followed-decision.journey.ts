import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();
const notice = join(import.meta.dirname, 'documents/innkalling-asu.txt');

describe('a secretary with a notice that exists', () => {
  it('makes it a living meeting, publishes it, records the decisions and finds what follows', async () => {
    const page = await visitor('Sekretær, ASU');

    // Drop the notice, look over what was read, accept it.
    await page.getByRole('link', { name: 'Hent inn dokument' }).click();
    await expectAccessible(page);
    await page.setInputFiles('input[type=file]', notice);
    await page.getByRole('button', { name: 'Les filen' }).click();
    await page.waitForURL(/\/importer\/imp_/);
    await expect(page.getByLabel('Møtedato').inputValue()).resolves.toBe('06.12.2023');
    await expectAccessible(page);
    await expectNarrow(page);
    for (const box of await page.locator('input[name^="stemmer-"]').all()) await box.check();
    await page.getByRole('button', { name: 'Godkjenn og hent inn' }).click();
    await page.waitForURL(/\/moter\/meet_[a-z0-9]+$/);

    // The agenda answers: 45/23 gets 50 minutes, later slots move, the end is flagged.
    const row = (number: string) => page.getByRole('row').filter({ hasText: number }).first();
    await expect(row('46/23').textContent()).resolves.toContain('14.05–14.10');
    await page.getByRole('textbox', { name: 'Minutter til 45/23' }).fill('50');
    await expect(row('46/23').textContent()).resolves.toContain('14.10–14.15');
    const overrun = 'Møtet går 5 min over tiden og slutter kl. 16.05.';
    expect(await page.getByText(overrun).first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Lagre tidene' }).last().click();
    await page.getByText('Tidene er lagret.').first().waitFor();
    await expect(row('53/23').textContent()).resolves.toContain('16.00–16.05');
    expect(await page.getByText(overrun).first().isVisible()).toBe(true);
    await expectAccessible(page);
    await expectNarrow(page);
    await expectLanguages(page);
    const meeting = page.url();

    // The notice goes out once the missed duty has been explained.
    await page.getByRole('link', { name: 'Publiser innkalling' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publiser', exact: true }).click();
    await page.getByRole('alert').waitFor();
    const why = page.getByRole('textbox', { name: /37\/23/ });
    await why.fill('Sammensetningen ble først klar i november.');
    await page.getByRole('button', { name: 'Publiser', exact: true }).click();
    await page.getByText('Innkallingen er publisert, versjon 1.').first().waitFor();
    await expectAccessible(page);
    await expectNarrow(page);
    const pdf = await page.request.get(
      (await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '',
    );
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const calendar = await page.request.get(
      (await page.getByRole('link', { name: 'kalender' }).getAttribute('href')) ?? '',
    );
    expect(await calendar.text()).toContain('DTSTART;TZID=Europe/Oslo:20231206T130000');

    // A member reads it, and may change nothing.
    const member = await visitor('Medlem, ASU');
    await member.goto(`${meeting}/innkalling`);
    await member.getByRole('heading', { name: /Møteinnkalling/ }).waitFor();
    expect((await member.goto(`${meeting}/publiser`))?.status()).toBe(403);

    // The decisions are recorded, and the duty stands in the follow-up list.
    await page.goto(`${meeting}/vedtak`);
    await expectAccessible(page);
    await expectNarrow(page);
    await decideAsProposed(page, '45/23');
    await decideAsProposed(page, '49/23');
    await page.goto('/oppfolging');
    await expectAccessible(page);
    const duty = page.getByRole('row').filter({ hasText: '19.06.2024' });
    await expect(duty.first().textContent()).resolves.toContain('status');
    await expect(duty.first().textContent()).resolves.toContain('45/23');
    await expectNarrow(page);
  });

  it('is told that the same document has been brought before', async () => {
    const page = await visitor('Sekretær, ASU');
    await page.goto('/importer');
    await page.setInputFiles('input[type=file]', {
      name: 'samme-innhold.txt',
      mimeType: 'text/plain',
      buffer: readFileSync(notice),
    });
    await page.getByRole('button', { name: 'Les filen' }).click();
    await page.waitForURL(/\/moter\/meet_[a-z0-9]+/);
  });
});

async function decideAsProposed(
  page: Awaited<ReturnType<typeof visitor>>,
  number: string,
): Promise<void> {
  const form = page.locator('details').filter({ hasText: `Før vedtaket i sak ${number}` });
  if ((await form.getAttribute('open')) === null) await form.locator('summary').first().click();
  await form.getByRole('radio', { name: 'Vedtatt som foreslått' }).check();
  await form.getByRole('button', { name: /Før vedtaket/ }).click();
  await page.getByText(`Vedtaket i sak ${number} er ført.`).first().waitFor();
}
