import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatSpan } from '../../../ui/format.ts';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { endOf } from '../live/end-of-meeting.ts';
import { isShut, type Live } from '../live/live.ts';
import { minutesGiven, minutesUsed } from '../live/time-of-items.ts';
import { ActButton, More } from './acts.tsx';
import { Replan } from './late-items.tsx';

type Standing = 'done' | 'now' | 'ahead' | 'moved';
const shapes: Readonly<Record<Standing, StatusShape>> = {
  done: 'ok',
  now: 'half',
  ahead: 'idle',
  moved: 'warn',
};

function standingOf({ sitting }: Live, row: AgendaItem): Standing {
  if (sitting.current === row.id) return 'now';
  const course = sitting.items.get(row.id);
  if (course?.from) return 'done';
  return course?.decision?.outcome === 'postponed' ? 'moved' : course?.decision ? 'done' : 'ahead';
}

/** The agenda in the order it is treated, with how far it has come. */
export function AgendaPart({ live }: { live: Live }) {
  const { t, sitting } = live;
  const late = sitting.phase === 'open' || sitting.phase === 'paused' ? endOf(live).lateItems : [];
  const rows = sitting.order.flatMap((id) => live.agenda.find((row) => row.id === id) ?? []);
  return (
    <>
      <h2>{t.agenda.heading}</h2>
      <ol className="live-agenda">
        {rows.map((row) => (
          <AgendaRow key={row.id} live={live} row={row} late={late.includes(row.id)} />
        ))}
      </ol>
    </>
  );
}

function AgendaRow({ live, row, late }: { live: Live; row: AgendaItem; late: boolean }) {
  const { t, sitting, clock, view } = live;
  const standing = standingOf(live, row);
  const course = sitting.items.get(row.id);
  const given = minutesGiven(row, course);
  const leads = view.mode === 'lead' && sitting.phase === 'open';
  return (
    <li
      className={standing}
      data-key={row.id}
      aria-current={standing === 'now' ? 'step' : undefined}
    >
      <span className="nr">{row.number ?? ''}</span>
      <span className="what">{isShut(live, row) ? t.closedItem : row.title}</span>
      <div className="tail">
        <span className="how">
          <Status shape={late ? 'warn' : shapes[standing]}>
            {late ? t.agenda.notReached : t.agenda[standing]}
          </Status>
          <span className="num dim">
            {course?.from
              ? `${formatSpan(course.from, course.to)} · ${t.agenda.took(given, minutesUsed(course, clock))}`
              : given === null
                ? ''
                : t.agenda.minutes(given)}
          </span>
        </span>
        {leads && standing === 'ahead' && row.kind !== 'closing' ? (
          <More
            id={`legg-om-${row.id}`}
            summary={
              <>
                {t.agenda.replan}
                <span className="vh"> {row.number ?? row.title}</span>
              </>
            }
          >
            <ActButton live={live} kind="item-started" at="na" fields={{ itemId: row.id }}>
              {t.agenda.start}
            </ActButton>
            <Replan live={live} itemId={row.id} />
          </More>
        ) : null}
      </div>
    </li>
  );
}
