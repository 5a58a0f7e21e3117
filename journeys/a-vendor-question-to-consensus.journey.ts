import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectLanguages,
  expectNarrow,
  journeyBrowser,
  visitor,
} from './visitor.ts';

journeyBrowser();

const members = [
  ...[1, 2, 3, 4, 5].map((no) => `Medlem ${no}, Hjemmetjenester (Trondheim)`),
  'Medlem 6, Hjemmetjenester (Stjørdal)',
  'Medlem 7, Hjemmetjenester (Indre Fosen)',
  'Medlem 8, Hjemmetjenester (Levanger)',
];
const phone = { viewport: { width: 390, height: 800 }, hasTouch: true };

/** A day some weeks ahead, as people type it. */
function dayAhead(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return [day.getDate(), day.getMonth() + 1, day.getFullYear()]
    .map((part) => String(part).padStart(2, '0'))
    .join('.');
}

async function askAsVendor(page: Page, asked: { title: string; question: string }) {
  await page.goto('/leverandorsporsmal/ny');
  await page.getByLabel('Område').selectOption({ label: 'Hjemmetjenester' });
  await page.getByLabel('Kort om hva det gjelder').fill(asked.title);
  await page.getByLabel('Spørsmålet', { exact: true }).fill(asked.question);
  await page.getByLabel('Trenger svar innen').fill(dayAhead(21));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send spørsmålet' }).click();
  await page
    .getByText(/Spørsmålet er sendt. Det har fått nummer LS \d+\/\d\d\./)
    .first()
    .waitFor();
  return page
    .url()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '');
}

/** Everybody who answers stays signed in on the phone. */
const pages = new Map<string, Page>();

/** Follows the line in My work that is about something. */
async function follow(page: Page, about: string) {
  await page.getByRole('listitem').filter({ hasText: about }).getByRole('link').first().click();
}

/** A member answers on a phone, from the line in My work. */
async function answer(role: string, title: string, stance: string, reason?: [string, string]) {
  const page = pages.get(role) ?? (await visitor(role, phone));
  pages.set(role, page);
  await page.goto('/');
  await follow(page, title);
  await page.getByRole('heading', { name: 'Hva mener du?' }).waitFor();
  await page.getByRole('radio', { name: new RegExp(`^${stance}`) }).check();
  if (reason) {
    await page.getByLabel('Hva begrunnelsen bygger på').selectOption({ label: reason[0] });
    await page.getByRole('textbox', { name: 'Begrunnelse' }).fill(reason[1]);
  }
  await page.getByRole('button', { name: /^(Send|Endre) svaret$/ }).click();
  await page.getByText('Takk. Svaret er lagret.').first().waitFor();
  await page.getByText(`Du har svart: ${stance}.`).waitFor();
  return page;
}

