import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden, Radios, TextField } from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { whatFallsWithAGate } from '../rules/what-falls-with-a-gate.ts';
import { offersText } from '../text/offers/index.ts';
import type { Gate } from '../vocabulary.ts';
import type { RefusedForm } from './offers-page.tsx';
import { nameIn, type OffersSeen } from './offers-view.ts';

const shapes = { waiting: 'half', yes: 'ok', no: 'bad' } as const;

/** The decision that the offers wait for, which of them begin before it, and how it is settled. */
export function GateSection(props: {
  visit: Visit;
  seen: OffersSeen;
  gate: Gate;
  refused: RefusedForm | undefined;
}) {
  const { visit, seen, gate, refused } = props;
  const { language, query } = visit;
  const t = offersText[language];
  const { round } = seen.scene;
  const mayEdit = visit.may('offer.edit', { bodyId: null }).ok;
  const { startsBefore } = whatFallsWithAGate(seen.offers, gate);
  const fieldsOf = (form: 'dag' | 'utfall') => ({
    id: form,
    errors: refused?.form === form ? refused.errors : [],
    typed: refused?.form === form ? (name: string) => query.get(name) ?? '' : null,
  });
  return (
    <section className="block" aria-labelledby="avgjorelsen">
      <h2 id="avgjorelsen">{t.gate.title}</h2>
      <Facts
        facts={[
          { label: t.gate.what, value: gate.name },
          { label: t.gate.day, value: formatDate(gate.on) },
          {
            label: t.gate.outcome,
            value: (
              <Status shape={shapes[gate.outcome]}>
                {t.gate.outcomes[gate.outcome]}
                {gate.byCase ? `, ${t.gate.byCase(gate.byCase)}` : ''}
              </Status>
            ),
          },
        ]}
      />
      {startsBefore.length > 0 ? (
        <Details summary={t.gate.startsBefore(startsBefore.length)}>
          <StartsBefore seen={seen} startsBefore={startsBefore} visit={visit} />
        </Details>
      ) : null}
      {gate.outcome !== 'waiting' ? (
        <p className="why">{t.gate.decided}</p>
      ) : mayEdit ? (
        <>
          <Details summary={t.gate.move} open={refused?.form === 'dag'}>
            <form method="get" action={addresses.offers()} className="fields terms">
              <FieldsOf {...fieldsOf('dag')}>
                <Hidden values={{ runde: round.id, vis: 'dag' }} />
                <TextField
                  name="dag"
                  label={t.gate.newDay}
                  hint={t.toOffer.dateHint}
                  inputMode="numeric"
                  size={10}
                />
              </FieldsOf>
              <p className="acts">
                <Button secondary>{t.gate.see}</Button>
              </p>
            </form>
          </Details>
          <Details summary={t.gate.settle} open={refused?.form === 'utfall'}>
            <form method="get" action={addresses.offers()} className="fields terms">
              <FieldsOf {...fieldsOf('utfall')}>
                <Hidden values={{ runde: round.id, vis: 'utfall' }} />
                <Radios
                  name="utfall"
                  label={t.gate.outcome}
                  options={[
                    { value: 'yes', label: t.gate.outcomes.yes },
                    { value: 'no', label: t.gate.outcomes.no },
                  ]}
                />
                <TextField name="sak" label={t.gate.case} size={14} />
                <TextField
                  name="dag"
                  label={t.gate.newDay}
                  hint={t.toOffer.dateHint}
                  inputMode="numeric"
                  size={10}
                  value={formatDate(gate.on)}
                />
              </FieldsOf>
              <p className="acts">
                <Button secondary>{t.gate.see}</Button>
              </p>
            </form>
          </Details>
        </>
      ) : null}
    </section>
  );
}

/** The offers that begin before the decision, and by how many days. */
export function StartsBefore(props: {
  seen: OffersSeen;
  startsBefore: readonly { offerId: string; days: number }[];
  visit: Visit;
}) {
  const { seen, startsBefore, visit } = props;
  const t = offersText[visit.language];
  return (
    <ul className="effects">
      {startsBefore.map(({ offerId, days }) => {
        const offer = seen.offers.find(({ id }) => id === offerId);
        return offer ? (
          <li key={offerId}>
            <a href={addresses.offer(offerId)}>{nameIn(seen.scene, offer.applicantId, t.erased)}</a>
            {`, ${seen.scene.groups.get(offer.bodyId)?.name ?? ''}: ${formatDate(offer.startOn)}, `}
            <b>{t.gate.daysBefore(days)}</b>
          </li>
        ) : null;
      })}
    </ul>
  );
}
