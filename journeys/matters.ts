import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { visitor } from './visitor.ts';

/** A question as somebody raises it. `practice` is ticked, `boxes` are what it affects. */
export type Raised = {
  title: string;
  question: string;
  body: string;
  boxes?: readonly string[];
  practice?: boolean;
};

/** The members of the group for home care, by the names their mail greets them with. */
export const homeCare = [
  ...[1, 2, 3, 4, 5].map((no) => `Medlem ${no}, Hjemmetjenester (Trondheim)`),
  'Medlem 6, Hjemmetjenester (Stjørdal)',
  'Medlem 7, Hjemmetjenester (Indre Fosen)',
  'Medlem 8, Hjemmetjenester (Levanger)',
];

/** Raises a question and answers with the address of the matter. */
export async function raise(page: Page, raised: Raised): Promise<string> {
  await page.goto('/avklaringer/ny');
  await page.getByLabel('Kort om hva det gjelder').fill(raised.title);
  await page.getByLabel('Spørsmålet', { exact: true }).fill(raised.question);
  for (const box of raised.boxes ?? ['Arbeidsflyt', raised.body, 'Kommune']) {
    await page.getByRole('checkbox', { name: box, exact: true }).check();
  }
  await page.getByLabel('Gruppe', { exact: true }).selectOption({ label: raised.body });
  if (raised.practice) await page.getByLabel('Dette er en øvelse').check();
  await page.getByRole('button', { name: 'Reis spørsmålet' }).click();
  await page
    .getByText(/Spørsmålet er reist\. Det har fått nummer/)
    .first()
    .waitFor();
  return new URL(page.url()).pathname;
}

/** Puts a text to the group; `change` says what is new in it where it was asked before. */
export async function askGroup(page: Page, proposal: string, change?: string): Promise<void> {
  const field = page.getByLabel('Forslaget', { exact: true });
  if (!(await field.isVisible())) await page.getByText('Spør på nytt med endret forslag').click();
  await field.fill(proposal);
  if (change) await page.getByLabel('Hva er endret, og hvorfor').fill(change);
  await page.getByRole('button', { name: 'Spør gruppen nå' }).click();
  await page
    .getByText(/medlemmer er spurt\./)
    .first()
    .waitFor();
}

/**
 * Where the links in the mail about a matter lead, by the name the mail greets: as the mail itself,
 * read where the secretary sees what was sent. The newest mail to each counts.
 */
export async function linksInMail(reader: Page, title: string): Promise<Map<string, string>> {
  await reader.goto('/post');
  const mails = reader.getByRole('link', { name: new RegExp(`: ${title}$`) });
  const addresses = await mails.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const links = new Map<string, string>();
  for (const address of addresses) {
    const page = await (await reader.request.get(address ?? '')).text();
    const name = /Hei, ([^<\n]+)/.exec(page)?.[1]?.trim();
    const link = /\/svar\/standpunkt\/[\w-]{43}/.exec(page)?.[0];
    if (name && link && !links.has(name)) links.set(name, link);
  }
  return links;
}

/** Everybody named answers by the link in the mail, without signing in and without a script. */
export async function answerByLink(
  links: ReadonlyMap<string, string>,
  answers: readonly (readonly [name: string, stance: string, kind?: string, reason?: string])[],
): Promise<void> {
  const page = await visitor(null, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  for (const [name, stance, kind, reason] of answers) {
    const link = links.get(name);
    expect(link, `a link for ${name}`).toBeDefined();
    await page.goto(link ?? '');
    await page.getByRole('radio', { name: new RegExp(`^${stance}`) }).check();
    if (kind) await page.getByLabel('Hva begrunnelsen bygger på').selectOption({ label: kind });
    if (reason) await page.getByRole('textbox', { name: 'Begrunnelse' }).fill(reason);
    await page.getByRole('button', { name: 'Send svaret' }).click();
    await page.getByText(`Du har svart: ${stance}.`).waitFor();
  }
  await page.context().close();
}

/** Closes the round that everybody has answered, and waits for what came of it. */
export async function closeRound(page: Page, matter: string): Promise<void> {
  await page.goto(matter);
  await page.getByRole('button', { name: 'Avslutt runden og regn utfallet' }).click();
  await page
    .getByText(/Runden er avsluttet og utfallet regnet/)
    .first()
    .waitFor();
}

/** Enters in the register what the group agreed on. */
export async function decide(page: Page, reason: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Begrunnelse' }).first().fill(reason);
  await page.getByRole('button', { name: 'Avgjør', exact: true }).click();
  await page
    .getByText(/^Avgjort/)
    .first()
    .waitFor();
}
