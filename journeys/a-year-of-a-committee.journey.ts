import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, weekday } from '../src/kernel/calendar.ts';
import { formatDate } from '../src/ui/format.ts';
import { skipToContent, tabTo } from './keyboard.ts';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

const body = 'Fagråd 4';
const hall = 'Trondheim rådhus, Formannskapssalen';
const forum = 'Lederforum i kommunene';
const matter = 'Felles oppsett for tverrfaglige møter';
/** Longer than one page takes: each leg goes through a whole part of the year. */
const leg = 180_000;

const firstWednesday = (year: number, month: number): IsoDate => {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, (3 - weekday(first) + 7) % 7);
};

/** Somebody's calendar: the first Wednesday of every month is taken, from nine to twelve. */
const forumCalendar = (year: number) => {
  const day = firstWednesday(year, 1).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kommunene//Kalender//NO',
    'BEGIN:VEVENT',
    'UID:lederforum@kommunene.example',
    `DTSTAMP:${day}T080000Z`,
    `DTSTART;TZID=Europe/Oslo:${day}T090000`,
    `DTEND;TZID=Europe/Oslo:${day}T120000`,
    'RRULE:FREQ=MONTHLY;BYDAY=1WE',
    'SUMMARY:Lederforum',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
};

const told = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true });
const main = (page: Page) => page.getByRole('main');
const status = (page: Page, word: string) =>
  main(page).getByText(word, { exact: true }).first().waitFor();

/** The rows of the plan by date, each with what it says. */
const plannedRows = (page: Page) =>
  page.getByRole('table', { name: 'Møtene', exact: true }).locator('tbody tr');

let year = 0;
let planName = '';
let plan = '';

