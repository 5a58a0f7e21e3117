import type { FinalChoice } from '../../recommendations/vocabulary.ts';
import type { Offer } from '../vocabulary.ts';
import { isStanding } from './what-falls-with-a-gate.ts';

type Choice = Pick<FinalChoice, 'applicantId' | 'bodyId' | 'roleId' | 'place' | 'order'>;
type Made = Pick<Offer, 'id' | 'applicantId' | 'bodyId' | 'roleId' | 'state' | 'replaces'>;

/** What somebody applied for, as a value: one person for one role in one group. */
export const wishOf = (one: Pick<Choice, 'applicantId' | 'bodyId' | 'roleId'>): string =>
  `${one.applicantId} ${one.bodyId} ${one.roleId}`;

const sameAs = (choice: Choice) => (offer: Made) =>
  offer.applicantId === choice.applicantId &&
  offer.bodyId === choice.bodyId &&
  offer.roleId === choice.roleId;

/**
 * Those chosen for a seat who have had no offer of it. Whoever has withdrawn from the group is
 * not among them; whoever declined or let it lapse is offered it again only one by one.
 * @source F-025
 */
export function toBeOffered<One extends Choice>(
  chosen: readonly One[],
  offers: readonly Made[],
  standing: ReadonlySet<string>,
): One[] {
  return chosen.filter(
    (choice) =>
      choice.place === 'seat' && standing.has(wishOf(choice)) && !offers.some(sameAs(choice)),
  );
}

/**
 * Who may take the place of one who left or said no: the reserves of the group for the same role,
 * in their order, but for those who have had an offer there.
 * @source F-024, F-025
 */
export function reservesFor<One extends Choice>(
  left: Pick<Made, 'bodyId' | 'roleId'>,
  chosen: readonly One[],
  offers: readonly Made[],
  standing: ReadonlySet<string>,
): One[] {
  return chosen
    .filter(
      (choice) =>
        choice.place === 'reserve' &&
        choice.bodyId === left.bodyId &&
        choice.roleId === left.roleId &&
        standing.has(wishOf(choice)) &&
        !offers.some(sameAs(choice)),
    )
    .toSorted((a, b) => a.order - b.order);
}

/**
 * Whether somebody may be offered the place of one who left or said no: a reserve, or whoever the
 * director has chosen for a seat meanwhile and who has had no offer of it.
 * @source F-025
 */
export function mayTakeThePlace<One extends Choice>(
  left: Pick<Made, 'bodyId' | 'roleId'>,
  one: One,
  offers: readonly Made[],
  standing: ReadonlySet<string>,
): boolean {
  const asReserve = { ...one, place: one.place === 'seat' ? ('reserve' as const) : one.place };
  return reservesFor(left, [asReserve], offers, standing).length > 0;
}

/** Whether an offer has ended without filling its place, and nobody is offered the place now. */
export function needsReplacing(offer: Made, offers: readonly Made[]): boolean {
  const ended =
    offer.state === 'declined' || offer.state === 'lapsed' || offer.state === 'withdrawn';
  return ended && !offers.some((one) => one.replaces === offer.id && isStanding(one));
}
