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

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'latin1'),
});

/** What the page's own session gets from an address. */
async function fetched(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  return answer.text();
}

describe('a term of the vendor’s', () => {
  it('goes from proposal through discussion to decision, and out as a ConceptMap', async () => {
    const proposer = await visitor('Medlem 1, Hjemmetjenester (Trondheim)');
    await proposer.goto('/termer');
    await expectAccessible(proposer);
    await expectNarrow(proposer);
    await expectLanguages(proposer);
    await proposer.getByRole('link', { name: 'Foreslå en term' }).click();
    await proposer.getByLabel('Leverandørens ord').fill('Rounding list');
    await proposer.getByRole('button', { name: 'Foreslå', exact: true }).click();
    const alert = proposer.getByRole('alert');
    await alert.getByRole('link', { name: 'Skriv ordet på bokmål eller nynorsk.' }).click();
    const nb = proposer.getByLabel('Bokmål');
    expect(await nb.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await proposer.getByLabel('Leverandørens ord').inputValue()).toBe('Rounding list');
    await expectAccessible(proposer);
    // The rest by keyboard: from field to field and off.
    await proposer.keyboard.type('visittliste');
    await proposer.keyboard.press('Tab');
    await proposer.keyboard.type('visittliste');
    await proposer.keyboard.press('Enter');
    await proposer.getByText('Termen er foreslått.').first().waitFor();
    const cannot = proposer.getByRole('button', { name: 'Avgjør termen' });
    expect(await cannot.getAttribute('aria-disabled')).toBe('true');
    await expectAccessible(proposer);
    const address = new URL(proposer.url()).pathname;

    const secretary = await visitor('Sekretær, ASU');
    await secretary.goto(address);
    await secretary.getByText('Ingen har sagt noe om termen ennå.').first().waitFor();
    await secretary.getByLabel('Hva mener du?').fill('Legene sier previsittliste.');
    await secretary.getByRole('button', { name: 'Send innlegget' }).click();
    await secretary.getByText('Innlegget er lagt til.').first().waitFor();

    // The proposer, whose page is older by now, still gets the change in: nothing was changed.
    await proposer.goto(address);
    await proposer.getByText('Endre termen').click();
    await proposer.getByLabel('Synonymer').fill('previsittliste');
    await proposer.getByRole('button', { name: 'Lagre endringen' }).click();
    await proposer.getByText('Termen er endret.').first().waitFor();

    // The secretary's page is from before the change: one clear answer, and the typed case stays.
    await secretary.getByLabel('Sak eller avklaring').fill('KG02 9/26');
    await secretary.getByRole('button', { name: 'Avgjør termen' }).click();
    await secretary
      .getByRole('alert')
      .getByText(/endret termen mens du skrev/)
      .waitFor();
    await expectAccessible(secretary);
    expect(await secretary.getByLabel('Sak eller avklaring').inputValue()).toBe('KG02 9/26');
    await secretary.getByRole('button', { name: 'Avgjør termen' }).click();
    await secretary.getByText('Termen er avgjort.').first().waitFor();
    await expectAccessible(secretary);
    await expectNarrow(secretary);

    const csv = await fetched(secretary, '/termer/termer.csv');
    expect(csv).toContain('Rounding list;;;visittliste;visittliste;previsittliste;');
    const map = JSON.parse(await fetched(secretary, '/termer/termer.json'));
    const [inBokmaal] = map.group;
    const element = inBokmaal.element.find((one: { code: string }) => one.code === 'Rounding list');
    expect(element.target).toMatchObject([{ code: 'visittliste', equivalence: 'equivalent' }]);
  });

  it('comes with others in a file, of which nothing is kept before it is accepted', async () => {
    const secretary = await visitor('Sekretær, ASU');
    await secretary.goto('/termer/importer');
    await expectAccessible(secretary);
    const rows = [
      'Ord;Norsk;Nynorsk',
      'Specimen collection;prøvetaking;prøvetaking',
      'Referral;henvisning;tilvising',
      'Bed board;sengetavle;sengetavle',
      'Chart;=1+1;journal',
    ];
    await secretary
      .getByLabel('CSV-fil eller FHIR ConceptMap')
      .setInputFiles(file('ord.csv', rows.join('\r\n')));
    await secretary.getByRole('button', { name: 'Se hva som står i filen' }).click();
    await secretary.getByText('Forhåndsvisning av ord.csv').waitFor();
    await secretary
      .getByRole('alert')
      .getByText(/leverandørens ord/)
      .waitFor();
    await expectAccessible(secretary);
    await secretary.getByLabel('Ord', { exact: true }).selectOption('source');
    await secretary.getByRole('button', { name: 'Les på nytt' }).click();
    await secretary.getByText('Linje 5').waitFor();
    await secretary.getByRole('cell', { name: 'prøvetaking' }).first().waitFor();
    await expectAccessible(secretary);
    await expectNarrow(secretary);
    const before = await fetched(secretary, '/termer/termer.csv');
    expect(before).not.toContain('Bed board');

    await secretary.getByRole('button', { name: 'Ta inn 2 termer' }).click();
    await secretary.getByText('2 termer er tatt inn. 1 sto der fra før.').first().waitFor();
    await secretary.goto('/termer?ord=sengetavle');
    await secretary.getByRole('rowheader', { name: 'Bed board' }).waitFor();
  });
});

describe('a timetable', () => {
  it('is entered from a list, warns of two places, and is seen by its own group only', async () => {
    const secretary = await visitor('Sekretær, ASU');
    await secretary.goto('/oppsettsplan');
    await expectAccessible(secretary);
    await expectNarrow(secretary);
    await expectLanguages(secretary);
    await secretary.getByRole('link', { name: /^KG12/ }).click();
    await secretary.getByText(/skal også være i KG02/).waitFor();
    await secretary.getByText('Lim inn flere dager').click();
    await secretary.getByLabel('Dagene').fill('i morgen;9-12;Rådhuset;;Inntak');
    await secretary.getByRole('button', { name: 'Legg inn dagene' }).click();
    await secretary
      .getByRole('alert')
      .getByText(/Linje 1/)
      .waitFor();
    expect(await secretary.getByLabel('Dagene').inputValue()).toContain('i morgen');
    await expectAccessible(secretary);

    const member = await visitor('Medlem 1, Hjemmetjenester (Trondheim)');
    await member.goto('/oppsettsplan');
    await member.getByRole('link', { name: /^KG02/ }).waitFor();
    expect(await member.getByRole('link', { name: /^KG12/ }).count()).toBe(0);
    expect((await member.goto(secretary.url()))?.status()).toBe(404);
    const calendar = await fetched(member, '/oppsettsplan/min/kalender.ics');
    expect(calendar).toContain('KG02');
    expect(calendar).not.toContain('KG12');
  });
});
