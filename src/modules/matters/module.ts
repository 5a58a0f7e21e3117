import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { editPage, takeChanges } from './pages/edit-page.tsx';
import { positionLinkPage, takePositionByLink } from './pages/link-page.tsx';
import { listPage } from './pages/list-page.tsx';
import { matterPage } from './pages/matter-page.tsx';
import { proofFile, proofPage } from './pages/proof-page.tsx';
import { raisePage, takeRaised } from './pages/raise-page.tsx';
import {
  takeAsking,
  takeClosing,
  takeDecision,
  takeLift,
  takePosition,
  takeReturn,
  takeWithdrawal,
} from './pages/take.ts';
import { readMatter } from './store/reads.ts';

async function ofMatter(visit: Visit) {
  const matter = await readMatter(visit.db, visit.params.id ?? '');
  return matter ? { bodyId: matter.bodyId } : null;
}

const reads = { action: 'matter.read', subject: ofMatter } as const;
const leads = { action: 'matter.lead', subject: ofMatter } as const;

export const routes: readonly Route[] = [
  get({ path: patterns.matters, action: 'matter.read', answer: listPage }),
  get({ path: patterns.newMatter, action: 'matter.raise', answer: (visit) => raisePage(visit) }),
  post({ path: patterns.newMatter, action: 'matter.raise', answer: takeRaised }),
  get({ path: patterns.matter, ...reads, answer: (visit) => matterPage(visit) }),
  get({ path: patterns.matterProof, ...reads, answer: proofPage }),
  get({ path: `${patterns.matterProof}.json`, ...reads, answer: proofFile }),
  get({ path: patterns.matterEdit, ...leads, answer: (visit) => editPage(visit) }),
  post({ path: patterns.matterEdit, ...leads, answer: takeChanges }),
  post({ path: patterns.matterAsk, ...leads, answer: takeAsking }),
  post({
    path: patterns.matterPosition,
    action: 'matter.answer',
    subject: ofMatter,
    answer: takePosition,
  }),
  post({ path: patterns.matterCloseRound, ...leads, answer: takeClosing }),
  post({ path: patterns.matterDecide, ...leads, answer: takeDecision }),
  post({ path: patterns.matterEscalate, ...leads, answer: takeLift }),
  post({ path: patterns.matterReturn, ...leads, answer: takeReturn }),
  // Whoever asked may take it back as well; the command tells them apart.
  post({ path: patterns.matterWithdraw, action: 'matter.raise', answer: takeWithdrawal }),
  // The link in a mail is the leave; it is looked up again by the command.
  get({ path: patterns.positionLink, action: 'open', answer: (visit) => positionLinkPage(visit) }),
  post({ path: patterns.positionLink, action: 'open', answer: takePositionByLink }),
];
