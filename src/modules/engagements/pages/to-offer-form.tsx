import { addWorkingDays } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { FieldsOf, Hidden, Select, TextField } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { boundsIn } from '../scene.ts';
import { offersText } from '../text/offers/index.ts';
import type { RefusedForm } from './offers-page.tsx';
import type { OffersSeen } from './offers-view.ts';

/** So long people usually have to answer. */
const workingDaysToAnswer = 10;

/** Chooses who gets an offer and on which terms; the next page shows the letters. */
export function ToOfferForm(props: {
  visit: Visit;
  seen: OffersSeen;
  refused: RefusedForm | undefined;
}) {
  const { visit, seen, refused } = props;
  const { language, today, query } = visit;
  const t = offersText[language];
  const { scene, waiting } = seen;
  const { round, gate } = scene;
  const single = query.getAll('person');
  const replaced = query.get('erstatter') ?? '';
  if (waiting.length === 0 && single.length === 0) {
    return (
      <section className="block" aria-labelledby="skal-faa">
        <h2 id="skal-faa">{t.toOffer.nobody}</h2>
      </section>
    );
  }
  if (gate?.outcome === 'no') {
    return (
      <section className="block" aria-labelledby="skal-faa">
        <h2 id="skal-faa">{t.toOffer.title(waiting.length)}</h2>
        <DisabledWithReason reason={t.refusal['gate-said-no'](gate.byCase ?? '')}>
          {t.toOffer.preview}
        </DisabledWithReason>
      </section>
    );
  }
  const own = refused?.form === 'tilbud';
  const latest = addWorkingDays(today, workingDaysToAnswer);
  const startOn = round.startOn && round.startOn >= today ? round.startOn : '';
  const answerBy = startOn && latest > startOn ? startOn : latest;
  const groups = [...new Set(waiting.map(({ bodyId }) => bodyId))];
  const chosenOnes = single.map((one) => one.split(' '));
  const roles = new Set([
    ...(single.length > 0
      ? chosenOnes.map(([, , role]) => role)
      : waiting.map((one) => one.roleId)),
  ]);
  return (
    <section className="block" aria-labelledby="skal-faa">
      <h2 id="skal-faa">{t.toOffer.title(single.length || waiting.length)}</h2>
      {gate?.outcome === 'waiting' ? (
        <p>{t.toOffer.conditional(gate.name, formatDate(gate.on))}</p>
      ) : null}
      <form method="get" action={addresses.offers()} className="fields terms">
        <FieldsOf
          id="tilbud"
          errors={own ? refused.errors : []}
          typed={query.get('vis') === 'brev' ? (name) => query.get(name) ?? '' : null}
        >
          <Hidden values={{ runde: round.id, vis: 'brev' }} />
          {single.length > 0 ? (
            <>
              {single.map((one) => (
                <Hidden key={one} values={{ person: one }} />
              ))}
              {replaced ? <Hidden values={{ erstatter: replaced }} /> : null}
            </>
          ) : (
            <Select
              name="gruppe"
              label={t.toOffer.which}
              options={[
                { value: '', label: t.toOffer.all(waiting.length) },
                ...groups.map((bodyId) => ({
                  value: bodyId,
                  label: t.toOffer.group(
                    scene.groups.get(bodyId)?.name ?? '',
                    waiting.filter((one) => one.bodyId === bodyId).length,
                  ),
                })),
              ]}
            />
          )}
          <TextField
            name="oppstart"
            label={t.toOffer.start}
            hint={t.toOffer.dateHint}
            inputMode="numeric"
            size={10}
            value={startOn ? formatDate(startOn) : ''}
          />
          <TextField
            name="svarfrist"
            label={t.toOffer.answerBy}
            hint={t.toOffer.dateHint}
            inputMode="numeric"
            size={10}
            value={formatDate(answerBy)}
          />
          {[...roles].map((id) => {
            const role = [...scene.roles.values()].find((one) => one.id === id);
            const bounds = role && boundsIn(scene, role.id);
            if (!role || !bounds) return null;
            const { low, high, figure } = bounds;
            return (
              <TextField
                key={role.id}
                name={`andel.${role.id}`}
                label={t.toOffer.percent(role.name[language])}
                hint={
                  figure ? t.toOffer.byFigure(low, high, figure.source) : t.toOffer.range(low, high)
                }
                inputMode="numeric"
                size={4}
                value={high}
              />
            );
          })}
        </FieldsOf>
        <p className="acts">
          <Button>{t.toOffer.preview}</Button>
        </p>
      </form>
    </section>
  );
}
