import { describe, expect, it } from 'vitest';
import { expectAccessible, journeyBrowser, visitor } from './visitor.ts';

journeyBrowser();

/** The page of those called to the committee's extra meeting. */
async function calledPage(role: string) {
  const page = await visitor(role);
  await page.goto('/moter');
  await page
    .getByRole('row')
    .filter({ hasText: 'Innkalt' })
    .getByRole('link', { name: 'Administrativt samarbeidsutvalg' })
    .first()
    .click();
  await page.getByRole('link', { name: 'Innkalte', exact: true }).click();
  await page.getByRole('heading', { name: 'Slik blir møtet' }).waitFor();
  return page;
}

describe('answering the summons', () => {
  it('a member who cannot come sees who is called, and takes it back', async () => {
    const page = await calledPage('Medlem, ASU (sykehus)');
    await page.getByText('Kommer du ikke, kalles Vara 2, sykehuset inn i ditt sted.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Jeg kommer ikke' }).click();
    await page
      .getByText('Vara 2, sykehuset er kalt inn for Medlem, ASU (sykehus).')
      .first()
      .waitFor();
    const deputy = page.getByRole('row').filter({ hasText: 'Møter for Medlem, ASU (sykehus)' });
    expect(await deputy.textContent()).toContain('Vara 2, sykehuset');
    await page.getByRole('button', { name: 'Jeg kommer', exact: true }).click();
    await page.getByText('Vara 2, sykehuset er ikke lenger innkalt.').first().waitFor();
    expect(await deputy.count()).toBe(0);
  });

  it('whoever has the link answers without signing in and without a script', async () => {
    const secretary = await calledPage('Sekretær, ASU');
    const meeting = /\/moter\/(meet_\w+)/.exec(secretary.url())?.[1] ?? '';
    // The mail of this meeting only: all the mail of the house goes over several pages.
    await secretary.goto(`/post?mote=${meeting}`);
    const mails = secretary.getByRole('link', { name: /^Innkalling: ASU/ });
    const addresses = await mails.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    let link: string | undefined;
    for (const address of addresses) {
      await secretary.goto(address ?? '');
      const text = (await secretary.locator('main').textContent()) ?? '';
      if (text.includes('Hei, Direktør, fagavdelingen')) link = /\/svar\/[\w-]{43}/.exec(text)?.[0];
      if (link) break;
    }
    const page = await visitor(null, { javaScriptEnabled: false });
    await page.goto(link ?? '');
    await page.getByText('Du har ikke svart ennå.').waitFor();
    await page.getByRole('button', { name: 'Jeg kommer', exact: true }).click();
    await page.getByText('Takk. Du er ventet i møtet.').waitFor();
    await secretary.goto(link ?? '');
    await secretary.getByRole('heading', { name: 'Lenken er til en annen' }).waitFor();
  });

  it('the secretary notes an answer, sees that nothing is left to send, and what is sent later', async () => {
    const page = await calledPage('Sekretær, ASU');
    const meeting = page.url().replace(/\/innkalte$/, '');
    await page.getByRole('link', { name: 'Før svar for Observatør', exact: true }).click();
    await page.getByRole('radio', { name: 'Kommer', exact: true }).check();
    await page.getByRole('button', { name: 'Lagre svaret' }).click();
    await page.getByText('Svaret fra Observatør er ført: kommer.').first().waitFor();
    await page.goto(`${meeting}/innkalte/send`);
    await page.getByText('Alle har fått det som er publisert.').waitFor();
    await expectAccessible(page);
    await page.goto(`${meeting}/ettersendes`);
    await page.getByRole('cell', { name: 'St. Olavs hospital HF' }).waitFor();
    await expectAccessible(page);
  });

  it('the secretary reminds those who are silent, and the link in the mail leads to this server', async () => {
    const page = await calledPage('Sekretær, ASU');
    const meeting = page.url().replace(/\/innkalte$/, '');
    await page.getByRole('link', { name: 'Minn dem som ikke har svart' }).click();
    const member = page.getByRole('row').filter({ hasText: 'Kommunedirektør, Fjellregionen' });
    expect(await member.textContent()).toContain('Ikke før');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Minn / }).click();
    await page
      .getByText(/Påminnelsen er på vei til/)
      .first()
      .waitFor();
    await page.goto(`${meeting}/innkalte/minn`);
    await page.getByText('Alle har svart, eller er minnet i dag.').waitFor();
    await page.goto('/post');
    await page
      .getByRole('link', { name: /^(Påminnelse|Påminning): ASU/ })
      .first()
      .click();
    const link = page.getByRole('link', { name: /\/svar\// });
    const address = (await link.getAttribute('href')) ?? '';
    expect(new URL(address).origin).toBe(new URL(page.url()).origin);
    const stranger = await visitor(null);
    await stranger.goto(address);
    await stranger.getByRole('heading', { name: 'Ditt svar' }).waitFor();
    await expectAccessible(stranger);
    await page.goto(`${meeting}/avlys`);
    await page.getByText(/får e-post om at møtet er avlyst/).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Avlys møtet' }).click();
    await page.getByText('Skriv hvorfor møtet er avlyst.').first().waitFor();
  });
});
