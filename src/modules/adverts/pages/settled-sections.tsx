import { addresses } from '../../../ui/addresses.ts';
import { Checkbox, Radios, Select, TextArea, TextField } from '../../../ui/components/forms.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { mostRepresentatives } from '../rules/a-round-is-well-written.ts';
import { suggestedEraseDay } from '../rules/how-long-applications-are-kept.ts';
import { advertsText } from '../text/index.ts';
import { roundDays, selectionModels } from '../vocabulary.ts';
import { personOf } from './round-view.ts';
import { RoundSection, type SectionProps, stands } from './section.tsx';
import { defaultReason } from './typed-round.ts';

/** What lets the round be held at all. */
export function MandateSection(props: SectionProps) {
  const t = advertsText[props.visit.language].mandate;
  const { mandate } = props.view.round;
  return (
    <RoundSection
      {...props}
      section="mandat"
      part="mandate"
      settled={mandate !== null}
      fields={
        <>
          <TextArea wide name="mandat" label={t.text} value={mandate?.text} />
          <TextField name="sak" label={t.byCase} hint={t.caseHint} value={mandate?.byCase} />
        </>
      }
    >
      {mandate ? (
        <>
          <p className="passage">{mandate.text}</p>
          {mandate.byCase ? <p className="why">{t.inCase(mandate.byCase)}</p> : null}
        </>
      ) : (
        <p>{t.none}</p>
      )}
    </RoundSection>
  );
}

/** Which roles are sought. */
export function RolesSection(props: SectionProps) {
  const { visit, view, refused } = props;
  const { language } = visit;
  const { round } = view;
  const t = advertsText[language].roles;
  const profiles = round.rolesAsAdvertised ?? view.profiles;
  const chosen = profiles.filter(({ id }) => round.roles.includes(id));
  const ticked = new Set<string>(
    refused?.form === 'roller' ? visit.form.all('rolle') : round.roles,
  );
  return (
    <RoundSection
      {...props}
      section="roller"
      part="roles"
      settled={chosen.length > 0}
      fields={
        profiles.length === 0 ? (
          <p className="hint">
            {t.noProfiles} <a href={addresses.roleProfiles()}>{t.describe}</a>
          </p>
        ) : (
          <fieldset className="field wide">
            <legend>{t.legend}</legend>
            {view.profiles.map(({ id, name }) => (
              <label key={id} className="choice">
                <input type="checkbox" name="rolle" value={id} defaultChecked={ticked.has(id)} />
                {name[language]}
              </label>
            ))}
          </fieldset>
        )
      }
    >
      {chosen.length === 0 ? <p>{t.none}</p> : null}
      <ul className="plain">
        {chosen.map(({ id, name, workload }) => (
          <li key={id}>
            <a href={addresses.roleProfile(id)}>{name[language]}</a>{' '}
            <small>{t.workload(workload.low, workload.high)}</small>
          </li>
        ))}
      </ul>
      {round.rolesAsAdvertised ? <p className="why">{t.asAdvertised}</p> : null}
    </RoundSection>
  );
}

/** When it is advertised, until when people apply, when it starts, and when all is erased. */
export function DaysSection(props: SectionProps) {
  const { visit, view } = props;
  const { round } = view;
  const t = advertsText[visit.language];
  const suggested = suggestedEraseDay(round);
  const isDraft = round.state === 'draft';
  const hints = {
    advertOn: t.deadlines.hint,
    deadline: isDraft ? t.deadlines.hint : t.deadlines.later,
    startOn: t.deadlines.hint,
    eraseAfter: !isDraft
      ? t.deadlines.eraseSooner
      : suggested
        ? t.deadlines.eraseHint(formatDate(suggested))
        : t.deadlines.eraseFirst,
  };
  return (
    <RoundSection
      {...props}
      section="dager"
      settled={roundDays.every((day) => round[day] !== null)}
      fields={roundDays
        .filter((day) => !stands(view, day))
        .map((day) => (
          <TextField
            key={day}
            name={day}
            label={t.days[day]}
            hint={hints[day]}
            value={round[day] ? formatDate(round[day]) : ''}
          />
        ))}
    >
      <Facts
        facts={roundDays.map((day) => ({
          label: t.days[day],
          value: round[day] ? formatDate(round[day]) : t.none,
        }))}
      />
    </RoundSection>
  );
}

