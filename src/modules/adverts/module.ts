import type { BodyId } from '../../kernel/ids.ts';
import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { advertPage, takeAdvert } from './pages/advert-page.tsx';
import { newRoundPage } from './pages/new-round-page.tsx';
import { openAdvertPage, openAdvertsPage } from './pages/open-adverts.tsx';
import { roundPage } from './pages/round-page.tsx';
import { roundsPage } from './pages/rounds-page.tsx';
import { takeNewRound, takeRoundForm } from './pages/take-round-form.ts';
import { whatIsSeenOf } from './rules/whose-round-it-is.ts';
import { readRecruitmentRound } from './store/reads.ts';

/** Somebody else's round is not there. */
const seen = async ({ db, params, actor }: Visit) => {
  const found = await readRecruitmentRound(db, params.id ?? '');
  return found && actor && whatIsSeenOf(actor, found) !== 'nothing' ? found : undefined;
};
const round = async (visit: Visit) => ((await seen(visit)) ? { bodyId: null } : null);
const advert = async (visit: Visit) => {
  const { params } = visit;
  const found = await seen(visit);
  return found?.groups.some(({ bodyId }) => bodyId === params.group)
    ? { bodyId: params.group as BodyId }
    : null;
};
const reads = { action: 'recruitment.read' } as const;
const edits = { action: 'recruitment.edit' } as const;

export const routes: readonly Route[] = [
  get({ path: patterns.recruitmentRounds, ...reads, answer: roundsPage }),
  get({
    ...{ path: patterns.newRecruitmentRound, ...edits },
    answer: (visit) => newRoundPage(visit),
  }),
  post({ path: patterns.newRecruitmentRound, ...edits, answer: takeNewRound }),
  get({
    ...{ path: patterns.recruitmentRound, ...reads, subject: round },
    answer: (visit) => roundPage(visit),
  }),
  post({ path: patterns.recruitmentRound, ...edits, subject: round, answer: takeRoundForm }),
  get({
    ...{ path: patterns.roundAdvert, ...reads, subject: advert },
    answer: (visit) => advertPage(visit),
  }),
  post({ path: patterns.roundAdvert, ...edits, subject: advert, answer: takeAdvert }),
  get({ path: patterns.openAdverts, action: 'open', answer: openAdvertsPage }),
  get({ path: patterns.openAdvert, action: 'open', answer: openAdvertPage }),
];
