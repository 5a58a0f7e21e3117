import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownServer } from './own-server.ts';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();
let server: Awaited<ReturnType<typeof ownServer>>;
beforeAll(async () => {
  server = await ownServer();
});
afterAll(async () => {
  await server?.stop();
});
const person = (role: string) => visitor(role, { baseURL: server.address });

/** The meeting is late today, so that it is called while it lies ahead and opened on its day. */
const wall = new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' });
const [year, month, day] = wall.slice(0, 10).split('-').map(Number);
const today = `${day}.${month}.${year}`;
const tooLate = wall.slice(11, 16) > '23:45';

const forum = 'Beslutningsforum';
const [leader, second] = [`Leder, ${forum}`, `Nestleder, ${forum}`];

describe.skipIf(tooLate)('a body whose minutes two of those present sign', () => {
  let secretary: Page;
  let minutes = '';

  it('has written so in its rules', async () => {
    secretary = await person('Sekretær, ASU');
    await secretary.goto('/grupper');
    await secretary.getByRole('link', { name: forum }).first().click();
    await secretary.getByRole('link', { name: 'Møteregler' }).click();
    await secretary.getByRole('link', { name: 'Skriv egne regler' }).click();
    await secretary.getByLabel('Navn', { exact: true }).fill('Reglement');
    await secretary.getByLabel('Godkjenning av protokollen').selectOption('two-signatories');
    await secretary.getByLabel('Replikker').selectOption({ label: 'Det gis ikke replikk.' });
    await expectAccessible(secretary);
    await secretary.getByRole('button', { name: 'Lagre reglene' }).click();
    await secretary.getByLabel('Regler', { exact: true }).selectOption({ label: 'Reglement' });
    await secretary.getByLabel('Fra og med').fill(today);
    await secretary.getByRole('button', { name: 'Velg' }).click();
    const periods = secretary.getByRole('region', { name: 'Perioder' });
    await periods.getByRole('link', { name: 'Reglement' }).waitFor();
    await expectAccessible(secretary);
  });

  it('meets, and the meeting can be cancelled until it is opened', async () => {
    await secretary.goto('/moter');
    await secretary.getByRole('link', { name: 'Nytt møte' }).click();
    const bodies = secretary.getByLabel('Utvalg');
    const option = bodies.locator('option').filter({ hasText: forum }).first();
    await bodies.selectOption((await option.getAttribute('value')) ?? '');
    await secretary.getByLabel('Dato').fill(today);
    await secretary.getByLabel('Sted').fill('Rom 1');
    await secretary.getByLabel('Begynner kl.').fill('23.50');
    await secretary.getByLabel('Slutter kl.').fill('23.59');
    await secretary.getByRole('button', { name: 'Planlegg møtet' }).click();
    await secretary.waitForURL(/\/moter\/meet_[a-z0-9]+$/);
    const meeting = secretary.url();
    await secretary.locator('summary', { hasText: 'Legg til på sakslisten' }).click();
    await secretary.getByLabel('Tittel', { exact: true }).fill('Felles plan');
    await secretary.getByLabel('Minutter', { exact: true }).fill('5');
    await secretary.getByRole('button', { name: 'Legg til', exact: true }).click();
    await secretary.locator('[data-row]').filter({ hasText: 'Felles plan' }).waitFor();
    await secretary.getByRole('link', { name: 'Publiser innkalling' }).click();
    await secretary.getByRole('button', { name: 'Publiser', exact: true }).click();
    await secretary.getByText('Innkallingen er publisert, versjon 1.').first().waitFor();
    await secretary.goto(meeting);
    expect(await secretary.getByRole('link', { name: 'Avlys møtet' }).count()).toBe(1);
    await secretary.goto(`${meeting}/direkte`);
    await secretary.getByRole('button', { name: 'Åpne møtet' }).click();
    const roll = secretary.getByRole('group', { name: 'Rop opp' });
    expect(await roll.getByLabel(second).isChecked()).toBe(true);
    await secretary.getByRole('button', { name: 'Disse er her' }).click();
    await secretary.goto(meeting);
    await secretary.getByText('Møtet er åpnet, og kan ikke avlyses.').waitFor();
    expect(await secretary.getByRole('link', { name: 'Avlys møtet' }).count()).toBe(0);
    await expectAccessible(secretary);
    await expectNarrow(secretary);
    await secretary.goto(`${meeting}/direkte`);
    await secretary.locator('summary').filter({ hasText: 'Mer å gjøre' }).click();
    await secretary.getByRole('button', { name: 'Hev møtet nå' }).click();
    await secretary
      .getByText(/Møtet ble hevet kl\./)
      .first()
      .waitFor();
    minutes = `${meeting}/protokoll`;
  });

  it('gets minutes that both sign as they stand, again where they were changed', async () => {
    await secretary.goto(minutes);
    await secretary.getByLabel('Første').selectOption({ label: leader });
    await secretary.getByLabel('Andre').selectOption({ label: second });
    await secretary.getByRole('button', { name: 'Lagre hvem som underskriver' }).click();
    await secretary.getByText('Det er ført hvem som underskriver.').first().waitFor();
    await expectAccessible(secretary);
    await expectNarrow(secretary);

    const one = await person(leader);
    await one.getByRole('link', { name: 'Les og signer' }).click();
    await expectAccessible(one);
    await one.getByRole('button', { name: 'Underskriv det jeg har lest' }).click();
    await one.getByText('Du har underskrevet protokollen.').first().waitFor();
    await one.goto('/');
    expect(await one.getByRole('main').textContent()).not.toContain('Signer protokollen');

    await secretary
      .getByRole('link', { name: /Skriv her: Tilføyelse/ })
      .first()
      .click();
    await secretary.getByLabel('Teksten i protokollen').fill('Planen sendes ut.');
    await secretary.getByRole('button', { name: 'Lagre', exact: true }).click();
    await secretary.getByText('Teksten er lagret.').first().waitFor();

    // The signature fell with the change, and is asked for again.
    await one.goto('/');
    await one.getByText('Signer protokollen på nytt').first().waitFor();
    await expectAccessible(one);
    await expectNarrow(one);
    await expectLanguages(one);
    await one.getByRole('link', { name: 'Se endringen og signer' }).click();
    await expectAccessible(one);
    await one.getByRole('button', { name: 'Underskriv det jeg har lest' }).click();
    await one.getByText('Du har underskrevet protokollen.').first().waitFor();

    const two = await person(second);
    await two.getByRole('link', { name: 'Les og signer' }).click();
    await two.getByRole('button', { name: 'Underskriv det jeg har lest' }).click();
    await two.getByText('Begge har underskrevet. Protokollen er godkjent.').first().waitFor();
    await expectAccessible(two);
    await expectNarrow(two);

    await secretary.goto(minutes);
    await secretary.getByRole('button', { name: 'Forsegl protokollen' }).click();
    await secretary.getByText('Protokollen er forseglet.').first().waitFor();
    await expectAccessible(secretary);
  });
});
