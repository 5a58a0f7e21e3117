import { todayInNorway } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { Details } from '../../../ui/components/details.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDay, formatMoment } from '../../../ui/format.ts';
import { reasonKindWord, StanceMark } from '../../consensus/index.ts';
import { matterText } from '../text/pages/index.ts';
import type { Asked } from '../vocabulary.ts';
import { type RoundSeen, voicesOf } from './matter-data.ts';

/** What each member answered in a round, with the reason and the day; those silent are there too. */
export function PositionsTable({ seen, language }: { seen: RoundSeen; language: Language }) {
  const t = matterText[language].positions;
  const { round, ruleSet, standing, given } = seen;
  const seats = seatsShown(seen);
  const changed = given.filter((one) => standing.get(one.seatId) !== one);
  return (
    <>
      <Table
        caption={`${t.caption}, ${t.roundTitle(round.no)}`}
        rows={seats}
        rowKey={({ seatId }) => seatId}
        columns={[
          {
            key: 'from',
            title: t.from,
            heading: true,
            cell: (seat) => (
              <>
                {seat.name}
                {seat.represents ? <small className="of-seat">{seat.represents}</small> : null}
              </>
            ),
          },
          {
            key: 'stance',
            title: t.stance,
            cell: (seat) => {
              const one = standing.get(seat.seatId);
              if (!one) return <span className="meta">{t.none}</span>;
              return (
                <>
                  <StanceMark stance={one.stance} offers={ruleSet.offers} language={language} />
                  {one.as === 'deputy' ? (
                    <small>
                      {' '}
                      {t.deputy}: {one.name}
                    </small>
                  ) : null}
                </>
              );
            },
          },
          {
            key: 'reason',
            title: t.reason,
            cell: (seat) => {
              const one = standing.get(seat.seatId);
              if (!one?.reason) return null;
              return (
                <>
                  {one.reasonKind ? (
                    <b className="kind">{reasonKindWord(one.reasonKind, language)}: </b>
                  ) : null}
                  {one.reason}
                </>
              );
            },
          },
          {
            key: 'date',
            title: t.date,
            number: true,
            cell: (seat) => {
              const one = standing.get(seat.seatId);
              if (!one) return null;
              const day = todayInNorway(one.at);
              return <time dateTime={one.at.toISOString()}>{formatDay(day)}</time>;
            },
          },
        ]}
      />
      {changed.length > 0 ? (
        <Details summary={`${t.earlier}: ${t.history(changed.length)}`}>
          <ol className="hist">
            {changed.map((one) => (
              <li key={`${one.seatId} ${one.at.toISOString()}`}>
                <time dateTime={one.at.toISOString()}>{formatMoment(one.at, language)}</time>
                <div>
                  {one.name}:{' '}
                  <StanceMark stance={one.stance} offers={ruleSet.offers} language={language} />
                  {one.reason ? <p>{one.reason}</p> : null}
                </div>
              </li>
            ))}
          </ol>
        </Details>
      ) : null}
    </>
  );
}

/** The members who were asked, and any other seat that somebody has answered for. */
function seatsShown(seen: RoundSeen): Pick<Asked, 'seatId' | 'name' | 'represents'>[] {
  const members: Pick<Asked, 'seatId' | 'name' | 'represents'>[] = [...voicesOf(seen)];
  for (const [seatId, one] of seen.standing) {
    if (!members.some((seat) => seat.seatId === seatId)) {
      members.push({ seatId: one.seatId, name: one.name, represents: null });
    }
  }
  return members;
}
