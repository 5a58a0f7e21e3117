import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { skipToContent, tabTo } from './keyboard.ts';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

const notice = `MØTEINNKALLING

Utvalg: Fagråd 5
Møtested: Rådhuset, møterom 2
Møtedato: 14.09.2033 kl. 09.00–10.00

SAKSLISTE

Kl. Saksnr. Sak Ansvarlig Min.
09.00–09.10 1/33 Godkjenning av innkalling og saksliste Leder 10
09.10–09.40 2/33 Felles rutine for meldinger Leder 30
09.40–10.00 3/33 Eventuelt Leder 20
`;

describe('somebody without a mouse', () => {
  it('signs in, pastes a notice, accepts it, gives a case more time and saves', async () => {
    const page = await visitor(null, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/logg-inn');
    await expectAccessible(page);
    await tabTo(page, /: Gå inn som Sekretær, ASU$/);
    await press(page, 'Enter', '**/');

    await tabTo(page, 'Hent inn dokument');
    await press(page, 'Enter', '**/importer');
    await expectAccessible(page);
    await page.evaluate((text) => navigator.clipboard.writeText(text), notice);
    await skipToContent(page);
    await tabTo(page, 'Tekst fra innkallingen eller protokollen');
    await page.keyboard.press('Control+V');
    await tabTo(page, 'Les teksten');
    await press(page, 'Enter', /\/importer\/imp_[a-z0-9]+$/);

    // What the reader is unsure of is settled where it stands; then the whole is accepted.
    await expectAccessible(page);
    await expectNarrow(page);
    const unsure = page.getByRole('checkbox', { name: /^Stemmer/ });
    for (let left = await unsure.count(); left > 0; left -= 1) {
      await tabTo(page, /^Stemmer/);
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'Godkjenn og hent inn');
    await press(page, 'Enter', /\/moter\/meet_[a-z0-9]+$/);
    await page.getByRole('heading', { level: 1, name: 'Fagråd 5 14.09.2033' }).waitFor();
    await expectAccessible(page);

    // The agenda answers as one types: the next case moves, and the end is flagged.
    await skipToContent(page);
    await tabTo(page, 'Minutter til 2/33');
    await page.keyboard.type('45');
    const row = page.locator('[data-row]').filter({ hasText: '3/33' });
    await row.getByText('09.55–10.15').waitFor();
    await tabTo(page, 'Lagre tidene');
    await page.keyboard.press('Enter');
    await page.getByText('Tidene er lagret.').first().waitFor();
    await page.getByText('Møtet går 15 min over tiden og slutter kl. 10.15.').first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Minutter til 2/33' }).inputValue()).toBe('45');
    await expectAccessible(page);
    await expectLanguages(page);
  });
});

async function press(page: Page, key: string, leadsTo: string | RegExp): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForURL(leadsTo);
}
