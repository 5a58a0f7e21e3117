import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { type BodyRow, listBodies } from '../../organisations/index.ts';
import { planMark } from '../commands/set-treatment-plan.ts';
import { readMatter, readPlan } from '../store/treatments.ts';
import { caseText } from '../text/cases/index.ts';
import { treatmentText } from '../text/treatment/index.ts';
import { treatmentRoles } from '../vocabulary.ts';
import { type TypedStep, typedSteps } from './typed-plan.ts';

/** A new plan is offered this many empty steps, and a longer one so many more. */
const emptySteps = 3;

const blank = (no: number): TypedStep => ({
  bodyId: '',
  role: 'decides',
  order: `${no}`,
  was: null,
  fixed: false,
});

function Row(props: {
  row: TypedStep;
  no: number;
  bodies: readonly BodyRow[];
  visit: Visit;
  errors: readonly FieldError[];
}) {
  const { row, no, bodies, visit, errors } = props;
  const t = treatmentText[visit.language];
  const own = bodies.find((one) => one.id === row.bodyId);
  return (
    <fieldset className="planstep">
      <legend>{row.was === null ? t.newStep(no) : t.step(no)}</legend>
      <Hidden values={{ [`var-${no}`]: row.was ?? '', [`fast-${no}`]: row.fixed ? '1' : '' }} />
      {row.fixed ? (
        <>
          <Hidden values={{ [`utvalg-${no}`]: row.bodyId }} />
          <p className="fixed">{t.onAgenda(own?.name ?? '')}</p>
        </>
      ) : (
        <Select
          name={`utvalg-${no}`}
          label={t.body}
          value={row.bodyId}
          errors={errors}
          options={[
            { value: '', label: t.noBody },
            ...bodies
              .filter((one) => one.status !== 'ended' || one.id === row.bodyId)
              .map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
      )}
      <Select
        name={`rolle-${no}`}
        label={t.role}
        value={row.role}
        errors={errors}
        options={treatmentRoles.map((one) => ({ value: one, label: t.roles[one] }))}
      />
      <TextField
        name={`plass-${no}`}
        label={t.order}
        value={row.order}
        inputMode="numeric"
        errors={errors}
      />
    </fieldset>
  );
}

/** The plan of a matter as a form: one step for each body, and room for more. */
export async function treatmentFormPage(
  visit: Visit,
  shown: { errors?: readonly FieldError[]; status?: number } = {},
): Promise<Answer> {
  const { db, language } = visit;
  const matter = await readMatter(db, visit.params.id ?? '');
  if (!matter || matter.id !== visit.params.id) return { kind: 'not-found' };
  const [plan, bodies] = await Promise.all([readPlan(db, matter.id), listBodies(db)]);
  const t = treatmentText[language];
  const errors = shown.errors ?? [];
  const known = plan.map(
    ({ bodyId, role, position, itemId }): TypedStep => ({
      bodyId,
      role,
      order: `${position}`,
      was: position,
      fixed: itemId !== null,
    }),
  );
  const typed = visit.form.has('rader') ? typedSteps(visit.form) : null;
  const rows =
    typed ??
    [...known, ...Array.from({ length: emptySteps }, (_, at) => blank(known.length + at + 1))].map(
      (row, at) =>
        // A new plan begins where the case is.
        at === 0 && plan.length === 0 ? { ...row, bodyId: matter.bodyId, role: 'recommends' } : row,
    );
  return {
    kind: 'page',
    status: shown.status ?? 200,
    title: t.formTitle,
    nav: 'cases',
    crumbs: [{ label: caseText[language].case(matter.number), href: addresses.case(matter.id) }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.formTitle} lede={`${matter.number} ${matter.title}. ${t.formLede}`} />
        <form method="post" action={addresses.casePlan(matter.id)} className="plan">
          <Hidden values={{ rader: rows.length, sett: planMark(plan) }} />
          {rows.map((row, at) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows are known by their place
              key={at}
              row={row}
              no={at + 1}
              bodies={bodies}
              visit={visit}
              errors={errors}
            />
          ))}
          <p className="acts">
            <Button>{t.save}</Button>
            <ButtonLink href={addresses.case(matter.id)} secondary>
              {t.back}
            </ButtonLink>
          </p>
        </form>
      </>
    ),
  };
}
