import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { engagementPage, takeEngagementForm, takeExpertsForm } from './pages/engagement-page.tsx';
import { expertsPage } from './pages/experts-page.tsx';
import { gatePreview } from './pages/gate-preview.tsx';
import { hoursCsv, hoursPage, takeHoursForm } from './pages/hours-page.tsx';
import { lettersPage } from './pages/letters-page.tsx';
import { offerLinkPage, takeOfferLink } from './pages/offer-link-page.tsx';
import { offerPage } from './pages/offer-page.tsx';
import { offersPage } from './pages/offers-page.tsx';
import { takeOfferForm, takeOffersForm } from './pages/take-offers.ts';
import { takeUnitLink, takeUnitsForm, unitLinkPage } from './pages/unit-link-page.tsx';
import { unitsPage } from './pages/units-page.tsx';

const reads = { action: 'offer.read' } as const;
const edits = { action: 'offer.edit' } as const;
const readsEngagements = { action: 'engagement.read' } as const;
const editsEngagements = { action: 'engagement.edit' } as const;

/** Experts enter hours; the frame and the months are kept by whoever keeps the engagements. */
const whatIsDone = async ({ form }: Visit) => ({
  bodyId: null,
  action:
    form.text('gjor') === 'timer'
      ? ('engagement.log-hours' as const)
      : ('engagement.edit' as const),
});

export const routes: readonly Route[] = [
  get({
    path: patterns.offers,
    ...reads,
    answer: (visit) => {
      const shows = visit.query.get('vis');
      if (shows === 'brev') return lettersPage(visit);
      if (shows === 'dag' || shows === 'utfall') return gatePreview(visit, shows);
      return offersPage(visit);
    },
  }),
  post({ path: patterns.offers, ...edits, answer: takeOffersForm }),
  get({ path: patterns.offer, ...reads, answer: (visit) => offerPage(visit) }),
  post({ path: patterns.offer, ...edits, answer: takeOfferForm }),
  get({ path: patterns.expertPool, ...readsEngagements, answer: expertsPage }),
  post({ path: patterns.expertPool, ...editsEngagements, answer: takeExpertsForm }),
  get({
    path: patterns.engagement,
    ...readsEngagements,
    answer: (visit) => engagementPage(visit),
  }),
  post({ path: patterns.engagement, ...editsEngagements, answer: takeEngagementForm }),
  get({ path: patterns.expertHours, ...readsEngagements, answer: (visit) => hoursPage(visit) }),
  post({
    path: patterns.expertHours,
    ...readsEngagements,
    subject: whatIsDone,
    answer: takeHoursForm,
  }),
  get({ path: patterns.expertHoursFile, ...readsEngagements, answer: hoursCsv }),
  get({ path: patterns.unitLoads, ...reads, answer: (visit) => unitsPage(visit) }),
  post({ path: patterns.unitLoads, ...edits, answer: takeUnitsForm }),
  get({ path: patterns.unitLink, action: 'open', answer: (visit) => unitLinkPage(visit) }),
  post({ path: patterns.unitLink, action: 'open', answer: takeUnitLink }),
  get({ path: patterns.offerLink, action: 'open', answer: (visit) => offerLinkPage(visit) }),
  post({ path: patterns.offerLink, action: 'open', answer: takeOfferLink }),
];
