import type { Language } from '../../../../kernel/language.ts';
import { Button } from '../../../../ui/components/buttons.tsx';
import { settledKey } from '../rules/rows-of-one-person.ts';
import type { PlannedPerson } from '../rules/what-an-import-adds.ts';
import { importText } from '../text/index.ts';

/** More than these are not asked of one by one. */
const mostAskedOf = 100;

/** Details that rows, or a row and what stands here, tell differently: each with its values. */
export function Disagreements(props: { people: readonly PlannedPerson[]; language: Language }) {
  const { people, language } = props;
  const { review: t, fields } = importText[language];
  const all = people
    .filter(({ outcome }) => outcome !== 'withdrawn')
    .flatMap(({ email, details, disagreements }) =>
      disagreements.map((one) => ({ ...one, email, name: details.name })),
    );
  if (all.length === 0) return null;
  const said = (value: string | boolean | null) =>
    typeof value === 'boolean' ? (value ? t.yes : t.no) : (value ?? '').slice(0, 300);
  const more = all.length - mostAskedOf;
  return (
    <>
      <h3>{t.disagreements}</h3>
      <p className="hint">{t.disagreementsHint}</p>
      <div className="disagreements">
        {all.slice(0, mostAskedOf).map(({ email, name, detail, values, chosen }) => (
          <fieldset key={settledKey(email, detail)}>
            <legend>
              {name}: {fields[detail].toLowerCase()}
            </legend>
            {values.map(({ value, from }, at) => (
              <label key={String(from)} className="choice">
                <input
                  type="radio"
                  name={settledField(email, detail)}
                  value={at}
                  defaultChecked={at === chosen}
                />
                <span>
                  {said(value)}{' '}
                  <small>{from === 'here' ? t.here : t.row(from).toLowerCase()}</small>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      {more > 0 ? <p>{t.moreDisagreements(more)}</p> : null}
      <div className="acts">
        <Button secondary name="gjor" value="valg">
          {t.keep}
        </Button>
      </div>
    </>
  );
}

/** The name of the field that says which value is right. */
export const settledField = (...of: Parameters<typeof settledKey>): string =>
  `rett ${settledKey(...of)}`;
