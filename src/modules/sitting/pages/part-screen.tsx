import { Difference } from '../../../ui/components/difference.tsx';
import { formatClock, formatDate } from '../../../ui/format.ts';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { isShut, type Live, nameOf, nameOfRow, paperOf, rowOf } from '../live/live.ts';
import { itemsAhead } from '../live/what-is-next.ts';
import { rollNow } from '../rules/a-deputy-counts-while-the-member-is-away.ts';
import { headingsOver } from '../rules/a-heading-is-no-item.ts';
import { speakerNow, speakersInOrder } from '../rules/the-floor-goes-in-order.ts';
import { BallotView } from './item-ballots.tsx';

/** What the room sees on the wall: the item, who speaks, what is voted on. Large, and nothing to press. */
export function ScreenPart({ live }: { live: Live }) {
  const { t, sitting, meeting, body, view } = live;
  const row = rowOf(live, sitting.current);
  if (sitting.phase === 'not-opened' || sitting.phase === 'ended' || !row) {
    const next = sitting.phase === 'open' ? itemsAhead(sitting, live.agenda)[0] : undefined;
    return (
      <>
        <h1>{body.name}</h1>
        <p className="screen-line">
          {formatDate(meeting.held_on)}{' '}
          {formatClock(meeting.starts_at, meeting.ends_at, view.language)}
        </p>
        <p className="screen-line">
          {sitting.phase === 'not-opened' ? t.screen.waiting : t.phase[sitting.phase]}
        </p>
        {next ? (
          <p className="screen-line">
            {t.screen.next}: {nameOfRow(live, next)}
          </p>
        ) : null}
      </>
    );
  }
  const over = headingsOver(live.agenda, row).flatMap((heading) =>
    isShut(live, heading) ? [] : [[heading.place, heading.title].filter(Boolean).join(' ')],
  );
  return (
    <>
      {over.length > 0 ? <p className="screen-line dim">{over.join(' – ')}</p> : null}
      <h1>{nameOfRow(live, row)}</h1>
      {sitting.phase === 'paused' ? <p className="screen-line">{t.phase.paused}</p> : null}
      {isShut(live, row) ? (
        <p className="screen-line">{t.closedNow}</p>
      ) : (
        <OpenItem live={live} row={row} />
      )}
    </>
  );
}

function OpenItem({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting } = live;
  const speaker = speakerNow(sitting);
  const waiting = speakersInOrder(sitting, row.id);
  const points = paperOf(live, row.id)?.proposals ?? [];
  const motions = sitting.motions.filter((one) => one.itemId === row.id && !one.withdrawn);
  const ballot = sitting.ballots.findLast(
    (one) => one.itemId === row.id && one.state !== 'annulled',
  );
  return (
    <>
      {speaker ? (
        <p className="screen-line">
          {t.screen.floor}: <b>{nameOf(live, speaker.participant)}</b>
          {waiting[0] ? (
            <span className="dim">
              {' '}
              {t.screen.next}: {nameOf(live, waiting[0].participant)}
            </span>
          ) : null}
        </p>
      ) : null}
      {ballot?.state === 'open' ? (
        <OpenBallot live={live} ballot={ballot} />
      ) : ballot ? (
        <div className="screen-result">
          <h2>{t.ballots.stopped}</h2>
          <BallotView live={live} ballot={ballot} />
        </div>
      ) : null}
      {points.length > 0 ? (
        <>
          <h2>{t.motions.proposed}</h2>
          <ol className="points">
            {points.map((point) => (
              <li key={point.no} value={point.no}>
                {point.text}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {motions.map((motion) => (
        <div key={motion.id}>
          <h2>{t.motions.by(nameOf(live, motion.participant))}</h2>
          <p className="screen-text">
            <Difference
              before={points.find((one) => one.no === motion.pointNo)?.text ?? ''}
              after={motion.text}
              words={t.motions}
            />
          </p>
        </div>
      ))}
    </>
  );
}

function OpenBallot({ live, ballot }: { live: Live; ballot: Live['sitting']['ballots'][number] }) {
  const { t, sitting } = live;
  const roll = rollNow(sitting, ballot.itemId).filter((seat) => seat.filled);
  return (
    <div className="screen-ballot">
      <h2>{t.screen.question}</h2>
      <p className="screen-question">{ballot.question}</p>
      <p className="screen-line">{ballot.options.map((option) => option.label).join(' / ')}</p>
      {ballot.method === 'hands' ? null : (
        <p className="screen-line num">{t.screen.votesCast(ballot.cast.size, roll.length)}</p>
      )}
    </div>
  );
}
