import { describe, expect, it } from 'vitest';
import {
  answerByLink,
  askGroup,
  closeRound,
  decide,
  homeCare,
  linksInMail,
  raise,
} from './matters.ts';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

const title = 'Når matombringingen uteblir';
const text = 'Den som finner at maten ikke er kommet, ringer kjøkkenet før neste besøk.';

describe('a decision after it was taken', () => {
  it('says what is done alike, is given out as a routine, and is asked whether it worked', async () => {
    const expert = await visitor('Fagekspert, Hjemmetjenester');
    const secretary = await visitor('Sekretær, konsensusgruppene');
    const matter = await raise(expert, {
      title,
      question: 'Hvem ringer kjøkkenet når matombringingen uteblir?',
      body: 'Hjemmetjenester',
    });
    await askGroup(expert, text);
    await answerByLink(
      await linksInMail(secretary, title),
      homeCare.map((name) => [name, 'Enig'] as const),
    );
    await closeRound(expert, matter);
    await decide(expert, 'Brukeren skal ikke vente til neste dag.');
    await expert.getByRole('link', { name: /^Vedtaket i registeret: KG02/ }).click();
    await expert.getByRole('heading', { level: 1, name: /^Vedtak KG02/ }).waitFor();
    const decision = expert.url();

    // Different wants a reason; nothing that was chosen is lost.
    await expert.getByRole('link', { name: 'Likt eller ulikt, og hvem som gjør det' }).click();
    await expert.getByLabel('Anbefalt ulikt').check();
    await expert.getByRole('button', { name: 'Lagre likt eller ulikt' }).click();
    await expert.getByText('Skriv hvorfor det kan gjøres ulikt.').first().waitFor();
    expect(await expert.getByLabel('Anbefalt ulikt').isChecked()).toBe(true);
    await expectAccessible(expert);
    await expert
      .getByRole('textbox', { name: 'Begrunnelse' })
      .fill('Noen kommuner har kjøkken bare på dagtid.');
    await expert.getByLabel('Tas senere, ikke i første innføring').check();
    await expert.getByRole('button', { name: 'Lagre likt eller ulikt' }).click();
    await expert.getByText('Likt eller ulikt er lagret.').first().waitFor();
    await expectNarrow(expert);
    await expectLanguages(expert);
    await expert.goto('/vedtak/likt-og-ulikt?vis=senere');
    await expert
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .waitFor();
    await expectNarrow(expert);

    // The routine, on a page and as files.
    await expert.goto(decision);
    await expert.getByRole('link', { name: 'Rutinetekst for kvalitetssystemet' }).click();
    await expert.getByText(text).first().waitFor();
    await expectNarrow(expert);
    for (const [name, ending] of [
      ['Word', '.docx'],
      ['Markdown', '.md'],
    ] as const) {
      const waits = expert.waitForEvent('download');
      await expert.getByRole('link', { name }).click();
      expect((await waits).suggestedFilename()).toContain(ending);
    }

    // A day to ask whether it did what it should, and the answer with what is known.
    await expert.goto(decision);
    await expert.getByRole('link', { name: 'Sett en dag for å vurdere virkningen' }).click();
    await expert.getByLabel('Dag', { exact: true }).fill('01.01.2001');
    await expert.getByRole('button', { name: 'Lagre dagen' }).click();
    await expert
      .getByText('01.01.2001 er ikke framover. Velg en dag etter i dag.')
      .first()
      .waitFor();
    const day = `15.01.${new Date().getFullYear() + 1}`;
    await expert.getByLabel('Dag', { exact: true }).fill(day);
    await expert.getByRole('button', { name: 'Lagre dagen' }).click();
    await expert.getByText('Dagen er lagret.').first().waitFor();
    await expectAccessible(expert);
    await expert.goto('/vedtak/virkning');
    await expert
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .waitFor();
    await expectNarrow(expert);
    await expectLanguages(expert);
    await expert.goto(`${decision}/virkning`);
    await expert.getByLabel('Delvis').check();
    await expert
      .getByLabel('Hva vet vi om det?')
      .fill('Kjøkkenet ble ringt i ni av ti tilfeller; i helgene svarer ingen.');
    await expert.getByLabel('Det tas opp på nytt').check();
    await expert.getByRole('button', { name: 'Lagre svaret' }).click();
    await expert.getByText('Svaret er lagret.').first().waitFor();
    await expectAccessible(expert);
  }, 240_000);
});
