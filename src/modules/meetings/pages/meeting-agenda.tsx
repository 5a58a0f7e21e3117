import { addMinutes } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { levelOf, parentOf } from '../../../kernel/rows-in-a-tree.ts';
import { plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import { addresses } from '../../../ui/addresses.ts';
import { AgendaTable, type AgendaTableRow } from '../../../ui/components/agenda-table.tsx';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { type RibbonPart, TimeRibbon } from '../../../ui/components/sheet.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { formatSpan, formatTime } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { MeetingFile } from '../meeting-file.ts';
import { agendaTimes, minutesWithin } from '../rules/agenda-times-follow-from-start-and-minutes.ts';
import { besideOf, mayLie, steps } from '../rules/an-agenda-row-moves-without-loss.ts';
import type { NoticeWarning } from '../rules/readers-would-stumble.ts';
import type { SinceRead } from '../since-read.ts';
import { type MeetingText, meetingText } from '../text/index.ts';
import { ruleSentence } from '../text/rules/index.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { AddRow } from './agenda-row-form.tsx';
import { rowName, rowTitle } from './meeting-words.ts';
import { RowMarks } from './since-read.tsx';
import { isGrave, mendsOf, standsUnderRow } from './warning-notes.tsx';

type Props = {
  file: MeetingFile;
  warnings: readonly NoticeWarning[];
  /** What is new for this reader, whose rows are marked. */
  news: SinceRead | null;
  visit: Visit;
  mayEdit: boolean;
  errors: readonly FieldError[];
};

/** The minutes of all that lies under a heading, which are counted where they are. */
function Sum({ id, of, t }: { id: string; of: number; t: MeetingText['agenda'] }) {
  return (
    <span className="dim">
      <span aria-hidden="true" data-within={id}>
        {t.groupMinutes(of)}
      </span>
      <span className="vh" data-within={id}>
        {t.groupMinutesOf(of)}
      </span>
    </span>
  );
}

function Minutes(props: {
  item: AgendaItem;
  /** The minutes of the row and of all that lies under it. */
  within: number | null;
  editable: boolean;
  visit: Visit;
}) {
  const { item, within, editable, visit } = props;
  const { language, form } = visit;
  const t = meetingText[language].agenda;
  if (item.kind === 'group') return within === null ? null : <Sum id={item.id} of={within} t={t} />;
  if (!editable || item.kind === 'closing') return <>{item.minutes}</>;
  const typed = form.has(`min-${item.id}`) ? form.text(`min-${item.id}`) : (item.minutes ?? '');
  return (
    <>
      <input type="hidden" name={`var-${item.id}`} value={item.minutes ?? ''} />
      <input
        className="min"
        id={`felt-min-${item.id}`}
        name={`min-${item.id}`}
        inputMode="numeric"
        size={3}
        autoComplete="off"
        defaultValue={typed}
        aria-label={t.minutesOf(rowName(item, language))}
        data-minutes={item.id}
      />
    </>
  );
}

const stepSigns = {
  up: { value: 'opp', arrow: '↑' },
  down: { value: 'ned', arrow: '↓' },
  in: { value: 'inn', arrow: '→' },
  out: { value: 'ut', arrow: '←' },
} as const;

function Tools({ item, file, visit }: { item: AgendaItem; file: MeetingFile; visit: Visit }) {
  const { language } = visit;
  const t = meetingText[language].agenda;
  const name = rowName(item, language);
  const to = addresses.moveItem(file.record.id, item.id);
  const words = { up: t.up, down: t.down, in: t.inward, out: t.outward };
  return (
    <span className="rowtools">
      {steps.map((step) => {
        const by = besideOf(file.agenda, item.id, step);
        return (
          <button
            key={step}
            type="submit"
            name="retning"
            value={stepSigns[step].value}
            formAction={by ? `${to}?forbi=${by}` : to}
            aria-label={words[step](name)}
            disabled={by === null || (step === 'in' && mayLie(file.agenda, item, by) !== null)}
          >
            <span aria-hidden="true">{stepSigns[step].arrow}</span>
          </button>
        );
      })}
      <a href={addresses.item(file.record.id, item.id)}>
        <span aria-hidden="true">✎</span>
        <span className="vh">{t.editRow(name)}</span>
      </a>
    </span>
  );
}

function ribbonOf(file: MeetingFile, warnings: readonly NoticeWarning[], visit: Visit) {
  const { meeting, agenda } = file;
  const times = agendaTimes(meeting.start, agenda, meeting.end);
  const planned = meeting.end ? plannedMinutes(meeting.start, meeting.end) : null;
  let total = 0;
  const parts = times.rows.flatMap((row): RibbonPart[] => {
    if (!row.minutes) return [];
    total += row.minutes;
    const over = planned !== null && total > planned;
    const warned = warnings.some((one) => 'itemId' in one && one.itemId === row.id);
    const kind = over ? 'over' : row.kind === 'break' ? 'break' : warned ? 'warn' : 'case';
    return [
      {
        key: row.id,
        minutes: row.minutes,
        short: row.number?.split('/')[0] ?? rowName(row, visit.language).slice(0, 8),
        kind,
      },
    ];
  });
  const ticks = [{ at: 0, label: formatTime(meeting.start) }];
  const firstHour = 60 - (Number(meeting.start.slice(3)) || 0);
  for (let at = firstHour; at < total - 20; at += 60) {
    if (at > 20) ticks.push({ at, label: formatTime(addMinutes(meeting.start, at).time) });
  }
  if (total > 0) ticks.push({ at: total, label: formatTime(times.end) });
  return { parts, total, ticks, times };
}

function notesFor(item: AgendaItem, props: Props) {
  const { language } = props.visit;
  const own = props.warnings.filter(
    (one) => standsUnderRow(one) && 'itemId' in one && one.itemId === item.id,
  );
  if (own.length === 0) return null;
  return own.map((warning) => (
    <Note
      key={`${warning.code} ${JSON.stringify(warning)}`}
      bad={isGrave(warning)}
      title={ruleSentence(warning, language)}
      fixes={props.mayEdit ? mendsOf(warning, props.file, language) : null}
    />
  ));
}

/** The row that a row lies under, in words for those who do not see how far in it stands. */
function underOf(agenda: readonly AgendaItem[], item: AgendaItem, language: Language) {
  const over = parentOf(agenda, item);
  if (!over) return null;
  const name = [over.place, rowName(over, language)].filter(Boolean).join(' ');
  return { id: over.id, name: meetingText[language].agenda.under(name) };
}

/** The agenda with its ribbon; for those who may, each row can be timed, moved and opened. */
export function MeetingAgenda(props: Props) {
  const { file, visit, mayEdit } = props;
  const { language } = visit;
  const t = meetingText[language].agenda;
  const { id } = file.record;
  const compact = visit.query.get('visning') === 'tett';
  const { parts, total, ticks, times } = ribbonOf(file, props.warnings, visit);
  const rows = times.rows
    .filter((row) => row.kind !== 'closing')
    .map((row): AgendaTableRow => {
      const item = file.agenda.find((one) => one.id === row.id) ?? row;
      return {
        id: row.id,
        kind: row.kind,
        slot: formatSpan(row.start, row.end),
        number: row.number ? <a href={addresses.paper(id, row.id)}>{row.number}</a> : null,
        level: levelOf(file.agenda, item),
        under: underOf(file.agenda, item, language),
        title: (
          <>
            {row.place ? <span className="place">{row.place} </span> : null}
            {rowTitle(row, language)}
            {row.closedBasis === null ? null : (
              <span className="tag">{t.closed(row.closedBasis)}</span>
            )}
            <RowMarks news={props.news} itemId={row.id} language={language} />
          </>
        ),
        subPoints: row.subPoints,
        responsible: row.responsible,
        minutes: (
          <Minutes
            item={item}
            within={minutesWithin(file.agenda, row.id)}
            editable={mayEdit}
            visit={visit}
          />
        ),
        over: props.warnings.some(
          (one) => one.code === 'time-budget-short' && one.itemId === row.id,
        ),
        notes: notesFor(item, props),
        tools: mayEdit ? <Tools item={item} file={file} visit={visit} /> : null,
      };
    });
  const closing = file.agenda.find((item) => item.kind === 'closing');
  const table = (
    <AgendaTable
      caption={t.title}
      columns={t.columns}
      {...(mayEdit ? { toolsTitle: t.edit } : {})}
      rows={rows}
      compact={compact}
      end={{
        slot: formatTime(times.end),
        title: (
          <>
            <b>{closing ? rowTitle(closing, language) : t.closing}</b>{' '}
            <span className="dim" data-sum="">
              – {t.sum(times.caseMinutes, times.breakMinutes)}
            </span>
            <span
              className="note bad"
              data-overrun={t.overrun(-1, '#')}
              hidden={times.overrunMinutes === 0}
            >
              <b>
                {times.overrunMinutes > 0
                  ? t.overrun(times.overrunMinutes, formatTime(times.end))
                  : ''}
              </b>
            </span>
          </>
        ),
        total,
      }}
    />
  );
  return (
    <>
      <p className="viewchoice">
        <a href={addresses.meeting(id, compact ? {} : { visning: 'tett' })}>
          {compact ? t.full : t.compact}
        </a>
      </p>
      {total > 0 ? <TimeRibbon parts={parts} ticks={ticks} total={total} /> : null}
      {mayEdit ? (
        <form
          method="post"
          action={addresses.meetingMinutes(id)}
          data-agenda-form=""
          data-start={file.meeting.start}
          data-end={file.meeting.end ?? ''}
        >
          <button type="submit" className="vh" tabIndex={-1}>
            {t.saveTimes}
          </button>
          {table}
          <p className="savebar" data-savebar="">
            <button type="submit" className="ds-button s" data-variant="secondary">
              {t.saveTimes}
            </button>
            <span className="why" role="status" data-live="" />
          </p>
        </form>
      ) : (
        table
      )}
      {rows.length === 0 ? (
        <p className="empty">
          {`${meetingText[language].empty.agenda}. `}
          {meetingText[language].empty.agendaHelp}
        </p>
      ) : null}
      {mayEdit ? (
        <AddRow meetingId={id} agenda={file.agenda} visit={visit} errors={props.errors} />
      ) : null}
    </>
  );
}
