import { addresses } from '../../../ui/addresses.ts';
import { Status } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { ReceivedMessage } from '../store/received.ts';
import { intakeText } from '../text/intake/index.ts';

/** What the receivers of a meeting's messages have answered: errors first, with their reasons. */
export function MeetingAnswers(props: { rows: readonly ReceivedMessage[]; visit: Visit }) {
  const { rows, visit } = props;
  if (rows.length === 0) return null;
  const t = intakeText[visit.language];
  const failed = ({ findings }: ReceivedMessage) =>
    findings.some(({ code }) => code === 'error-came');
  const ordered = [...rows.filter(failed), ...rows.filter((row) => !failed(row))];
  return (
    <section className="block" aria-labelledby="svar-mottatt">
      <h2 id="svar-mottatt">{t.onMeeting.title}</h2>
      <ul className="receipts">
        {ordered.map((row) => {
          const error = failed(row);
          const shape = error && !row.handled_at ? 'bad' : 'ok';
          const words = error ? t.onMeeting.error : t.onMeeting.receipt;
          return (
            <li key={row.id}>
              <Status shape={shape}>{words(row.about)}</Status>
              {row.note ? <q>{row.note}</q> : null}
              <small>
                {row.sender ?? t.noSender}, {formatMoment(row.received_at, visit.language)}
                {row.handled_at
                  ? `. ${t.wasHandled(row.handled_by ?? '', formatMoment(row.handled_at, visit.language))}`
                  : ''}
              </small>
            </li>
          );
        })}
      </ul>
      {ordered.some((row) => row.state === 'needs-person' && !row.handled_at) ? (
        <p>
          <a href={addresses.exchangeInbox()}>{t.link}</a>
        </p>
      ) : null}
    </section>
  );
}
