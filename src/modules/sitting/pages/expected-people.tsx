import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { quorumSentence } from '../../procedure/index.ts';
import type { QuorumAnswer } from '../../procedure/vocabulary.ts';
import type { Expected, Reply } from '../../summons/vocabulary.ts';
import type { Live } from '../live/live.ts';
import { openingForecast, withTheirDeputies } from '../rules/the-opening-is-predicted.ts';

const shapes: Readonly<Record<Reply, StatusShape>> = {
  coming: 'ok',
  none: 'idle',
  'not-coming': 'off',
};

/** Who is expected at a meeting that is not opened, with what they answered, and their deputies. */
export function ExpectedPeople({ live }: { live: Live }) {
  const { t, expected, view } = live;
  const called = expected.some(({ id }) => id !== null);
  const answers = view.mode === 'follow' ? null : t.expected.lede;
  const lede = expected.length === 0 ? t.expected.none : called ? answers : t.expected.notCalled;
  return (
    <>
      <h2>{t.expected.heading}</h2>
      {lede ? <p className="hint">{lede}</p> : null}
      <ul className="room">
        {withTheirDeputies(expected).map((one) => (
          <li key={one.id ?? one.seatId} data-key={one.id ?? one.seatId}>
            <p>
              <b>{one.name}</b> <span className="dim">{roleOf(live, one)}</span>
            </p>
            {view.mode === 'follow' || one.id === null ? null : (
              <p className="how">
                <ReplyStatus reply={one.reply} live={live} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What somebody who is expected has answered. */
export function ReplyStatus({ reply, live }: { reply: Reply; live: Live }) {
  return <Status shape={shapes[reply]}>{live.t.expected.replies[reply]}</Status>;
}

function roleOf({ t, expected }: Live, one: Expected): string {
  const member = expected.find(({ id }) => id !== null && id === one.standsInFor);
  if (member) return t.room.deputyFor(member.name);
  const role = one.vacantSeat ? t.expected.inVacantSeat : t.room.seat[one.role];
  return one.represents ? `${role}, ${one.represents}` : role;
}

/** Whether the body can act when the meeting opens: if the silent come, and if they stay away. */
export function OpeningForecast({ live }: { live: Live }) {
  const { t, sitting, expected, vacant, context } = live;
  if (expected.length === 0) return null;
  const { ifSilentCome, ifSilentStayAway } = openingForecast(
    sitting,
    expected,
    context.procedure,
    vacant,
  );
  const silent = expected.some((one) => one.reply === 'none');
  if (!silent) {
    return (
      <p className="live-line quorum">
        <Quorum answer={ifSilentCome} live={live} />
      </p>
    );
  }
  return (
    <dl className="opening">
      <dt>{t.expected.ifSilentCome}</dt>
      <dd>
        <Quorum answer={ifSilentCome} live={live} />
      </dd>
      <dt>{t.expected.ifSilentStayAway}</dt>
      <dd>
        <Quorum answer={ifSilentStayAway} live={live} />
      </dd>
    </dl>
  );
}

function Quorum({ answer, live }: { answer: QuorumAnswer; live: Live }) {
  return (
    <Status shape={answer.met ? 'ok' : 'bad'}>{quorumSentence(answer, live.view.language)}</Status>
  );
}
