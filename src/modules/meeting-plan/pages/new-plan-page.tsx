import { type BodyId, isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  Checkbox,
  ErrorSummary,
  type FieldError,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { makePlan } from '../commands/make-plan.ts';
import { commonSchoolWeeks } from '../rules/school-holidays-by-county.ts';
import { usualSummer } from '../rules/terms-of-a-year.ts';
import { planText } from '../text/index.ts';
import { refusalError } from './refusal-errors.ts';

/** Where a plan for a year is opened. */
export async function newPlanPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const t = planText[visit.language];
  const bodies = await listBodies(visit.db);
  const owners = bodies.filter((body) => visit.may('plan.edit', { bodyId: body.id }).ok);
  const sent = errors.length > 0;
  const next = Number(visit.today.slice(0, 4)) + 1;
  const value = (name: string, usual: string) => (sent ? visit.form.text(name) : usual);
  const chosen = sent ? visit.form.all('utvalg') : [];
  return {
    kind: 'page',
    status: sent ? 422 : 200,
    title: t.make.title,
    nav: 'meeting-plan',
    crumbs: [{ label: t.title, href: addresses.meetingPlans() }],
    main: (
      <>
        <ErrorSummary title={uiText[visit.language].errors(errors.length)} errors={errors} />
        <PageHead title={t.make.title} lede={t.make.lede} />
        <form className="form" method="post" action={addresses.newMeetingPlan()}>
          <TextField
            name="navn"
            label={t.make.name}
            value={value('navn', t.make.nameFor(next))}
            errors={errors}
          />
          <TextField
            name="ar"
            label={t.make.year}
            value={value('ar', String(next))}
            errors={errors}
            inputMode="numeric"
            size={6}
          />
          <Select
            name="eier"
            label={t.make.owner}
            value={value('eier', visit.actor?.bodyId ?? '')}
            errors={errors}
            options={[
              { value: '', label: t.make.choose },
              ...owners.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextField
            name="fylke"
            label={t.make.county}
            hint={t.make.countyHint}
            value={value('fylke', Object.keys(commonSchoolWeeks)[0] ?? '')}
            errors={errors}
          />
          <fieldset className="field wide">
            <legend>{t.make.bodies}</legend>
            {bodies
              .filter(({ status }) => status !== 'ended')
              .map(({ id, name }) => (
                <Checkbox
                  key={id}
                  name="utvalg"
                  value={id}
                  label={name}
                  checked={chosen.includes(id)}
                />
              ))}
          </fieldset>
          <div className="acts">
            <Button>{t.make.submit}</Button>
            <ButtonLink href={addresses.meetingPlans()} secondary>
              {t.make.cancel}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
  };
}

/** Takes the form for a new plan. */
export async function takeNewPlan(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const t = planText[language];
  const owner = form.text('eier');
  if (!isId('body', owner)) {
    return newPlanPage(visit, [{ field: 'eier', message: t.refusal['body-unknown'] }]);
  }
  const verdict = await perform(
    visit.db,
    makePlan,
    {
      body_id: owner as BodyId,
      name: form.text('navn'),
      year: Number(form.text('ar').trim() || Number.NaN),
      county: form.text('fylke').trim(),
      summer_from: usualSummer.from,
      summer_to: usualSummer.to,
      bodyIds: form.all('utvalg') as BodyId[],
    },
    visit.acting(),
  );
  if (!verdict.ok) return newPlanPage(visit, [refusalError(verdict.refusal, language)]);
  return { kind: 'redirect', to: addresses.meetingPlan(verdict.value), flash: t.make.done };
}
