import { patterns } from '../../../ui/addresses.ts';
import { readRoundOf } from '../../adverts/index.ts';
import { get, post, type Route, type Visit } from '../../identity/route.ts';
import { importPage } from './pages/import-page.tsx';
import { importTemplate } from './pages/import-template.ts';
import { takeImport } from './pages/take-import.ts';
import { largestFile } from './vocabulary.ts';

const subject = async (visit: Visit) =>
  visit.actor && (await readRoundOf(visit.db, visit.actor, visit.params.id ?? ''))
    ? { bodyId: null }
    : null;
const recruits = { action: 'applicant.edit', subject } as const;

/** Taking in applicants from files of other tools. */
export const importRoutes: readonly Route[] = [
  get({ path: patterns.importApplicants, ...recruits, answer: (visit) => importPage(visit) }),
  post({
    path: patterns.importApplicants,
    ...recruits,
    answer: takeImport,
    maxBytes: largestFile + 100_000,
  }),
  get({ path: patterns.importTemplate, ...recruits, answer: importTemplate }),
];
