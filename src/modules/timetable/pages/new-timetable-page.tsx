import { type BodyId, isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { parseDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { makeTimetable } from '../commands/make-timetable.ts';
import { timetableText } from '../text/index.ts';
import { errorsOf } from './refusal-errors.ts';
import { calledBy } from './seen-by.ts';

/** Where a group's timetable for a period is made. */
export async function newTimetablePage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { language } = visit;
  const t = timetableText[language];
  const bodies = await listBodies(visit.db);
  const groups = bodies.filter((body) => body.kind === 'consensus_group');
  const others = bodies.filter((body) => body.kind !== 'consensus_group');
  const options = [...groups, ...others].map((body) => ({ value: body.id, label: calledBy(body) }));
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.new.title,
    nav: 'matters',
    crumbs: [{ label: t.title, href: addresses.timetables() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.new.title} lede={t.new.lede} />
        <FieldsOf id="felt" errors={errors} typed={errors.length > 0 ? visit.form.text : null}>
          <form className="form" method="post" action={addresses.newTimetable()}>
            <Select
              name="gruppe"
              label={t.new.group}
              value={visit.query.get('gruppe')}
              options={options}
            />
            <TextField name="navn" label={t.new.name} hint={t.new.nameHint} />
            <TextField name="start" label={t.new.starts} hint={t.add.dateHint} />
            <TextField name="slutt" label={t.new.ends} hint={t.add.dateHint} />
            <div className="acts">
              <Button>{t.new.submit}</Button>
              <ButtonLink href={addresses.timetables()} secondary>
                {t.new.back}
              </ButtonLink>
            </div>
          </form>
        </FieldsOf>
      </>
    ),
  };
}

/** Takes the form for a new timetable. */
export async function takeNewTimetable(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const t = timetableText[language];
  const bodyId = form.text('gruppe');
  const dates = { start: parseDate(form.text('start')), slutt: parseDate(form.text('slutt')) };
  const errors: FieldError[] = [];
  if (!isId('body', bodyId)) errors.push({ field: 'gruppe', message: t.refusal.group });
  for (const field of ['start', 'slutt'] as const) {
    const typed = form.text(field).slice(0, 60);
    if (!dates[field]) errors.push({ field, message: t.refusal.dateUnreadable(typed) });
  }
  if (errors.length > 0 || !dates.start || !dates.slutt) return newTimetablePage(visit, errors);
  const input = {
    bodyId: bodyId as BodyId,
    name: form.text('navn'),
    startsOn: dates.start,
    endsOn: dates.slutt,
  };
  const verdict = await perform(visit.db, makeTimetable, input, visit.acting());
  if (!verdict.ok) return newTimetablePage(visit, errorsOf(verdict.refusal, language));
  return { kind: 'redirect', to: addresses.timetable(verdict.value), flash: t.new.done };
}
