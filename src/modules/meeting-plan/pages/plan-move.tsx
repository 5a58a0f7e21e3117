import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, PostButton } from '../../../ui/components/buttons.tsx';
import { Checkbox, Hidden, Select, TextField } from '../../../ui/components/forms.tsx';
import {
  formatDate,
  formatLongDate,
  formatTime,
  parseDate,
  parseTime,
} from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { placeOfRoom } from '../commands/accept-plan.ts';
import { planText } from '../text/index.ts';
import type { RefusedPlanForm } from './plan-page.tsx';
import { breaksAndMends, type PlanView } from './plan-view.ts';
import { conflictSentence, whySentences } from './plan-words.ts';

/**
 * One planned meeting: why it lies there, and where it could be moved. The first button only tells
 * what the move would break; the second makes it.
 */
export function MovePlanned(props: {
  view: PlanView;
  row: PlanView['rows'][number];
  visit: Visit;
  mayEdit: boolean;
  refused?: RefusedPlanForm | undefined;
}) {
  const { view, row, visit, mayEdit, refused } = props;
  const { language, query, form } = visit;
  const texts = planText[language];
  const t = texts.move;
  const { meeting } = row;
  const home = addresses.meetingPlan(view.plan.id);
  const own = refused?.form === 'flytt';
  const value = (name: string, stored: string) =>
    own ? form.text(name) : (query.get(name) ?? stored);
  const typed = {
    dato: value('dato', formatDate(meeting.held_on)),
    begynner: value('begynner', formatTime(meeting.starts_at)),
    slutter: value('slutter', formatTime(meeting.ends_at)),
    rom: value('rom', meeting.room_id ?? ''),
    las: own ? form.text('las') : (query.get('las') ?? 'ja'),
  };
  const asked = own || query.has('dato');
  const date = parseDate(typed.dato);
  const start = parseTime(typed.begynner);
  const end = parseTime(typed.slutter);
  const inYear = date?.startsWith(`${view.plan.year}-`) ?? false;
  const tried =
    asked && date && start && end && inYear
      ? breaksAndMends(view, meeting.id, { date, start, end, roomId: typed.rom || null })
      : null;
  const errors = own
    ? refused.errors
    : asked
      ? [
          ...(date && inYear
            ? []
            : [
                {
                  field: 'dato',
                  message: date
                    ? texts.refusal['date-outside-year'](formatDate(date), view.plan.year)
                    : texts.refusal['date-unreadable'](typed.dato),
                },
              ]),
          ...(start
            ? []
            : [{ field: 'begynner', message: texts.refusal['time-unreadable'](typed.begynner) }]),
          ...(end
            ? []
            : [{ field: 'slutter', message: texts.refusal['time-unreadable'](typed.slutter) }]),
        ]
      : [];
  const why = whySentences(meeting.explanation, language);
  const said = (list: ReturnType<typeof breaksAndMends>['breaks']) => (
    <ul>
      {list.map(({ key, name, date: day, conflict }) => (
        <li key={key}>
          {name} {formatDate(day)}: {conflictSentence(conflict, view.nameOf, language)}
        </li>
      ))}
    </ul>
  );
  return (
    <section className="block planned" aria-labelledby="valgt" id="mote">
      <h2 id="valgt">{t.title(row.name, formatLongDate(meeting.held_on, language))}</h2>
      <h3>{texts.why.title}</h3>
      <p>{[why.first, ...why.rest].join(' ')}</p>
      {row.conflicts.length > 0 ? (
        <ul className="against">
          {row.conflicts.map((one) => (
            <li key={JSON.stringify(one)}>{conflictSentence(one, view.nameOf, language)}</li>
          ))}
        </ul>
      ) : null}
      {mayEdit ? (
        <>
          <form className="form tight" method="get" action={`${home}#mote`}>
            <Hidden values={{ mote: meeting.id }} />
            <TextField name="dato" label={t.date} value={typed.dato} errors={errors} size={12} />
            <TextField
              name="begynner"
              label={t.start}
              value={typed.begynner}
              errors={errors}
              size={6}
            />
            <TextField
              name="slutter"
              label={t.end}
              value={typed.slutter}
              errors={errors}
              size={6}
            />
            {view.rooms.length > 0 ? (
              <Select
                name="rom"
                label={t.room}
                value={typed.rom}
                errors={errors}
                options={[
                  { value: '', label: t.noRoom },
                  ...view.rooms.map((room) => ({ value: room.id, label: placeOfRoom(room) })),
                ]}
              />
            ) : null}
            <div className="acts">
              <Button secondary>{t.try}</Button>
            </div>
          </form>
          {tried ? (
            <form className="tried" method="post" action={home}>
              <Hidden
                values={{
                  gjor: 'flytt',
                  mote: meeting.id,
                  dato: typed.dato,
                  begynner: typed.begynner,
                  slutter: typed.slutter,
                  rom: typed.rom,
                }}
              />
              <div role="status">
                {tried.breaks.length > 0 ? (
                  <div className="breaks">
                    <p>
                      <b>{t.breaks}</b>
                    </p>
                    {said(tried.breaks)}
                  </div>
                ) : (
                  <p>{t.breaksNothing}</p>
                )}
                {tried.mends.length > 0 ? (
                  <>
                    <p>
                      <b>{t.mends}</b>
                    </p>
                    {said(tried.mends)}
                  </>
                ) : null}
              </div>
              <Checkbox name="las" label={t.lock} checked={typed.las === 'ja'} />
              <div className="acts">
                <Button>{t.submit}</Button>
              </div>
            </form>
          ) : null}
          <div className="acts">
            <PostButton
              secondary
              action={home}
              fields={{ gjor: meeting.locked ? 'las-opp' : 'las', mote: meeting.id }}
            >
              {meeting.locked ? t.unlock : t.keep}
            </PostButton>
            <PostButton secondary action={home} fields={{ gjor: 'ta-ut', mote: meeting.id }}>
              {t.drop}
            </PostButton>
            <ButtonLink href={home} secondary>
              {t.close}
            </ButtonLink>
          </div>
        </>
      ) : null}
    </section>
  );
}