/** How it is chosen among those who apply, and why so. */
export function ModelSection(props: SectionProps) {
  const t = advertsText[props.visit.language].model;
  const { selectionModel } = props.view.round;
  return (
    <RoundSection
      {...props}
      section="utvelgelse"
      part="selectionModel"
      settled={selectionModel !== null}
      fields={
        <>
          <Radios
            name="modell"
            label={t.legend}
            value={selectionModel?.model ?? ''}
            options={selectionModels.map((model) => ({
              value: model,
              label: (
                <span>
                  <b>{t.names[model]}</b>
                  <small className="under">{t.explained[model]}</small>
                </span>
              ),
            }))}
          />
          <TextArea
            wide
            name="grunn-for-modell"
            label={t.reason}
            value={selectionModel?.reason}
            rows={3}
          />
        </>
      }
    >
      {selectionModel ? (
        <>
          <p>
            <b>{t.names[selectionModel.model]}.</b> {t.explained[selectionModel.model]}
          </p>
          <p className="passage">{selectionModel.reason}</p>
        </>
      ) : (
        <p>{t.none}</p>
      )}
    </RoundSection>
  );
}

/** Whether those who apply are asked for their sex, and by which law. */
export function SexSection(props: SectionProps) {
  const { visit, view, refused } = props;
  const t = advertsText[visit.language].sex;
  const { asksSexBecause } = view.round;
  const typed = refused?.form === 'kjonn' ? visit.form : null;
  return (
    <RoundSection
      {...props}
      section="kjonn"
      part="asksSexBecause"
      settled
      fields={
        <>
          <p className="hint">{t.lede}</p>
          <div className="field wide">
            <Checkbox
              name="kjonn"
              label={t.tick}
              checked={typed ? typed.has('kjonn') : asksSexBecause !== null}
            />
          </div>
          <TextField
            wide
            name="kjonn-grunn"
            label={t.because}
            hint={t.becauseHint}
            value={asksSexBecause ?? defaultReason}
          />
        </>
      }
    >
      <p>{asksSexBecause ? t.asked(asksSexBecause) : t.notAsked}</p>
    </RoundSection>
  );
}

/** Who of the unions follows it. */
export function UnionsSection(props: SectionProps) {
  const { visit, view, refused } = props;
  const { language } = visit;
  const t = advertsText[language].unions;
  const { unionRepresentatives: named } = view.round;
  const typed = refused?.form === 'tillitsvalgte' ? visit.form : null;
  const most = mostRepresentatives + 1;
  const filled = Array.from({ length: most }, (_, at) => at).filter((at) =>
    typed?.text(`navn.${at}`),
  );
  const rows = Math.min(Math.max(named.length, (filled.at(-1) ?? -1) + 1) + 1, mostRepresentatives);
  const options = [
    { value: '', label: t.noPerson },
    ...view.stewards.map(({ personId, label }) => ({ value: personId, label: label[language] })),
  ];
  return (
    <RoundSection
      {...props}
      section="tillitsvalgte"
      settled={named.length > 0}
      fields={
        <>
          <p className="hint">{t.lede}</p>
          {Array.from({ length: rows }, (_, at) => at).map((at) => (
            <fieldset key={at} className="field wide names">
              <legend>{t.row(at + 1)}</legend>
              <TextField name={`navn.${at}`} label={t.name} value={named[at]?.name} />
              <TextField name={`forbund.${at}`} label={t.union} value={named[at]?.union} />
              <Select
                name={`bruker.${at}`}
                label={t.person}
                value={named[at]?.personId ?? ''}
                options={options}
              />
            </fieldset>
          ))}
          <p className="hint">{t.empty}</p>
        </>
      }
    >
      {named.length === 0 ? <p>{t.none}</p> : null}
      <ul className="plain">
        {named.map(({ name, union, personId }) => (
          <li key={`${name} ${union}`}>
            {name}, {union}{' '}
            <small>{personOf(view.stewards, personId)?.label[language] ?? t.noPerson}</small>
          </li>
        ))}
      </ul>
    </RoundSection>
  );
}
