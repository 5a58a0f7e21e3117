import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { SeatId } from '../../kernel/ids.ts';
import type { Reader, Writer } from '../../platform/database/tables.ts';
import type { Applicant } from '../applications/vocabulary.ts';
import {
  fillVacantSeat,
  leaveSeat,
  listOrganisations,
  listTerms,
  openSeat,
  termEndsOn,
  toTerm,
} from '../organisations/index.ts';
import { type Side, sides } from '../organisations/vocabulary.ts';
import { partyOf } from '../recruitment/index.ts';
import { endedBy } from './rules/periods-do-not-overlap.ts';
import { whoseSeat } from './rules/whose-seat-an-offer-fills.ts';
import type { Scene } from './scene.ts';
import { lockEngagementOf, replacePeriods } from './store/engagement-writes.ts';
import type { Offer } from './vocabulary.ts';

/**
 * The seat of an accepted offer, to the end of the term of the group that runs when it begins: one
 * that stands vacant for the organisation in the register, else a new one.
 */
export async function seatOf(
  tx: Writer,
  scene: Pick<Scene, 'round' | 'parties'>,
  offer: Offer,
  applicant: Applicant,
): Promise<SeatId> {
  const { organisationId } = whoseSeat(applicant.employerId, scene.round, scene.parties, partyOf);
  const employer = (await listOrganisations(tx)).find(({ id }) => id === organisationId);
  const holding = {
    bodyId: offer.bodyId,
    holder: applicant.name,
    email: applicant.email || null,
    from: offer.startOn,
    to: await endOfTerm(tx, offer),
  };
  const filled = organisationId && (await fillVacantSeat(tx, { ...holding, organisationId }));
  if (filled) return filled;
  return openSeat(tx, {
    ...holding,
    organisationId,
    side: sides.find((side): side is Side => side === employer?.side) ?? null,
    represents: employer?.name ?? (applicant.employer || null),
    byCase: null,
  });
}

async function endOfTerm(db: Reader, { bodyId, startOn }: Offer): Promise<IsoDate | null> {
  const ends = (await listTerms(db, bodyId))
    .map(toTerm)
    .filter(({ electedOn }) => electedOn === null || electedOn <= startOn)
    .map(termEndsOn)
    .filter((day): day is IsoDate => day !== null && day >= startOn)
    .toSorted();
  return ends[0] ?? null;
}

/** The last day of somebody who leaves today: the day before the start, where that is ahead. */
export const lastDayOf = ({ startOn }: Pick<Offer, 'startOn'>, today: IsoDate): IsoDate =>
  startOn > today ? addDays(startOn, -1) : today;

/**
 * Ends what an accepted offer became: the workload, and the seat, unless another accepted offer of
 * the same person in the group holds it as well. From the day after the seat stands vacant.
 */
export async function endWhatItBecame(
  tx: Writer,
  offer: Offer,
  last: IsoDate,
  others: readonly Offer[],
): Promise<void> {
  const shared = others.some(
    (one) => one.id !== offer.id && one.state === 'accepted' && one.seatId === offer.seatId,
  );
  if (offer.seatId !== null && !shared) await leaveSeat(tx, offer.seatId, last);
  const engagement = await lockEngagementOf(tx, offer.id);
  if (engagement) await replacePeriods(tx, engagement.id, endedBy(engagement.periods, last));
}
