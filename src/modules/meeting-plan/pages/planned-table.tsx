import { addresses } from '../../../ui/addresses.ts';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDay, formatLongDate, formatSpan } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { placeOfRoom } from '../commands/accept-plan.ts';
import { planText } from '../text/index.ts';
import type { PlanView } from './plan-view.ts';
import { conflictSentence, isMild, layerName, whySentences } from './plan-words.ts';

/** The meetings of a plan by date, each with why it lies there and what lies against it. */
export function PlannedTable(props: { view: PlanView; visit: Visit; mayEdit: boolean }) {
  const { view, visit } = props;
  const { language } = visit;
  const t = planText[language];
  const rooms = new Map(view.rooms.map((room) => [room.id as string, placeOfRoom(room)]));
  const place = ({ meeting }: PlanView['rows'][number]) =>
    (meeting.room_id && rooms.get(meeting.room_id)) ||
    (view.series.find(({ id }) => id === meeting.series_id)?.place ?? '');
  const look = (id: string) => `${addresses.meetingPlan(view.plan.id)}?mote=${id}#mote`;
  return (
    <section className="block plannedlist" aria-labelledby="motene">
      <h2 id="motene">{t.laid}</h2>
      <Table
        caption={t.laid}
        rows={view.rows}
        rowKey={({ meeting }) => meeting.id}
        columns={[
          {
            key: 'date',
            title: t.columns.date,
            heading: true,
            cell: ({ meeting, name }) => (
              <>
                <a
                  href={look(meeting.id)}
                  aria-label={t.planned.lookFor(name, formatLongDate(meeting.held_on, language))}
                >
                  <time dateTime={meeting.held_on}>
                    {formatLongDate(meeting.held_on, language)}
                  </time>
                </a>
                {meeting.locked ? <span className="dim"> {t.planned.locked}</span> : null}
              </>
            ),
          },
          { key: 'body', title: t.columns.body, cell: ({ name }) => name },
          {
            key: 'time',
            title: t.columns.timeAndPlace,
            cell: (row) => (
              <>
                <span className="nb">{formatSpan(row.meeting.starts_at, row.meeting.ends_at)}</span>{' '}
                <span className="dim">{place(row)}</span>
              </>
            ),
          },
          {
            key: 'why',
            title: t.columns.why,
            cell: ({ meeting }) => {
              const why = whySentences(meeting.explanation, language);
              const near = meeting.explanation?.avoided.slice(0, 2) ?? [];
              const names = near.map(
                ({ date, kind, name }) => `${formatDay(date)} ${layerName(kind, name, t)}`,
              );
              return (
                <>
                  {why.first}{' '}
                  {names.length > 0 ? (
                    <span className="dim">{t.why.avoids(names.join(', '))}</span>
                  ) : null}
                </>
              );
            },
          },
          {
            key: 'against',
            title: t.columns.against,
            cell: ({ conflicts }) =>
              conflicts.length === 0 ? (
                <Status shape="ok">{t.noConflict}</Status>
              ) : (
                <ul className="plain">
                  {conflicts.map((one) => (
                    <li key={JSON.stringify(one)}>
                      <Status shape={isMild(one) ? 'warn' : 'bad'}>
                        {conflictSentence(one, view.nameOf, language)}
                      </Status>
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            key: 'meeting',
            title: t.columns.meeting,
            cell: ({ meeting, name }) =>
              meeting.meeting_id ? (
                <a
                  href={addresses.meeting(meeting.meeting_id)}
                  aria-label={`${t.planned.open}: ${name} ${formatLongDate(meeting.held_on, language)}`}
                >
                  {t.planned.open}
                </a>
              ) : (
                <span className="dim">{t.planned.none}</span>
              ),
          },
        ]}
      />
    </section>
  );
}
