import { addresses } from '../../../ui/addresses.ts';
import { Button, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  type FieldError,
  FieldsOf,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { TranslatorRow } from '../store/tables.ts';
import { termText } from '../text/index.ts';
import { translatorStandards } from '../vocabulary.ts';

/** Those who offer to translate, and where one is reported. */
export function Translators(props: {
  translators: readonly TranslatorRow[];
  visit: Visit;
  errors: readonly FieldError[];
}) {
  const { translators, visit, errors } = props;
  const t = termText[visit.language].translators;
  const mayDecide = visit.may('term.decide', { bodyId: null }).ok;
  const theirs = (one: TranslatorRow) => mayDecide || one.reported_by === visit.actor?.personId;
  return (
    <section className="block" aria-labelledby="translators">
      <h2 id="translators">{t.title}</h2>
      <p className="sub2">{t.lede}</p>
      {translators.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="pool">
          {translators.map((one) => (
            <li key={one.id}>
              <span>
                <b>{one.candidate}</b>, {one.on_behalf_of}
                <small>
                  {t.standard.toLowerCase()} {t.standards[one.standard]}
                  {one.area ? `, ${one.area}` : ''},{' '}
                  {t.reported(one.reported_by_name, formatDate(one.reported_on))}
                </small>
              </span>
              {theirs(one) ? (
                <PostButton
                  small
                  secondary
                  action={addresses.terms()}
                  label={t.withdrawLabel(one.candidate)}
                  fields={{ gjor: 'trekk', id: one.id }}
                >
                  {t.withdraw}
                </PostButton>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Details summary={t.add} open={errors.length > 0}>
        <FieldsOf
          id="oversetter"
          errors={errors}
          typed={errors.length > 0 ? visit.form.text : null}
        >
          <form className="form" method="post" action={addresses.terms()}>
            <Hidden values={{ gjor: 'meld' }} />
            <TextField name="hvem" label={t.candidate} hint={t.candidateHint} />
            <TextField name="for" label={t.onBehalfOf} value={visit.actor?.onBehalfOf} />
            <Select
              name="malform"
              label={t.standard}
              value="both"
              options={translatorStandards.map((one) => ({ value: one, label: t.standards[one] }))}
            />
            <TextField name="omrade" label={t.area} />
            <div className="acts">
              <Button secondary>{t.submit}</Button>
            </div>
          </form>
        </FieldsOf>
      </Details>
    </section>
  );
}