describe('a year of a committee', () => {
  it(
    'is planned round what others have set, moved by hand with open eyes, and made',
    async () => {
      const page = await visitor('Sekretær, ASU');
      await page
        .getByRole('navigation', { name: 'Hovedmeny', exact: true })
        .getByRole('link', { name: 'Møteplan' })
        .click();
      await page.getByRole('heading', { level: 1, name: 'Møteplan' }).waitFor();
      await expectAccessible(page);

      // What the year already holds: a calendar that repeats, and dates that somebody wrote.
      await page.getByRole('link', { name: 'Kalendere' }).click();
      await expectAccessible(page);
      await expectNarrow(page);
      year = Number(await page.getByLabel('År', { exact: true }).inputValue());
      await page.getByLabel('Navn', { exact: true }).fill(forum);
      await page.getByLabel('Kalenderfil (.ics)').setInputFiles({
        name: 'lederforum.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from(forumCalendar(year)),
      });
      await page.getByLabel(body, { exact: true }).check();
      await button(page, 'Hent inn').click();
      await told(page, `${forum} er hentet inn med 12 avtaler.`);

      await page.getByLabel('Navn', { exact: true }).fill('Dager i kommunene');
      const list = page.getByLabel('Eller lim inn datoer, én på hver linje');
      await list.fill('14.–15.4. Dialogdager\nen gang i mai');
      await page.getByLabel('Møtene bør helst legges andre dager').check();
      await page.getByLabel(body, { exact: true }).check();
      await button(page, 'Hent inn').click();
      await told(page, 'Linje 2 kan ikke leses: «en gang i mai». Ingenting er tatt med.');
      await expectAccessible(page);
      expect(await page.getByLabel(body, { exact: true }).isChecked()).toBe(true);
      await list.fill('14.–15.4. Dialogdager\nuke 45 Høstkonferanse');
      await button(page, 'Hent inn').click();
      await told(page, 'Dager i kommunene er hentet inn med 2 avtaler.');
      await expectAccessible(page);

      // The plan: three before summer, two in autumn, on Wednesdays, and a date that is set.
      await page.getByRole('link', { name: 'Planer' }).click();
      await page.getByRole('link', { name: 'Ny møteplan' }).click();
      await expectAccessible(page);
      await expectNarrow(page);
      await button(page, 'Lag planen').click();
      await told(page, 'Velg et utvalg.');
      await expectAccessible(page);
      planName = `${body} i ${year}`;
      await page.getByLabel('Navn på planen').fill(planName);
      await page.getByLabel('Planen føres av').selectOption({ label: body });
      await page.getByLabel(body, { exact: true }).check();
      await button(page, 'Lag planen').click();
      await page.getByRole('heading', { level: 1, name: planName }).waitFor();
      plan = page.url();
      await expectAccessible(page);
      const order = page.getByRole('group').filter({ hasText: '3 før sommeren, 2 om høsten' });
      await order.getByText('3 før sommeren, 2 om høsten, onsdag').click();
      const set = firstWednesday(year, 3);
      await order.getByLabel('Faste datoer').fill('07.02.2024');
      await order.getByLabel('1.', { exact: true }).selectOption({ label: hall });
      await button(order, 'Lagre bestillingen').click();
      await told(page, `07.02.2024 er ikke en dato i ${year}.`);
      await expectAccessible(page);
      await expectNarrow(page);
      await order.getByLabel('Faste datoer').fill(formatDate(set));
      await button(order, 'Lagre bestillingen').click();
      await told(page, 'Bestillingen er lagret.');
      await button(page, 'Legg planen').click();
      await told(page, 'Planen er lagt: 5 møter.');
      await expectAccessible(page);
      await expectNarrow(page);
      await expectNarrow(page, 390);

      // Each day has its reason, and the set one that collides says with what.
      expect(await plannedRows(page).count()).toBe(5);
      const rows = await plannedRows(page).allTextContents();
      expect(rows.every((row) => row.includes('onsdag') && row.includes(hall))).toBe(true);
      const setRow = plannedRows(page).filter({ hasText: formatDate(set) });
      expect(await setRow.textContent()).toContain('Fastsatt dato.');
      expect(await setRow.textContent()).toContain(`Kolliderer med ${forum}: Lederforum.`);
      await told(page, '5 møter. 1 kollisjon.');
      const last = await dateOf(plannedRows(page).last());
      await plannedRows(page).last().getByRole('link').first().click();
      const chosen = page.getByRole('region', { name: new RegExp(`${formatDate(last)}$`) });
      await chosen.getByText(/^Så på \d+ dager|Så på \d+ dager/).waitFor();
      expect(await chosen.textContent()).toMatch(/Utelukket: .*dager på andre ukedager/);
      await expectAccessible(page);
      await expectNarrow(page);

      // A move tells what it breaks before it is made; then it is locked there.
      const thursday = addDays(last, 1);
      await chosen.getByLabel('Ny dato').fill('en torsdag');
      await button(chosen, 'Se hva det bryter').click();
      await told(page, '«en torsdag» er ikke en dato.');
      await expectAccessible(page);
      await page.getByLabel('Ny dato').fill(formatDate(thursday));
      await button(page, 'Se hva det bryter').click();
      await told(page, 'Flyttingen bryter dette:');
      await told(page, /Ligger på en torsdag, som ikke er ønsket ukedag\./);
      expect(await plannedRows(page).last().textContent()).toContain(formatDate(last));
      await expectAccessible(page);
      expect(await page.getByLabel('Lås møtet på denne dagen').isChecked()).toBe(true);
      await button(page, 'Flytt møtet').click();
      await told(page, 'Møtet er flyttet.');
      await button(page, 'Legg planen på nytt').click();
      await told(page, 'Planen er lagt: 5 møter. Ingen som sto der fra før, er flyttet.');
      expect(await plannedRows(page).last().textContent()).toContain(
        `torsdag ${formatDate(thursday)}`,
      );
      expect(await plannedRows(page).last().textContent()).toContain('låst');
      await expectLanguages(page);

      // The hall is booked for every date, and nobody else gets it meanwhile.
      await page.getByRole('link', { name: 'Møterom' }).click();
      const bookings = page.getByRole('table', { name: 'Reservasjoner' }).getByRole('row');
      expect(await bookings.filter({ hasText: hall }).filter({ hasText: body }).count()).toBe(5);
      await expectAccessible(page);
      await expectNarrow(page);
      await page.getByText('Reserver et rom').click();
      await page.getByLabel('Rom', { exact: true }).selectOption({ label: hall });
      await page.getByLabel('Dato').fill(formatDate(set));
      await page.getByLabel('Begynner').fill('10');
      await page.getByLabel('Slutter').fill('12');
      await page.getByLabel('Hva det skal brukes til').fill('Kurs');
      await button(page, 'Reserver').click();
      await told(page, new RegExp(`Rommet er opptatt 09.00–11.00: ${body}\\. .+ er ledig\\.`));
      expect(await page.getByLabel('Hva det skal brukes til').inputValue()).toBe('Kurs');
      await expectAccessible(page);

      // Once taken, the plan's meetings stand as drafts.
      await page.goto(plan);
      await button(page, 'Opprett møtene').click();
      await told(page, '5 møter er opprettet.');
      await expectAccessible(page);
      await plannedRows(page)
        .first()
        .getByRole('link', { name: /^Åpne møtet/ })
        .click();
      await page.getByRole('heading', { level: 1, name: new RegExp(`^${body} `) }).waitFor();
      expect(await main(page).textContent()).toContain(hall);
      await expectAccessible(page);
      await expectNarrow(page);
    },
    leg,
  );

  it(
    'is sent to its members, and only what changes is sent again',
    async () => {
      const page = await visitor('Sekretær, ASU');
      await page.goto(plan);
      await button(page, 'Send planen').click();
      await told(page, /^5 endringer er lagt i kø til \d+ mottakere\.$/);
      await told(page, 'Alt er sendt. Ingenting er endret siden sist.');
      await expectAccessible(page);

      const moved = await dateOf(plannedRows(page).nth(3));
      await plannedRows(page).nth(3).getByRole('link').first().click();
      await page.getByLabel('Ny dato').fill(formatDate(addDays(moved, 1)));
      await button(page, 'Se hva det bryter').click();
      await button(page, 'Flytt møtet').click();
      await told(page, 'Møtet er flyttet.');
      await button(page, 'Oppdater møtene').click();
      await told(page, '1 møte er endret.');
      await expectAccessible(page);
      await button(page, 'Send 1 endring').click();
      await told(page, /^1 endring er lagt i kø til \d+ mottakere\.$/);

      await page.goto('/post');
      await expectAccessible(page);
      const sent = (name: string) => page.getByRole('link', { name, exact: true });
      const first = await sent(planName).count();
      expect(first).toBeGreaterThan(1);
      expect(await sent(`Endret: ${planName}`).count()).toBe(first);
      await expectNarrow(page);
      await sent(`Endret: ${planName}`).first().click();
      await page.getByRole('heading', { level: 1, name: `Endret: ${planName}` }).waitFor();
      const text = (await main(page).textContent()) ?? '';
      expect(text).toContain('Alt annet står som før.');
      expect(text.match(/Flyttet: /g)).toHaveLength(1);
      expect(text).toContain(formatDate(addDays(moved, 1)));
      await expectAccessible(page);
      await expectNarrow(page);
    },
    leg,
  );

  it(
    'takes a case from a unit without JavaScript, asks back, and tells the unit where it stands',
    async () => {
      const plain = await visitor('Leser, kommune', { javaScriptEnabled: false });
      await plain.goto('/sakskoe');
      await told(plain, 'Du har ikke meldt inn noen saker.');
      await plain.getByRole('link', { name: 'Meld inn en sak' }).click();
      await plain.getByLabel('Hva saken gjelder').fill(matter);
      await button(plain, 'Send inn').click();
      await told(plain, 'Velg et utvalg.');
      expect(await plain.getByLabel('Hva saken gjelder').inputValue()).toBe(matter);
      await plain.getByLabel('Utvalg', { exact: true }).selectOption({ label: body });
      await button(plain, 'Vis møter og frister').click();
      await told(plain, /^Sendt inn i dag rekker saken møtet /);
      expect(await plain.getByLabel('Til møtet').locator('option').count()).toBe(6);
      await button(plain, 'Send inn').click();
      await told(plain, 'Skriv hvorfor saken bør opp, og hva utvalget skal gjøre.');
      await plain
        .getByLabel('Hvorfor nå, og hva skal utvalget gjøre?')
        .fill('Hver kommune har sitt oppsett.');
      await plain.getByLabel('Minutter du tror saken trenger').fill('25');
      await plain.getByLabel('E-post for svar').fill('roros@kommune.example');
      await button(plain, 'Send inn').click();
      await told(plain, 'Saken er sendt inn. Her ser du hva som skjer med den.');
      await status(plain, 'Mottatt');
      const ofUnit = plain.url();
      await plain.close();

      const unit = await visitor('Leser, kommune');
      await unit.goto('/sakskoe/ny?utvalg=body_fagrad-4');
      await expectAccessible(unit);
      await expectNarrow(unit);
      await button(unit, 'Send inn').click();
      await told(unit, 'Skriv hva saken gjelder.');
      await expectAccessible(unit);
      await unit.goto(ofUnit);
      await expectAccessible(unit);
      await expectNarrow(unit);

      // What one unit has sent in is not for another to read.
      const other = await visitor('Observatør');
      expect((await other.goto(ofUnit))?.status()).toBe(403);

      const secretary = await visitor('Sekretær, ASU');
      await secretary.goto('/sakskoe');
      await expectAccessible(secretary);
      await expectNarrow(secretary);
      await secretary.getByRole('link', { name: matter }).click();
      await button(secretary, 'Spør tilbake').click();
      await told(secretary, 'Skriv hvorfor, så den som meldte saken, vet hva som mangler.');
      await expectAccessible(secretary);
      await secretary.getByLabel('Til den som meldte saken').fill('Hvem skal eie oppsettet?');
      await button(secretary, 'Spør tilbake').click();
      await told(secretary, 'Svaret er lagret og sendt.');

      await unit.reload();
      await status(unit, 'Spurt tilbake');
      await unit.getByRole('heading', { name: 'Utvalget spør', level: 2 }).waitFor();
      await told(unit, 'Hvem skal eie oppsettet?');
      await expectAccessible(unit);
      await expectNarrow(unit);
      await unit
        .getByLabel('Svar på spørsmålet')
        .fill('Hver kommune har sitt oppsett. Fagrådet bør eie et felles.');
      await button(unit, 'Send svaret').click();
      await status(unit, 'Mottatt');

      await secretary.reload();
      await told(secretary, 'Fagrådet bør eie et felles.');
      const meeting = secretary.getByLabel('Møte', { exact: true });
      const options = await meeting.locator('option').allTextContents();
      expect(options).toHaveLength(5);
      await button(secretary, 'Sett opp på møte').click();
      await told(secretary, 'Svaret er lagret og sendt.');
      await status(secretary, 'Satt opp');
      await expectAccessible(secretary);

      await unit.goto('/sakskoe');
      const row = unit.getByRole('row').filter({ hasText: matter });
      expect(await row.textContent()).toContain('Satt opp');
      await expectAccessible(unit);
      await unit.goto(ofUnit);
      await told(unit, new RegExp(`sak \\d+/\\d+, ${options[0]}`));
      await expectNarrow(unit);

      // What comes back at every meeting is written once, and put on with one press.
      await secretary.getByRole('link', { name: new RegExp(`${options[0]}$`) }).click();
      await secretary.getByRole('heading', { level: 1, name: new RegExp(`^${body} `) }).waitFor();
      const agenda = secretary.url();
      await expectAccessible(secretary);
      await secretary.getByRole('link', { name: 'Se sakskøen' }).click();
      await secretary.getByRole('link', { name: 'Frister og faste saker' }).first().click();
      await secretary
        .getByLabel('Faste saker')
        .fill('Godkjenning av innkalling og saksliste; 5\npause: Pause; 10\nfeil; mange');
      await button(secretary, 'Lagre').click();
      await told(secretary, '«feil; mange» kan ikke leses.');
      await expectAccessible(secretary);
      await secretary
        .getByLabel('Faste saker')
        .fill('Godkjenning av innkalling og saksliste; 5\npause: Pause; 10');
      await button(secretary, 'Lagre').click();
      await told(secretary, 'Frister og faste saker er lagret.');
      await expectNarrow(secretary);
      await secretary.goto(agenda);
      await button(secretary, 'Sett opp faste saker').click();
      await told(secretary, '2 faste saker er satt opp.');
      await told(secretary, 'Godkjenning av innkalling og saksliste');
      await expectAccessible(secretary);
      await expectNarrow(secretary);
    },
    leg,
  );

  it(
    'is drawn as a wheel, and a gathering is kept by keyboard from invitation to send list',
    async () => {
      const page = await visitor('Sekretær, ASU');
      await page.goto(`/arshjul?ar=${year}`);
      const wheel = page.getByRole('table', { name: `Årshjul ${year}` });
      expect(await wheel.getByRole('row').filter({ hasText: planName }).count()).toBe(5);
      await wheel.getByRole('row').filter({ hasText: 'frist' }).first().waitFor();
      await expectAccessible(page);
      await expectNarrow(page);

      await page.goto('/samlinger');
      await expectAccessible(page);
      await skipToContent(page);
      await tabTo(page, 'Ny samling');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/samlinger/ny');
      await expectAccessible(page);
      await skipToContent(page);
      await tabTo(page, 'Tema');
      await page.keyboard.type('Ett felles oppsett');
      await tabTo(page, 'Lagre');
      await page.keyboard.press('Enter');
      await told(page, 'Velg et utvalg.');
      await expectAccessible(page);
      await skipToContent(page);
      await tabTo(page, /^Arrangeres av/);
      await page.keyboard.type(body);
      await tabTo(page, 'Lagre');
      await page.keyboard.press('Enter');
      await told(page, 'Skriv en dato eller en uke.');
      await expectAccessible(page);
      const day = addDays(firstWednesday(year, 9), 15);
      await skipToContent(page);
      await tabTo(page, /^Dato/);
      await page.keyboard.type(formatDate(day));
      await tabTo(page, 'Steder');
      await page.keyboard.type('Røros og Teams');
      await tabTo(page, /^Inviterte grupper/);
      await page.keyboard.type('Fagrådene');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Kommunene i Fjellregionen');
      await tabTo(page, 'Lagre');
      await page.keyboard.press('Enter');
      await told(page, 'Samlingen er lagt inn.');
      await page.getByRole('heading', { level: 1, name: 'Ett felles oppsett' }).waitFor();
      expect(await main(page).textContent()).toContain('Røros og Teams');
      await expectAccessible(page);
      await expectNarrow(page);

      // Somebody asks for another day; it is granted, and the gathering stands there.
      await skipToContent(page);
      await tabTo(page, 'Noen vil flytte samlingen');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Hvem spør');
      await page.keyboard.type('Fosen-regionen');
      await tabTo(page, 'Ønsket dato');
      await page.keyboard.type(formatDate(addDays(day, 7)));
      await tabTo(page, 'Legg inn ønsket');
      await page.keyboard.press('Enter');
      await told(page, 'Venter på svar.');
      await expectAccessible(page);
      await skipToContent(page);
      await tabTo(page, 'Innvilg');
      await page.keyboard.press('Enter');
      await told(page, 'Svaret er lagret.');
      await told(page, /^Innvilget /);
      expect(await main(page).textContent()).toContain(formatDate(addDays(day, 7)));

      // What came out of it, and who gets it.
      await skipToContent(page);
      await tabTo(page, 'Etter samlingen');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Antall deltakere');
      await page.keyboard.type('64');
      await tabTo(page, /^Gruppenes tanker/);
      await page.keyboard.type('Gruppe 1: Begynn med to kommuner.');
      await tabTo(page, 'Oppsummering');
      await page.keyboard.type('Alle vil ha ett oppsett.');
      await tabTo(page, 'Utsending');
      await page.keyboard.press('End');
      await tabTo(page, /^Sendes til/);
      await page.keyboard.type('Deltakerne');
      await tabTo(page, 'Lagre det som kom ut av samlingen');
      await page.keyboard.press('Enter');
      await told(page, 'Lagret.');
      const outcome = page.getByRole('region', { name: 'Oppsummering' });
      expect(await outcome.textContent()).toContain('Sendes til: Deltakerne');
      expect(await outcome.textContent()).toContain('Begynn med to kommuner.');
      await expectAccessible(page);
      await expectNarrow(page);
    },
    leg,
  );
});

/** The day of a planned meeting, as its row has it. */
async function dateOf(row: Locator): Promise<IsoDate> {
  return (await row.locator('time').first().getAttribute('datetime')) ?? '';
}
