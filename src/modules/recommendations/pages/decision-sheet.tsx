import { Details } from '../../../ui/components/details.tsx';
import { Sheet, SheetHead } from '../../../ui/components/sheet.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { GroupSetting, RoundSetting } from '../round-setting.ts';
import { recommendationText } from '../text/index.ts';
import { type Decision, places } from '../vocabulary.ts';
import { nameOf } from './candidate-view.tsx';

type Props = { setting: RoundSetting; group: GroupSetting; visit: Visit };

/** What the director decided, with those who were asked; earlier decisions below it. */
export function Decisions({ decisions, ...rest }: Props & { decisions: readonly Decision[] }) {
  const t = recommendationText[rest.visit.language].decision;
  const [current, ...earlier] = decisions;
  if (!current) return null;
  return (
    <>
      <DecisionSheet decision={current} {...rest} />
      {earlier.length > 0 ? (
        <Details summary={t.earlier}>
          {earlier.map((decision) => (
            <DecisionSheet key={decision.number} decision={decision} {...rest} />
          ))}
        </Details>
      ) : null}
    </>
  );
}

function DecisionSheet({ decision, setting, group, visit }: Props & { decision: Decision }) {
  const { language } = visit;
  const t = recommendationText[language];
  const id = `avgjorelse-${decision.number}`;
  const named = (applicantId: Decision['choices'][number]['applicantId']) =>
    nameOf(setting.applicants.get(applicantId)?.name ?? '', visit);
  return (
    <Sheet labelledBy={id}>
      <SheetHead
        id={id}
        from={group.name}
        title={t.decision.number(decision.number)}
        meta={[
          {
            label: t.states.decided,
            value: t.decision.by(decision.decidedBy, formatMoment(decision.decidedAt, language)),
          },
        ]}
      />
      {decision.reason ? <p className="said-text">{decision.reason}</p> : null}
      {places.map((place) => {
        const own = decision.choices.filter((choice) => choice.place === place);
        if (own.length === 0) return null;
        return (
          <section key={place} aria-labelledby={`${id}-${place}`}>
            <h3 id={`${id}-${place}`}>
              {t.decidedPlaces[place]} ({own.length})
            </h3>
            <ol>
              {own.map((choice) => (
                <li key={choice.applicantId}>
                  {named(choice.applicantId)}
                  {choice.recommended === place ? null : (
                    <span className="otherwise">
                      {' '}
                      {t.decision.otherwise(t.places[choice.recommended])}. {choice.reason}
                    </span>
                  )}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      <section aria-labelledby={`${id}-spurt`}>
        <h3 id={`${id}-spurt`}>{t.decision.consulted}</h3>
        <dl className="leaders-asked">
          {decision.consulted.map(({ name, unit, on, view }) => (
            <div key={`${unit} ${name}`}>
              <dt>{unit || t.decide.noUnit}</dt>
              <dd>
                {t.decision.asked(name, formatDate(on))}. {view}
              </dd>
            </div>
          ))}
          {decision.notConsulted.map(({ unit, because }) => (
            <div key={unit}>
              <dt>{unit || t.decide.noUnit}</dt>
              <dd>
                {t.decision.notAsked}: {because}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Sheet>
  );
}
