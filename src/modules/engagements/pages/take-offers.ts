import type { BodyId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { parseDate } from '../../../ui/format.ts';
import { readRoundOf } from '../../adverts/index.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { replacementFor } from '../../choosing/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import { noteOfferAnswer } from '../commands/answer-offer.ts';
import { type Candidate, makeOffers } from '../commands/make-offers.ts';
import { settleGate } from '../commands/settle-gate.ts';
import { takeBackOffer } from '../commands/take-back-offer.ts';
import { readSearch } from '../replacement-search.ts';
import { listOffers, readOffer } from '../store/offer-reads.ts';
import { offersText } from '../text/offers/index.ts';
import { answerWays, type OfferId } from '../vocabulary.ts';
import { offerPage } from './offer-page.tsx';
import { offerErrors, offerStatus } from './offer-sentences.ts';
import { offersPage } from './offers-page.tsx';

/** Sends the offers that were previewed, or settles the decision that they wait for. */
export async function takeOffersForm(visit: Visit): Promise<Answer> {
  const { db, form, language, origin } = visit;
  const t = offersText[language];
  const roundId = form.text('runde') as AdvertRoundId;
  const to = addresses.offers({ runde: roundId });
  if (form.text('gjor') === 'send') {
    const input = {
      roundId,
      origin,
      candidates: form.all('til').map(candidateIn),
      startOn: parseDate(form.text('oppstart')),
      answerBy: parseDate(form.text('svarfrist')),
      replaces: (form.text('erstatter') || null) as OfferId | null,
    };
    const verdict = await perform(db, makeOffers, input, visit.acting());
    if (verdict.ok) {
      return { kind: 'redirect', to, flash: t.preview.sent(verdict.value.made) };
    }
    const { refusal } = verdict;
    if (refusal.code === 'not-found') return { kind: 'not-found' };
    const errors = offerErrors(refusal, language);
    return offersPage(visit, { form: 'tilbud', errors, status: offerStatus(refusal) });
  }
  if (form.text('gjor') === 'avgjor') {
    const typed = form.text('utfall');
    const outcome = typed === 'yes' || typed === 'no' ? typed : 'waiting';
    const input = {
      ...({ roundId, outcome, byCase: form.text('sak').slice(0, 100) } as const),
      seen: wholeNumber(form.text('versjon')) ?? -1,
      on: parseDate(form.text('dag')),
      told: form.all('til') as OfferId[],
    };
    const verdict = await perform(db, settleGate, input, visit.acting());
    if (verdict.ok) return { kind: 'redirect', to, flash: t.gate.done(verdict.value.told) };
    const { refusal } = verdict;
    if (refusal.code === 'not-found') return { kind: 'not-found' };
    const errors = offerErrors(refusal, language);
    const which = outcome === 'waiting' ? 'dag' : 'utfall';
    return offersPage(visit, { form: which, errors, status: offerStatus(refusal) });
  }
  return { kind: 'not-found' };
}

function candidateIn(typed: string): Candidate {
  const [applicantId = '', bodyId = '', roleId = '', percent = ''] = typed.split(' ');
  return {
    applicantId: applicantId as ApplicantId,
    bodyId: bodyId as BodyId,
    roleId: roleId as ProfileOfRoleId,
    percent: wholeNumber(percent) ?? -1,
  };
}

/** Notes an answer, takes an offer back, or ends what it became. */
export async function takeOfferForm(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const t = offersText[language].one;
  const offerId = visit.params.id ?? '';
  const to = addresses.offer(offerId);
  const reason = form.text('grunn');
  if (form.text('gjor') === 'finn') return searchReplacement(visit, offerId);
  if (form.text('gjor') === 'svar') {
    const answer = form.text('svar');
    if (answer !== 'ja' && answer !== 'nei') {
      const errors = [{ field: 'svar', message: offersText[language].refusal.choose }];
      return offerPage(visit, { form: 'svar', errors, status: 422 });
    }
    const how = answerWays.find((way) => way === form.text('hvordan')) ?? 'phone';
    const input = { offerId, yes: answer === 'ja', reason, how };
    const verdict = await perform(db, noteOfferAnswer, input, visit.acting());
    if (verdict.ok) return { kind: 'redirect', to, flash: t.note.done };
    const { refusal } = verdict;
    if (refusal.code === 'not-found') return { kind: 'not-found' };
    const errors = offerErrors(refusal, language);
    return offerPage(visit, { form: 'svar', errors, status: offerStatus(refusal) });
  }
  if (form.text('gjor') === 'trekk') {
    const input = { offerId, reason, lastDay: parseDate(form.text('sistedag')) };
    const verdict = await perform(db, takeBackOffer, input, visit.acting());
    if (verdict.ok) {
      const was = verdict.value.was === 'accepted' ? 'accepted' : 'offered';
      return { kind: 'redirect', to, flash: t.takeBack.done[was] };
    }
    const { refusal } = verdict;
    if (refusal.code === 'not-found') return { kind: 'not-found' };
    const errors = offerErrors(refusal, language);
    return offerPage(visit, { form: 'trekk', errors, status: offerStatus(refusal) });
  }
  return { kind: 'not-found' };
}

/**
 * Makes a run that replaces whoever left, and shows the offer again, which says how far it is. Where
 * somebody has begun it since the page was read, that one is shown.
 */
async function searchReplacement(visit: Visit, offerId: string): Promise<Answer> {
  const { db, form, language } = visit;
  const to = addresses.offer(offerId);
  const offer = await readOffer(db, offerId);
  if (!offer || !(await readRoundOf(db, visit.acting().actor, offer.roundId)))
    return { kind: 'not-found' };
  const { search } = await readSearch(db, offer, await listOffers(db, offer.roundId));
  const from = search.state === 'not-begun' ? search : 'again' in search ? search.again : null;
  if (!from || search.state === 'computing' || from.from !== form.text('fra')) {
    return { kind: 'redirect', to };
  }
  const { from: id, nor } = from;
  const input = { id, applicantId: offer.applicantId, nor };
  const verdict = await perform(db, replacementFor, input, visit.acting());
  return verdict.ok
    ? { kind: 'redirect', to, flash: offersText[language].one.search.begun }
    : { kind: 'redirect', to };
}
