import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { timetableText } from '../text/index.ts';
import { DayTable } from './day-table.tsx';
import { calledBy, daysWithClashes, seenTimetable } from './seen-by.ts';
import { AddForms, ChangeForms } from './session-forms.tsx';

/** Which form of the page was refused, and why. */
export type RefusedForm = {
  form: 'legg-til' | 'lim-inn' | 'endre' | 'avlys';
  errors: readonly FieldError[];
  status: number;
};

/** One group's days in a period, what is odd with each, and where they are entered and changed. */
export async function timetablePage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { language } = visit;
  const t = timetableText[language];
  const timetable = await seenTimetable(visit);
  if (!timetable) return { kind: 'not-found' };
  const [{ days: all, clashes }, bodies] = await Promise.all([
    daysWithClashes(visit, timetable.startsOn, timetable.endsOn),
    listBodies(visit.db),
  ]);
  const days = all.filter((day) => day.timetableId === timetable.id);
  const nameOf = (id: string) => {
    const body = bodies.find((one) => one.id === id);
    return body ? calledBy(body) : id;
  };
  const mayEdit = visit.may('timetable.edit', { bodyId: timetable.bodyId }).ok;
  const asked = visit.form.text('dag') || visit.query.get('dag');
  const chosen = mayEdit ? days.find((day) => day.id === asked) : undefined;
  const errors = refused?.errors ?? [];
  const title = nameOf(timetable.bodyId);
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title,
    nav: 'matters',
    crumbs: [{ label: t.title, href: addresses.timetables() }],
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={title}
          lede={`${timetable.name}, ${formatDate(timetable.startsOn)}–${formatDate(timetable.endsOn)}`}
          actions={
            <ButtonLink secondary href={addresses.timetableCalendar(timetable.id)}>
              {t.calendar}
            </ButtonLink>
          }
        />
        {days.length === 0 ? (
          <EmptyState title={t.noneYet} body={mayEdit ? t.paste.hint : ''} />
        ) : (
          <DayTable
            days={days}
            clashes={clashes}
            nameOf={nameOf}
            mayEdit={mayEdit}
            timetableId={timetable.id}
            language={language}
          />
        )}
        {chosen ? <ChangeForms day={chosen} visit={visit} refused={refused} /> : null}
        {mayEdit && !chosen ? (
          <AddForms timetable={timetable} visit={visit} refused={refused} />
        ) : null}
      </>
    ),
  };
}
