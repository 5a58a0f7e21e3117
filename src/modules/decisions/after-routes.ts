import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import type { EvidenceOf } from './evidence-of.ts';
import { decisionSubject } from './pages/decision-page.tsx';
import { reviewPage } from './pages/review-page.tsx';
import { reviewsPage } from './pages/reviews-page.tsx';
import { routineDocx, routineMd, routinePage } from './pages/routine-page.tsx';
import { standardPage } from './pages/standard-page.tsx';
import { standardisationPage } from './pages/standardisation-page.tsx';
import { takeReview } from './pages/take-review.ts';
import { takeStandard } from './pages/take-standard.ts';

const { decisionRoutine } = patterns;
const reads = { action: 'decision.read' } as const;
const readsOne = { ...reads, subject: decisionSubject } as const;

/** The addresses of what is said of a decision after it was taken. */
export const afterRoutes = (evidenceOf: EvidenceOf): readonly Route[] => [
  get({ path: patterns.standardisation, ...reads, answer: standardisationPage }),
  get({ path: patterns.reviews, ...reads, answer: reviewsPage }),
  get({
    path: patterns.decisionStandard,
    ...readsOne,
    answer: (visit) => standardPage(visit),
  }),
  post({
    path: patterns.decisionStandard,
    action: 'decision.state-position',
    subject: decisionSubject,
    answer: takeStandard,
  }),
  get({
    path: patterns.decisionReview,
    ...readsOne,
    answer: (visit) => reviewPage(visit, evidenceOf),
  }),
  post({
    path: patterns.decisionReview,
    action: 'decision.manage',
    subject: decisionSubject,
    answer: (visit) => takeReview(visit, evidenceOf),
  }),
  get({ path: decisionRoutine, ...readsOne, answer: routinePage }),
  get({ path: `${decisionRoutine}.docx`, ...readsOne, answer: routineDocx }),
  get({ path: `${decisionRoutine}.md`, ...readsOne, answer: routineMd }),
];
