import { addresses } from '../../../ui/addresses.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatSpan, formatTime } from '../../../ui/format.ts';
import { isShut, type Live, nameOf, nameOfRow, rowOf } from '../live/live.ts';
import { minutesLeft, minutesUsed } from '../live/time-of-items.ts';
import { nextStep } from '../live/what-is-next.ts';
import { speakerNow } from '../rules/the-floor-goes-in-order.ts';
import type { SittingPhase } from '../vocabulary.ts';
import { OpeningForecast } from './expected-people.tsx';
import { EndSentence, Suggestion } from './late-items.tsx';
import { NextAct } from './next-act.tsx';
import { QuorumSentence } from './quorum-sentence.tsx';

const shapes: Readonly<Record<SittingPhase, StatusShape>> = {
  'not-opened': 'idle',
  open: 'ok',
  paused: 'half',
  ended: 'ok',
};

/** Where the meeting is: what is treated, how much time is left, and when it will end. */
export function NowPart({ live }: { live: Live }) {
  const { t, sitting, events, meeting, view } = live;
  const isAhead = sitting.phase === 'not-opened' && meeting.state !== 'closed';
  return (
    <>
      <p className="live-phase">
        <Status shape={shapes[sitting.phase]}>{t.phase[sitting.phase]}</Status>{' '}
        <span className="dim">{t.now.planned(formatSpan(meeting.starts_at, meeting.ends_at))}</span>
      </p>
      <CurrentItem live={live} />
      {live.earlier && live.earlier.open > 0 ? (
        <p className="live-line">
          <a href={addresses.actionPoints(meeting.id)}>
            {t.now.sinceLast(live.earlier.open, live.earlier.late)}
          </a>
        </p>
      ) : null}
      {isAhead && view.mode !== 'follow' ? <OpeningForecast live={live} /> : null}
      {sitting.phase === 'open' || sitting.phase === 'paused' ? (
        <>
          <EndSentence live={live} />
          {view.mode === 'lead' ? <Suggestion live={live} /> : null}
          <QuorumSentence live={live} />
        </>
      ) : null}
      {view.mode === 'lead' ? (
        <NextAct live={live} next={nextStep(sitting, live.agenda, events)} />
      ) : null}
      {sitting.phase === 'ended' && view.mode !== 'lead' ? (
        <p>
          <a href={addresses.minutes(meeting.id)}>{t.next.minutes}</a>
        </p>
      ) : null}
    </>
  );
}

function CurrentItem({ live }: { live: Live }) {
  const { t, sitting, clock } = live;
  const row = rowOf(live, sitting.current);
  if (sitting.phase === 'not-opened') {
    const { state } = live.meeting;
    const words = { closed: t.now.heldWithout, cancelled: t.now.cancelled };
    return (
      <p className="live-line">
        {state === 'closed' || state === 'cancelled' ? words[state] : t.now.notYet}
      </p>
    );
  }
  if (sitting.phase === 'ended') {
    return <p className="live-line">{t.now.endedAt(formatTime(sitting.endedAt ?? clock))}</p>;
  }
  const pause = sitting.phase === 'paused' ? sitting.pauses.at(-1) : undefined;
  if (!row) {
    return (
      <p className="live-line">
        {pause ? t.now.pausedSince(formatTime(pause.from)) : t.now.noItem}
      </p>
    );
  }
  const course = sitting.items.get(row.id);
  const left = minutesLeft(row, course, clock);
  const speaker = isShut(live, row) ? null : speakerNow(sitting);
  return (
    <>
      <p className="live-item">{nameOfRow(live, row)}</p>
      <p className="live-line">
        {pause ? `${t.now.pausedSince(formatTime(pause.from))} ` : null}
        <span className={left !== null && left < 0 ? 'over' : undefined}>
          {left === null ? t.now.used(minutesUsed(course, clock)) : t.now.left(left)}
        </span>
        {speaker ? (
          <>
            {' · '}
            {t.said.floor(nameOf(live, speaker.participant))}
          </>
        ) : null}
      </p>
    </>
  );
}
