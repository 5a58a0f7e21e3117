import { writtenDay } from '../../../kernel/written-day.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Radios,
  TextArea,
} from '../../../ui/components/forms.tsx';
import { KeptText } from '../../../ui/components/kept-text.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { readRecruitmentRound } from '../../adverts/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { stopPage } from '../../identity/stop-page.tsx';
import { actorByLink } from '../actor-by-link.ts';
import { answerOfferByLink } from '../commands/answer-offer.ts';
import { termsOf } from '../mail/terms-of-offer.ts';
import { readScene } from '../scene.ts';
import { offerOfLink } from '../store/links.ts';
import { readOffer } from '../store/offer-reads.ts';
import { offersText } from '../text/offers/index.ts';
import { offerErrors, offerStatus } from './offer-sentences.ts';

type Refused = { errors: readonly FieldError[]; status: 409 | 422 };

/**
 * The page behind the link in an offer: what is offered, and yes or no. Opening it changes nothing,
 * as a mail server that follows links does too. Whoever has answered is told what they answered.
 */
export async function offerLinkPage(visit: Visit, refused?: Refused): Promise<Answer> {
  const { db, language, today } = visit;
  const t = offersText[language];
  const id = await offerOfLink(db, visit.params.token ?? '');
  const offer = id && (await readOffer(db, id));
  const round = offer && (await readRecruitmentRound(db, offer.roundId));
  if (!offer || !round) return told(visit, t.link.unknownTitle, [t.link.unknown], 404);
  const day = (date: string) => writtenDay(date, language);
  switch (offer.state) {
    case 'accepted':
      return told(visit, t.link.acceptedTitle, [t.link.accepted(day(offer.startOn)), t.link.spent]);
    case 'declined':
      return told(visit, t.link.declinedTitle, [t.link.declined, t.link.spent]);
    case 'withdrawn':
      return offer.endedOn
        ? told(visit, t.left, [t.link.spent])
        : told(visit, t.link.withdrawnTitle, [t.link.withdrawn]);
    case 'fallen':
      return told(visit, t.link.fallenTitle, [t.link.fallen]);
    case 'lapsed':
      return told(visit, t.link.lapsedTitle, [t.link.lapsed(day(offer.answerBy))]);
    default:
      offer.state satisfies 'offered';
  }
  if (offer.answerBy < today) {
    return told(visit, t.link.lapsedTitle, [t.link.lapsed(day(offer.answerBy))]);
  }
  const scene = await readScene(db, round);
  const terms = termsOf(scene, offer);
  const errors = refused?.errors ?? [];
  const title = t.link.title(terms.role[language], terms.group);
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title,
    nav: '',
    bare: true,
    main: (
      <div className="reply-link">
        <ErrorSummary of="svar" title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={title} />
        <Facts
          facts={[
            { label: t.one.percent, value: `${offer.percent}\u00a0%` },
            { label: t.columns.start, value: formatDate(offer.startOn) },
            { label: t.columns.answerBy, value: formatDate(offer.answerBy) },
            ...(terms.gate
              ? [
                  {
                    label: t.one.condition,
                    value: `${terms.gate.name}, ${formatDate(terms.gate.on)}`,
                  },
                ]
              : []),
          ]}
        />
        <form
          method="post"
          action={addresses.offerLink(visit.params.token ?? '')}
          className="fields terms"
        >
          <FieldsOf id="svar" errors={errors} typed={refused ? visit.form.text : null}>
            <Radios
              name="svar"
              label={t.link.answer}
              options={[
                { value: 'ja', label: t.link.yes },
                { value: 'nei', label: t.link.no },
              ]}
            />
            <TextArea name="grunn" label={t.link.reason} rows={3} />
          </FieldsOf>
          <p className="acts">
            <Button>{t.link.submit}</Button>
          </p>
        </form>
      </div>
    ),
  };
}

/** What somebody reads who has nothing to answer; with what they wrote, where it was too late. */
function told(
  { form, language }: Visit,
  title: string,
  lines: readonly string[],
  status: 200 | 404 = 200,
): Answer {
  const label = offersText[language].link.reason;
  return stopPage(
    { title, status },
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <KeptText language={language} lines={[{ key: 'grunn', label, text: form.text('grunn') }]} />
    </>,
  );
}

/** Takes the answer of whoever holds the link; a spent link tells what was answered. */
export async function takeOfferLink(visit: Visit): Promise<Answer> {
  const { db, form, now, today, language } = visit;
  const token = visit.params.token ?? '';
  const id = await offerOfLink(db, token);
  const offer = id && (await readOffer(db, id));
  const round = offer && (await readRecruitmentRound(db, offer.roundId));
  if (!offer || !round || offer.state !== 'offered') return offerLinkPage(visit);
  const answer = form.text('svar');
  if (answer !== 'ja' && answer !== 'nei') {
    const errors = [{ field: 'svar', message: offersText[language].refusal.choose }];
    return offerLinkPage(visit, { errors, status: 422 });
  }
  const acting = { actor: await actorByLink(db, round, 'offer'), now, today };
  const input = { token, yes: answer === 'ja', reason: form.text('grunn') };
  const verdict = await perform(db, answerOfferByLink, input, acting);
  if (verdict.ok) return { kind: 'redirect', to: addresses.offerLink(token) };
  const { refusal } = verdict;
  if (refusal.code === 'answered-already' || refusal.code === 'answer-is-late') {
    return offerLinkPage(visit);
  }
  const errors = offerErrors(refusal, language);
  return offerLinkPage(visit, { errors, status: offerStatus(refusal) });
}
