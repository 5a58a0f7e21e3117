import { addresses } from '../../../ui/addresses.ts';
import {
  Button,
  ButtonLink,
  DisabledWithReason,
  PostButton,
} from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden, Select, TextField } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { figuresText, recruitmentText } from '../text/index.ts';
import { type FigureUnit, figureSubjects, numberUnits, type Stated } from '../vocabulary.ts';
import type { RefusedForm } from './figures-page.tsx';
import { NameFields } from './name-fields.tsx';
import { asHeading, subjectWritten, valueWritten } from './written-figures.ts';

type Props = { visit: Visit; refused: RefusedForm | undefined; stated: readonly Stated[] };

/** The subject that is named by whoever enters a figure. */
export const anotherSubject = 'annet';
const units: readonly FigureUnit[] = [...numberUnits, 'date'];

/** Subjects that can be chosen: those that rules know, and those that were named before. */
const subjectsOf = (stated: readonly Stated[]) => [
  ...new Set([...Object.keys(figureSubjects), ...stated.map(({ key }) => key)]),
];

function FigureFields({ visit, stated, figure }: Omit<Props, 'refused'> & { figure?: Stated }) {
  const { language } = visit;
  const t = figuresText[language];
  const subjects = subjectsOf(stated).map((key) => ({
    value: key,
    label: subjectWritten(key, stated, language),
  }));
  return (
    <>
      <Select
        name="gjelder"
        label={t.add.subject}
        value={figure?.key}
        options={[...subjects, { value: anotherSubject, label: t.another }]}
      />
      <Select
        name="enhet"
        label={t.add.unit}
        hint={t.add.unitHint}
        value={figure?.unit}
        options={units.map((unit) => ({ value: unit, label: t.units[unit] }))}
      />
      <NameFields
        labels={t.add}
        hint={recruitmentText[language].parties.emptyNames}
        value={figure?.name}
      />
      <TextField
        wide
        name="tall"
        label={t.add.value}
        hint={t.add.valueHint}
        value={figure ? valueWritten(figure, language).replaceAll('\u00a0', ' ') : ''}
      />
      <TextField name="kilde" label={t.add.source} value={figure?.source} />
      <TextField
        name="dato"
        label={t.add.statedOn}
        value={figure?.statedOn ? formatDate(figure.statedOn) : ''}
      />
      <Select
        name="henger-pa"
        label={t.add.hangsOn}
        value={figure?.unit === 'date' ? figure.hangsOn : ''}
        options={[
          { value: '', label: t.add.nothing },
          ...subjects.filter(({ value }) => isDate(value, stated)),
        ]}
      />
    </>
  );
}

const isDate = (key: string, stated: readonly Stated[]) =>
  Object.entries(figureSubjects).some(([known, unit]) => known === key && unit === 'date') ||
  stated.some((one) => one.key === key && one.unit === 'date');

function own(visit: Visit, refused: RefusedForm | undefined, form: RefusedForm['form']) {
  const mine = refused?.form === form ? refused : undefined;
  return { id: form, errors: mine?.errors ?? [], typed: mine ? visit.form.text : null };
}

/** Where a figure is entered. */
export function AddFigure({ visit, refused, stated }: Props) {
  const t = figuresText[visit.language].add;
  const to = addresses.statedFigures();
  return (
    <Details summary={t.title} open={refused?.form === 'legg-inn' || stated.length === 0}>
      <FieldsOf {...own(visit, refused, 'legg-inn')}>
        <form className="form" method="post" action={to} data-draft={to}>
          <Hidden values={{ gjor: 'legg-inn' }} />
          <FigureFields visit={visit} stated={stated} />
          <div className="acts">
            <Button>{t.submit}</Button>
          </div>
        </form>
      </FieldsOf>
    </Details>
  );
}

/** Where one figure is made the active one, corrected or taken away. */
export function ChangeFigure({ visit, refused, stated, chosen }: Props & { chosen: Stated }) {
  const { language } = visit;
  const t = figuresText[language].change;
  const to = addresses.statedFigures();
  const seen = { tallet: chosen.id, versjon: chosen.version };
  const subject = subjectWritten(chosen.key, stated, language);
  const decided = chosen.decidedByCase;
  return (
    <section className="block chosen" aria-labelledby="valgt">
      <h2 id="valgt">{t.title(subject, valueWritten(chosen, language))}</h2>
      <p className="sub2">
        {asHeading(chosen.name[language])}, {chosen.source}
      </p>
      {chosen.state === 'active' ? (
        <p>
          <DisabledWithReason secondary reason={figuresText[language].refusal.activeAlready}>
            {t.activate}
          </DisabledWithReason>
        </p>
      ) : (
        <FieldsOf {...own(visit, refused, 'gjor-gjeldende')}>
          <form className="form" method="post" action={to}>
            <Hidden values={{ gjor: 'gjor-gjeldende', ...seen }} />
            <TextField name="sak" label={t.byCase} />
            <div className="acts">
              <Button>{t.activate}</Button>
            </div>
          </form>
        </FieldsOf>
      )}
      {decided === null ? (
        <>
          <h3>{t.correct}</h3>
          <FieldsOf {...own(visit, refused, 'rett')}>
            <form className="form" method="post" action={to}>
              <Hidden values={{ gjor: 'rett', ...seen }} />
              <FigureFields visit={visit} stated={stated} figure={chosen} />
              <div className="acts">
                <Button secondary>{t.submit}</Button>
              </div>
            </form>
          </FieldsOf>
        </>
      ) : (
        <p className="why">{t.decided(decided)}</p>
      )}
      <div className="away">
        {decided === null ? (
          <PostButton
            secondary
            action={to}
            fields={{
              gjor: 'ta-bort',
              tallet: chosen.id,
              versjon: String(chosen.version),
            }}
          >
            {t.remove}
          </PostButton>
        ) : null}
        <ButtonLink secondary href={to}>
          {t.back}
        </ButtonLink>
      </div>
    </section>
  );
}
