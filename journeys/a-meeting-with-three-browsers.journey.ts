import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownServer } from './own-server.ts';
import { expectAccessible, expectNarrow, journeyBrowser, visitor } from './visitor.ts';

journeyBrowser();

let server: Awaited<ReturnType<typeof ownServer>>;
beforeAll(async () => {
  server = await ownServer();
});
afterAll(async () => {
  await server?.stop();
});

const person = (role: string | null) => visitor(role, { baseURL: server.address });

/** Those whose votes the secretary takes down. */
const voters = [
  'Nestleder, ASU',
  'Kommunedirektør, Trøndelag sør-vest',
  'Kommunedirektør, Værnesregionen',
  'Kommunedirektør, Fjellregionen',
  'Medlem, ASU (sykehus)',
  'Vara, ASU (sykehus)',
  'Direktør, psykisk helsevern',
  'Direktør, fagavdelingen',
  'Brukerrepresentant, ASU',
  'Fastlegerepresentant, ASU',
];

/** How long a thing may take to come from one browser to another. */
const patient = { timeout: 10_000 };

/** The meeting is late today: called while it lies ahead, and opened on its day. */
const wall = new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' });
const [year, month, day] = wall.slice(0, 10).split('-').map(Number);
const heldOn = `${day}.${month}.${year}`;
/** In the last minutes of a day nothing can be called to meet on it. */
const tooLate = wall.slice(11, 16) > '23:45';
const nextMeeting = new Date(Date.now() + 30 * 86_400_000).toLocaleDateString('nb-NO');
let meeting = '';
let secretary: Page;
let chair: Page;
let member: Page;

