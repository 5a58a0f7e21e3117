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

const title = 'Øving på vannglass i fellesrommet';

describe('a practice matter', () => {
  it('is stamped all the way, and leaves no trace where what counts is kept', async () => {
    const expert = await visitor('Fagekspert, Hjemmetjenester');
    const secretary = await visitor('Sekretær, konsensusgruppene');
    const matter = await raise(expert, {
      title,
      question: 'Hvem fyller vannglassene i fellesrommet før kveldsmaten?',
      body: 'Hjemmetjenester',
      practice: true,
    });
    await expert
      .getByText(/ØV \d+\/\d\d/)
      .first()
      .waitFor();
    await expert.getByText('ØVELSE', { exact: true }).first().waitFor();
    await askGroup(expert, 'Den som dekker bordet, fyller glassene.');
    await expectNarrow(expert);
    await expectLanguages(expert);

    const links = await linksInMail(secretary, title);
    await secretary.goto('/post');
    expect(
      await secretary.getByRole('link', { name: new RegExp(`^ØVELSE.*${title}$`) }).count(),
    ).toBeGreaterThanOrEqual(homeCare.length);
    const phone = await visitor(null, { viewport: { width: 390, height: 800 } });
    await phone.goto(links.get(homeCare[0] ?? '') ?? '');
    await phone.getByText('ØVELSE', { exact: true }).waitFor();
    await expectAccessible(phone);
    await answerByLink(
      links,
      homeCare.map((name) => [name, 'Enig'] as const),
    );
    await closeRound(expert, matter);
    await decide(expert, 'Slik gjør vi når det er på ordentlig.');
    await expert.getByText('Avgjort som øvelse.').first().waitFor();
    await expert.getByText('ØVELSE', { exact: true }).first().waitFor();
    expect(await expert.getByRole('link', { name: /^Vedtaket i registeret/ }).count()).toBe(0);
    await expectAccessible(expert);

    // Neither in the register, the queue, the search nor the figures; nor does it answer anybody.
    await expert.goto('/vedtak?ord=vannglass');
    await expert.getByText('Ingen vedtak passer').waitFor();
    await secretary.goto('/sakskoe');
    expect(await secretary.locator('main').textContent()).not.toContain(title);
    await expert.goto(`/avklaringer/avgjort?q=${encodeURIComponent('hvem fyller vannglassene')}`);
    await expert.locator('[data-answers]').waitFor();
    expect(await expert.locator('[data-answers]').textContent()).not.toContain(title);
    // Nor is it among the matters behind any figure but that of practices.
    await expert.goto('/tall');
    const behind = await expert
      .locator('main a[href*="&tall="]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href') ?? ''))]);
    expect(behind.length).toBeGreaterThan(0);
    for (const address of behind.filter((one) => !/tall=practice/.test(one))) {
      const page = await (await expert.request.get(address)).text();
      expect(page, address).not.toContain(title);
    }
    // It is found among the practices, and nowhere else in the list.
    await expert.goto('/avklaringer');
    expect(await expert.locator('main').textContent()).not.toContain(title);
    await expert.getByLabel('Tilstand').selectOption({ label: 'Øvelser' });
    await expert.getByRole('button', { name: 'Vis', exact: true }).click();
    await expert.getByRole('link', { name: title }).waitFor();
    await expectAccessible(expert);
  }, 240_000);
});
