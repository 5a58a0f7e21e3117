import { addresses } from '../../../ui/addresses.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import type { GroupOfReplacement } from '../../recommendations/index.ts';
import { isStanding } from '../rules/what-falls-with-a-gate.ts';
import { offersText } from '../text/offers/index.ts';
import type { Offer } from '../vocabulary.ts';
import type { OffersSeen } from './offers-view.ts';

/**
 * Each group that a replacement moves people in: who goes and who comes, how far its recommendation
 * is and with whom, and the offers that are to be taken back of those who move.
 * @source F-025
 */
export function ChangedGroups(props: {
  visit: Visit;
  offer: Offer;
  seen: OffersSeen;
  groups: readonly GroupOfReplacement[];
  nameOf: (id: ApplicantId) => string;
}) {
  const { visit, offer, seen, groups, nameOf } = props;
  const { others, moves, asked, see, takeBack, make } = offersText[visit.language].one.search;
  const names = (ids: readonly ApplicantId[]) => ids.map(nameOf).join(', ');
  return (
    <>
      <h4>{others}</h4>
      <ul className="changed-groups">
        {groups.map((one) => {
          const { roundId, bodyId, recommendation, out, decider } = one;
          const standing = seen.offers.filter(
            (made) =>
              made.bodyId === bodyId &&
              made.id !== offer.id &&
              isStanding(made) &&
              out.includes(made.applicantId),
          );
          return (
            <li key={`${roundId} ${bodyId}`}>
              <b>{seen.scene.groups.get(bodyId)?.name}</b>: {moves(names(out), names(one.in))}.{' '}
              {asked[one.asked](decider)}{' '}
              <a
                href={
                  recommendation
                    ? addresses.recommendation(recommendation.id)
                    : addresses.recommendations()
                }
              >
                {recommendation ? see : make}
              </a>
              {standing.map((made) => (
                <div key={made.id}>
                  <a href={addresses.offer(made.id)}>{takeBack(nameOf(made.applicantId))}</a>
                </div>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
