import { todayInNorway } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import { type Live, nameOf, nameOfRow, rowOf, shortNameOfRow } from '../live/live.ts';
import type { NextStep } from '../live/what-is-next.ts';
import { sittingRefusal } from '../text/rules/index.ts';
import { ActButton, More } from './acts.tsx';
import { RollCall } from './roll-call.tsx';

/** The one thing to do now, and folded beside it what interrupts the order. */
export function NextAct({ live, next }: { live: Live; next: NextStep }) {
  const { t, sitting } = live;
  return (
    <div className="next-act">
      <Primary live={live} next={next} />
      {sitting.phase === 'open' ? (
        <More id="mer-na" summary={t.next.also}>
          <div className="acts">
            <ActButton live={live} kind="paused" at="na">
              {t.next.pause}
            </ActButton>
            {sitting.current === null ? null : (
              <ActButton live={live} kind="item-ended" at="na" fields={{ itemId: sitting.current }}>
                {t.next.leave}
              </ActButton>
            )}
            {next.step === 'end' ? null : (
              <ActButton live={live} kind="ended" at="na">
                {t.next.endEarly}
              </ActButton>
            )}
          </div>
        </More>
      ) : null}
    </div>
  );
}

function Primary({ live, next }: { live: Live; next: NextStep }) {
  const { t, meeting } = live;
  const button = (kind: string, label: string, fields: Record<string, string> = {}) => (
    <ActButton live={live} kind={kind} at="na" fields={fields} primary>
      {label}
    </ActButton>
  );
  const jump = (part: string, label: string) => (
    <a className="ds-button" data-variant="primary" href={`#${part}`}>
      {label}
    </a>
  );
  switch (next.step) {
    case 'open':
      return <Open live={live} />;
    case 'call-roll':
      return <RollCall live={live} />;
    case 'resume':
      return button('resumed', t.next.resume);
    case 'stop-ballot':
      return button('ballot-stopped', t.next.stopBallot, { ballotId: next.ballotId });
    case 'decide-conflict':
      return jump('habilitet', t.next.decideConflict(nameOf(live, next.participant)));
    case 'decide': {
      const row = rowOf(live, next.itemId);
      return jump('vedtak', t.next.decide(row ? shortNameOfRow(live, row) : ''));
    }
    case 'start-item': {
      const row = rowOf(live, next.itemId);
      const name = row ? nameOfRow(live, row) : '';
      const label = row?.number === null ? t.next.startRow(name) : t.next.startItem(name);
      return button('item-started', label, { itemId: next.itemId });
    }
    case 'end':
      return button('ended', t.next.end);
    case 'minutes':
      return (
        <a className="ds-button" data-variant="primary" href={addresses.minutes(meeting.id)}>
          {t.next.minutes}
        </a>
      );
    default:
      return next satisfies never;
  }
}

/** A meeting is opened on its day, or on another by a step of its own; one that is closed is not. */
function Open({ live }: { live: Live }) {
  const { t, meeting, now, view } = live;
  if (meeting.state === 'closed') {
    return <a href={addresses.minutes(meeting.id)}>{t.next.minutes}</a>;
  }
  if (meeting.state === 'cancelled') {
    return <a href={addresses.meeting(meeting.id)}>{t.now.cancelled}</a>;
  }
  const today = todayInNorway(now);
  const { held_on: date } = meeting;
  if (date !== today) {
    const refusal = { code: 'another-day', date, today } as const;
    return (
      <More id="apne-annen-dag" summary={t.next.open}>
        <p className="live-line">{sittingRefusal(refusal, view.language)}</p>
        <ActButton live={live} kind="open" at="na" fields={{ onDay: date }}>
          {t.next.openToday(formatDate(today))}
        </ActButton>
      </More>
    );
  }
  return (
    <ActButton live={live} kind="open" at="na" primary>
      {t.next.open}
    </ActButton>
  );
}
