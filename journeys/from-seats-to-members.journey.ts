import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicantNamed, applicantsInLatin1, fromTheForm, groups, mailOf } from './applicants.ts';
import { newestMail } from './mail-folder.ts';
import { ownServer } from './own-server.ts';
import {
  askLeaders,
  dayAhead,
  expectWidths,
  fillInApplication,
  holdDiscussion,
  settleRound,
  writeAdverts,
} from './recruiting-round.ts';
import { secondCheckout } from './second-checkout.ts';
import { expectLanguages, expectNothingCovered, journeyBrowser, visitor } from './visitor.ts';

journeyBrowser();
let server: Awaited<ReturnType<typeof ownServer>>;
let second: ReturnType<typeof secondCheckout>;
beforeAll(async () => {
  server = await ownServer();
  second = secondCheckout();
});
afterAll(async () => {
  await server?.stop();
  second?.remove();
});

const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
const person = (role: string | null, options: BrowserContextOptions = {}) =>
  visitor(role, { baseURL: server.address, ...options });
/** Somebody who has nothing but a phone, and a browser that runs no script. */
const onPhone = () => person(null, { ...phone, javaScriptEnabled: false });

describe('a round of recruiting, from the seats that are needed to members', () => {
  const round = '/rekruttering/utlysninger/rec_others';
  const name = 'Medlemmer fra opsjonskommunene';
  /** Whoever alone covers what Legevakt needs, and is in every selection there. */
  const sure = applicantNamed(9);
  const noTriage = 'La Legevakt være uten krav om Manchester triage.';
  let recruiter: Page;
  let director: Page;
  /** How many of the 253 seats are filled when the round begins. */
  let filled = 0;
  let run = '';
  let recommendation = '';
  let applicant = '';
  /** Who was drawn for the other seat in Legevakt, and who comes in their place. */
  let drawn = '';
  let instead = '';

  it('begins at a board of 253 seats, and says where the numbers contradict each other', async () => {
    recruiter = await person('Rekrutteringsansvarlig, innføringsprosjektet');
    await recruiter.goto('/rekruttering');
    await recruiter
      .getByRole('heading', { name: /oppgave 130–150, oppgitt ca\. 200, tabellen gir 253/ })
      .waitFor();
    filled = await filledSeats();
    expect(filled).toBeGreaterThan(0);
    await expectWidths(recruiter);
  });

  it('does not open before all is settled, and says all that is missing', async () => {
    await recruiter.goto(round);
    const open = recruiter.getByRole('button', { name: 'Åpne utlysningen' });
    expect(await open.isDisabled()).toBe(true);
    const gate = recruiter.getByRole('complementary', { name: 'Før den kan åpnes' });
    for (const lacks of [
      'Mandat mangler',
      'Ingen grupper har noen som avgjør',
      'Utvelgelsesmodell med begrunnelse mangler',
      'Tillitsvalgt mangler',
    ]) {
      await gate.getByText(lacks, { exact: true }).waitFor();
    }
    await expectWidths(recruiter);
    await expectLanguages(recruiter);
  });

  it('is settled part by part, and then opens for everybody to read', async () => {
    await settleRound(recruiter, round);
    await writeAdverts(recruiter);
    await recruiter.goto(round);
    await recruiter.getByText('Alt er på plass.').waitFor();
    await expectWidths(recruiter);
    await recruiter.getByRole('button', { name: 'Åpne utlysningen' }).click();
    await recruiter.getByText('Utlysningen er åpen. Alle kan lese den.').first().waitFor();

    const stranger = await person(null);
    await stranger.goto('/innsyn/utlysninger');
    await stranger.getByRole('link', { name }).first().click();
    await stranger.getByText(/Alle tilbud gis med forbehold om: vedtak i kommunestyrene/).waitFor();
    await expectWidths(stranger);
    await expectLanguages(stranger);
    await stranger.context().close();
  }, 120_000);

  it('takes an application on a phone without a script, and answers with a receipt', async () => {
    const page = await onPhone();
    await page.goto('/innsyn/utlysninger/rec_others');
    await page.getByRole('link', { name: 'Søk', exact: true }).first().tap();
    await fillInApplication(page);

    const receipt = await newestMail(server.data, mailOf(fromTheForm), `Søknaden din: ${name}`);
    expect(receipt.text).toContain('Medlem i konsensusgruppe i Legevakt');
    const own = await person(null, phone);
    await own.goto(receipt.link);
    await own.getByRole('heading', { name: 'Søknaden din' }).waitFor();
    await own.getByText('Ingen har lest den ennå.').waitFor();
    await expectWidths(own);
    await own.context().close();
    await page.context().close();
  });

  it('takes thirty-nine more from forty rows in Latin-1, one of them there twice', async () => {
    await recruiter.goto(round);
    await recruiter.getByRole('link', { name: 'Les inn søkere fra fil' }).click();
    await recruiter.getByLabel('CSV- eller Excel-fil').setInputFiles({
      name: 'søkere.csv',
      mimeType: 'text/csv',
      buffer: applicantsInLatin1(),
    });
    await recruiter.getByRole('button', { name: 'Se hva som står i filen' }).click();
    await recruiter.getByText('Sørbygda avdeling 1 ·').waitFor();
    await recruiter
      .getByLabel('Rolle det søkes på')
      .selectOption({ label: 'Medlem i konsensusgruppe' });
    await expectWidths(recruiter);
    await recruiter.getByRole('button', { name: 'Neste' }).click();
    await recruiter.getByRole('heading', { name: 'Hva ordene i filen betyr' }).waitFor();
    await recruiter.getByLabel(/Hjemmesykepleien/).selectOption({ label: 'Hjemmetjenester' });
    await expectWidths(recruiter);
    await recruiter.getByRole('button', { name: 'Neste' }).click();
    await recruiter.getByRole('heading', { name: 'Slik blir radene' }).waitFor();
    const twice = recruiter.getByRole('row', { name: new RegExp(`^${applicantNamed(1)}`) });
    await twice.getByRole('cell', { name: '2, 41' }).waitFor();
    await expectWidths(recruiter);
    await recruiter.getByRole('button', { name: 'Ta inn 39 nye søkere og 79 søknader' }).click();
    await recruiter.getByRole('heading', { name: 'Tatt inn fra søkere.csv' }).waitFor();
    await expectWidths(recruiter);
    await recruiter.getByRole('link', { name: 'Se søkerne' }).click();
    await recruiter.getByText('40 personer, 81 søknader').waitFor();
    await expectWidths(recruiter);
    const told = await newestMail(server.data, mailOf(sure), 'Se det som er lagret om deg');
    expect(told.link).toContain('/svar/soknad/');
  });

  it('has applicants assessed, and never without a reason', async () => {
    for (const [at, group] of groups.entries()) {
      await recruiter.goto('/rekruttering/sokere?utlysning=rec_others');
      await recruiter
        .getByRole('link', { name: applicantNamed(at + 1) })
        .first()
        .click();
      if (applicantNamed(at + 1) === sure) applicant = new URL(recruiter.url()).pathname;
      await recruiter.getByRole('link', { name: 'Vurder: Medlem i konsensusgruppe' }).click();
      const needs = recruiter.getByRole('region', { name: `Behov i ${group}` });
      const save = recruiter.getByRole('button', { name: 'Lagre', exact: true });
      if (at === 0) {
        const covers = needs.locator('input[value="meets"]').first();
        await covers.check();
        await save.click();
        await recruiter
          .getByRole('alert')
          .getByText(/^Skriv grunnen: /)
          .waitFor();
        expect(await covers.isChecked()).toBe(true);
        await expectNothingCovered(recruiter);
        await save.scrollIntoViewIfNeeded();
        await expectWidths(recruiter);
      }
      for (const finding of await needs.locator('.finding').all()) {
        if ((await finding.textContent())?.startsWith('Manchester triage')) continue;
        await finding.locator('input[value="meets"]').check();
        await finding.locator('textarea').fill('Har gjort dette i to år.');
      }
      await save.click();
      await recruiter
        .getByText(/punkter er lagret/)
        .first()
        .waitFor();
    }
  }, 120_000);

  it('covers what the groups need but for one thing, and names it', async () => {
    await recruiter.goto('/rekruttering/dekning?utlysning=rec_others');
    const all = recruiter.getByRole('region', { name: 'Behov per gruppe' });
    await all.getByText('1 mangler', { exact: true }).waitFor();
    expect(await all.getByText('alt er dekket', { exact: true }).count()).toBe(11);
    await expectWidths(recruiter);
    await all.getByRole('link', { name: 'Legevakt', exact: true }).click();
    const missing = recruiter.getByRole('region', { name: 'Det som mangler' });
    await missing.getByText('Manchester triage').waitFor();
    await missing.getByText('Ingen søkere dekker dette.').waitFor();
    await expectWidths(recruiter);
    await expectLanguages(recruiter);
  });

  it('recommends nobody before it has been discussed with the unions', async () => {
    await recruiter.goto('/rekruttering/innstillinger');
    const section = recruiter.getByRole('region', { name });
    await section
      .getByText(/Ingen drøfting med de tillitsvalgte er ført/)
      .first()
      .waitFor();
    const draft = section.getByRole('button', { name: /^Lag utkast for alle gruppene/ });
    expect(await draft.first().isDisabled()).toBe(true);
    await expectWidths(recruiter);

    const homework = ['Regn ut frikjøp per enhet', 'Finn vikarer', 'Vis trekningen'];
    await holdDiscussion(recruiter, name, homework);

    const steward = await person('Hovedtillitsvalgt');
    await steward.goto(recruiter.url());
    await steward.getByLabel('Syn', { exact: true }).fill('Vi støtter åpen trekning.');
    await steward.getByRole('button', { name: 'Send inn' }).click();
    await steward.getByText('Synet er ført.').first().waitFor();
    for (const task of homework) await steward.getByText(task, { exact: true }).waitFor();
    await expectWidths(steward);
    await steward.context().close();
  });

  it('computes the choice for all twelve groups, and explains what cannot be had', async () => {
    await recruiter.goto('/rekruttering/utvelgelse');
    await recruiter.getByRole('link', { name: 'Gjør klar en utvelgelse' }).first().click();
    await recruiter.getByLabel(`${name} (40 søkere)`).check();
    await recruiter.getByRole('button', { name: 'Vis gruppene' }).click();
    // The method is the one that those who applied have been told of.
    const method = recruiter.getByRole('radio', { name: /^Rettferdig lodd/ });
    await method.waitFor();
    expect(await method.isChecked()).toBe(true);
    const seats = await recruiter.getByLabel('Plasser: opsjonskommunene').all();
    expect(seats).toHaveLength(groups.length);
    for (const field of seats) await field.fill('2');
    await expectWidths(recruiter);
    await recruiter.getByRole('button', { name: 'Gjør klar' }).click();
    await recruiter.getByText('Utvelgelsen er gjort klar.').first().waitFor();
    await recruiter.getByRole('button', { name: 'Start beregningen' }).click();
    const why = recruiter.getByRole('region', { name: 'Hvorfor det ikke går' });
    await why.getByText(/til Legevakt har Manchester triage, men minst 1 trengs/).waitFor();
    const ways = recruiter.getByRole('region', { name: 'De billigste utveiene' });
    await ways.getByText(noTriage).first().waitFor();
    await expectWidths(recruiter);
    await ways.getByRole('button', { name: 'Bruk denne utveien' }).first().click();
    await recruiter.getByText('En ny utvelgelse er gjort klar, med utveien.').first().waitFor();
    await recruiter.getByText(noTriage).first().waitFor();

    await recruiter.getByRole('button', { name: 'Start beregningen' }).click();
    await recruiter.getByRole('heading', { name: 'Regner' }).waitFor();
    await recruiter
      .getByRole('heading', { name: 'Forventet antall plasser for hver søker' })
      .waitFor();
    run = new URL(recruiter.url()).pathname;
    // Twelve alone cover a group; the other twenty-eight share twelve seats as equally as can be.
    expect(await recruiter.getByRole('row', { name: /^Søker .* 1$/ }).count()).toBe(12);
    expect(await recruiter.getByRole('row', { name: /^Søker .* 0,43$/ }).count()).toBe(28);
    await expectWidths(recruiter);
    await expectLanguages(recruiter);
    await recruiter.getByRole('link', { name: fromTheForm }).click();
    await recruiter.getByRole('button', { name: 'Forklar' }).click();
    const because = recruiter.getByRole('region', { name: 'Hvorfor' });
    await because
      .getByText(/^(?:Legevakt|Institusjon) skal ha 2 plasser fylt\.$/)
      .first()
      .waitFor();
    await expectWidths(recruiter);
  }, 120_000);

  it('draws in front of those who watch, and anybody sees the record without a name', async () => {
    await recruiter.goto(run);
    await recruiter.getByRole('link', { name: 'Gå til trekningen' }).click();
    await recruiter.getByRole('button', { name: 'Bind og offentliggjør' }).click();
    await recruiter.getByText('Grunnlaget er bundet').first().waitFor();
    await expectWidths(recruiter);
    await recruiter.getByLabel('Frø', { exact: true }).fill('4 7 1');
    await recruiter.getByLabel('Hvor det kommer fra').fill('tre terninger kastet i møtet');
    await recruiter.getByLabel('Hvem som så på').fill('Hovedtillitsvalgt, Helseforbundet');
    await recruiter.getByRole('button', { name: 'Trekk nå' }).click();
    await recruiter.getByText('Det er trukket.').first().waitFor();
    await recruiter.getByText(/^Lodd nummer [\d\s]+ av [\d\s]+ er trukket\.$/).waitFor();
    await expectWidths(recruiter);

    const stranger = await person(null);
    await stranger.goto(run.replace('/rekruttering', '/verifiser'));
    await stranger.getByRole('row', { name: /^G12 P\d\d, P\d\d$/ }).waitFor();
    expect(await stranger.content()).not.toMatch(/Søker|Legevakt|@kommune/);
    await expectWidths(stranger);
    const file = await stranger.request.get(
      (await stranger.getByRole('link', { name: 'Last ned protokollen' }).getAttribute('href')) ??
        '',
    );
    const record = await file.text();
    expect(record).not.toMatch(/Søker|Legevakt|@kommune/);
    writeFileSync(join(second.folder, 'protokoll.json'), record);
    await stranger.context().close();
  });

  it('is drawn again on a second checkout, which names what somebody changed', async () => {
    const protocol = join(second.folder, 'protokoll.json');
    const agrees = second.run('verify-draw', '--fairness', protocol);
    expect(agrees.stderr).toBe('');
    expect(agrees.stdout).toContain('The draw by leximin among 40 people agrees: seed 4 7 1');
    expect(agrees.stdout).toContain('by the fair lottery, proven in whole numbers, it is');
    expect(agrees.status).toBe(0);
    const record = readFileSync(protocol, 'utf8');
    const changed = join(second.folder, 'changed.json');
    const asChanged = record.replace(/("problem":.*?"rank":)1/su, (_, before) => `${before}2`);
    expect(asChanged).not.toBe(record);
    writeFileSync(changed, asChanged);
    const differs = second.run('verify-draw', changed);
    expect(differs.stdout).toMatch(/^P\d\d was changed\.$/m);
    expect(differs.status).toBe(1);
  }, 60_000);

  it('sends what was chosen to the director of the area, and to no other', async () => {
    await recruiter.goto('/rekruttering/innstillinger');
    const section = recruiter.getByRole('region', { name });
    await section
      .getByRole('button', { name: /^Lag utkast for alle gruppene fra beregning/ })
      .click();
    await recruiter.getByText('12 utkast er laget.').first().waitFor();
    await expectWidths(recruiter);
    await section.getByRole('link', { name: 'Legevakt' }).first().click();
    await recruiter.getByRole('heading', { name: 'Innstilling til Legevakt' }).waitFor();
    recommendation = new URL(recruiter.url()).pathname;
    const list = recruiter.getByRole('heading', { name: 'Innstilt til plass (2)' });
    const chosen = await list.locator('xpath=following-sibling::ol[1]').getByRole('link').all();
    const names = await Promise.all(chosen.map((link) => link.textContent()));
    expect(names).toContain(sure);
    drawn = names.find((one) => one !== sure) ?? '';
    await expectWidths(recruiter);
    await recruiter
      .getByRole('button', { name: 'Send til Kommunalsjef, helse og velferd' })
      .click();
    await recruiter.getByText('Sendt til Kommunalsjef, helse og velferd.').first().waitFor();

    const wrong = await person('Kommunalsjef, oppvekst');
    expect((await wrong.goto(recommendation))?.status()).toBe(403);
    await wrong.getByRole('heading', { name: 'Ikke ditt område' }).waitFor();
    await wrong.getByText('Kommunalsjef, helse og velferd avgjør for Legevakt.').waitFor();
    expect(await wrong.content()).not.toMatch(/Søker \d|Søker fra/);
    expect((await wrong.goto(applicant))?.status()).toBeGreaterThanOrEqual(403);
    await wrong.context().close();
  });

  it('is decided by the right one, once the unit leaders have been asked', async () => {
    director = await person('Kommunalsjef, helse og velferd');
    await director.getByRole('link', { name: 'Avgjør innstillingen' }).first().click();
    await director.getByRole('button', { name: 'Avgjør', exact: true }).click();
    await director
      .getByRole('alert')
      .getByText(/^Skriv hvem som er spurt i /)
      .waitFor();
    await askLeaders(director.locator('main'));
    await expectWidths(director);
    await director.getByRole('button', { name: 'Avgjør', exact: true }).click();
    await director.getByText('Avgjort: 2 plasser.').first().waitFor();
    await expectWidths(director);
  });

  it('offers with the condition in words, and a yes on a phone is a seat', async () => {
    await recruiter.goto('/rekruttering/tilbud?runde=rec_others');
    await sendOffers('2 tilbud er sendt.');
    const mail = await newestMail(server.data, mailOf(sure), 'Tilbud');
    expect(mail.text).toContain('med forbehold om vedtak i kommunestyrene');
    expect(mail.text).toContain('Det er 75 dager etter oppstart.');
    await answer(sure, 'Ja, jeg tar imot', 'Du har takket ja');
    expect(await filledSeats()).toBe(filled + 1);
    await recruiter.goto('/grupper/body_kg09');
    await recruiter.getByText(sure).first().waitFor();
    await expectWidths(recruiter);
  });

  it('replaces one who withdraws with the fewest other changes', async () => {
    await answer(drawn, 'Ja, jeg tar imot', 'Du har takket ja');
    expect(await filledSeats()).toBe(filled + 2);
    await recruiter.goto('/rekruttering/tilbud?runde=rec_others');
    await recruiter.getByRole('link', { name: drawn, exact: true }).click();
    await recruiter.getByText('Personen slutter').click();
    await recruiter.getByLabel('Hvorfor').fill('Begynner i ny stilling.');
    await recruiter.getByLabel('Siste dag', { exact: true }).fill(dayAhead(-1));
    await recruiter.getByRole('button', { name: 'Avslutt plassen' }).click();
    await recruiter.getByText('Plassen er avsluttet.').first().waitFor();
    await expectWidths(recruiter);
    expect(await filledSeats()).toBe(filled + 1);

    await recruiter.goto('/rekruttering/tilbud?runde=rec_others');
    await recruiter.getByRole('link', { name: drawn, exact: true }).click();
    await recruiter.getByRole('button', { name: 'Finn en ny med færrest andre endringer' }).click();
    const found = recruiter.getByText(/^Søker .* kan ta plassen\.$/).first();
    await found.waitFor();
    await recruiter.getByText('Ingen andre plasser endres.').waitFor();
    instead = (await found.textContent())?.replace(' kan ta plassen.', '').trim() ?? '';
    expect([sure, drawn]).not.toContain(instead);
    await expectWidths(recruiter);

    // Nobody skips the director.
    await recruiter.getByRole('button', { name: `Innstill ${instead} på plassen` }).click();
    await recruiter.getByText('Sendt til Kommunalsjef, helse og velferd.').first().waitFor();
    await director.goto('/');
    await director.getByRole('link', { name: 'Avgjør innstillingen' }).first().click();
    await askLeaders(director.getByRole('region', { name: 'Avgjør på nytt' }));
    await expectWidths(director);
    await director.getByRole('button', { name: 'Avgjør på nytt' }).click();
    await director.getByText('Avgjort: 2 plasser.').first().waitFor();

    await recruiter.goto('/rekruttering/tilbud?runde=rec_others');
    await recruiter.getByRole('link', { name: drawn, exact: true }).click();
    await recruiter.getByRole('link', { name: `Tilby plassen til ${instead}` }).click();
    await sendOffers('Tilbudet er sendt.');
    const { text } = await newestMail(server.data, mailOf(instead), 'Tilbud');
    expect(text).toContain('Plassen ble ledig');
    await answer(instead, 'Ja, jeg tar imot', 'Du har takket ja');
    expect(await filledSeats()).toBe(filled + 2);
  }, 120_000);

  it('leaves a document for the archive', async () => {
    await recruiter.goto(round);
    const link = recruiter.getByRole('link', { name: 'Hent arkivdokumentet (PDF)' });
    const file = await recruiter.request.get((await link.getAttribute('href')) ?? '');
    expect(file.headers()['content-type']).toBe('application/pdf');
    const pdf = await getDocumentProxy(new Uint8Array(await file.body()));
    const { text } = await extractText(pdf, { mergePages: true });
    const said = text.replace(/\s+/gu, ' ');
    for (const part of [
      `Arkivdokument: ${name}`,
      'Opsjonskommunene har bedt om å få fylle sine egne plasser.',
      'Partene drøftet frikjøp og hvordan det velges.',
      'Finn vikarer',
      'Vi støtter åpen trekning.',
      'tre terninger kastet i møtet',
      instead,
      sure,
    ]) {
      expect(said).toContain(part);
    }
  });

  it('shows nobody outside who applied', async () => {
    for (const role of [
      'Leverandør, Helseplattformen',
      'Leser, kommune',
      'Sekretær, konsensusgruppene',
      null,
    ]) {
      const outside = await person(role);
      for (const address of [
        applicant,
        `${applicant}/vurdering/role_x`,
        '/rekruttering/sokere?utlysning=rec_others',
        '/rekruttering/sokere.csv?utlysning=rec_others',
        '/rekruttering/dekning.csv?utlysning=rec_others',
        `${round}/arkiv.pdf`,
        run,
        recommendation,
        '/rekruttering/tilbud?runde=rec_others',
        `/sok?q=${encodeURIComponent(applicantNamed(13))}`,
      ]) {
        const answered = await outside.request.get(address);
        const told = await answered.text();
        expect(told, `${role ?? 'a stranger'} at ${address}`).not.toMatch(
          /soker\.\d+@kommune|Sørbygda avdeling|Søker (?:0[1-8]|1\d|2\d|3\d) ?</,
        );
        if (!address.startsWith('/sok?')) {
          const refused = answered.status() >= 400 || answered.url().includes('/logg-inn');
          expect(refused, `${role ?? 'a stranger'} at ${address}`).toBe(true);
        }
      }
      await outside.context().close();
    }
    // Whoever applied sees who has read it, and may.
    const { link } = await newestMail(server.data, mailOf(sure), 'Se det som er lagret om deg');
    const page = await person(null);
    await page.goto(link);
    const readers = page.getByRole('table', { name: 'Hvem har lest søknaden' });
    await readers.waitFor();
    const who = await readers.getByRole('row').locator('td:nth-child(2)').allTextContents();
    expect(new Set(who.map((one) => one.replace(/,.*/, '')))).toEqual(
      new Set(['Rekrutteringsansvarlig', 'Kommunalsjef']),
    );
    await expectWidths(page);
    await page.context().close();
  });

  /** How many of the 253 seats the board counts as filled, from both parties. */
  async function filledSeats(): Promise<number> {
    await recruiter.goto('/rekruttering');
    const all = await recruiter.getByRole('row', { name: /^Alle tolv/ }).textContent();
    const [, own, others, both] = /(\d+)\/168\D*(\d+)\/85\D*(\d+)\/253/.exec(all ?? '') ?? [];
    expect(Number(own) + Number(others)).toBe(Number(both));
    return Number(both);
  }

  /** Sends whoever is to have one an offer that begins today, once the letters are read. */
  async function sendOffers(sent: string): Promise<void> {
    await recruiter.getByLabel('Oppstart').fill(dayAhead(0));
    await recruiter.getByLabel('Siste dag å svare').fill(dayAhead(0));
    await expectWidths(recruiter);
    await recruiter.getByRole('button', { name: 'Se brevene før de sendes' }).click();
    await recruiter.getByText('Ingenting er sendt.').waitFor();
    await expectWidths(recruiter);
    await recruiter.getByRole('button', { name: /^Send (?:tilbudet|\d+ tilbud)$/ }).click();
    await recruiter.getByText(sent).first().waitFor();
  }

  /** Somebody answers by the link in the mail, on a phone. */
  async function answer(who: string, choice: string, answered: string): Promise<void> {
    const { link } = await newestMail(server.data, mailOf(who), 'Tilbud');
    const page = await onPhone();
    await page.goto(link);
    await page.getByRole('radio', { name: choice }).check();
    await page.getByRole('button', { name: 'Send svaret' }).tap();
    await page.getByRole('heading', { name: answered }).waitFor();
    await page.context().close();
  }
});
