import { addresses } from '../../../ui/addresses.ts';
import type { Visit } from '../../identity/route.ts';
import { leftWithoutApplication } from '../rules/an-offer-stands-on-an-application.ts';
import { needsReplacing } from '../rules/who-is-to-be-offered.ts';
import { offersText } from '../text/offers/index.ts';
import { nameIn, type OffersSeen } from './offers-view.ts';

/**
 * Offers that went with their applications and whose places nobody is offered, and yeses whose
 * applications were withdrawn since; each with the way on. Nothing where there are none.
 * @source F-025
 */
export function GoneSection({ visit, seen }: { visit: Visit; seen: OffersSeen }) {
  const t = offersText[visit.language];
  const { scene, offers } = seen;
  const vacant = offers.filter((one) => one.applicationGone && needsReplacing(one, scene.offers));
  const accepted = leftWithoutApplication(offers, scene.applicants);
  if (vacant.length + accepted.length === 0) return null;
  const lines = [
    ...vacant.map((one) => ({ one, what: t.gone.vacant })),
    ...accepted.map((one) => ({ one, what: t.gone.accepted })),
  ];
  return (
    <section className="block" aria-labelledby="trukket">
      <h2 id="trukket">{t.gone.title}</h2>
      {vacant.length > 0 ? <p>{t.gone.lede}</p> : null}
      <ul>
        {lines.map(({ one, what }) => (
          <li key={one.id}>
            {nameIn(scene, one.applicantId, t.erased)}.{' '}
            <a href={addresses.offer(one.id)}>{what(scene.groups.get(one.bodyId)?.name ?? '')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
