import { clockInNorway } from '../../../kernel/calendar.ts';
import { TextField } from '../../../ui/components/forms.tsx';
import { formatTime } from '../../../ui/format.ts';
import { type Live, nameOf, rowOf, shortNameOfRow } from '../live/live.ts';
import { retractedNumbers } from '../rules/a-sitting-follows-from-its-events.ts';
import { notedOneself } from '../rules/the-roll-is-called.ts';
import { mayBeTakenBack } from '../rules/what-may-be-taken-back.ts';
import type { SittingEvent } from '../vocabulary.ts';
import { Act, Go, More } from './acts.tsx';

const shownEvents = 8;

/** What was noted last, newest first, each with the way to take it back where that may be done. */
export function NotedPart({ live }: { live: Live }) {
  const { t, events, sitting, view } = live;
  if (view.mode !== 'lead' || events.length === 0) return null;
  const gone = retractedNumbers(events);
  const last = events
    .filter((one) => one.fact.kind !== 'retracted' && !gone.has(one.number))
    .slice(-shownEvents)
    .reverse();
  return (
    <>
      <h2>{t.noted.heading}</h2>
      <ol className="room noted">
        {last.map((event) => (
          <li key={event.number} data-key={event.number}>
            <p>
              <span className="num dim">{formatTime(clockInNorway(event.at))}</span>{' '}
              {notedOneself(sitting, event) ? t.noted.noted : t.noted.kinds[event.fact.kind]}
              <About live={live} event={event} />
            </p>
            {sitting.phase !== 'ended' && mayBeTakenBack(sitting, events, event.number).ok ? (
              <More
                id={`tilbake-${event.number}`}
                summary={
                  <>
                    {t.noted.takeBack}
                    <span className="vh"> {t.noted.kinds[event.fact.kind]}</span>
                  </>
                }
              >
                <Act
                  live={live}
                  kind="retracted"
                  at="notert"
                  fields={{ number: event.number }}
                  className="act row"
                >
                  <TextField
                    id={`tilbake-grunn-${event.number}`}
                    name="reason"
                    label={t.noted.reason}
                    value={t.noted.mistake}
                    required
                  />
                  <Go>{t.noted.takeBack}</Go>
                </Act>
              </More>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Whom or which item an event is about, where it is about one. */
function About({ live, event }: { live: Live; event: SittingEvent }) {
  const { fact } = event;
  const person =
    'participant' in fact && typeof fact.participant === 'string'
      ? nameOf(live, fact.participant)
      : '';
  const row = 'itemId' in fact ? rowOf(live, fact.itemId) : undefined;
  const about = [person, row ? shortNameOfRow(live, row) : ''].filter(Boolean).join(', ');
  return about ? <span className="dim">: {about}</span> : null;
}
