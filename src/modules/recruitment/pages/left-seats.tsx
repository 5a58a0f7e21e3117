import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { partyOf } from '../rules/a-seat-belongs-to-one-party.ts';
import { listLeftSeats } from '../store/quota-reads.ts';
import { recruitmentText } from '../text/index.ts';
import type { Board, FromOffers } from './board-view.ts';
import { asHeading } from './written-figures.ts';

/**
 * The places that members have left, since when, and the way to whoever takes them: where the offer
 * of the place is, for those who make offers, else in the register. Nothing where none was left.
 * @source F-003, F-010, F-025
 */
export async function leftSeats(
  visit: Visit,
  board: Pick<Board, 'parties' | 'rows'>,
  above: FromOffers | undefined,
) {
  const { db, language, today } = visit;
  const t = recruitmentText[language].left;
  const shown = new Map(board.rows.map(({ id, name }) => [id, name]));
  const left = (await listLeftSeats(db, today)).filter(({ bodyId }) => shown.has(bodyId));
  if (left.length === 0) return null;
  const ways = [...((await above?.waysOn(visit)) ?? [])];
  const lines = left
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .map((seat) => {
      const at = ways.findIndex(
        ({ bodyId, since }) => bodyId === seat.bodyId && since === seat.since,
      );
      const [way] = at < 0 || seat.filledFrom ? [] : ways.splice(at, 1);
      const key = partyOf(board.parties, seat.organisationId);
      const party = board.parties.find((one) => one.key === key)?.name[language];
      return { seat, way, party };
    });
  return (
    <section className="block" aria-labelledby="forlatt">
      <h2 id="forlatt">{t.title}</h2>
      <ul>
        {lines.map(({ seat, way, party }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two seats of one group may be left at once
          <li key={`${seat.bodyId} ${at}`}>
            {shown.get(seat.bodyId)}
            {party ? `, ${asHeading(party)}` : ''}:{' '}
            {seat.since <= today
              ? t.vacantSince(formatDate(seat.since))
              : t.vacantFrom(formatDate(seat.since))}
            {seat.filledFrom ? `, ${t.filledFrom(formatDate(seat.filledFrom))}` : ''}.{' '}
            {seat.filledFrom ? null : way ? (
              <a href={way.href}>{t.find}</a>
            ) : (
              <a href={addresses.body(seat.bodyId)}>{t.register}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
