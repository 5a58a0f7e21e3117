import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { Hidden } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { parseDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import type { FinalChoice } from '../../recommendations/vocabulary.ts';
import type { Candidate } from '../commands/make-offers.ts';
import { consentOf } from '../consent-of.ts';
import { type Letter, offerLetter } from '../mail/letters.ts';
import { termsOf } from '../mail/terms-of-offer.ts';
import { workloadFits } from '../rules/a-workload-fits-the-active-figure.ts';
import { saysWhen } from '../rules/an-offer-says-when-and-how-much.ts';
import { boundsIn } from '../scene.ts';
import { offersText } from '../text/offers/index.ts';
import type { OfferId } from '../vocabulary.ts';
import { offerErrors } from './offer-sentences.ts';
import { offersPage } from './offers-page.tsx';
import { crowdedGroups, nameIn, noteNames, offersSeen, roundAsked } from './offers-view.ts';

/** Shows the letters of offers and to whom they go, before anything is sent. @source F-025 */
export async function lettersPage(visit: Visit): Promise<Answer> {
  const { language, query, today } = visit;
  const t = offersText[language];
  const { rounds, round } = await roundAsked(visit);
  if (!round || !visit.may('offer.edit', { bodyId: null }).ok) return { kind: 'not-found' };
  const seen = await offersSeen(visit, rounds, round);
  const { scene } = seen;
  const asked = query.getAll('person');
  const replaces = (query.get('erstatter') || null) as OfferId | null;
  const group = query.get('gruppe') ?? '';
  const chosen: FinalChoice[] =
    asked.length > 0
      ? seen.chosen.filter((one) => asked.includes(keyOf(one)))
      : seen.waiting.filter(({ bodyId }) => group === '' || bodyId === group);
  const days = saysWhen(
    parseDate(query.get('oppstart') ?? ''),
    parseDate(query.get('svarfrist') ?? ''),
    today,
  );
  if (!days.ok) return refusedAs(visit, days.refusal);
  if (chosen.length === 0) return refusedAs(visit, { code: 'nobody-to-offer' });
  const candidates: Candidate[] = [];
  for (const { applicantId, bodyId, roleId } of chosen) {
    const bounds = boundsIn(scene, roleId);
    const percent = wholeNumber(query.get(`andel.${roleId}`)) ?? -1;
    if (!bounds) return refusedAs(visit, { code: 'not-chosen' });
    const fits = workloadFits(percent, bounds);
    if (!fits.ok) return refusedAs(visit, { ...fits.refusal, roleId });
    candidates.push({ applicantId, bodyId, roleId, percent });
  }
  const ids = candidates.map(({ applicantId }) => applicantId);
  await noteNames(visit, ids);
  const consents = await consentOf(visit.db, ids);
  const crowded = await crowdedGroups(visit, scene, candidates, days.value.startOn);
  const noes = [...new Set(ids)].filter((id) => consents.get(id)?.answer === 'no');
  const unasked = [...new Set(ids)].filter((id) => !consents.get(id)?.answer).length;
  const letters = candidates.flatMap((one) => {
    const applicant = scene.applicants.get(one.applicantId);
    if (!applicant) return [];
    const conditional = scene.gate?.outcome === 'waiting';
    const terms = termsOf(scene, { ...one, ...days.value, conditional, replaces });
    return [{ key: keyOf(one), applicant, letter: offerLetter(applicant, terms, t.preview.link) }];
  });
  return {
    kind: 'page',
    title: t.preview.title(letters.length),
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.offers({ runde: round.id }) }],
    main: (
      <>
        <PageHead title={t.preview.title(letters.length)} lede={t.preview.lede} />
        {crowded.map((one) => (
          <p key={one.group}>
            <Status shape="warn">{t.preview.crowded(one.group, one.offers, one.vacant)}</Status>
          </p>
        ))}
        {noes.map((id) => (
          <p key={id}>
            <Status shape="bad">
              {t.preview.saysNo(nameIn(scene, id, t.erased), consents.get(id)?.unit ?? '')}
            </Status>
          </p>
        ))}
        {unasked > 0 ? (
          <p>
            <Status shape="idle">{t.preview.notAsked(unasked)}</Status>{' '}
            <a href={addresses.unitLoads({ runde: round.id })}>{t.columns.consent}</a>
          </p>
        ) : null}
        {letters.map(({ key, applicant, letter }) => (
          <LetterShown
            key={key}
            to={t.preview.to(applicant.name, applicant.email)}
            letter={letter}
            subject={t.preview.subject}
          />
        ))}
        <form method="post" action={addresses.offers({ runde: round.id })}>
          <Hidden
            values={{
              gjor: 'send',
              runde: round.id,
              oppstart: query.get('oppstart') ?? '',
              svarfrist: query.get('svarfrist') ?? '',
              erstatter: replaces ?? '',
            }}
          />
          {candidates.map((one) => (
            <Hidden key={keyOf(one)} values={{ til: `${keyOf(one)} ${one.percent}` }} />
          ))}
          <p className="why">{t.preview.noUndo}</p>
          <p className="acts">
            <Button>{t.preview.send(letters.length)}</Button>
            <ButtonLink secondary href={addresses.offers({ runde: round.id })}>
              {t.preview.back}
            </ButtonLink>
          </p>
        </form>
      </>
    ),
  };
}

/** One letter as it will be read. */
export function LetterShown(props: { to: string; letter: Letter; subject: string }) {
  const { to, letter, subject } = props;
  return (
    <details className="twin letter" open>
      <summary>{to}</summary>
      <p className="meta">
        {subject}: <b>{letter.subject}</b>
      </p>
      <p className="prose lettertext">{letter.text}</p>
    </details>
  );
}

/** Whom an offer is for, in an address or a form. */
export const keyOf = (one: Pick<FinalChoice, 'applicantId' | 'bodyId' | 'roleId'>) =>
  `${one.applicantId} ${one.bodyId} ${one.roleId}`;

function refusedAs(visit: Visit, refusal: Parameters<typeof offerErrors>[0]): Promise<Answer> {
  const errors = offerErrors(refusal, visit.language);
  return offersPage(visit, { form: 'tilbud', errors, status: 422 });
}
