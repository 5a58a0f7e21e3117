import type { Locator, Page } from 'playwright-core';
import { addDays, todayInNorway } from '../src/kernel/calendar.ts';
import { formatDate } from '../src/ui/format.ts';
import { fromTheForm, groups, mailOf } from './applicants.ts';
import { expectAccessible, expectNarrow } from './visitor.ts';

/** A day some days ahead, as people type it. */
export const dayAhead = (days: number) => formatDate(addDays(todayInNorway(new Date()), days));

/** A page as it is met in a large window, and on the smallest phone. */
export async function expectWidths(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNarrow(page);
}

/** Fills in all that a round lacks but its texts: for the option municipalities, twelve groups. */
export async function settleRound(recruiter: Page, round: string): Promise<void> {
  const settle = async (part: string, fill: () => Promise<unknown>) => {
    await recruiter.goto(`${round}?del=${part}`);
    await fill();
    const section = recruiter.locator(`section[aria-labelledby="del-${part}"]`);
    await section.getByRole('button', { name: 'Lagre' }).click();
    await recruiter.getByText('Endringen er lagret.').first().waitFor();
  };
  await settle('mandat', () =>
    recruiter
      .getByLabel('Hva utlysningen bygger på')
      .fill('Opsjonskommunene har bedt om å få fylle sine egne plasser.'),
  );
  await settle('oppdrag', async () => {
    await recruiter.getByRole('checkbox', { name: 'Lyses ut på vegne av andre' }).check();
    await recruiter.getByLabel('Bestilt av').fill('Opsjonskommunene');
    await recruiter.getByLabel('Bestilt dag').fill(dayAhead(-14));
    await recruiter.getByLabel('Søkerne overleveres til').fill('Opsjonskommunene');
  });
  await settle('grupper', async () => {
    for (const group of groups) {
      await recruiter.getByRole('checkbox', { name: group, exact: true }).check();
    }
    await recruiter
      .getByLabel('Avgjør for Barne- og familietjenester')
      .selectOption({ label: 'Kommunalsjef, oppvekst (Trondheim kommune)' });
    await recruiter
      .getByLabel('Avgjør for de gruppene der ingen er valgt')
      .selectOption({ label: 'Kommunalsjef, helse og velferd (Trondheim kommune)' });
  });
  await settle('utvelgelse', async () => {
    await recruiter.getByRole('radio', { name: /^Rettferdig loddtrekning/ }).check();
    await recruiter.getByLabel('Hvorfor denne').fill('Søkerne er like godt kvalifisert.');
  });
  await settle('tillitsvalgte', async () => {
    const first = recruiter.getByRole('group', { name: 'Tillitsvalgt 1' });
    await first.getByLabel('Navn').fill('Hovedtillitsvalgt');
    await first.getByLabel('Forbund').fill('Helseforbundet');
    await first.getByLabel('Bruker i Omforent').selectOption({ label: 'Hovedtillitsvalgt' });
  });
  await settle('roller', () =>
    recruiter.getByRole('checkbox', { name: 'Medlem i konsensusgruppe' }).check(),
  );
  await settle('dager', async () => {
    await recruiter.getByLabel('Lyses ut', { exact: true }).fill(dayAhead(0));
    await recruiter.getByLabel('Siste dag for å søke').fill(dayAhead(21));
    await recruiter.getByLabel('Oppstart', { exact: true }).fill(dayAhead(45));
    await recruiter.getByLabel('Søknadene slettes etter').fill(dayAhead(400));
  });
  await settle('forbehold', async () => {
    await recruiter.getByLabel('Hva det avhenger av').fill('vedtak i kommunestyrene');
    await recruiter.getByLabel('Ventes', { exact: true }).fill(dayAhead(75));
  });
  await recruiter.getByText('Mangler tekster på bokmål og tekster på nynorsk.').waitFor();
}

