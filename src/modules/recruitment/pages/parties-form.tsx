import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import {
  Checkbox,
  type FieldError,
  FieldsOf,
  Hidden,
  TextField,
} from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { recruitmentText } from '../text/index.ts';
import type { Party } from '../vocabulary.ts';

/** The keys that parties made in the form get; rules and rounds know them by these. */
export const formKeys = ['host', 'others'] as const;

/** Who fills the seats: the organisations of the first party, what both are called, who covers. */
export function PartiesForm(props: {
  visit: Visit;
  parties: readonly Party[];
  organisations: readonly { id: string; name: string }[];
  seen: number;
  errors: readonly FieldError[];
}) {
  const { visit, parties, organisations, seen, errors } = props;
  const t = recruitmentText[visit.language].parties;
  const typed = errors.length > 0 ? visit.form.text : null;
  const first = parties[0]?.organisations;
  const ticked = new Set(
    typed ? visit.form.all('virksomhet') : first && first !== 'all-others' ? first : [],
  );
  return (
    <FieldsOf id="parter" errors={errors} typed={typed}>
      <form className="form" method="post" action={addresses.quotaBoard()}>
        <Hidden values={{ sett: typed?.('sett') ?? seen }} />
        <p className="hint">{t.lede}</p>
        {formKeys.map((key, at) => (
          <fieldset key={key} className="field wide names">
            <legend>{at === 0 ? t.own : t.others}</legend>
            <TextField name={`${key}.nb`} label={t.nb} value={parties[at]?.name.nb} />
            <TextField
              name={`${key}.nn`}
              label={t.nn}
              hint={t.emptyNames}
              value={parties[at]?.name.nn}
            />
            <TextField name={`${key}.en`} label={t.en} value={parties[at]?.name.en} />
          </fieldset>
        ))}
        <fieldset className="field wide">
          <legend>{t.organisations}</legend>
          <div className="tickable">
            {organisations.map(({ id, name }) => (
              <label key={id} className="choice">
                <input
                  type="checkbox"
                  name="virksomhet"
                  value={id}
                  defaultChecked={ticked.has(id)}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="field wide">
          <Checkbox
            name="dekker"
            label={t.covers}
            checked={parties.length === 0 || Boolean(parties[1]?.fallback)}
          />
        </div>
        <div className="acts">
          <Button secondary={parties.length > 0}>{t.submit}</Button>
        </div>
      </form>
    </FieldsOf>
  );
}
