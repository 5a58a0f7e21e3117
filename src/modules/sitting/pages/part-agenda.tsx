import { Fragment } from 'react';
import { levelOf, parentOf } from '../../../kernel/rows-in-a-tree.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatSpan } from '../../../ui/format.ts';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { endOf } from '../live/end-of-meeting.ts';
import { isShut, type Live } from '../live/live.ts';
import { minutesGiven, minutesUsed } from '../live/time-of-items.ts';
import { headingsOver } from '../rules/a-heading-is-no-item.ts';
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
        {rows.map((row, at) => (
          <Fragment key={row.id}>
            <Headings live={live} row={row} before={rows[at - 1]} />
            <AgendaRow live={live} row={row} late={late.includes(row.id)} />
          </Fragment>
        ))}
      </ol>
    </>
  );
}

/** The headings that begin with a row: those that the row before it does not lie under. */
function Headings(props: { live: Live; row: AgendaItem; before: AgendaItem | undefined }) {
  const { live, row, before } = props;
  const over = before ? headingsOver(live.agenda, before) : [];
  return headingsOver(live.agenda, row)
    .filter((heading) => !over.includes(heading))
    .map((heading) => (
      <li
        key={heading.id}
        className={`heading ${inwardOf(live, heading)}`}
        data-key={`${heading.id}-${row.id}`}
      >
        <span className="nr" />
        <b className="what">{titleOf(live, heading)}</b>
      </li>
    ));
}

const inwardOf = ({ agenda }: Live, row: AgendaItem) => `lv${levelOf(agenda, row)}`;

/** What a row is called where it stands, with its own number. */
function titleOf(live: Live, row: AgendaItem): string {
  const title = isShut(live, row) ? live.t.closedItem : row.title;
  return [row.place, title].filter(Boolean).join(' ');
}

function AgendaRow({ live, row, late }: { live: Live; row: AgendaItem; late: boolean }) {
  const { t, sitting, clock, view } = live;
  const standing = standingOf(live, row);
  const course = sitting.items.get(row.id);
  const given = minutesGiven(row, course);
  const over = parentOf(live.agenda, row);
  const leads = view.mode === 'lead' && sitting.phase === 'open';
  return (
    <li
      className={`${standing} ${inwardOf(live, row)}`}
      data-key={row.id}
      aria-current={standing === 'now' ? 'step' : undefined}
    >
      <span className="nr">{row.number ?? ''}</span>
      <span className="what">
        {titleOf(live, row)}
        {over ? <span className="vh"> ({t.agenda.under(titleOf(live, over))})</span> : null}
      </span>
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
