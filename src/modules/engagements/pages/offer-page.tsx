import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Hidden,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { KeptText } from '../../../ui/components/kept-text.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Note, Status } from '../../../ui/components/status.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { readRecruitmentRound } from '../../adverts/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { cameInAbout, sealedMessages } from '../../messages/index.ts';
import { consentOf } from '../consent-of.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import { leftWithoutApplication } from '../rules/an-offer-stands-on-an-application.ts';
import { isStanding } from '../rules/what-falls-with-a-gate.ts';
import { needsReplacing } from '../rules/who-is-to-be-offered.ts';
import { readEngagementOf } from '../store/engagement-reads.ts';
import { readOffer } from '../store/offer-reads.ts';
import { offersText } from '../text/offers/index.ts';
import { answerWays, type Offer } from '../vocabulary.ts';
import { ConsentMark } from './consent-mark.tsx';
import { OfferMark } from './offer-mark.tsx';
import { nameIn, noteNames, offersSeen } from './offers-view.ts';
import { replacementSection } from './replacement-section.tsx';

export type RefusedOfferForm = {
  form: 'svar' | 'trekk';
  errors: readonly FieldError[];
  status: 409 | 422;
};

/** One offer: what was offered, what was answered, what it became, and who may take the place. */
export async function offerPage(visit: Visit, refused?: RefusedOfferForm): Promise<Answer> {
  const { db, language } = visit;
  const t = offersText[language];
  const found = await readOffer(db, visit.params.id ?? '');
  const round = found && (await readRecruitmentRound(db, found.roundId));
  const seen = round && (await offersSeen(visit, [round], round));
  const offer = seen?.offers.find(({ id }) => id === found?.id);
  if (!seen || !offer) return { kind: 'not-found' };
  const { scene } = seen;
  const takenOver = seen.offers.find((one) => one.replaces === offer.id && isStanding(one));
  const before = seen.offers.find(({ id }) => id === offer.replaces);
  await noteNames(
    visit,
    [offer, takenOver, before].flatMap((one) => (one ? [one.applicantId] : [])),
  );
  const consent = (await consentOf(db, [offer.applicantId])).get(offer.applicantId);
  const engagement = await readEngagementOf(db, offer.id);
  const errors = refused?.errors ?? [];
  const name = nameIn(scene, offer.applicantId, t.erased);
  const group = scene.groups.get(offer.bodyId)?.name ?? '';
  const role = scene.roles.get(offer.roleId)?.name[language] ?? '';
  const mayEdit = visit.may('offer.edit', { bodyId: null }).ok;
  const replacing =
    mayEdit && needsReplacing(offer, scene.offers)
      ? await replacementSection(visit, offer, seen)
      : null;
  const mail = mayEdit ? await sealedMessages(db, mailKeyOf(offer.id)) : [];
  const came = mayEdit ? await cameInAbout(visit, [mailKeyOf(offer.id)]) : null;
  const linkTo = (one: Offer) => (
    <a href={addresses.offer(one.id)}>{nameIn(scene, one.applicantId, t.erased)}</a>
  );
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: name,
    nav: 'recruitment',
    islands: ['computing-progress'],
    crumbs: [{ label: t.title, href: addresses.offers({ runde: offer.roundId }) }],
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead title={name} lede={`${role}, ${group}`}>
          <p className="standline">
            <OfferMark offer={offer} language={language} />
          </p>
          {mail.some(({ state }) => state === 'failed') ? (
            <p>
              <Status shape="bad">{t.mailFailed}</Status>
            </p>
          ) : null}
          {offer.applicationGone ? <p>{t.gone.explained}</p> : null}
          {leftWithoutApplication([offer], scene.applicants).length > 0 ? (
            <Note title={`${t.gone.title}.`}>{t.gone.acceptedExplained}</Note>
          ) : null}
        </PageHead>
        {came}
        <section className="block" aria-labelledby="om-tilbudet">
          <h2 id="om-tilbudet">{t.one.facts}</h2>
          <Facts
            facts={[
              { label: t.one.percent, value: `${offer.percent}\u00a0%` },
              {
                label: t.one.party,
                value:
                  scene.parties.find(({ key }) => key === offer.party)?.name[language] ??
                  offer.party,
              },
              { label: t.columns.start, value: formatDate(offer.startOn) },
              { label: t.columns.answerBy, value: formatDate(offer.answerBy) },
              {
                label: t.one.offered,
                value: `${formatMoment(offer.offeredAt, language)} ${t.one.by(offer.offeredBy)}`,
              },
              ...(offer.conditional && scene.gate
                ? [
                    {
                      label: t.one.condition,
                      value: `${scene.gate.name}, ${formatDate(scene.gate.on)}`,
                    },
                  ]
                : []),
              ...(offer.answeredAt && offer.answeredHow
                ? [
                    {
                      label: t.one.answered,
                      value: `${formatMoment(offer.answeredAt, language)}, ${t.one.how[offer.answeredHow]}`,
                    },
                  ]
                : []),
              ...(offer.reason ? [{ label: t.one.reason, value: offer.reason }] : []),
              ...(offer.endedOn
                ? [{ label: t.one.lastDay, value: formatDate(offer.endedOn) }]
                : []),
              {
                label: t.columns.consent,
                value: <ConsentMark consent={consent} language={language} />,
              },
              ...(before ? [{ label: t.one.replaces, value: linkTo(before) }] : []),
              ...(takenOver ? [{ label: t.one.replacedBy, value: linkTo(takenOver) }] : []),
            ]}
          />
          <ul className="links">
            <li>
              <a href={addresses.applicant(offer.applicantId)}>{t.one.application}</a>
            </li>
            {offer.seatId ? (
              <li>
                <a href={addresses.body(offer.bodyId)}>{t.one.seat}</a>
              </li>
            ) : null}
            {engagement ? (
              <li>
                <a href={addresses.engagement(engagement.id)}>{t.one.engagement}</a>
              </li>
            ) : null}
          </ul>
        </section>
        <Kept {...{ visit, offer, refused }} />
        {replacing}
        {mayEdit && offer.state === 'offered' ? (
          <NoteAnswer visit={visit} offer={offer} refused={refused} />
        ) : null}
        {mayEdit && isStanding(offer) ? (
          <TakeBack visit={visit} offer={offer} refused={refused} />
        ) : null}
      </>
    ),
  };
}

