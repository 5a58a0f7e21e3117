import type { BodyId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import { Details } from '../../../ui/components/details.tsx';
import {
  Checkbox,
  type FieldError,
  Hidden,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { sides } from '../../organisations/vocabulary.ts';
import { mandateText } from '../text/index.ts';
import { sideTitle } from '../text/outside-words.ts';
import { mandatePages } from '../text/pages/index.ts';
import { domains } from '../vocabulary.ts';
import { Boxes } from './boxes.tsx';
import type { Names } from './structure-names.ts';
import { everything, fieldOf, type TypedBody } from './written-form.ts';

/** One body of the structure that is being written: folded together until it is to be changed. */
export function BodyFields(props: {
  row: TypedBody;
  /** Whether the body is yet to be chosen. */
  added: boolean;
  /** Those that a body may lift to. */
  others: readonly BodyId[];
  names: Names;
  language: Language;
  errors: readonly FieldError[];
}) {
  const { row, added, others, names, language, errors } = props;
  const { at, typed } = row;
  const { form: t, ...words } = mandatePages[language];
  const bodyId = typed.text('gruppe') as BodyId | '';
  const called = bodyId === '' ? t.add : names.body(bodyId);
  const level = typed.text('niva');
  const field = (what: string) => fieldOf(at, what);
  const faulty = errors.some((error) => error.field.startsWith(fieldOf(at, '')));
  const text = (what: string, label: string, hint?: string) => (
    <TextField
      name={field(what)}
      label={label}
      hint={hint}
      value={typed.text(what)}
      errors={errors}
    />
  );
  const boxes = (what: string, legend: string, options: { value: string; label: string }[]) => (
    <Boxes
      legend={legend}
      name={field(what)}
      options={[{ value: everything, label: t.every }, ...options]}
      ticked={typed.all(what)}
      errors={errors}
    />
  );
  return (
    <Details
      summary={
        level === '' || added ? called : `${called} · ${words.level(Number.parseInt(level, 10))}`
      }
      open={faulty || (added && bodyId !== '')}
    >
      <div className="form bodyfields">
        {added ? <Hidden values={{ [field('ny')]: 'ja' }} /> : null}
        {added ? (
          <Select
            name={field('gruppe')}
            label={t.body}
            value={bodyId}
            errors={errors}
            options={[
              { value: '', label: t.choose },
              ...names.bodies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : (
          <Hidden values={{ [field('gruppe')]: bodyId }} />
        )}
        {text('niva', t.level, t.levelHint)}
        <Select
          name={field('til')}
          label={t.lifts}
          value={typed.text('til')}
          errors={errors}
          options={[
            { value: '', label: t.top },
            ...others
              .filter((id) => id !== bodyId)
              .map((id) => ({ value: id, label: names.body(id) })),
          ]}
        />
        {text('frist', t.days, t.daysHint)}
        {boxes(
          'domene',
          t.domains,
          domains.map((value) => ({ value, label: mandateText[language].domains[value] })),
        )}
        {boxes(
          'omrade',
          t.areas,
          names.areas.map((area) => ({ value: area.code, label: area[language] })),
        )}
        {boxes(
          'side',
          t.sides,
          sides.map((value) => ({ value, label: sideTitle(value, language) })),
        )}
        <TextArea
          name={field('virksomheter')}
          label={t.organisations}
          hint={t.organisationsHint}
          value={typed.text('virksomheter')}
          errors={errors}
          rows={2}
          wide
        />
        {text('kostnad', t.cost, t.costHint)}
        {text('sak', t.mandateBy)}
        {text('fra', t.mandateFrom, t.mandateHint)}
        {text('tom', t.mandateTo)}
        {added ? null : (
          <div className="wide">
            <Checkbox name={field('ut')} label={t.out} checked={typed.text('ut') !== ''} />
          </div>
        )}
      </div>
    </Details>
  );
}
