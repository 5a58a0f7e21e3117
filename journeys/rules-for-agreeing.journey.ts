import { describe, expect, it } from 'vitest';
import { askGroup } from './matters.ts';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

const group = 'Barne- og familietjenester';

describe('rules for agreeing', () => {
  it('a group that has adopted none cannot agree, and can from the day it has', async () => {
    const page = await visitor('Sekretær, konsensusgruppene');
    await page.goto('/avklaringer');
    await page.getByRole('link', { name: 'Hjemmebesøk til nyfødte i helgene' }).click();
    await page.getByText('Gruppen har ikke vedtatt spilleregler for enighet').first().waitFor();
    expect(await page.getByRole('button', { name: 'Spør gruppen nå' }).count()).toBe(0);
    const matter = page.url();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Vedta spilleregler' }).first().click();
    await page.getByRole('heading', { name: 'Grupper uten vedtatte regler' }).waitFor();
    await expectNarrow(page);
    await expectLanguages(page);

    // The rules as they stand, with an example computed by them.
    await page.getByRole('link', { name: 'Konsensus mellom partene, versjon 1' }).last().click();
    await page.getByRole('heading', { name: 'Et eksempel' }).waitFor();
    await page
      .getByText(/→ konsensus etter Konsensus mellom partene, versjon 1/)
      .first()
      .waitFor();
    await expectNarrow(page);
    await page.goto('/spilleregler');
    await page
      .getByRole('link', { name: 'Konsensus i konsensusgruppene, versjon 2' })
      .last()
      .click();
    await page.getByRole('link', { name: 'Vedta for en gruppe' }).click();
    await page.getByRole('button', { name: 'Vedta reglene' }).click();
    await page.locator('.errors').waitFor();
    const choice = page.getByLabel('Gruppe', { exact: true });
    const label = await choice.locator('option').filter({ hasText: group }).textContent();
    expect(label).toContain('har ingen regler');
    await choice.selectOption({ label: label ?? '' });
    await page.getByLabel('Sak', { exact: true }).fill('6/24');
    await page.getByLabel('Vedtatt av').selectOption({ label: 'Administrativt samarbeidsutvalg' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Vedta reglene' }).click();
    await page
      .getByText(/Barne- og familietjenester går etter reglene fra/)
      .first()
      .waitFor();
    await page.goto(matter);
    await askGroup(page, 'Helsestasjonen tar imot nyfødte på hjemmebesøk også på lørdager.');
    await page
      .getByRole('link', { name: 'Konsensus i konsensusgruppene, versjon 2' })
      .first()
      .waitFor();
  }, 180_000);

  it('are tried on answers typed and on what was settled before', async () => {
    const page = await visitor('Leser, kommune');
    await page.goto('/spilleregler/prov');
    await page.getByLabel('Svar fra plass 8').selectOption({ label: 'Uenig' });
    await page.getByRole('button', { name: 'Regn ut' }).click();
    await page
      .getByText(/→ ikke konsensus etter Konsensus mellom partene/)
      .first()
      .waitFor();
    const others = page.getByRole('region', { name: 'De samme svarene under andre regler' });
    const majority = others.getByRole('row').filter({ hasText: 'Flertall, versjon 1' });
    expect(await majority.first().textContent()).toContain('annerledes');
    await expectNarrow(page);
    await expectLanguages(page);
    // The address carries what was typed, so that it can be shared.
    const shared = await visitor('Medlem, ASU (kommune)');
    await shared.goto(page.url());
    await shared
      .getByText(/→ ikke konsensus/)
      .first()
      .waitFor();

    await page.getByRole('link', { name: 'Avgjorte saker' }).click();
    await page.getByRole('heading', { name: 'Avgjorte saker under andre regler' }).waitFor();
    await page
      .getByText(/\d+ av \d+ saker ville endt annerledes\./)
      .first()
      .waitFor();
    await page.getByLabel('Prøv dem under').selectOption({ label: 'Flertall, versjon 1' });
    await page.getByRole('button', { name: 'Regn ut' }).click();
    await page
      .getByRole('link', { name: /Når trygghetsalarmen ikke blir besvart/ })
      .first()
      .waitFor();
    await expectAccessible(page);
    await expectNarrow(page);
  }, 120_000);

  it('are made for oneself from a version, which never changes', async () => {
    const page = await visitor('Sekretær, konsensusgruppene');
    await page.goto('/spilleregler/ny');
    await page
      .getByRole('combobox', { name: 'Begynn med' })
      .selectOption({ label: 'Konsensus i konsensusgruppene, versjon 2' });
    await page.getByRole('button', { name: 'Hent' }).click();
    await page.getByLabel('Navn på bokmål').fill('Enighet i vaktgruppen');
    await page.getByLabel('Runder, høyst').fill('0');
    await page.getByRole('button', { name: 'Lag versjonen' }).click();
    await page.locator('.errors').waitFor();
    expect(await page.getByLabel('Navn på bokmål').inputValue()).toBe('Enighet i vaktgruppen');
    await page.getByLabel('Runder, høyst').fill('3');
    await page.getByLabel('Når det ikke blir enighet').selectOption({ label: 'avgjør lederen' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lag versjonen' }).click();
    await page
      .getByText(/Versjonen er laget/)
      .first()
      .waitFor();
    await page
      .getByText(/Det er inntil 3 runder/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Et eksempel' }).waitFor();
    await expectNarrow(page);
  }, 120_000);
});
