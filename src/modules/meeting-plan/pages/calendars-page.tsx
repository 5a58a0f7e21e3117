import { isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, PostButton } from '../../../ui/components/buttons.tsx';
import {
  Checkbox,
  ErrorSummary,
  type FieldError,
  Hidden,
  Radios,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listBodies } from '../../organisations/index.ts';
import { addCalendar, removeCalendar } from '../commands/keep-calendars.ts';
import { readCalendarInThread } from '../reading/calendar-thread.ts';
import { datesInList } from '../rules/dates-in-a-pasted-list.ts';
import { listLayers, listSpans } from '../store/layers.ts';
import { aroundText, planText } from '../text/index.ts';
import { layerWeights } from '../vocabulary.ts';
import { aroundError } from './around-errors.ts';
import { CalendarDays, daysShown } from './calendar-days.tsx';
import { SubPages } from './sub-pages.tsx';

/** The calendars that plans step round, and where another is brought in. */
export async function calendarsPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language, form } = visit;
  const t = aroundText[language].calendars;
  const [layers, bodies] = await Promise.all([listLayers(db), listBodies(db)]);
  const nameOf = (id: string) => {
    const body = bodies.find((one) => one.id === id);
    return body?.short_name ?? body?.name ?? '';
  };
  const shown = layers.find(({ id }) => id === visit.query.get('vis'));
  const days = shown ? await listSpans(db, shown.id, daysShown) : [];
  const leave = visit.may('plan.edit', { bodyId: visit.actor?.bodyId ?? null });
  const sent = errors.length > 0;
  const value = (name: string, usual = '') => (sent ? form.text(name) : usual);
  const home = addresses.busyCalendars();
  return {
    kind: 'page',
    status: sent ? 422 : 200,
    title: t.title,
    nav: 'meeting-plan',
    crumbs: [{ label: planText[language].title, href: addresses.meetingPlans() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title} lede={t.lede} />
        <SubPages current="calendars" visit={visit} />
        {layers.length === 0 ? (
          <EmptyState title={t.none} body={t.noneBody} />
        ) : (
          <Table
            caption={t.title}
            rows={layers}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                title: t.columns.name,
                heading: true,
                cell: ({ id, name }) => (
                  <a href={`${addresses.busyCalendars({ vis: id })}#dager`}>{name}</a>
                ),
              },
              {
                key: 'weight',
                title: t.columns.weight,
                cell: ({ weight }) => (
                  <Status shape={weight === 'must-avoid' ? 'bad' : 'warn'}>
                    {t.weight[weight]}
                  </Status>
                ),
              },
              {
                key: 'bodies',
                title: t.columns.bodies,
                cell: ({ body_ids }) => (body_ids ? body_ids.map(nameOf).join(', ') : t.all),
              },
              { key: 'entries', title: t.columns.entries, cell: ({ spans }) => spans },
              {
                key: 'added',
                title: t.columns.added,
                cell: ({ added_at, added_by }) => (
                  <span className="dim">
                    {formatMoment(added_at, language)}, {added_by}
                  </span>
                ),
              },
              ...(leave.ok
                ? [
                    {
                      key: 'remove',
                      title: <span className="vh">{t.remove}</span>,
                      cell: ({ id, name }: { id: string; name: string }) => (
                        <PostButton
                          secondary
                          small
                          action={home}
                          label={t.removeThis(name)}
                          fields={{ gjor: 'ta-bort', kalender: id }}
                        >
                          {t.remove}
                        </PostButton>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
        {shown ? <CalendarDays layer={shown} spans={days} visit={visit} /> : null}
        {leave.ok ? (
          <section className="block" aria-labelledby="ny-kalender">
            <h2 id="ny-kalender">{t.add}</h2>
            <form className="form" method="post" action={home} encType="multipart/form-data">
              <Hidden values={{ gjor: 'hent-inn' }} />
              <TextField
                name="navn"
                label={t.name}
                hint={t.nameHint}
                value={value('navn')}
                errors={errors}
              />
              <TextField
                name="ar"
                label={t.year}
                hint={t.yearHint}
                value={value('ar', String(Number(visit.today.slice(0, 4)) + 1))}
                errors={errors}
                inputMode="numeric"
                size={6}
              />
              <TextField name="fil" type="file" label={t.file} errors={errors} />
              <TextArea
                name="liste"
                label={t.list}
                hint={t.listHint}
                rows={5}
                value={value('liste')}
                errors={errors}
              />
              <Radios
                name="vekt"
                label={t.weightLabel}
                value={value('vekt', 'must-avoid')}
                options={[
                  { value: 'must-avoid', label: t.mustAvoid },
                  { value: 'better-avoid', label: t.betterAvoid },
                ]}
              />
              <fieldset className="field wide">
                <legend>{t.bodies}</legend>
                <p className="hint">{t.bodiesHint}</p>
                {bodies
                  .filter(({ status }) => status !== 'ended')
                  .map(({ id, name }) => (
                    <Checkbox
                      key={id}
                      name="utvalg"
                      value={id}
                      label={name}
                      checked={sent && form.all('utvalg').includes(id)}
                    />
                  ))}
              </fieldset>
              <div className="acts">
                <Button>{t.submit}</Button>
              </div>
            </form>
          </section>
        ) : (
          <p className="dim">{policySentence(leave.refusal, language)}</p>
        )}
      </>
    ),
  };
}

/** Takes a calendar that is brought in, or one that is taken away. */
export async function takeCalendar(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const t = aroundText[language].calendars;
  const done = (flash: string): Answer => ({
    kind: 'redirect',
    to: addresses.busyCalendars(),
    flash,
  });
  if (form.text('gjor') === 'ta-bort') {
    const id = form.text('kalender');
    const verdict = await perform(visit.db, removeCalendar, { id }, visit.acting());
    if (!verdict.ok) return calendarsPage(visit, [aroundError(verdict.refusal, language)]);
    return done(t.removed);
  }
  const typedYear = Number(form.text('ar').trim() || Number.NaN);
  if (!Number.isInteger(typedYear) || typedYear < 2000 || typedYear > 2100) {
    const message = planText[language].refusal['year-out-of-reach'](typedYear || 0);
    return calendarsPage(visit, [{ field: 'ar', message }]);
  }
  const file = form.file('fil');
  const list = form.text('liste').trim();
  const given = file && file.bytes.length > 0;
  if (!given && !list) {
    return calendarsPage(visit, [aroundError({ code: 'no-calendar-given' }, language)]);
  }
  const read = given
    ? await readCalendarInThread({ text: new TextDecoder().decode(file.bytes), year: typedYear })
    : datesInList(list, typedYear);
  if (!read.ok) return calendarsPage(visit, [aroundError(read.refusal, language)]);
  const spans = 'spans' in read.value ? read.value.spans : read.value;
  const outside = 'outside' in read.value ? read.value.outside : 0;
  const bodyIds = form.all('utvalg').filter((id) => isId('body', id));
  const name = form.text('navn').trim();
  const verdict = await perform(
    visit.db,
    addCalendar,
    {
      name,
      weight: layerWeights.find((one) => one === form.text('vekt')) ?? 'must-avoid',
      bodyIds: bodyIds.length > 0 ? bodyIds : null,
      source: given ? 'ics' : 'list',
      fileName: given ? file.name : '',
      spans,
    },
    visit.acting(),
  );
  if (!verdict.ok) return calendarsPage(visit, [aroundError(verdict.refusal, language)]);
  return done(t.done(name, spans.length, outside));
}
