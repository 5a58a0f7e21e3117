import { isId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, SentForm, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { listParties } from '../../recruitment/index.ts';
import { decideRecommendation, returnRecommendation } from '../commands/decide-recommendation.ts';
import { draftRecommendations, redraftRecommendation } from '../commands/draft-recommendations.ts';
import { recommendReplacement } from '../commands/recommend-replacement.ts';
import {
  sendRecommendation,
  type TypedPlace,
  writeRecommendation,
} from '../commands/write-recommendation.ts';
import type { OffersAbove } from '../offers-above.ts';
import { readRecommendation } from '../store/reads.ts';
import { recommendationText } from '../text/index.ts';
import { type Consulted, type NotConsulted, places } from '../vocabulary.ts';
import { dayTyped } from './form-lines.ts';
import { type FromAbove, recommendationPage } from './recommendation-page.tsx';
import { recommendationsPage } from './recommendations-page.tsx';
import { type AnyRefusal, errorsOf } from './refusal-words.ts';

/** Takes the forms that begin recommendations: of one group, or of all that have none. */
export const takeDraftsAnd =
  (offers: OffersAbove) =>
  (visit: Visit): Promise<Answer> =>
    takeDrafts(visit, offers);

async function takeDrafts(visit: Visit, offers: OffersAbove): Promise<Answer> {
  const { db, form, language } = visit;
  const group = form.text('gruppe');
  const groups = isId('body', group) ? [group] : 'all';
  const input = {
    roundId: form.text('utlysning'),
    groups,
    runId: form.text('fra') || null,
  } as const;
  const verdict = await perform(db, draftRecommendations, input, visit.acting());
  if (verdict.ok) {
    const { made } = verdict.value;
    const [only] = made;
    const one = groups !== 'all' && only;
    const to = one ? addresses.recommendation(one) : addresses.recommendations();
    return { kind: 'redirect', to, flash: recommendationText[language].made(made.length) };
  }
  const words = { language, parties: await listParties(db), group: '' };
  return recommendationsPage(visit, offers, {
    errors: errorsOf(verdict.refusal, words),
    status: 422,
  });
}

/** The people of the form, each with where they were placed. */
function placesTyped(form: SentForm, ids: readonly string[]): TypedPlace[] {
  return ids.flatMap((applicantId, at) => {
    if (!form.has(`plass.${applicantId}`)) return [];
    return [
      {
        applicantId,
        place: places.find((one) => one === form.text(`plass.${applicantId}`)) ?? 'not',
        // Who has the same number stands in the order of the page.
        order: (wholeNumber(form.text(`nr.${applicantId}`)) ?? 999) + at / 10_000,
        reason: form.text(`grunn.${applicantId}`),
      },
    ];
  });
}

/** The unit leaders of the form: a row says who was asked, or why nobody was. */
function leadersTyped(form: SentForm) {
  const consulted: Consulted[] = [];
  const notConsulted: NotConsulted[] = [];
  for (let at = 0; at < 200 && form.has(`enhet.${at}`); at += 1) {
    const unit = form.text(`enhet.${at}`).trim().slice(0, 300);
    const on = dayTyped(form.text(`dag.${at}`));
    const view = form.text(`syn.${at}`).trim().slice(0, 4000);
    const because = form.text(`ikke.${at}`).trim().slice(0, 4000);
    const name = form.text(`leder.${at}`).trim().slice(0, 300);
    if (because !== '') notConsulted.push({ unit, because });
    // A name alone is filled in beforehand, and says nothing of whether they were asked.
    else if (on !== '' || view !== '') consulted.push({ name, unit, on, view });
  }
  return { consulted, notConsulted };
}

/** Takes whatever is done on the page of a recommendation. */
export async function takeRecommendationForm(visit: Visit, above: FromAbove): Promise<Answer> {
  const { db, form, language, origin } = visit;
  const t = recommendationText[language];
  const acting = visit.acting();
  const said = { visit, above };
  const seen = { id: visit.params.id ?? '', version: wholeNumber(form.text('versjon')) ?? -1 };
  switch (form.text('gjor')) {
    case 'lagre': {
      const input = { ...seen, places: placesTyped(form, await peopleOf(visit)) };
      return ended(said, 'liste', await perform(db, writeRecommendation, input, acting), t.saved);
    }
    case 'pa-nytt': {
      const input = { ...seen, runId: form.text('fra') };
      const verdict = await perform(db, redraftRecommendation, input, acting);
      return ended(said, 'liste', verdict, t.redrafted);
    }
    case 'send': {
      const verdict = await perform(
        db,
        sendRecommendation(above.offers),
        { ...seen, origin },
        acting,
      );
      return ended(said, 'send', verdict, verdict.ok ? t.sent(verdict.value.to) : '');
    }
    case 'erstatt': {
      const input = { id: seen.id, runId: form.text('fra'), origin };
      const verdict = await perform(db, recommendReplacement(above.offers), input, acting);
      if (!verdict.ok) return ended(said, 'erstatt', verdict, '');
      const { sentTo, rewritten } = verdict.value;
      const flash = t.replacement.done(sentTo.join(', '), rewritten);
      // What is left to do for the place stands where the place is.
      const offer = form.text('tilbud');
      const to = isId('offer', offer) ? addresses.offer(offer) : addresses.recommendation(seen.id);
      return { kind: 'redirect', to, flash };
    }
    case 'avgjor': {
      const verdict = await perform(
        db,
        decideRecommendation(above.offers),
        {
          ...seen,
          ...leadersTyped(form),
          places: placesTyped(form, await peopleOf(visit)),
          reason: form.text('hvorfor'),
        },
        acting,
      );
      const flash = verdict.ok
        ? `${t.decide.done(verdict.value.seats, verdict.value.reserves)} ${t.decision.offers}`
        : '';
      return ended(said, 'avgjor', verdict, flash);
    }
    case 'tilbake': {
      const input = { ...seen, reason: form.text('hva') };
      const verdict = await perform(db, returnRecommendation, input, acting);
      return ended(said, 'tilbake', verdict, t.giveBack.done);
    }
    default:
      return { kind: 'not-found' };
  }
}

/** Whose fields the form may carry: those on the list first, in their order, and then anybody new. */
async function peopleOf({ db, params, form }: Visit): Promise<string[]> {
  const one = await readRecommendation(db, params.id ?? '');
  const known = one?.candidates.map(({ applicantId }) => applicantId) ?? [];
  const named = form.all('soker').slice(0, 2000);
  return [...new Set([...known, ...named])];
}

type Said = { visit: Visit; above: FromAbove };

async function ended(
  { visit, above }: Said,
  form: string,
  verdict: { ok: true } | { ok: false; refusal: AnyRefusal },
  flash: string,
): Promise<Answer> {
  const { db, language, params } = visit;
  const id = params.id ?? '';
  if (verdict.ok) return { kind: 'redirect', to: addresses.recommendation(id), flash };
  const { refusal } = verdict;
  const one = await readRecommendation(db, id);
  const body = (await listBodies(db)).find((each) => each.id === one?.bodyId);
  const words = { language, parties: await listParties(db), group: body?.name ?? '' };
  const status =
    refusal.code === 'changed-meanwhile' ? 409 : refusal.code === 'not-your-area' ? 403 : 422;
  return recommendationPage(visit, above, {
    form,
    errors: errorsOf(refusal, words),
    status,
  });
}