describe.skipIf(tooLate)('a meeting with three browsers', () => {
  it('is planned, published and called', async () => {
    secretary = await person('Sekretær, ASU');
    const page = secretary;
    await plan(page, heldOn, '23.50', '23.59');
    meeting = page.url();
    await addRow(page, 'Felles vakttelefon', '4');
    await addRow(page, 'Tilsetting av prosjektleder', '2', 'forvaltningsloven § 13');
    await addRow(page, 'Rutine for utskrivning', '3');
    await writePaper(page, 'Felles vakttelefon', [
      'Kommunene og sykehuset deler én vakttelefon fra nyttår.',
      'Ordningen prøves i ett år.',
    ]);
    await writePaper(page, 'Rutine for utskrivning', ['Rutinen tas i bruk i alle kommuner.']);
    await page.goto(meeting);
    await expectAccessible(page);
    await publish(page);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Send innkallingen' }).click();
    await page.getByRole('button', { name: /^Send til \d+$/ }).click();
    await page
      .getByText(/Innkallingen er på vei til/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await expectNarrow(page);
  });

  it('is answered by link, and the right deputy is called', async () => {
    // A member answers from the mail, without signing in.
    const byLink = await person(null);
    await byLink.goto(await replyLink('Medlem, ASU (kommune)'));
    await expectAccessible(byLink);
    await expectNarrow(byLink);
    await byLink.getByRole('button', { name: 'Jeg kommer', exact: true }).click();
    await byLink.getByText('Takk. Du er ventet i møtet.').first().waitFor();
    expect(await byLink.locator('main').textContent()).not.toContain('prosjektleder');

    // One from the hospital does not come: the first deputy of that side is called, and says yes.
    await byLink.goto(await replyLink('Direktør, medisin'));
    await byLink.getByText('Kommer du ikke, kalles Vara, ASU (sykehus) inn i ditt sted.').waitFor();
    await byLink.getByRole('button', { name: 'Jeg kommer ikke' }).click();
    await byLink.getByText('Takk for beskjeden. Du er ført som forfall.').first().waitFor();
    await byLink.goto(await replyLink('Vara, ASU (sykehus)'));
    await byLink.getByRole('button', { name: 'Jeg kommer', exact: true }).click();
    await byLink.getByText('Takk. Du er ventet i møtet.').first().waitFor();

    // The secretary sees it all, and what it means for the meeting.
    await secretary.goto(`${meeting}/innkalte`);
    const forecast = secretary.getByRole('region', { name: 'Slik blir møtet' });
    expect(await forecast.textContent()).toContain('2 kommer, 1 kommer ikke, 13 har ikke svart.');
    expect(await forecast.textContent()).toContain('Vedtaksført: 12 av 12 er til stede');
    const deputy = secretary.getByRole('row').filter({ hasText: 'Møter for Direktør, medisin' });
    expect(await deputy.textContent()).toMatch(/^Vara, ASU \(sykehus\).*Kommer/);
    await expectAccessible(secretary);
    await expectNarrow(secretary);
  });

  it('is held', async () => {
    await secretary.getByRole('link', { name: 'Gå til møtet' }).click();
    await secretary.getByRole('button', { name: 'Åpne møtet' }).click();

    // The roll proposes those who are expected: the deputy who was called, and not the member.
    const roll = secretary.getByRole('group', { name: 'Rop opp' });
    expect(await roll.getByLabel('Vara, ASU (sykehus)').isChecked()).toBe(true);
    expect(await roll.getByLabel('Direktør, medisin medlem').isChecked()).toBe(false);
    await roll.getByLabel('Kommunedirektør, Fjellregionen').uncheck();
    await secretary.getByRole('button', { name: 'Disse er her' }).click();
    await secretary.getByText('14 av 16 er til stede').waitFor();
    await expectAccessible(secretary);
    chair = await person('Leder, ASU');
    await chair.goto(`${meeting}/direkte`);
    member = await person('Medlem, ASU (kommune)');
    await member.goto(`${meeting}/direkte`);
    await member.getByText('Møtet pågår').waitFor();

    // One comes late, and all see it.
    await arrives('Kommunedirektør, Fjellregionen');
    await member.getByText('15 av 16 er til stede').waitFor();

    // The floor is asked for in one browser and given in another.
    await secretary
      .getByRole('button', { name: /^Start sak/ })
      .first()
      .click();
    await member.getByRole('button', { name: 'Be om ordet' }).click();
    await member.getByText('Du står som nummer 1 på talelisten.').waitFor();
    await chair.getByRole('button', { name: 'Gi ordet: Medlem, ASU (kommune)' }).click();
    await member.getByText('Du har ordet.').waitFor();
    await expectAccessible(member);
    await expectNarrow(member);
    await member.getByRole('button', { name: 'Ferdig' }).click();
    await member.getByRole('button', { name: 'Be om ordet' }).waitFor();

    // What the member wants instead, with what it changes marked.
    await member.locator('summary').filter({ hasText: 'Fremme forslag' }).click();
    await member.getByLabel('Gjelder').selectOption({ index: 2 });
    await member.getByLabel('Ordlyd').fill('Ordningen prøves i to år.');
    await member.getByRole('button', { name: 'Fremme forslaget' }).click();
    const motions = chair.getByRole('region', { name: 'Innstilling' });
    await motions.getByText('Forslag fra Medlem, ASU (kommune)').waitFor();
    expect(await motions.locator('del').textContent()).toContain('ett');
    expect(await motions.locator('ins').textContent()).toContain('to');

    // Two write what happened. One of them has no connection for a while; nothing is lost, and what
    // was done meanwhile is sent once.
    const text = (page: Page) => page.getByRole('textbox', { name: 'Behandling' });
    await text(secretary).fill('Leder innledet.\n\nDet var ordskifte.');
    await expect.poll(() => text(chair).inputValue(), patient).toContain('Det var ordskifte.');
    await chair.context().setOffline(true);
    await text(chair).fill('Leder innledet.\n\nDet var ordskifte om prøvetiden.');
    await chair.getByRole('button', { name: 'Be om ordet' }).click();
    await chair.getByText('handlinger venter').or(chair.getByText('1 handling venter')).waitFor();
    await expectAccessible(chair);
    await text(secretary).fill('Leder innledet om saken.\n\nDet var ordskifte.');
    await secretary.getByRole('region', { name: 'Behandling' }).getByText('Lagret').waitFor();
    await chair.context().setOffline(false);
    const both = 'Leder innledet om saken.\n\nDet var ordskifte om prøvetiden.';
    await expect.poll(() => text(secretary).inputValue(), patient).toBe(both);
    await expect.poll(() => text(chair).inputValue(), patient).toBe(both);
    const waiting = secretary.getByRole('button', { name: /^Gi ordet: / });
    await waiting.first().waitFor();
    expect(await waiting.count()).toBe(1);
    await chair.getByRole('button', { name: 'Stryk meg' }).click();
  });

  it('votes, also when the server is stopped in the middle of it', async () => {
    await secretary.locator('summary').filter({ hasText: 'Start avstemning' }).click();
    const form = secretary.getByRole('region', { name: 'Avstemning' });
    await form.getByRole('combobox', { name: 'Det stemmes over' }).selectOption({ index: 1 });
    await form.getByLabel('Måte').selectOption({ label: 'navneopprop' });
    await form.getByRole('button', { name: 'Start avstemningen' }).click();
    await member.getByRole('button', { name: 'Forslag fra Medlem, ASU (kommune)' }).click();
    await member.getByText('Du har stemt.').waitFor();

    // The power goes. What was cast is kept; what is cast meanwhile waits in the browser, and both
    // count once when the server is back.
    await server.kill();
    await chair.getByRole('button', { name: 'Forslag fra Medlem, ASU (kommune)' }).first().click();
    await chair.getByText('1 handling venter').waitFor();
    await server.startAgain();
    await secretary.getByText('2 av 12 har stemt').waitFor();
    for (const name of voters) {
      await secretary
        .getByRole('button', { name: `${name}: Forslag fra Medlem, ASU (kommune)` })
        .click();
    }
    await secretary.getByText('12 av 12 har stemt').waitFor();
    await secretary.getByRole('button', { name: 'Stopp avstemningen' }).first().click();
    await member.getByText('Forslag fra Medlem, ASU (kommune) er vedtatt').waitFor();
    const result = member.getByRole('region', { name: 'Avstemning' });
    expect(await result.textContent()).toContain('Konsensus: alle 12 samtykker');
    await expectAccessible(secretary);
    await expectAccessible(member);

    // The decision is the proposal with the motion that won, and who wants it has that in the minutes.
    await secretary.getByRole('button', { name: 'Før vedtaket' }).click();
    await member.getByText('Vedtatt med endring').waitFor();
    await member.locator('summary').filter({ hasText: 'Protokolltilførsel' }).click();
    await member
      .getByLabel('Tekst', { exact: true })
      .fill('Kommunen viser til behovet for evaluering.');
    await member.getByRole('button', { name: 'Lever til protokollen' }).click();
    await chair.getByText('Kommunen viser til behovet for evaluering.').waitFor();
  });

  it('treats a case behind closed doors, and one without a member in conflict', async () => {
    await secretary
      .getByRole('button', { name: /^Start sak/ })
      .first()
      .click();
    const follower = await person('Observatør');
    await follower.goto(`${meeting}/direkte`);
    await follower.getByText('Saken behandles for lukket dør.').waitFor();
    expect(await follower.content()).not.toContain('prosjektleder');
    await expectAccessible(follower);
    await secretary.getByRole('button', { name: 'Før vedtaket' }).click();
    await secretary
      .getByRole('button', { name: /^Start sak/ })
      .first()
      .click();
    await member.getByRole('heading', { name: /Rutine for utskrivning/ }).waitFor();
    await member.locator('summary').filter({ hasText: 'Meld at du kan være inhabil' }).click();
    await member.getByLabel('Hvorfor').fill('Leder prosjektet som laget rutinen');
    await member.getByRole('button', { name: 'Meld fra' }).click();
    await member.getByText('Du har meldt at du kan være inhabil.').waitFor();
    await chair.getByRole('link', { name: 'Avgjør habiliteten til Medlem, ASU (kommune)' }).click();
    await secretary.locator('summary').filter({ hasText: 'Føy til en som' }).click();
    await secretary.getByLabel('Navn', { exact: true }).fill('Vara 1, kommunene');
    await secretary.getByLabel('Som', { exact: true }).selectOption({ label: 'vara' });
    await secretary.getByRole('button', { name: 'Føy til', exact: true }).click();
    await arrives('Vara 1, kommunene');
    const conflict = chair.getByRole('region', { name: 'Habilitet' });
    await conflict.getByLabel('Inhabil', { exact: true }).check();
    await conflict.getByLabel('Vara som går inn').selectOption({ label: 'Vara 1, kommunene' });
    await conflict.getByRole('button', { name: 'Før avgjørelsen' }).click();
    await member.getByText('Du er inhabil i denne saken.').waitFor();
    await conflict.getByText('Vara 1, kommunene går inn').waitFor();
    await secretary.getByText('Vedtaksført: 12 av 12 er til stede').waitFor();
    await expectAccessible(chair);
    await expectNarrow(chair);
    await secretary.getByRole('button', { name: 'Før vedtaket' }).click();
    await secretary.getByRole('button', { name: 'Hev møtet', exact: true }).click();
    await member.getByText(/Møtet ble hevet kl\./).waitFor();
    await expectAccessible(secretary);
  });

  it('gets minutes that are commented on, signed and sealed', async () => {
    await secretary.getByRole('link', { name: 'Gå til protokollen' }).click();
    await secretary.getByRole('heading', { level: 1, name: /Protokoll/ }).waitFor();
    await expectAccessible(secretary);
    await expectNarrow(secretary);
    const sheet = (page: Page) => page.locator('.minutes-sheet');
    expect(await sheet(secretary).textContent()).toContain('Ordningen prøves i to år.');
    expect(await sheet(secretary).textContent()).toContain('Kommunen viser til behovet');

    // What a human must add.
    await secretary
      .getByRole('link', { name: /Skriv her: Tilføyelse Sak \d+\/\d+: Felles vakt/ })
      .click();
    await secretary.getByLabel('Teksten i protokollen').fill('Nummeret kunngjøres i desember.');
    await expectAccessible(secretary);
    await secretary.getByRole('button', { name: 'Lagre', exact: true }).click();
    await secretary.getByText('Teksten er lagret.').first().waitFor();

    // Out for comment; the member has one, and is answered.
    await secretary.getByLabel('Innspill til og med').fill(heldOn);
    await secretary.getByRole('button', { name: 'Send ut kladden' }).click();
    await secretary
      .getByText(/Kladden er ute til innspill/)
      .first()
      .waitFor();
    await member.getByRole('link', { name: 'Gå til protokollen' }).click();
    await member.getByLabel('Gjelder').selectOption({ index: 1 });
    await member.getByRole('textbox', { name: 'Innspill' }).fill('Nummeret bør stå i protokollen.');
    await member.getByRole('button', { name: 'Send innspill' }).click();
    await member.getByText('Innspillet er sendt.').first().waitFor();
    await expectAccessible(member);
    await expectNarrow(member);
    await secretary.reload();
    await secretary
      .getByRole('textbox', { name: 'Svar', exact: true })
      .fill('Det er ikke kjent ennå.');
    await secretary.getByLabel('Hva ble gjort?').selectOption({ label: 'Ikke tatt inn' });
    await secretary.getByRole('button', { name: 'Lagre svaret' }).click();
    await secretary.getByText('Innspillet er besvart.').first().waitFor();

    // The next meeting approves it, and it is sealed.
    const minutes = secretary.url();
    await approveInNextMeeting(secretary);
    await secretary.goto(minutes);
    await secretary
      .locator('.aside summary')
      .filter({ hasText: /godkjen/i })
      .click();
    await secretary.getByRole('button', { name: 'Før som godkjent' }).click();
    await secretary.getByText('Protokollen er godkjent.').first().waitFor();
    await expectAccessible(secretary);
    await secretary.getByRole('button', { name: 'Forsegl protokollen' }).click();
    await secretary.getByText('Protokollen er forseglet.').first().waitFor();
    await expectAccessible(secretary);
  });

  it('can be read and verified by anybody, and is evaluated by those who were there', async () => {
    await secretary.getByRole('link', { name: 'Slik står den i innsyn' }).click();
    const anybody = await person(null);
    await anybody.goto(secretary.url());
    await anybody.getByText('Ordningen prøves i to år.').first().waitFor();
    expect(await anybody.content()).not.toContain('prosjektleder');
    await expectAccessible(anybody);
    await expectNarrow(anybody);
    const href = await anybody
      .getByRole('link', { name: 'Protokoll som PDF' })
      .getAttribute('href');
    const pdf = await (await anybody.request.get(href ?? '')).body();
    await anybody.getByRole('link', { name: 'Kontroller en protokoll' }).first().click();
    await anybody.getByText('Dette er en forseglet protokoll, hel og uendret').waitFor();
    await expectAccessible(anybody);
    await expectNarrow(anybody);
    await verify(anybody, pdf);
    await anybody.getByText('Filen er den forseglede protokollen, uendret').waitFor();
    const changed = Buffer.from(pdf);
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
    await verify(anybody, changed);
    await anybody.getByText('Dette er ikke en forseglet protokoll herfra').waitFor();

    for (const page of [chair, member]) {
      await page.goto(`${meeting}/evaluering`);
      for (const question of await page.getByRole('group').all()) {
        await question.getByLabel('For det meste').check();
      }
      await page.getByRole('button', { name: 'Send svaret' }).click();
      await page.getByText('Du har svart').first().waitFor();
      await expectAccessible(page);
    }
  });
});

/** Plans a meeting of the committee, and comes to its page. */
async function plan(page: Page, date: string, start: string, end: string): Promise<void> {
  await page.goto('/moter');
  await page.getByRole('link', { name: 'Nytt møte' }).click();
  await page.getByLabel('Utvalg').selectOption({ label: 'Administrativt samarbeidsutvalg' });
  await page.getByLabel('Dato').fill(date);
  await page.getByLabel('Sted').fill('Rådhuset');
  await page.getByLabel('Begynner kl.').fill(start);
  await page.getByLabel('Slutter kl.').fill(end);
  await page.getByRole('button', { name: 'Planlegg møtet' }).click();
  await page.waitForURL(/\/moter\/meet_[a-z0-9]+$/);
}

/** Publishes the notice, with a line for each duty that was missed. */
async function publish(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Publiser innkalling' }).click();
  for (const why of await page.getByRole('textbox').all()) await why.fill('Tas opp i møtet.');
  await page.getByRole('button', { name: 'Publiser', exact: true }).click();
  await page.getByText('Innkallingen er publisert, versjon 1.').first().waitFor();
}

/** The committee's next meeting approves the minutes before it. */
async function approveInNextMeeting(page: Page): Promise<void> {
  await plan(page, nextMeeting, '9', '10');
  const next = page.url();
  await addRow(page, 'Godkjenning av protokollen fra forrige møte', '10');
  await publish(page);
  await page.goto(`${next}/vedtak`);
  const form = page.locator('details').filter({ hasText: 'Før vedtaket i sak' });
  if ((await form.getAttribute('open')) === null) await form.locator('summary').first().click();
  await form.getByRole('radio', { name: 'Tatt til orientering' }).check();
  await form.getByRole('button', { name: /Før vedtaket/ }).click();
  await page
    .getByText(/Vedtaket i sak .* er ført\./)
    .first()
    .waitFor();
}

/** Drops a file where anybody may ask whether it is what it says. */
async function verify(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'protokoll.pdf', mimeType: 'application/pdf', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Kontroller filen' }).click();
}

/** Notes that somebody has come into the room. */
async function arrives(name: string): Promise<void> {
  await secretary
    .locator('summary')
    .filter({ hasText: `Kom ${name}` })
    .click();
  await secretary.getByRole('button', { name: 'Kom', exact: true }).locator('visible=true').click();
}

/** The link to answer by, from the mail about this meeting to somebody, as the demo's folder has it. */
async function replyLink(name: string): Promise<string> {
  await secretary.goto(`/post?mote=${meeting.split('/').at(-1)}`);
  await secretary.getByRole('row').filter({ hasText: name }).first().getByRole('link').click();
  const mail = (await secretary.locator('main').textContent()) ?? '';
  return /\/svar\/[\w-]{43}/.exec(mail)?.[0] ?? `no link in: ${mail}`;
}

async function addRow(page: Page, title: string, minutes: string, basis?: string): Promise<void> {
  await page.locator('summary', { hasText: 'Legg til på sakslisten' }).click();
  await page.getByLabel('Hva').selectOption({ label: 'Sak' });
  await page.getByLabel('Tittel', { exact: true }).fill(title);
  await page.getByLabel('Minutter', { exact: true }).fill(minutes);
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  const row = page.locator('[data-row]').filter({ hasText: title });
  await row.waitFor();
  if (!basis) return;
  await row.getByRole('link', { name: /^Rediger/ }).click();
  await page.getByLabel('Hjemmel for lukket behandling').fill(basis);
  await page.getByRole('button', { name: 'Lagre raden' }).click();
  await page
    .getByText(/er lagret/)
    .first()
    .waitFor();
}

/** Gives a case on the agenda its paper with these points, and comes back to the meeting. */
async function writePaper(page: Page, title: string, points: string[]): Promise<void> {
  const row = page.locator('[data-row]').filter({ hasText: title });
  await row.getByRole('link', { name: /^\d+\/\d+$/ }).click();
  await page.getByRole('link', { name: 'Rediger saksframlegget' }).click();
  for (const [at, text] of points.entries()) {
    const point = page.getByRole('textbox', { name: `Punkt ${at + 1}` });
    if ((await point.count()) === 0) {
      await page.getByRole('button', { name: 'Legg til et punkt' }).click();
    }
    await point.fill(text);
  }
  await page.getByRole('button', { name: 'Lagre saksframlegget' }).last().click();
  await page.waitForURL(/\/saker\/[^/]+$/);
  await page.goto(meeting);
}
