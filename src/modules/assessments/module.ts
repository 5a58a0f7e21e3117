import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { assessPage } from './pages/assess-page.tsx';
import { coverageCsv } from './pages/coverage-csv.ts';
import { coveragePage } from './pages/coverage-page.tsx';
import { takeAssessment } from './pages/take-assessment.ts';

const reads = { action: 'applicant.read' } as const;

export const routes: readonly Route[] = [
  get({ path: patterns.assessApplicant, ...reads, answer: (visit) => assessPage(visit) }),
  post({
    path: patterns.assessApplicant,
    action: 'applicant.assess',
    maxBytes: 4_000_000,
    answer: takeAssessment,
  }),
  get({ path: patterns.coverage, ...reads, answer: coveragePage }),
  get({ path: patterns.coverageFile, ...reads, answer: coverageCsv }),
];
