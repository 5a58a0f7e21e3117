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

const hospital = 'Representant 3, klinikkene';

describe('who sits where', () => {
  it('shows where a body belongs, and what a seat that falls vacant does to its rule', async () => {
    const page = await visitor('Sekretær, ASU');
    const menu = page.getByRole('navigation', { name: 'Hovedmeny', exact: true });
    await menu.getByRole('link', { name: 'Grupper og roller' }).click();
    await expectAccessible(page);
    await expectNarrow(page);
    const listed = page.getByRole('row').filter({ hasText: 'Kompetansegruppe UKP' });
    expect(await listed.textContent()).toContain('8 av 8 plasser er besatt');
    await listed.getByRole('link').click();
    const relations = page.getByRole('region', { name: 'Hvor gruppen hører til' }).first();
    const related = (name: string) => relations.getByRole('row').filter({ hasText: name });
    expect(await related('Administrativt').textContent()).toContain('svarer til og styres av');
    expect(await related('Arbeidsutvalget').textContent()).toContain('støttes av');
    expect(await page.getByRole('complementary').textContent()).toContain('37/23');
    expect(await page.getByRole('main').textContent()).toContain('0 brukere og 0 fastleger av 8');
    await page.getByText('Sammensetningen følger regelen 4 + 4.').waitFor();
    await expectAccessible(page);
    await expectLanguages(page);

    await page.getByRole('link', { name: `Endre plassen til ${hospital}` }).click();
    await page.getByRole('button', { name: 'Gjør plassen ledig' }).click();
    await page.getByText(`Plassen til ${hospital} er ledig.`).first().waitFor();
    await page.getByText('4 + 3, regel 4 + 4.').waitFor();
    await page.getByText('Sykehuset mangler 1.').waitFor();
    await expectAccessible(page);
    await expectNarrow(page);
    const body = page.url();
    await page.goto('/grupper?vis=vacant');
    expect(await listed.textContent()).toContain('7 av 8 plasser er besatt');

    // The seat is filled again without a mouse; an empty field is told of first.
    await page.goto(body);
    await skipToContent(page);
    await tabTo(page, 'Besett den ledige plassen: Sykehuset');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Besett den ledige plassen: Sykehuset' }).waitFor();
    await skipToContent(page);
    await tabTo(page, 'Gi plassen');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await tabTo(page, 'Skriv hvem som skal ha plassen.');
    await page.keyboard.press('Enter');
    await page.keyboard.type(hospital);
    await tabTo(page, 'Oppnevnt i sak');
    await page.keyboard.type('37/23');
    await page.keyboard.press('Enter');
    await page.getByText(`${hospital} har fått plassen.`).first().waitFor();
    await page.getByText('Sammensetningen følger regelen 4 + 4.').waitFor();
    await expectAccessible(page);
  });

  it('tells who stands in for whom, and who has nobody', async () => {
    const page = await visitor('Medlem, ASU');
    await page.goto('/grupper/body_forhandlingsutvalget');
    const seats = page.getByRole('table', { name: 'Plasser' });
    const seat = (holder: string) => seats.getByRole('row').filter({ hasText: holder });
    expect(await seat('Forhandler 1, kommunene').textContent()).toContain('Vara, kommunene');
    expect(await seat('Forhandler 2, kommunene').textContent()).toContain('Vara, kommunene');
    expect(await seat('Fastlegerepresentant').textContent()).toContain('Ingen vara');
    const change = page.getByRole('button', { name: 'Endre', exact: true });
    expect(await change.getAttribute('aria-disabled')).toBe('true');
    await page
      .getByText(/^Dette kan bare gjøres av/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  it('knows when a term ends, and extends it by the case that decided so', async () => {
    const page = await visitor('Sekretær, ASU');
    await page.goto('/grupper/body_fagrad-5');
    const terms = page.getByRole('region', { name: 'Funksjonsperioder' });
    await terms.getByText('Gikk ut 31.12.2023.').waitFor();
    await terms.getByRole('link', { name: 'Forleng perioden' }).click();
    await terms.getByLabel('Antall år').fill('1');
    await terms.getByRole('button', { name: 'Forleng perioden' }).click();
    await terms.getByRole('alert').getByText('Skriv saken som vedtok forlengelsen.').waitFor();
    await expectAccessible(page);
    await terms.getByLabel('Vedtatt i sak').fill('46/23');
    await terms.getByRole('button', { name: 'Forleng perioden' }).click();
    await page.getByText('Perioden gjelder nå til 31.12.2024.').first().waitFor();
    expect(await terms.textContent()).toContain('forlenget 1 år i sak 46/23');
    expect(await terms.textContent()).toContain('01.01.2025');
    await expectAccessible(page);
  });

  it('finds an area by any of the ways that people write it', async () => {
    const page = await visitor('Leser, kommune');
    await page.goto('/organisasjoner');
    expect(await page.getByText(/6 kommuner på Nordre Sunnmøre/).count()).toBe(1);
    await expectAccessible(page);
    await expectNarrow(page);
    const field = page.getByRole('textbox', { name: 'Søk i organisasjoner og områder' });
    await field.fill('Inn-Trøndelag');
    await field.press('Enter');
    await page.waitForURL(/navn=/);
    const area = page.getByRole('table', { name: 'Regioner 2018' }).getByRole('row').nth(1);
    expect(await area.getByRole('rowheader').textContent()).toBe('Inntrøndelag');
    await area.getByRole('link', { name: 'Steinkjer' }).click();
    await page.getByRole('heading', { name: 'Steinkjer', level: 1 }).waitFor();
    await expectAccessible(page);
    await page.goto('/organisasjoner?navn=Atlantis');
    await page.getByText('Ingenting heter «Atlantis»').waitFor();
  });
});
