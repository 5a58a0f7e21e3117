import type { Language } from '../../../kernel/language.ts';
import { Checkbox, Radios, Select, TextField } from '../../../ui/components/forms.tsx';
import type { Applicant } from '../../applications/vocabulary.ts';
import type { CompetenceNeed, Party } from '../../recruitment/vocabulary.ts';
import { methods } from '../../selection/vocabulary.ts';
import type { Pool } from '../rules/a-problem-from-the-pool.ts';
import type { GroupToFill } from '../store/pool.ts';
import { prepareText } from '../text/index.ts';
import { poolAttributes } from '../vocabulary.ts';
import { rowsFor, writtenValue } from './demands-as-fields.ts';

type Props = {
  groups: readonly GroupToFill[];
  parties: readonly Party[];
  needs: readonly CompetenceNeed[];
  pool: Pool;
  applicants: readonly Applicant[];
  /** What stands in a field, from what was typed, an earlier run, or the proposal. */
  typed: (name: string) => string;
  language: Language;
};

/** The fields of what is demanded: method, seats, needs, quotas, bindings and limits. */
export function DemandFields(props: Props) {
  const { language, groups } = props;
  const t = prepareText[language];
  return (
    <>
      <Radios
        name="metode"
        label={t.method.label}
        value={props.typed('metode') || 'best-fit'}
        options={methods.map((method) => ({ value: method, label: t.method[method] }))}
      />
      <fieldset className="field wide">
        <legend>{t.seats.title}</legend>
        <p className="hint">{t.seats.lede}</p>
        {groups[0]?.seats.map(({ party }) => (
          <input key={party} type="hidden" name="part" value={party} />
        ))}
        {groups.map((group) => (
          <GroupFields key={group.bodyId} {...props} group={group} />
        ))}
      </fieldset>
      <QuotaFields {...props} />
      <PeopleFields {...props} />
      <fieldset className="field wide">
        <legend>{t.limits.title}</legend>
        <div className="rowfields">
          <TextField name="grupper" label={t.limits.mostGroups} inputMode="numeric" size={4} />
          <TextField
            name="enhet"
            label={t.limits.mostPerUnit}
            hint={t.limits.mostPerUnitHint}
            inputMode="numeric"
            size={4}
          />
          <TextField
            name="band"
            label={t.limits.band}
            hint={t.limits.bandHint}
            inputMode="numeric"
            size={4}
          />
        </div>
        <Checkbox name="teller" label={t.limits.countSeated} />
      </fieldset>
    </>
  );
}

function GroupFields({ group, parties, needs, pool, language }: Props & { group: GroupToFill }) {
  const t = prepareText[language];
  const { bodyId } = group;
  const own = needs.filter((need) => need.bodyId === bodyId);
  const covering = (id: CompetenceNeed['id']) =>
    pool.people.filter(
      (one) => one.needs.includes(id) && one.groups.some((wish) => wish.bodyId === bodyId),
    ).length;
  const nameOf = (key: string) => parties.find((one) => one.key === key)?.name[language] ?? key;
  return (
    <fieldset className="group">
      <legend>{group.name}</legend>
      <input type="hidden" name="gruppe" value={bodyId} />
      <div className="rowfields">
        {group.seats.map(({ party, vacant, applied }) => (
          <TextField
            key={party}
            name={`plasser.${bodyId}.${party}`}
            label={t.seats.party(nameOf(party))}
            hint={applied < vacant ? t.seats.fewer(vacant, applied) : t.seats.hint(vacant, applied)}
            inputMode="numeric"
            size={4}
          />
        ))}
      </div>
      {own.length > 0 ? (
        <details className="twin" open={false}>
          <summary>
            {t.needs.title} ({own.length})
          </summary>
          <p className="hint">{t.needs.lede}</p>
          <div className="rowfields">
            {own.map((need) => (
              <div key={need.id}>
                <input type="hidden" name={`behovet.${bodyId}`} value={need.id} />
                <TextField
                  name={`behov.${need.id}`}
                  label={need.text[language]}
                  hint={t.needs.has(covering(need.id))}
                  inputMode="numeric"
                  size={4}
                />
              </div>
            ))}
          </div>
        </details>
      ) : null}
    </fieldset>
  );
}

/** How many rows of a kind something stands in. */
function rowsIn(typed: Props['typed'], names: readonly string[]): number[] {
  let filled = 0;
  for (let at = 0; at < 250; at += 1) {
    if (names.some((name) => typed(`${name}.${at}`).trim() !== '')) filled = at + 1;
  }
  return Array.from({ length: rowsFor(filled) }, (_, at) => at);
}

function QuotaFields({ groups, parties, pool, typed, language }: Props) {
  const t = prepareText[language].quotas;
  const inGroups = groups.map(({ bodyId, name }) => ({ value: bodyId, label: name }));
  const known = new Set(
    pool.people.flatMap(({ values, systems }) => [
      ...systems,
      ...poolAttributes.flatMap((attribute) => {
        const value = attribute === 'system' ? null : values[attribute];
        return value ? [writtenValue(attribute, value, parties, language)] : [];
      }),
    ]),
  );
  return (
    <fieldset className="field wide">
      <legend>{t.title}</legend>
      <p className="hint">
        {t.lede} {t.sexNote}
      </p>
      <datalist id="verdier">
        {[...known].sort().map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      {rowsIn(typed, ['egenskap', 'verdi']).map((at) => (
        <fieldset key={at} className="rowfields quota">
          <legend className="vh">{t.row(at + 1)}</legend>
          <Select
            name={`gruppe.${at}`}
            label={t.group}
            options={[{ value: '', label: t.each }, ...inGroups]}
          />
          <Select
            name={`egenskap.${at}`}
            label={t.attribute}
            options={[
              { value: '', label: t.noAttribute },
              ...poolAttributes.map((value) => ({ value, label: t.attributes[value] })),
            ]}
          />
          <TextField name={`verdi.${at}`} label={t.value} list="verdier" />
          <TextField name={`minst.${at}`} label={t.min} inputMode="numeric" size={4} />
          <TextField name={`hoyst.${at}`} label={t.max} inputMode="numeric" size={4} />
        </fieldset>
      ))}
    </fieldset>
  );
}

function PeopleFields({ groups, applicants, typed, language }: Props) {
  const t = prepareText[language].people;
  const people = applicants
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nb', { numeric: true }));
  return (
    <fieldset className="field wide">
      <legend>{t.title}</legend>
      <p className="hint">{t.lede}</p>
      {rowsIn(typed, ['hvem', 'grunn']).map((at) => (
        <fieldset key={at} className="rowfields binding">
          <legend className="vh">{t.row(at + 1)}</legend>
          <Select
            name={`hvem.${at}`}
            label={t.person}
            options={[{ value: '', label: t.nobody }, ...people]}
          />
          <Select
            name={`hvor.${at}`}
            label={t.group}
            options={groups.map(({ bodyId, name }) => ({ value: bodyId, label: name }))}
          />
          <Select
            name={`skal.${at}`}
            label={t.how}
            options={[
              { value: 'ja', label: t.must },
              { value: 'nei', label: t.mustNot },
            ]}
          />
          <TextField name={`grunn.${at}`} label={t.reason} />
        </fieldset>
      ))}
    </fieldset>
  );
}