/** Writes the texts of all twelve groups in both standards, from what the program suggests. */
export async function writeAdverts(recruiter: Page): Promise<void> {
  await recruiter.getByRole('link', { name: 'Saksbehandling' }).first().click();
  for (const [at, group] of groups.entries()) {
    await recruiter.getByRole('heading', { level: 1, name: `Tekst for ${group}` }).waitFor();
    await recruiter.getByRole('link', { name: 'Hent forslagene' }).click();
    if (at === 0) await expectWidths(recruiter);
    await recruiter.getByRole('button', { name: 'Lagre tekstene' }).click();
    await recruiter.getByText('Tekstene er lagret.').first().waitFor();
    const next = groups[at + 1];
    if (next) await recruiter.getByRole('link', { name: `Neste: ${next}` }).click();
  }
}

/** Applies for Legevakt and one group more, on an open form without a script, until it is sent. */
export async function fillInApplication(page: Page): Promise<void> {
  const wish = (group: string) => ({ label: `Medlem i konsensusgruppe i ${group}` });
  await page.getByLabel('1. ønske').selectOption(wish('Legevakt'));
  await page.getByLabel('2. ønske').selectOption(wish('Institusjon'));
  await page.getByLabel('Navn', { exact: true }).fill(fromTheForm);
  await page.getByLabel('E-post', { exact: true }).fill(mailOf(fromTheForm));
  await page.getByRole('button', { name: 'Lagre og gå videre' }).tap();
  await page
    .getByLabel('Arbeidsgiver', { exact: true })
    .selectOption({ label: 'Stjørdal kommune' });
  await page.getByLabel('Enhet', { exact: true }).fill('Legevaktsentralen');
  await page.getByLabel('Yrke').fill('Sykepleier');
  await page.getByRole('button', { name: 'Lagre og gå videre' }).tap();
  await page.getByRole('checkbox', { name: 'Sykepleier på stedet' }).check();
  await page.getByRole('button', { name: 'Lagre og gå videre' }).tap();
  await page.getByRole('button', { name: 'Send søknaden' }).tap();
  await page.getByRole('heading', { name: 'Takk, søknaden er sendt' }).waitFor();
}

/** Calls the unions to a discussion of a round today, and records it with homework for later. */
export async function holdDiscussion(
  recruiter: Page,
  name: string,
  homework: readonly string[],
): Promise<void> {
  await recruiter.goto('/rekruttering/drofting');
  const planning = recruiter.getByRole('region', { name });
  await planning.getByLabel('Dag', { exact: true }).fill(dayAhead(0));
  await planning.getByLabel('Sted').fill('Kommunehuset');
  await planning.getByLabel('Saker').fill('Bemanning mens noen er borte\nFrikjøp');
  await planning.getByLabel('E-post').first().fill('tillitsvalgt@kommune.example');
  await planning.getByRole('button', { name: 'Kall inn til drøfting' }).click();
  await recruiter.getByText('Drøftingen er lagt inn.').first().waitFor();
  await recruiter.getByRole('button', { name: 'Send innkalling på e-post' }).click();
  await recruiter.getByText('Én er kalt inn.').first().waitFor();
  await recruiter.getByLabel('Til stede').fill('Rekrutteringsansvarlig\nHovedtillitsvalgt');
  await recruiter.getByLabel('Referat').fill('Partene drøftet frikjøp og hvordan det velges.');
  await recruiter
    .getByLabel('Avklart siden sist')
    .fill('Fast stilling kreves.\nFrikjøp følger prinsippet.\nTrekningen er åpen.');
  for (const [at, task] of homework.entries()) {
    await recruiter.getByLabel(`Oppgave ${at + 1}`).fill(task);
    await recruiter.getByLabel('Frist', { exact: true }).nth(at).fill(dayAhead(14));
  }
  await expectWidths(recruiter);
  await recruiter.getByRole('button', { name: 'Før referatet' }).click();
  await recruiter.getByText('Referatet er ført og står.').first().waitFor();
}

/** Whoever decides writes what each unit leader who is not written of yet thinks. */
export async function askLeaders(form: Locator): Promise<void> {
  const asked = form.getByRole('group', { name: 'Enhetslederne som er spurt' });
  for (const row of await asked.locator('.leader').all()) {
    if (!(await row.isVisible())) continue;
    await row.getByLabel('Enhetsleder', { exact: true }).fill('Leder av enheten');
    await row.getByLabel('Dag', { exact: true }).fill(dayAhead(0));
    await row.getByLabel('Hva enhetslederen mente').fill('Kan unnværes en dag i uken.');
  }
}
