import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { Hidden } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { gateMessage, toldOfGate } from '../commands/settle-gate.ts';
import { whatFallsWithAGate } from '../rules/what-falls-with-a-gate.ts';
import { offersText } from '../text/offers/index.ts';
import type { Gate } from '../vocabulary.ts';
import { StartsBefore } from './gate-section.tsx';
import { LetterShown } from './letters-page.tsx';
import { offerErrors } from './offer-sentences.ts';
import { offersPage } from './offers-page.tsx';
import { nameIn, noteNames, offersSeen, roundAsked } from './offers-view.ts';

/** What another day or an outcome of the decision would do, and who would be told, beforehand. */
export async function gatePreview(visit: Visit, form: 'dag' | 'utfall'): Promise<Answer> {
  const { language, query } = visit;
  const t = offersText[language];
  const { rounds, round } = await roundAsked(visit);
  if (!round || !visit.may('offer.edit', { bodyId: null }).ok) return { kind: 'not-found' };
  const seen = await offersSeen(visit, rounds, round);
  const before = seen.scene.gate;
  const refuse = (refusal: Parameters<typeof offerErrors>[0]) =>
    offersPage(visit, { form, errors: offerErrors(refusal, language), status: 422 });
  if (!before) return refuse({ code: 'no-gate' });
  if (before.outcome !== 'waiting') {
    const { outcome, byCase } = before;
    return refuse({ code: 'gate-is-decided', outcome, byCase: byCase ?? '' });
  }
  const on = parseDate(query.get('dag') ?? '');
  if (!on) return refuse({ code: 'no-such-gate-day' });
  const typed = query.get('utfall');
  const outcome = form === 'dag' ? 'waiting' : typed === 'yes' || typed === 'no' ? typed : null;
  if (outcome === null) {
    const errors = [{ field: 'utfall', message: t.refusal.choose }];
    return offersPage(visit, { form, errors, status: 422 });
  }
  const byCase = (query.get('sak') ?? '').trim() || null;
  if (outcome !== 'waiting' && byCase === null) return refuse({ code: 'case-is-missing' });
  if (outcome === 'waiting' && on === before.on) return refuse({ code: 'gate-is-as-it-was' });
  const after: Gate = { ...before, on, outcome, byCase };
  const told = toldOfGate(seen.offers);
  await noteNames(
    visit,
    told.map(({ applicantId }) => applicantId),
  );
  const { startsBefore } = whatFallsWithAGate(seen.offers, after);
  const accepted = told.filter(({ state }) => state === 'accepted').length;
  const title =
    outcome === 'waiting'
      ? t.gate.previewTitle.waiting(formatDate(on))
      : t.gate.previewTitle[outcome];
  const effect = {
    waiting: t.gate.effect.waiting(told.length, startsBefore.length),
    yes: t.gate.effect.yes(told.length),
    no: t.gate.effect.no(told.length, accepted),
  }[outcome];
  return {
    kind: 'page',
    title,
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.offers({ runde: round.id }) }],
    main: (
      <>
        <PageHead title={title} lede={told.length === 0 ? t.gate.nobodyTold : effect} />
        {startsBefore.length > 0 ? (
          <section className="block" aria-labelledby="for-avgjorelsen">
            <h2 id="for-avgjorelsen">{t.gate.startsBefore(startsBefore.length)}</h2>
            <StartsBefore seen={seen} startsBefore={startsBefore} visit={visit} />
          </section>
        ) : null}
        {told.map((offer) => {
          const message = gateMessage(seen.scene, offer, { before, after });
          return message ? (
            <LetterShown
              key={offer.id}
              to={t.preview.to(nameIn(seen.scene, offer.applicantId, t.erased), message.to.email)}
              letter={message}
              subject={t.preview.subject}
            />
          ) : null;
        })}
        <form method="post" action={addresses.offers({ runde: round.id })}>
          <Hidden
            values={{
              ...{ gjor: 'avgjor', runde: round.id, dag: formatDate(on), utfall: outcome },
              ...{ sak: byCase ?? '', versjon: before.version },
            }}
          />
          {told.map(({ id }) => (
            <Hidden key={id} values={{ til: id }} />
          ))}
          <p className="why">{outcome === 'waiting' ? t.gate.dayNoUndo : t.gate.noUndo}</p>
          <p className="acts">
            <Button>{t.gate.confirm[outcome]}</Button>
            <ButtonLink secondary href={addresses.offers({ runde: round.id })}>
              {t.preview.back}
            </ButtonLink>
          </p>
        </form>
      </>
    ),
  };
}
