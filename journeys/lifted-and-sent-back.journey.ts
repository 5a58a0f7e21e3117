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
import { expectAccessible, expectNarrow, journeyBrowser, visitor } from './visitor.ts';

journeyBrowser();

const title = 'Felles vaktbok i sonene';
const objection = 'Vaktboken må ligge der natten kan nå den uten å kjøre innom.';

describe('a matter that the group does not agree on', () => {
  it('is lifted with its dossier, sent back as within the mandate, and decided below', async () => {
    const expert = await visitor('Fagekspert, Hjemmetjenester');
    const secretary = await visitor('Sekretær, konsensusgruppene');
    const matter = await raise(expert, {
      title,
      question: 'Skal sonene ha én felles vaktbok, eller hver sin?',
      body: 'Hjemmetjenester',
    });
    await askGroup(expert, 'Sonene har én felles vaktbok på hovedbasen.');
    const [first = '', ...others] = homeCare;
    await answerByLink(await linksInMail(secretary, title), [
      ...others.map((name) => [name, 'Enig'] as const),
      [first, 'Uenig', 'Pasientsikkerhet', objection],
    ]);
    await closeRound(expert, matter);
    await expert
      .getByText(/7 enig, 1 uenig/)
      .first()
      .waitFor();

    // What is missing is said, and what was typed stands.
    await expert.getByText('Løft saken', { exact: true }).first().click();
    const lift = expert.locator('form').filter({ hasText: 'Overlevering' });
    await lift.getByRole('button', { name: 'Løft saken' }).click();
    await expert.locator('.errors').waitFor();
    await expectAccessible(expert);
    await lift
      .getByLabel('Overlevering')
      .fill('Vi er enige om én vaktbok, men ikke om hvor den ligger. Dere må velge stedet.');
    await lift.getByRole('button', { name: 'Løft saken' }).click();
    await expert.getByText('Saken er løftet til Tverrgående beslutningsforum.').first().waitFor();

    // Above, all that was tried has come along.
    const chair = await visitor('Leder, Beslutningsforum');
    await chair.getByRole('listitem').filter({ hasText: title }).first().waitFor();
    await chair.goto(matter);
    const dossier = chair.getByRole('region', { name: 'Overlevering' });
    await dossier
      .getByText('Løftet fra Hjemmetjenester til Tverrgående beslutningsforum')
      .waitFor();
    await dossier.getByText(/Dere må velge stedet/).waitFor();
    await dossier.getByText('Det som er prøvd').click();
    await dossier.getByText('Sonene har én felles vaktbok på hovedbasen.').waitFor();
    expect(await dossier.textContent()).toContain(objection);
    await expectAccessible(chair);
    await expectNarrow(chair);

    await chair.getByText('Send tilbake', { exact: true }).first().click();
    await chair
      .getByLabel('Hvorfor', { exact: true })
      .last()
      .fill('Hvor en vaktbok ligger, er arbeidsflyt i hjemmetjenesten. Det er deres å avgjøre.');
    await chair.getByRole('button', { name: 'Send tilbake' }).click();
    await chair.getByText('Saken er sendt tilbake til Hjemmetjenester.').first().waitFor();
    // It is no longer the forum's to decide.
    expect(await chair.getByRole('button', { name: 'Spør gruppen nå' }).count()).toBe(0);

    await expert.goto(matter);
    await expert
      .getByText('Sendt tilbake fra Tverrgående beslutningsforum til Hjemmetjenester')
      .first()
      .waitFor();
    await askGroup(
      expert,
      'Sonene har én felles vaktbok på nettbrettet i vaktbilen.',
      'Vaktboken følger bilen, så natten når den.',
    );
    const again = await linksInMail(secretary, title);
    await answerByLink(
      again,
      homeCare.map((name) => [name, 'Enig'] as const),
    );
    await closeRound(expert, matter);
    await decide(expert, 'Én vaktbok, og den er der vakten er.');
    await expert.getByRole('link', { name: /^Vedtaket i registeret: KG02/ }).click();
    await expert.getByRole('heading', { level: 1, name: /^Vedtak KG02/ }).waitFor();
    // The decision names the matter by the matter's own number.
    await expert.getByRole('link', { name: /^AV \d+\/\d\d$/ }).waitFor();
    await expectAccessible(expert);
  }, 240_000);
});
