import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerByLink, askGroup, closeRound, homeCare, linksInMail, raise } from './matters.ts';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
const title = 'Hvem varsler når hjemmebesøket flyttes';
const [first = '', ...others] = homeCare;

describe('a member with the link in a mail and a phone', () => {
  it('answers in three presses, changes the answer, and is told when it is too late', async () => {
    const expert = await visitor('Fagekspert, Hjemmetjenester');
    const matter = await raise(expert, {
      title,
      question: 'Hvem ringer brukeren når et hjemmebesøk flyttes til en annen dag?',
      body: 'Hjemmetjenester',
    });
    await askGroup(expert, 'Den som flytter besøket, ringer brukeren samme dag.');

    const secretary = await visitor('Sekretær, konsensusgruppene');
    const links = await linksInMail(secretary, title);
    expect(links.size).toBe(homeCare.length);

    // No signing in, no script. Following the link in the mail is the first press.
    const page = await visitor(null, { ...phone, javaScriptEnabled: false });
    let presses = 1;
    const press = async (what: Locator) => {
      presses += 1;
      await what.tap();
    };
    await page.goto(links.get(first) ?? '');
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText('Den som flytter besøket, ringer brukeren samme dag.').waitFor();
    await page.getByText('Du svarer for Hjemmesykepleien.').waitFor();
    await press(page.getByRole('radio', { name: /^Enig/ }));
    await press(page.getByRole('button', { name: 'Send svaret' }));
    await page.getByText('Takk. Svaret er lagret.').waitFor();
    await page.getByText('Du har svart: Enig.').waitFor();
    expect(presses).toBeLessThanOrEqual(3);

    // Another answer wants a reason; without one nothing is lost.
    await page.getByRole('radio', { name: /^Uenig/ }).check();
    await page.getByRole('button', { name: 'Endre svaret' }).tap();
    await page.locator('.errors').waitFor();
    expect(await page.getByRole('radio', { name: /^Uenig/ }).isChecked()).toBe(true);
    await page.getByLabel('Hva begrunnelsen bygger på').selectOption({ label: 'Kapasitet' });
    await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Vi rekker det ikke i helgene.');
    await page.getByRole('button', { name: 'Endre svaret' }).tap();
    await page.getByText('Du har svart: Uenig.').waitFor();

    // The same page with a script, narrow and in every language.
    const looking = await visitor(null, phone);
    await looking.goto(links.get(first) ?? '');
    await looking.getByText('Du har svart: Uenig.').waitFor();
    await expectAccessible(looking);
    await expectNarrow(looking, 320);
    await expectLanguages(looking);

    // Whoever is signed in as somebody else does not answer in another's name.
    await secretary.goto(links.get(first) ?? '');
    expect(await secretary.getByRole('button', { name: /^(Send|Endre) svaret$/ }).count()).toBe(0);

    // The page is open while the round is closed.
    await answerByLink(
      links,
      others.map((name) => [name, 'Enig']),
    );
    await page.getByRole('radio', { name: /^Enig/ }).check();
    await closeRound(expert, matter);
    await page.getByRole('button', { name: 'Endre svaret' }).tap();
    await page.getByRole('heading', { name: 'Runden er avsluttet' }).waitFor();
    await page.goto(links.get(first) ?? '');
    await page.getByText('Du har svart: Uenig.').waitFor();
    await page.goto(`${links.get(first)}x`.replace(/.x$/, 'x'));
    await page.getByRole('heading', { name: 'Lenken gjelder ikke' }).waitFor();
    await expert.goto(matter);
    await expert
      .getByText(/7 enig, 1 uenig/)
      .first()
      .waitFor();
  }, 180_000);
});