const fieldsOf = (visit: Visit, refused: RefusedOfferForm | undefined, form: 'svar' | 'trekk') => ({
  id: form,
  errors: refused?.form === form ? refused.errors : [],
  typed: refused?.form === form ? visit.form.text : null,
});

type FormProps = { visit: Visit; offer: Offer; refused: RefusedOfferForm | undefined };

/** What was typed of an offer that was answered, taken back or ended meanwhile. */
function Kept({ visit, offer, refused }: FormProps) {
  const { form, language } = visit;
  const { note, takeBack } = offersText[language].one;
  const isThere = refused?.form === 'svar' ? offer.state === 'offered' : isStanding(offer);
  if (!refused || isThere) return null;
  const label = refused.form === 'svar' ? note.reason : takeBack.reason;
  const lines = [
    { key: 'grunn', label, text: form.text('grunn') },
    { key: 'sistedag', label: takeBack.lastDay, text: form.text('sistedag') },
  ];
  return <KeptText language={language} lines={lines} />;
}

function NoteAnswer({ visit, offer, refused }: FormProps) {
  const t = offersText[visit.language];
  const { note, how } = t.one;
  return (
    <Details summary={note.title} open={refused?.form === 'svar'}>
      <form method="post" action={addresses.offer(offer.id)} className="fields terms">
        <FieldsOf {...fieldsOf(visit, refused, 'svar')}>
          <Hidden values={{ gjor: 'svar' }} />
          <Radios
            name="svar"
            label={note.answer}
            options={[
              { value: 'ja', label: note.yes },
              { value: 'nei', label: note.no },
            ]}
          />
          <Select
            name="hvordan"
            label={note.how}
            options={answerWays
              .filter((way) => way !== 'link')
              .map((way) => ({ value: way, label: how[way] }))}
          />
          <TextArea name="grunn" label={note.reason} rows={2} />
        </FieldsOf>
        <p className="acts">
          <Button>{note.submit}</Button>
        </p>
      </form>
    </Details>
  );
}

function TakeBack({ visit, offer, refused }: FormProps) {
  const t = offersText[visit.language];
  const state = offer.state === 'accepted' ? 'accepted' : 'offered';
  const { takeBack } = t.one;
  return (
    <Details summary={takeBack[state]} open={refused?.form === 'trekk'}>
      <form method="post" action={addresses.offer(offer.id)} className="fields terms">
        <FieldsOf {...fieldsOf(visit, refused, 'trekk')}>
          <Hidden values={{ gjor: 'trekk' }} />
          <TextArea name="grunn" label={takeBack.reason} rows={2} />
          {state === 'accepted' ? (
            <TextField
              name="sistedag"
              label={takeBack.lastDay}
              hint={takeBack.acceptedHint}
              inputMode="numeric"
              size={10}
              value={formatDate(visit.today)}
            />
          ) : null}
        </FieldsOf>
        <p className="acts">
          <Button secondary>{takeBack.submit[state]}</Button>
        </p>
      </form>
    </Details>
  );
}
