import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, expect, it } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { eraseApplicant } from '../modules/applications/store/erase.ts';
import {
  answerOfferByLink,
  noteOfferAnswer,
} from '../modules/engagements/commands/answer-offer.ts';
import { makeOffers } from '../modules/engagements/commands/make-offers.ts';
import { takeBackOffer } from '../modules/engagements/commands/take-back-offer.ts';
import { listOffers, offersChapter } from '../modules/engagements/index.ts';
import {
  as,
  choosing,
  done,
  mailTo,
  offered,
  offerTo,
  recruitingCity,
} from '../modules/engagements/test-setting.ts';
import { perform } from '../modules/identity/command.ts';
import { archivePdf } from '../modules/recommendations/archive/archive-file.ts';
import { readRoundSetting } from '../modules/recommendations/round-setting.ts';
import { inTransaction } from '../platform/database/index.ts';
import { testDatabase } from '../platform/database/test-database.ts';
import { stopPdf } from '../platform/pdf/compile-pdf.ts';
import { alsoErased } from './also-erased.ts';

const { db } = await testDatabase();
afterAll(stopPdf);

/** Words without the places where a narrow column broke them. */
const squeezed = (text: string) => text.replace(/[\s\u00ad\u2060]+/gu, '');

async function textOf(roundId: string, standard: 'nb' | 'nn' = 'nb'): Promise<string> {
  const setting = await readRoundSetting(db, roundId, '2019-03-05');
  if (!setting) throw new Error('There is no such round.');
  const given = { db, setting, standard, today: '2019-03-05' };
  const { bytes } = await archivePdf(given, [offersChapter]);
  return squeezed((await extractText(await getDocumentProxy(bytes), { mergePages: true })).text);
}

it('tells of each offer, its answer, who took whose place, seats, workloads and leaders', async () => {
  const city = await inTransaction(db, (tx) => recruitingCity(tx));
  const people = await inTransaction(db, (tx) => choosing(tx, city, { seats: 2, reserves: 1 }));
  const [stays, leaves, reserve] = people;
  if (!stays || !leaves || !reserve) throw new Error('nobody was chosen');
  const byLink = as('reader', '2019-02-10');
  for (const token of await offered(db, city, [stays, leaves])) {
    await done(perform(db, answerOfferByLink, { token, yes: true, reason: '' }, byLink));
  }
  const offers = await listOffers(db, city.round.id);
  const left = offers.find(({ applicantId }) => applicantId === leaves.id);
  const leave = { offerId: left?.id ?? '', reason: 'Flytter *nordover*', lastDay: '2019-03-01' };
  await done(
    perform(db, takeBackOffer, leave, as('recruiter', '2019-02-28', { organisationId: city.city })),
  );
  const days = { startOn: '2019-03-04', answerBy: '2019-03-02', replaces: left?.id ?? null };
  const next = { ...offerTo(city, [reserve]), ...days };
  await done(
    perform(db, makeOffers, next, as('recruiter', '2019-02-28', { organisationId: city.city })),
  );
  const taken = (await listOffers(db, city.round.id)).find(({ replaces }) => replaces !== null);
  const no = { offerId: taken?.id ?? '', yes: false, reason: 'Sa opp', how: 'phone' } as const;
  await done(
    perform(db, noteOfferAnswer, no, as('recruiter', '2019-03-01', { organisationId: city.city })),
  );
  await db
    .insertInto('engagements.consent')
    .values({
      ...{ id: newId('cons'), round_id: city.round.id, unit: 'Vaktlaget', leader: 'Vaktlederen' },
      ...{ leader_email: 'leder@vakt.example', applicant_ids: [stays.id], asked_by: 'Rekrutterer' },
      ...{ asked_at: new Date('2019-02-02T10:00:00Z'), answer: 'conditions' },
      ...{ reason: 'Ikke i helger', answered_at: new Date('2019-02-03T10:00:00Z') },
      answered_how: 'link',
    })
    .execute();

  const text = await textOf(city.round.id);
  expect(text).toContain(squeezed('Tilbud og hva de ble til'));
  for (const said of [
    'vedtak i bystyret',
    'Ikke avgjort',
    'Medlem, 15 %, oppstart 25.02.2019. Med forbehold.',
    'Takket ja, 10.02.2019 kl.\u00a011.00 ved lenken i brevet.',
    'Takket ja, og sluttet',
    'Flytter *nordover*',
    `Tilbudt plassen etter ${leaves.name}.`,
    'Takket nei, 01.03.2019 kl.\u00a011.00 på telefon. Sa opp',
    'Plass fra 25.02.2019 til 01.03.2019.',
    '15 % fra 25.02.2019 inntil videre',
    '15 % fra 25.02.2019 til 01.03.2019',
    'Vaktlederen',
    'Ja, på vilkår. 03.02.2019 kl.\u00a011.00. Ikke i helger',
  ]) {
    expect(text).toContain(squeezed(said));
  }
  expect(await textOf(city.round.id, 'nn')).toContain(
    squeezed(`Tilboden plassen etter ${leaves.name}.`),
  );
  const { token } = await mailTo(db, reserve.email);
  expect(text).not.toContain(token);
});

it('says that nothing was offered, and names nobody who is erased', async () => {
  const city = await inTransaction(db, (tx) => recruitingCity(tx));
  expect(await textOf(city.round.id)).toContain(squeezed('Det er ikke gitt noen tilbud.'));
  const [one] = await inTransaction(db, (tx) => choosing(tx, city, { seats: 1 }));
  if (!one) throw new Error('nobody was chosen');
  await offered(db, city, [one]);
  await inTransaction(db, async (tx) => {
    await alsoErased(tx, [one.id]);
    await eraseApplicant(tx, one.id, new Date('2019-03-02T10:00:00Z'));
  });
  const text = await textOf(city.round.id);
  expect(text).toContain(squeezed('Slettet søker'));
  expect(text).not.toContain(squeezed(one.name));
});