describe('a vendor question', () => {
  it('goes by the expert and eight members, over an objection, to consensus and back', async () => {
    const title = 'Kvittering for dosett ved vaktskifte';
    const vendor = await visitor('Leverandør, Helseplattformen');
    await vendor.getByRole('heading', { name: 'Leverandørspørsmål' }).waitFor();
    const own = await askAsVendor(vendor, {
      title,
      question: 'Må den som overtar vakten, kvittere for dosetten på nytt før den deles ut?',
    });
    await expectNarrow(vendor);

    const expert = await visitor('Fagekspert, Hjemmetjenester');
    await follow(expert, title);
    await expert.getByRole('heading', { name: 'Er det avgjort før?' }).waitFor();
    await expectAccessible(expert);
    await expert
      .getByLabel('Forslaget som gruppen tar stilling til')
      .fill('Den som overtar vakten, kvitterer for dosetten innen neste virkedag.');
    await expert.getByRole('button', { name: 'Spør gruppen nå' }).click();
    await expert.getByText('Gruppen er spurt.').first().waitFor();
    const matter = expert.url();
    await expectLanguages(expert);

    for (const role of members.slice(0, 6)) await answer(role, title, 'Enig');
    await answer(members[6] ?? '', title, 'Kan leve med');
    const objector = await answer(members[7] ?? '', title, 'Uenig', [
      'Pasientsikkerhet',
      'Ved endret dose må det kvitteres i samme vakt.',
    ]);
    await expectNarrow(objector, 390);

    await expert.goto(matter);
    await expert.getByText('Ved endret dose må det kvitteres i samme vakt.').first().waitFor();
    await expert.getByText('Spør på nytt med endret forslag').click();
    await expert
      .getByLabel('Forslaget', { exact: true })
      .fill(
        'Den som overtar vakten, kvitterer for dosetten innen neste virkedag; ved endret dose i samme vakt.',
      );
    await expert
      .getByLabel('Hva er endret, og hvorfor')
      .fill('Endret dose kvitteres i samme vakt, slik innvendingen ber om.');
    await expert.getByRole('button', { name: 'Spør gruppen nå' }).click();
    await expert.getByText('8 medlemmer er spurt.').first().waitFor();
    await expert.getByText('Forskjellen fra forrige forslag').first().waitFor();
    await expectAccessible(expert);

    for (const role of members.slice(0, 6)) await answer(role, title, 'Enig');
    await answer(members[6] ?? '', title, 'Kan leve med');
    await answer(members[7] ?? '', title, 'Enig');

    await expert.goto(matter);
    await expert.getByRole('button', { name: 'Avslutt runden og regn utfallet' }).click();
    await expert
      .getByText(/Runden er avsluttet og utfallet regnet/)
      .first()
      .waitFor();
    await expert
      .getByText(/7 enig, 1 kan leve med/)
      .first()
      .waitFor();
    await expectAccessible(expert);
    await expert.getByRole('link', { name: 'Se utregningen med alle tall' }).click();
    await expert.getByText('Samme utfall som da runden ble avsluttet.').first().waitFor();
    await expectNarrow(expert);
    await expert.goto(matter);
    await expert
      .getByRole('textbox', { name: 'Begrunnelse' })
      .first()
      .fill('Samme kontroll i alle soner, og trygg overlevering.');
    await expert.getByRole('button', { name: 'Avgjør', exact: true }).click();
    await expert
      .getByText(/Avgjort. Vedtaket har nummer KG02 \d+\/\d\d\./)
      .first()
      .waitFor();

    await expert.getByRole('link', { name: /^Vedtaket i registeret: KG02/ }).click();
    await expert.getByRole('heading', { level: 1, name: /^Vedtak KG02 \d+\/\d\d$/ }).waitFor();
    await expert.getByText(title).first().waitFor();
    await expectNarrow(expert);

    // Into the next meeting's agenda as information.
    const secretary = await visitor('Sekretær, konsensusgruppene');
    await secretary.goto('/moter/ny');
    await secretary.getByLabel('Utvalg').selectOption({ label: 'Hjemmetjenester' });
    await secretary.getByLabel('Dato').fill(dayAhead(14));
    await secretary.getByLabel('Begynner kl.').fill('12.00');
    await secretary.getByRole('button', { name: 'Planlegg møtet' }).click();
    await secretary.waitForURL(/\/moter\/meet_/);
    const meeting = secretary.url();
    await secretary.goto('/sakskoe');
    await secretary
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .click();
    await secretary.getByText('Orientering').first().waitFor();
    await secretary.getByRole('button', { name: 'Sett opp på møte', exact: true }).click();
    await secretary.getByText('Svaret er lagret og sendt.').first().waitFor();
    await secretary.goto(meeting);
    await secretary.getByText(new RegExp(title)).first().waitFor();

    // And back to the vendor.
    await expert.goto('/');
    await follow(expert, title);
    await expert.getByRole('button', { name: 'Send svaret' }).click();
    await expert.getByText('Svaret er sendt til leverandøren.').first().waitFor();
    await vendor.goto(own);
    await vendor.getByText('ved endret dose i samme vakt.').first().waitFor();
    await expectNarrow(vendor);

    // Asked again in other words: it is already decided, and answered at once.
    const again = await askAsVendor(vendor, {
      title: 'Dosettkvittering',
      question: 'Når skal dosetter kvitteres ut når en ny vakt overtar?',
    });
    await expert.goto(again);
    const known = expert.getByRole('listitem').filter({ hasText: title });
    await known
      .first()
      .getByRole('link', { name: /^Svar med denne/ })
      .click();
    await expectAccessible(expert);
    await expert.getByRole('button', { name: 'Send svaret' }).click();
    await expert.getByText('Svaret er sendt til leverandøren.').first().waitFor();
    await vendor.goto(again);
    await vendor.getByText('ved endret dose i samme vakt.').first().waitFor();
  }, 240_000);

  it('that crosses hospital, municipality and GP is lifted by mandate and decided a level up', async () => {
    const title = 'Epikrise ved utskriving til hjemmet';
    const vendor = await visitor('Leverandør, Helseplattformen');
    const own = await askAsVendor(vendor, {
      title,
      question: 'Hvem skal ha epikrisen samme dag når pasienten skrives ut til hjemmetjenesten?',
    });
    const expert = await visitor('Fagekspert, Hjemmetjenester');
    await expert.goto(own);
    await expert.getByText('Hva det berører').first().click();
    const form = expert.locator('form').filter({ hasText: 'Forslaget som gruppen' });
    await form.getByLabel('Sykehus', { exact: true }).check();
    await form.getByLabel('Fastlege', { exact: true }).check();
    await form.getByRole('button', { name: 'Spør gruppen nå' }).click();
    await expert
      .getByText(/Saken går utenfor mandatet til gruppen, så ingen er spurt/)
      .first()
      .waitFor();
    await expert
      .getByText(/på tvers av kommune–sykehus–fastlege/)
      .first()
      .waitFor();
    const matter = expert.url();
    await expectAccessible(expert);
    await expert
      .getByLabel('Overlevering')
      .fill('Gruppen har ikke mandat alene. Kommunene må vite hvem som får epikrisen, og når.');
    await expert.getByRole('button', { name: 'Løft saken' }).first().click();
    await expert.getByText('Saken er løftet til Tverrgående beslutningsforum.').first().waitFor();
    await expert.goto(own);
    await expert.getByRole('button', { name: 'Fortell leverandøren at det er løftet' }).click();
    await expert.getByText('Leverandøren har fått vite at spørsmålet er løftet.').first().waitFor();
    await vendor.goto(own);
    await vendor
      .getByText('Spørsmålet er løftet til Tverrgående beslutningsforum.')
      .first()
      .waitFor();

    const chair = await visitor('Leder, Beslutningsforum');
    await chair.goto(matter);
    await chair
      .getByLabel('Forslaget', { exact: true })
      .fill('Epikrisen går til hjemmetjenesten og fastlegen samme dag som pasienten skrives ut.');
    await chair.getByRole('button', { name: 'Spør gruppen nå' }).click();
    await chair
      .getByText(/medlemmer er spurt/)
      .first()
      .waitFor();
    for (const role of [
      'Nestleder, Beslutningsforum',
      'Medlem, Beslutningsforum (kommune)',
      'Medlem, Beslutningsforum (sykehus)',
      'Medlem, Beslutningsforum (fastlege)',
      'Medlem, Beslutningsforum (bruker)',
    ]) {
      await answer(role, title, 'Enig');
    }
    await answer('Leder, Beslutningsforum', title, 'Enig');
    await chair.goto(matter);
    await chair.getByRole('button', { name: 'Avslutt runden og regn utfallet' }).click();
    await chair
      .getByText(/Runden er avsluttet og utfallet regnet/)
      .first()
      .waitFor();
    await chair
      .getByRole('textbox', { name: 'Begrunnelse' })
      .first()
      .fill('Alle tre trenger den samme dagen.');
    await chair.getByRole('button', { name: 'Avgjør', exact: true }).click();
    await chair
      .getByText(/Avgjort. Vedtaket har nummer TBF \d+\/\d\d\./)
      .first()
      .waitFor();
    await expectNarrow(chair);

    await expert.goto(own);
    await expert.getByRole('button', { name: 'Send svaret' }).click();
    await expert.getByText('Svaret er sendt til leverandøren.').first().waitFor();

    // Whoever asks again is told while typing.
    await expert.goto('/avklaringer/ny');
    await expert
      .getByLabel('Spørsmålet', { exact: true })
      .fill('Skal fastlegen få epikrise samme dag ved utskrivning?');
    await expert.getByRole('link', { name: title }).first().waitFor();
    await expectAccessible(expert);
    expect(await expert.getByText(/TBF \d+\/\d\d/).count()).toBeGreaterThan(0);
  }, 240_000);
});
